#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""test_method.py DATA_DIR: the content of the method obeys its schema, names the same things in every language, leaves
nothing of the method out, keeps to short sentences, and its short titles fit on a card."""
import copy
import json
import pathlib
import re
import sys
import textwrap

import jsonschema

LINES = 3
CHARACTERS = 15  # of the card's text, at its smallest size
SENTENCE = 20  # words: longer ones are hard to read

# What the method has the professional ask, step by step: each has its question.
INTENTS = {
    "opening": "purpose topics expectations goals time list-experience list-striking list-missing "
               "follow-up-goals follow-up-reached follow-up-helped",
    "present": "inner-place inner-important inner-how inner-approach inner-mattered middle-place middle-important "
               "outer-place outer-important outer-why-later aside own-card",
    "develop": "inner-most-important inner-why inner-achieved inner-who inner-keep inner-involve "
               "middle-most-important middle-why middle-now middle-involve middle-no-help "
               "outer-most-important outer-why outer-why-later outer-start focus helps hinders",
    "needed": "matters now self help-most work who no-help suggestions",
    "doable": "practice now self first-step work others professional agree if-it-fails",
    "closing": "conclusions agreements goals useful useful-why next-aim between",
}
SUBJECTS = {
    "ways": "lottery getting-up about proud ladder football",
    "help": "setting attitude autonomy competence belonging skills change deciding connection",
    "decisions": "companion own-work other-function which-talks order adaptations other-employer preparation where "
                 "when input agreements report aims evaluation",
    "roles": "client professional observer",
    "factors": "me conditions circumstances content relations elsewhere",
    "observer": "skills needs self-check",
    "exploration": "welcome questionnaire card why own-cards topics aims companion recording talk my-page",
}
# What who watches looks for: with each one or two signs at least.
SIGNS = {"skills": "room not-knowing connect normal worked summary", "needs": "autonomy competence belonging"}


def check_language(path, content, schema):
    jsonschema.Draft202012Validator(schema).validate(content)
    assert content["language"] == path.stem, path
    for value in content["values"]:
        lines = textwrap.wrap(value["short-title"], CHARACTERS, break_long_words=False, break_on_hyphens=False)
        assert len(lines) <= LINES and max(map(len, lines)) <= CHARACTERS, (path, lines)


def check_complete(content):
    for step in content["steps"]:
        ids = [question["id"] for question in step["questions"]]
        wanted = [f"{step['id']}-{intent}" for intent in INTENTS[step["id"]].split()]
        assert set(wanted) <= set(ids), set(wanted) - set(ids)
        assert len(set(ids)) == len(ids) and all(i.startswith(step["id"] + "-") for i in ids), ids
    for section, ids in SUBJECTS.items():
        assert [item["id"] for item in content[section]] == ids.split(), section
    skills = next(tip for tip in content["help"] if tip["id"] == "skills")["lines"]
    assert len(skills) == 6 and all(line.keys() == {"title", "text", "example"} for line in skills), skills
    assert len(next(tip for tip in content["help"] if tip["id"] == "change")["lines"]) == 8
    words = [word for group in content["factors"] for word in group["words"]]
    assert len({word["id"] for word in words}) == len({word["text"] for word in words}) == len(words) >= 45


def check_observer(content):
    """The six skills and the three needs with their signs, fifteen points for oneself, and nothing that counts."""
    parts = {part["id"]: part["groups"] for part in content["observer"]}
    for part, ids in SIGNS.items():
        assert [group["id"] for group in parts[part]] == ids.split(), part
        assert all(2 <= len(group["points"]) <= 3 for group in parts[part]), part
    assert sum(len(group["points"]) for group in parts["self-check"]) == 15
    points = [point["text"] for groups in parts.values() for group in groups for point in group["points"]]
    assert len(set(points)) == len(points) and all(text.endswith(".") for text in points), points
    assert not any(re.search(r"\d", text) for text in points), points


def check_questions(content):
    """What a question is about follows from its id, and no two of them look the same in a list."""
    for step in content["steps"]:
        for question in step["questions"]:
            circle = re.match(r"\w+-(inner|middle|outer)-", question["id"])
            assert question.get("circle") == (circle and circle[1]), question
            assert question.get("follow-up", False) == ("-follow-up-" in question["id"]), question
            assert not re.search(r"[{}%]|\bvalue\b", question["text"]), question
            assert re.search("“{value}”", question.get("about", "“{value}”")), question
        shown = [(question["text"], question.get("circle")) for question in step["questions"]]
        assert len(set(shown)) == len(shown), shown


def texts(node, path=""):
    """All that people read, each with its path."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name not in ("id", "format", "version", "language", "license", "circle", "where"):
                yield from texts(value, f"{path}.{name}")
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield from texts(value, f"{path}[{i}]")
    elif isinstance(node, str):
        yield path, node


