#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""test_help.py SOURCE_DIR PROGRAM: the help, its schema, and the program that reads it.

It tells the same in each language, in short sentences. What it quotes stands letter for letter in the program, and
what keys it names are keys of the program.
"""
import json
import pathlib
import re
import sys

import jsonschema

from test_content_files import check

LANGUAGES = ["en", "nl"]
SENTENCE = 20  # words: longer ones are hard to read
BEYOND_SCHEMA = re.compile(r"there is another|says nothing")
# Both begin with the same letters, and mean the same.
SAME = {"Privacy"}
# A word for those who lead conversations: a client who explores alone does not know what it is.
JARGON = re.compile(r"cliënt|professional|arbeidsdeskundige|gesprekshulp|dossier|werkwaarden|client|guide\b|work values", re.I)
# What a lock does is told in this word on the screen too.
EXPLAINED = {"dossier"}
KEYS = re.compile(r"(?:(?:Shift|Ctrl|Alt)\+)+(?:[A-Z]\b|[←→↑↓]|Tab|F\d+)|\bF\d+\b|Page (?:Down|Up)")
# Of the toolkit, or told where they work.
OTHER_KEYS = {"Shift+Tab", "Alt+↑", "Alt+↓"}


def texts(value):
    """All texts of the help that people read."""
    if isinstance(value, dict):
        for name, member in value.items():
            if name not in ("id", "language", "format", "license"):
                yield from texts(member)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)
    elif isinstance(value, str):
        yield value


def shape(value):
    """The help without its words."""
    if isinstance(value, dict):
        return {name: value[name] if name in ("id", "alone") else shape(value[name]) for name in value if name != "language"}
    if isinstance(value, list):
        return [shape(item) for item in value]
    return "words" if isinstance(value, str) else value


def join(quoted):
    return "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', quoted)).replace('\\"', '"')


def read_program_words(source, language):
    """All that the program can say in a language: its texts, and its content."""
    catalogue = (source / "po" / "nl.po").read_text("utf-8")
    name = {"en": r"msgid(?:_plural)?", "nl": r"msgstr(?:\[\d\])?"}[language]
    found = re.findall(rf'^{name} ((?:"(?:[^"\\]|\\.)*"\n?)+)', catalogue, re.M)
    words = {join(text).replace("_", "") for text in found}
    return words | set(texts(json.loads((source / "data" / "method" / f"{language}.json").read_text("utf-8"))))


def read_program_keys(source):
    """The keys in the window that lists them, in the words of the help."""
    listed = (source / "src" / "ui" / "dialogs" / "cirkel-shortcuts.c").read_text("utf-8")
    arrows = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
    keys = set()
    for line in re.findall(r'^  \{ N_ \(".*?"\), (".*") \}', listed, re.M):
        for key in " ".join(re.findall(r'"(.*?)"', line)).split():
            mods = re.findall(r"<(\w+)>", key)
            last = re.sub(r"<\w+>", "", key)
            last = arrows.get(last, last.replace("_", " "))
            keys.add("+".join([*("Ctrl" if mod == "Control" else mod for mod in mods), last.upper() if len(last) == 1 else last]))
    return keys


def check_words(source, help_text):
    words = read_program_words(source, help_text["language"])
    keys = read_program_keys(source) | OTHER_KEYS
    for text in texts(help_text):
        wrong = [quoted for quoted in re.findall(r"“(.*?)”", text) if quoted not in words]
        assert not wrong, (help_text["language"], wrong)
        wrong = [key for key in KEYS.findall(text) if key not in keys]
        assert not wrong, (help_text["language"], wrong)
        for sentence in re.split(r"(?<=[.?!:])\s+", text):
            assert len(sentence.split()) <= SENTENCE, sentence


def check_for_clients(help_text):
    """Nobody who explores alone meets words that only a professional knows."""
    for subject in help_text["subjects"]:
        if subject.get("alone"):
            words = [word for text in texts(subject) for word in JARGON.findall(text) if word.lower() not in EXPLAINED]
            assert not words, (help_text["language"], subject["id"], words)


def main():
    source, program = pathlib.Path(sys.argv[1]), sys.argv[2]
    schema = json.loads((source / "data" / "help.schema.json").read_text("utf-8"))
    helps = [json.loads((source / "data" / "help" / f"{language}.json").read_text("utf-8")) for language in LANGUAGES]
    for language, help_text in zip(LANGUAGES, helps):
        jsonschema.Draft202012Validator(schema).validate(help_text)
        assert help_text["language"] == language
        check_words(source, help_text)
        check_for_clients(help_text)
        assert read_program_keys(source) >= {"Ctrl+Z", "Page Down", "Alt+→", "F12"}
    assert shape(helps[0]) == shape(helps[1])
    same = [text for text, translated in zip(*map(texts, helps)) if text == translated and text not in SAME]
    assert not same, same

    # All that a part can have, in each subject.
    full = {"title": "a", "text": "a", "steps": [{"text": "a"}], "points": [{"text": "a"}]}
    document = {**helps[1], "license": "a", "subjects": [{"id": subject["id"], "title": "a", "alone": True, "parts": [full]}
                                                         for subject in helps[1]["subjects"]]}
    check(schema, program, document, [((), help_text) for help_text in helps], BEYOND_SCHEMA)


if __name__ == "__main__":
    main()
