#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""test_method.py DATA_DIR: the content of the method obeys its schema, names the same things in every language, and
its short titles fit on a card."""
import copy
import json
import pathlib
import sys
import textwrap

import jsonschema

LINES = 3
CHARACTERS = 15  # of the card's text, at its smallest size


def check_language(path, content, schema):
    jsonschema.Draft202012Validator(schema).validate(content)
    assert content["language"] == path.stem, path
    for value in content["values"]:
        lines = textwrap.wrap(value["short-title"], CHARACTERS, break_long_words=False, break_on_hyphens=False)
        assert len(lines) <= LINES and max(map(len, lines)) <= CHARACTERS, (path, lines)


def shape(node):
    """What has to be the same in every language: everything but the words and how many examples there are."""
    if isinstance(node, dict):
        return {k: v if k in ("id", "format", "version", "license") else shape(v) for k, v in node.items()}
    if isinstance(node, list):
        return [shape(v) for v in node if not isinstance(v, str)]
    return None


def check_schema_rejects(content, schema):
    """The schema says no to what it should, or its yes is worth nothing."""
    def without_title(c): del c["values"][0]["title"]
    def without_place(c): c["places"].pop()
    def two_examples(c): c["values"][3]["examples"] = ["a", "b"]
    def empty_meaning(c): c["places"][1]["meaning"] = ""
    def unknown_member(c): c["values"][0]["tilte"] = "x"
    def unknown_place(c): c["places"][0]["id"] = "middel"
    for damage in (without_title, without_place, two_examples, empty_meaning, unknown_member, unknown_place):
        damaged = copy.deepcopy(content)
        damage(damaged)
        assert not jsonschema.Draft202012Validator(schema).is_valid(damaged), damage.__name__


def main():
    data = pathlib.Path(sys.argv[1])
    schema = json.loads((data / "method.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    paths = sorted((data / "method").glob("*.json"))
    contents = {path: json.loads(path.read_text("utf-8")) for path in paths}
    assert {path.stem for path in paths} >= {"en", "nl"}, paths
    for path, content in contents.items():
        check_language(path, content, schema)
    shapes = {path.stem: shape(content) for path, content in contents.items()}
    assert all(s == shapes["nl"] for s in shapes.values()), shapes
    check_schema_rejects(contents[paths[0]], schema)
    print(f"{len(paths)} languages, {len(shapes['nl']['values'])} values each")


main()
