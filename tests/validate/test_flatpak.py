#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""test_flatpak.py PROJECT: the Flatpak may show windows, and nothing more: no network, no files of its own choice."""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

ID = "io.github.cirkelgesprek.Cirkelgesprek"
ALLOWED = {"--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--device=dri"}


def check(manifest):
    assert manifest["id"] == ID
    assert manifest["runtime"] == "org.gnome.Platform" and manifest["sdk"] == "org.gnome.Sdk"
    assert manifest["command"] == "cirkelgesprek"
    assert set(manifest["finish-args"]) == ALLOWED, set(manifest["finish-args"]) ^ ALLOWED
    assert "--share=network" not in json.dumps(manifest), "nothing is fetched while building either"
    assert manifest["modules"][-1]["buildsystem"] == "meson"


def main():
    path = pathlib.Path(sys.argv[1]).resolve() / "flatpak" / f"{ID}.json"
    check(json.loads(path.read_text("utf-8")))
    builder = shutil.which("flatpak-builder")
    if builder:
        with tempfile.TemporaryDirectory() as folder:  # for it leaves something behind in the current one
            done = subprocess.run([builder, "--show-manifest", path], cwd=folder, capture_output=True, text=True,
                                  check=True)
        check(json.loads(done.stdout))
    print("flatpak-builder agrees" if builder else "read without flatpak-builder")


main()
