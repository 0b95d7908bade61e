#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""test_cases.py DATA_DIR PROGRAM: the cases, their schema, and the program that reads them.

What the schema rejects, the program refuses, and names where it is. The cases tell the same in each
language: only the words differ.
"""
import json
import pathlib
import re
import sys

import jsonschema

from test_content_files import check

LANGUAGES = ["en", "nl"]
# The rules between one place of a case and another.
BEYOND_SCHEMA = re.compile(
    r"does not speak|there is another|there is no “|needs a |lies in no circle|is about a goal or|not so many goals"
    r"|comes before the step|leaves out a step|nobody says|does not come to|goes with the beats|only asked after")
# What stands under these names is for machines, and in a beat also under "question".
FOR_MACHINES = {"format", "version", "license", "id", "step", "discussed", "by", "card", "place", "x", "y", "most-important",
                "talk-about", "effect", "where", "from", "minutes", "important", "enabled", "achieved", "start", "need",
                "agreement", "who", "small-step", "result", "private", "for-employer", "useful", "weeks",
                "weeks-before"}
PLAIN = {"step": "opening", "by": "client", "text": "a"}
# A beat that does all that a beat can.
EVERYTHING = {
    **PLAIN, "question": "opening-topics", "discussed": True, "card": "own-a", "own-card": "a", "place": "inner", "x": 10, "y": -10,
    "words": "a", "most-important": True, "talk-about": True,
    "factors": [{"text": "a", "effect": "helps", "where": "work"}],
    "needs": [{"id": "need-1", "text": "a", "from": "work", "if-not": "a"}],
    "aim": "a", "minutes": 45, "agenda": [{"text": "a", "from": "client", "discussed": True, "private": True}],
    "expectations": {"client": "a", "professional": "a", "private": True},
    "aims": [{"text": "a", "result": "partly", "helped": "a", "private": True}],
    "questionnaire": [{"card": "income", "important": 1, "enabled": 2, "achieved": 3}],
    "choices": [{"id": "choice-1", "start": "where", "choice": "a", "goal": "a", "matters": "a", "preference": "a", "decision": "a",
                 "options": [{"text": "a", "for": "a", "against": "a"}], "agreement": "agreement-1", "private": True}],
    "agreements": [{"id": "agreement-1", "text": "a", "card": "own-a", "need": "need-1", "who": "other", "who-else": "a",
                    "if-not": "a", "small-step": True, "result": "partly", "helped": "a", "private": True, "for-employer": True}],
    "results": [{"aim": 1, "result": "reached", "helped": "a"}, {"agreement": "agreement-1", "result": "partly"}],
    "closing": {"conclusions": "a", "useful": "yes", "useful-why": "a", "next-aim": "a", "private": True,
                "in-between": [{"text": "a", "result": "partly", "helped": "a", "private": True}]},
    "weeks": 2,
}
STEPS = ["opening", "present", "develop", "needed", "doable", "closing"]
REST = [{**PLAIN, "step": step} for step in STEPS[1:]]
DOCUMENT = {
    "format": "cirkelgesprek-case", "version": 1, "license": "a", "id": "a", "language": "nl", "title": "a", "work": "a",
    "education": "a", "question": "a", "beats": [EVERYTHING, *REST],
}


def only_effects(value, name=None, in_beat=False):
    """The same without its words: there, only that there are some is left."""
    if isinstance(value, dict):
        inside = in_beat or "step" in value
        return {member: only_effects(value[member], member, inside) for member in value if member != "language"}
    if isinstance(value, list):
        return [only_effects(item, name, in_beat) for item in value]
    if isinstance(value, str) and name not in FOR_MACHINES and not (name == "question" and in_beat):
        return "words"
    return value


def words(value, name=None, in_beat=False):
    """All words of a case."""
    if isinstance(value, dict):
        inside = in_beat or "step" in value
        for member in value:
            yield from words(value[member], member, inside)
    elif isinstance(value, list):
        for item in value:
            yield from words(item, name, in_beat)
    elif only_effects(value, name, in_beat) == "words" and name != "language":
        yield value


def check_case(schema, case, other):
    jsonschema.Draft202012Validator(schema).validate(case)
    assert only_effects(case) == only_effects(other)
    assert len({beat["text"] for beat in case["beats"]}) == len(case["beats"]), case["id"]
    assert 25 <= len(case["beats"]) <= 40, case["id"]
    # Nothing was forgotten in translation.
    same = [text for text, translated in zip(words(case), words(other)) if text == translated]
    assert not same, same


def main():
    data, program = pathlib.Path(sys.argv[1]), sys.argv[2]
    schema = json.loads((data / "case.schema.json").read_text("utf-8"))
    cases = {path.name: json.loads(path.read_text("utf-8")) for path in sorted((data / "cases").iterdir())}
    ids = {case["id"] for case in cases.values()}
    assert len(ids) >= 3 and set(cases) == {f"{name}.{language}.json" for name in ids for language in LANGUAGES}
    for name, case in cases.items():
        assert name == f"{case['id']}.{case['language']}.json", name
    for name in ids:
        check_case(schema, *(cases[f"{name}.{language}.json"] for language in LANGUAGES))
    assert set(EVERYTHING) == set(schema["$defs"]["beat"]["properties"])
    check(schema, program, DOCUMENT, [((), case) for case in cases.values()], BEYOND_SCHEMA)


if __name__ == "__main__":
    main()
