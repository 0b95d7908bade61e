#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""test_data.py PROJECT BUILD: the files for the desktop are as their formats want them, and agree with each other."""
import configparser
import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ID = "io.github.cirkelgesprek.Cirkelgesprek"
MIME_TYPE = "application/vnd.cirkelgesprek.session+json"
SVG = "{http://www.w3.org/2000/svg}"
SYMBOLIC_COLOUR = "#2e3436"


def run(*command):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True)
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}"
    return done.stdout


def check_desktop_file(project, build):
    path = build / "data" / f"{ID}.desktop"
    said = run("desktop-file-validate", path)
    assert said == "", said
    desktop = configparser.ConfigParser(interpolation=None, delimiters="=")
    desktop.optionxform = str
    desktop.read(path, "utf-8")
    entry = desktop["Desktop Entry"]
    assert entry["MimeType"] == MIME_TYPE + ";"
    assert entry["Icon"] == ID
    assert entry["Comment[nl]"] and entry["Comment[nl]"] != entry["Comment"]


def check_metainfo(project, build):
    path = build / "data" / f"{ID}.metainfo.xml"
    run("appstreamcli", "validate", "--no-net", "--pedantic", path)
    root = ElementTree.parse(path).getroot()
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    assert root.findtext("id") == ID
    assert root.findtext("launchable") == f"{ID}.desktop"
    assert root.findtext("provides/mediatype") == MIME_TYPE
    assert any(p.get(language) == "nl" for p in root.iterfind("description/p")), "no Dutch description"


def check_mime_type(project, build):
    path = build / "data" / f"{ID}-mime.xml"
    run("xmllint", "--noout", path)
    with tempfile.TemporaryDirectory() as name:
        packages = pathlib.Path(name) / "packages"
        packages.mkdir()
        # With the type that it has to win from, as the system describes that one.
        system = ('<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">'
                  '<mime-type type="application/json"><glob pattern="*.json"/></mime-type></mime-info>')
        (packages / "system.xml").write_text(system)
        (packages / path.name).write_text(path.read_text("utf-8"), "utf-8")
        run("update-mime-database", name)
        globs = (pathlib.Path(name) / "globs2").read_text("utf-8").split()
        subclasses = (pathlib.Path(name) / "subclasses").read_text("utf-8")
    weights = {line.split(":")[1]: int(line.split(":")[0]) for line in globs if line[0].isdigit()}
    assert f"{weights[MIME_TYPE]}:{MIME_TYPE}:*.cirkel.json" in globs, globs
    assert weights[MIME_TYPE] > weights["application/json"], weights
    assert f"{MIME_TYPE} application/json" in subclasses, subclasses


def check_settings(project, build):
    run("glib-compile-schemas", "--strict", "--dry-run", project / "data")


def check_resources(project, build):
    for path in sorted([*(project / "data").glob("*.gresource.xml"), *(project / "src").rglob("*.gresource.xml")]):
        run("xmllint", "--noout", path)


def check_pictures(project, build):
    paths = sorted((project / "data").rglob("*.svg"))
    assert len(paths) >= 10, paths
    for path in paths:
        root = ElementTree.parse(path).getroot()
        symbolic = path.stem.endswith("-symbolic")
        size = "16" if symbolic else "128"
        assert root.tag == f"{SVG}svg", path
        assert (root.get("width"), root.get("height"), root.get("viewBox")) == (size, size, f"0 0 {size} {size}"), path
        if symbolic:
            check_symbolic(path, root)


def check_symbolic(path, root):
    """Recolouring changes the fill of paths: nothing else may draw."""
    assert len(root) > 0, path
    for shape in root:
        assert shape.tag == f"{SVG}path" and shape.get("fill") == SYMBOLIC_COLOUR, path
        assert set(shape.attrib) <= {"fill", "fill-rule", "d", "transform"}, (path, shape.attrib)


def check_json(project, build):
    paths = sorted([*(project / "data").rglob("*.json"), *(project / "flatpak").glob("*.json")])
    assert len(paths) >= 4, paths
    for path in paths:
        json.loads(path.read_text("utf-8"))


def main():
    project, build = map(pathlib.Path, sys.argv[1:3])
    for check in (check_desktop_file, check_metainfo, check_mime_type, check_settings, check_resources, check_pictures,
                  check_json):
        check(project, build)
        print(check.__name__, "ok")


main()
