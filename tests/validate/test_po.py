#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""test_po.py PROJECT: every file with words for people is in POTFILES, and each language has all of them."""
import pathlib
import re
import subprocess
import sys
import tempfile

MESSAGE = re.compile(r"^(?:msgctxt|msgid) ", re.MULTILINE)


def run(*command):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True)
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}"
    return done.stdout


def listed(path):
    return [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def check_potfiles(project, update):
    names = listed(project / "po" / "POTFILES")
    missing = [name for name in names if not (project / name).is_file()]
    assert not missing, f"in po/POTFILES and not there: {missing}"
    found = run(update, "--list").split()
    assert len(found) > 3, found
    assert names == found, f"run build-aux/update-po.sh: po/POTFILES differs in {sorted(set(names) ^ set(found))}"


def messages(text):
    """The (context, id) pairs of a catalogue, without its header and what is obsolete."""
    pairs = set()
    for block in re.split(r"\n\s*\n", text):
        fields = {"msgctxt": "", "msgid": ""}
        name = None
        for line in block.splitlines():
            start = re.match(r'(msgctxt|msgid|msgid_plural|msgstr)(?:\[\d\])? "(.*)"$', line)
            if start:
                name = start[1]
                fields[name] = fields.get(name, "") + start[2]
            elif name and line.startswith('"'):
                fields[name] += line[1:-1]
        if fields["msgid"]:
            pairs.add((fields["msgctxt"], fields["msgid"]))
    return pairs


def check_language(po, pot, folder):
    run("msgfmt", "--check", "-o", folder / "messages.mo", po)
    wanted = messages(pot.read_text("utf-8"))
    assert len(wanted) > 20, wanted
    for kind in ("--untranslated", "--only-fuzzy", "--only-obsolete"):
        left = run("msgattrib", kind, "--no-wrap", po)
        assert not MESSAGE.search(left), f"{po.name}, {kind}:\n{left}"
    have = messages(po.read_text("utf-8"))
    assert have == wanted, f"run build-aux/update-po.sh: {po.name} differs in {sorted(have ^ wanted)}"


def main():
    project = pathlib.Path(sys.argv[1])
    update = project / "build-aux" / "update-po.sh"
    check_potfiles(project, update)
    languages = listed(project / "po" / "LINGUAS")
    assert "nl" in languages, languages
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        pot = folder / "messages.pot"
        run(update, "--pot", pot)
        for language in languages:
            check_language(project / "po" / f"{language}.po", pot, folder)
    print(f"{' '.join(languages)}: complete")


main()
