#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""test_content_files.py DATA_DIR PROGRAM: the schema and the program tell the same about content files.

What the schema rejects, the program refuses, and names where it is. What the program refuses besides is what no
schema can say. The files to try are made from the schema: each of its rules is broken.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from quick_validator import make_validator
from test_schema import changed, lengths, resolve, walk

WORDS = ["", " ", "a", "a ", " a", "é", "a\nb", "\u2028", "{value}", "{value} {value}", "{Value}", "a {value", "a {value} b}"]
NICKS = ["", " ", "a", "a b", "a_b", "nl", "fr", "use-skills", "tray", "inner", "aside", "opening", "enabled", "work"]
OTHERS = [None, True, 0, 1, 2, 1.5, [], {}, [{}], [None]]
# The rules between one place of a file and another.
BEYOND_SCHEMA = re.compile(r"there is another|does not speak|must begin with")


def shortened(root, schema, value):
    """The document with as few items as may be in each list, and those with the most members."""
    rules = resolve(root, schema)
    if isinstance(value, dict):
        return {name: shortened(root, rules["properties"][name], member) for name, member in value.items()}
    if isinstance(value, list):
        count = max(rules.get("minItems", 0), 1)
        kept = value if count == len(value) else sorted(value, key=len, reverse=True)[:count]
        return [shortened(root, rules["items"], item) for item in kept]
    return value


def mutations(root, document):
    """Documents of which one value was exchanged, taken out or repeated, with the path to it.

    Of texts in one record under one rule, as the words on paper are, the first gets all that can be
    wrong, and the others enough to see that the rule is theirs too.
    """
    seen = set()
    for path, rules in walk(root, root, document):
        rule = path[:-1], json.dumps({name: rules[name] for name in sorted(rules) if name != "description"})
        value = document
        for step in path:
            value = value[step]
        if not isinstance(value, (dict, list)):
            texts = WORDS if "minLength" in rules else NICKS
            others = [*texts, *OTHERS, *lengths(rules)] if rule not in seen else ["", 1, max(lengths(rules), key=len, default="a")]
            seen.add(rule)
            for other in others:
                yield path, changed(document, path, other)
        else:
            for other in [None, 1, "a", [], {}]:
                yield path, changed(document, path, other)
        if isinstance(value, dict):
            for name in value:
                yield path + (name,), changed(document, path, {k: v for k, v in value.items() if k != name})
            for name in ["tilte", *(name for name in rules["properties"] if name not in value)]:
                for other in [True, "inner", "a {value}", []]:
                    yield path + (name,), changed(document, path, {**value, name: other})
        if isinstance(value, list) and value:
            limit = rules.get("maxItems", len(value))
            yield path, changed(document, path, value[:-1])
            yield path, changed(document, path, value + [value[-1]] * (limit + 1 - len(value)))


def validate(program, folder, documents):
    """What the program says of documents: for each a list of problems."""
    problems = {}
    for number, document in enumerate(documents):
        path = folder / f"{number}.json"
        path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        problems[str(path)] = []
    names = list(problems)
    for begin in range(0, len(names), 200):
        result = subprocess.run([program, "--validate", *names[begin:begin + 200]], capture_output=True, text=True,
                                timeout=60, check=False)
        assert result.returncode in (0, 1), result
        for line in result.stderr.splitlines():
            name, problem = line.split(": ", 1)
            problems[name].append(problem)
    return list(problems.values())


def path_in_words(path):
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")


def compare(validator, tries, answers, beyond):
    """Yields where the schema and the program differ."""
    for (path, document), problems in zip(tries, answers):
        right = validator.is_valid(document)
        shown = path_in_words(path), problems[:3], right
        if not right and not problems:
            yield "accepted against the schema", shown
        if right and any(not beyond.search(problem) for problem in problems):
            yield "refused against the schema", shown
        if path and problems and path[0] != "format" and not any(
                problem.startswith(path_in_words(path)) or beyond.search(problem) for problem in problems):
            yield "another place is named", shown


def check(schema, program, document, right, beyond):
    """Holds the program against the schema: with files that are right, and with a document of which each rule is broken."""
    tries = [*right, ((), document), *mutations(schema, document)]
    n_right = len(right) + 1
    with tempfile.TemporaryDirectory() as name:
        answers = validate(program, pathlib.Path(name), [document for _, document in tries])
    assert not any(answers[:n_right]), answers[:n_right]
    differences = list(compare(make_validator(schema, document), tries, answers, beyond))
    for difference in differences[:40]:
        print(*difference)
    refused = sum(bool(problems) for problems in answers)
    print(f"{len(tries)} files, {refused} of them refused, {len(differences)} differences")
    assert refused > len(tries) / 3 and not differences


def main():
    data, program = pathlib.Path(sys.argv[1]), sys.argv[2]
    schema = json.loads((data / "method.schema.json").read_text("utf-8"))
    whole = json.loads((data / "method" / "nl.json").read_text("utf-8"))
    document = shortened(schema, schema, whole)
    check(schema, program, document, [((), whole)], BEYOND_SCHEMA)


if __name__ == "__main__":
    main()
