#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""test_layers.py PROJECT: no file includes what is above it, among the libraries and in the folders of each."""
import pathlib
import re
import sys

# From the bottom up; what stands on one line does not know of each other.
LIBRARIES = [["core"], ["report"], ["cli", "ui"]]
FOLDERS = {
    "core": [["text"], ["disk"], ["json"], ["record"], ["history"], ["session"], ["board", "content", "edits"],
             ["case", "document"]],
    "report": [["drawing", "paper"], ["pages"], ["kit", "summary"]],
}
INCLUDE = re.compile(r'^\s*#\s*include\s+"(cirkel-[a-z0-9-]+\.h)"', re.MULTILINE)


def make_ranks(layers):
    return {name: rank for rank, names in enumerate(layers) for name in names}


def reaches_up(ranks, here, there):
    return here != there and ranks[there] >= ranks[here]


def find_wrong(places, includes):
    """Returns what is wrong: `places` tells of a file its library and folder, `includes` what is in it."""
    libraries = make_ranks(LIBRARIES)
    folders = {library: make_ranks(layers) for library, layers in FOLDERS.items()}
    wrong = []
    for name, (library, folder) in places.items():
        for header in includes[name]:
            if header not in places:
                continue
            there, below = places[header]
            if reaches_up(libraries, library, there) or (
                    library == there and library in folders and reaches_up(folders[library], folder, below)):
                wrong.append(f"{library}/{folder}/{name} includes {there}/{below}/{header}")
    return wrong


def read(source):
    places, includes = {}, {}
    for path in sorted(source.rglob("cirkel-*.[ch]")):
        parts = path.relative_to(source).parts
        assert len(parts) == 3 or parts[0] not in FOLDERS, f"{path}: has no folder"
        assert path.name not in places, f"{path}: there is another one of this name"
        places[path.name] = (parts[0], parts[1] if len(parts) == 3 else "")
        includes[path.name] = INCLUDE.findall(path.read_text("utf-8"))
    return places, includes


def check_control(places, includes):
    """What reaches up is found: to another library, to another folder, and beside."""
    for name, header in (("cirkel-record.c", "cirkel-pages.h"), ("cirkel-record.c", "cirkel-session.h"),
                         ("cirkel-replay.c", "cirkel-document.h")):
        assert name in places and header in places, (name, header)
        more = dict(includes, **{name: includes[name] + [header]})
        assert len(find_wrong(places, more)) == 1, (name, header)


def main():
    places, includes = read(pathlib.Path(sys.argv[1]).resolve() / "src")
    found = {place for place in places.values() if place[0] in FOLDERS}
    told = {(library, name) for library, layers in FOLDERS.items() for names in layers for name in names}
    assert found == told, found ^ told
    wrong = find_wrong(places, includes)
    assert not wrong, "\n".join(wrong)
    check_control(places, includes)
    print(f"{len(places)} files, none reaches up")


main()