def check_words(content):
    """Short sentences, and the marks of print: ’ and “ ”, not ' and "."""
    for path, text in texts(content):
        assert not re.search(r"['\"`]|  |\.\.\.", text), (path, text)
        for sentence in re.split(r"(?<=[.?!:]) ", text):
            assert len(sentence.split()) <= SENTENCE, (path, sentence)
    for path, text in texts({"steps": content["steps"], "values": content["values"]}):
        if path.endswith((".text", ".about", ".important", ".enabled", ".achieved")) and ".questions" in path:
            assert text[-1] in ".?", (path, text)


def shape(node):
    """What has to be the same in every language: everything but the words and how many examples there are."""
    if isinstance(node, dict):
        same = ("id", "format", "version", "license", "circle", "follow-up", "where")
        return {k: v if k in same else shape(v) for k, v in node.items() if k != "examples"}
    if isinstance(node, list):
        return [shape(v) for v in node]
    return None


def check_schema_rejects(content, schema):
    """The schema says no to what it should, or its yes is worth nothing."""
    def without_title(c): del c["values"][0]["title"]
    def without_place(c): c["places"].pop()
    def two_examples(c): c["values"][3]["examples"] = [{"text": "a"}, {"text": "b"}]
    def empty_meaning(c): c["places"][1]["meaning"] = ""
    def unknown_member(c): c["values"][0]["tilte"] = "x"
    def unknown_place(c): c["places"][0]["id"] = "middel"
    def unknown_value(c): c["values"][0]["id"] = "skills"
    def without_questions(c): c["steps"][2]["questions"] = []
    def without_steps(c): del c["steps"]
    def five_steps(c): c["steps"].pop()
    def no_circle(c): c["steps"][1]["questions"][0]["circle"] = "aside"
    def misspelt_gap(c): c["steps"][1]["questions"][0]["about"] = "What about {valeu}?"
    def gap_and_misspelt_gap(c): c["steps"][1]["questions"][0]["about"] = "{value} or {Value}?"
    def no_gap(c): c["steps"][1]["questions"][0]["about"] = "What about it?"
    def gap_in_text(c): c["steps"][1]["questions"][0]["text"] = "What about {value}?"
    def four_answers(c): c["questionnaire"]["scale"].pop()
    def no_aspect(c): del c["values"][0]["questions"]["enabled"]
    def long_word(c): c["factors"][0]["words"][0]["text"] = "x" * 41
    def nowhere(c): c["factors"][0]["where"] = "home"
    for damage in [v for v in locals().values() if callable(v)]:
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
        check_complete(content)
        check_observer(content)
        check_questions(content)
        check_words(content)
    shapes = {path.stem: shape(content) for path, content in contents.items()}
    assert all(s == shapes["nl"] for s in shapes.values()), shapes
    check_schema_rejects(contents[paths[0]], schema)
    n_questions = sum(len(step["questions"]) for step in shapes["nl"]["steps"])
    print(f"{len(paths)} languages, {len(shapes['nl']['values'])} values and {n_questions} questions each")


main()
