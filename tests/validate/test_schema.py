# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""The schema and the program tell the same about session files.

What the program writes, the schema accepts. What the schema rejects, the program
refuses. What the program refuses besides is what no schema can say. The files to
try are made from the schema: each of its rules is broken, in a session that has
something in each of its lists.

Usage: test_schema.py SCHEMA CHECK_FILE EXAMPLE...
"""

import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema

from quick_validator import make_validator

# Texts that are right for one rule of the schema and wrong for others.
TEXTS = [
    "", " ", "a", "a b", "a_b", "é", "use-skills", "-", "tray", "inner", "Inner", "middel", "1", "true",
    "a\nb", "\t", "\x7f", "\x85", "\u2028", "2026-11-22", "2026-02-29", "2024-02-29", "1900-02-29", "2000-02-29",
    "0000-01-01", "2026-13-01", "2026-04-31", "2026-1-1", "2026-11-22T10:00:00Z", "2026-02-29T10:00:00Z",
    "2026-11-22T24:00:00Z", "2026-11-22T10:60:00Z", "2026-11-22T10:00:60Z", "2026-11-22T10:00:00",
    "2026-11-22T10:00:00+01:00", "cirkelgesprek-session",
]
# What the program says of files that are right by the schema: the rules between
# one place of a file and another, and how it writes whole numbers.
BEYOND_SCHEMA = re.compile(
    r"another card has the id|another conversation has the id|no card of the deck has the id"
    r"|lies somewhere already|must be a whole number"
)
OTHERS = [None, True, False, 0, -1, 1, 2, 1000, 1001, -1000, -1001, 1.5, 1e300, 2**31, 2**63 - 1, [], {}, [[]], [{}], [None]]


def lengths(schema):
    """Texts at the limits of a length, in characters that take one byte and more."""
    for limit in (schema.get("minLength"), schema.get("maxLength")):
        if limit is not None:
            for length in (limit - 1, limit, limit + 1):
                for letter in "aé😀":
                    if length >= 0:
                        yield letter * length


def resolve(root, schema):
    """The rules for a value, with those that it refers to."""
    rules = dict(schema)
    while "$ref" in rules:
        target = root
        for step in rules.pop("$ref").removeprefix("#/").split("/"):
            target = target[step]
        rules = {**target, **rules}
    return rules


def walk(root, schema, value, path=()):
    """Each value of a document, with its path and its rules."""
    rules = resolve(root, schema)
    yield path, rules
    for name, rule in rules.get("properties", {}).items():
        if isinstance(value, dict) and name in value:
            yield from walk(root, rule, value[name], path + (name,))
    if "items" in rules and isinstance(value, list) and value:
        # All items are alike, but an own card is not like a standard one.
        for index in {0, len(value) - 1}:
            yield from walk(root, rules["items"], value[index], path + (index,))


def changed(document, path, value):
    """The document with another value at a path; it shares all else with the one there was."""
    if not path:
        return value
    result = copy.copy(document)
    result[path[0]] = changed(document[path[0]], path[1:], value)
    return result


def mutations(root, document):
    """Documents of which one value was exchanged, taken out or repeated."""
    for path, rules in walk(root, root, document):
        for value in [*TEXTS, *OTHERS, *lengths(rules)]:
            yield path, changed(document, path, value)
        value = document
        for step in path:
            value = value[step]
        if isinstance(value, dict):
            for name in value:
                yield path + (name,), changed(document, path, {k: v for k, v in value.items() if k != name})
            for name in rules.get("properties", {}):
                if name not in value:
                    for other in [*TEXTS, *OTHERS]:
                        yield path + (name,), changed(document, path, {**value, name: other})
            yield path, changed(document, path, {**value, "unknown": [1, None]})
        if isinstance(value, list):
            limit = rules.get("maxItems", 0)
            if 0 < limit <= 1000 and value:
                yield path, changed(document, path, value + [value[-1]] * (limit + 1 - len(value)))
            yield path, changed(document, path, [])


def check_files(check_file, folder, documents, write=False):
    """What the program says of documents: for each a list of problems."""
    names = []
    for number, document in enumerate(documents):
        name = folder / f"{number}.json"
        name.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        names.append(str(name))
    command = [check_file, "--write"] if write else [check_file]
    output = subprocess.run(command, input="\n".join(names) + "\n", capture_output=True, text=True, check=True).stdout
    answers = [answer.splitlines() for answer in output.split("end\n")[:-1]]
    assert len(answers) == len(documents), (len(answers), len(documents))
    return answers


def write_samples(check_file, folder):
    """Documents that the program has written."""
    names = [folder / f"sample-{number}.json" for number in range(60)]
    subprocess.run([check_file, "--sample"], input="".join(f"{name}\n" for name in names), text=True, check=True)
    return [json.loads(name.read_text(encoding="utf-8")) for name in names]


def write_whole(check_file, folder):
    """A document in which each list has items, cut down to one conversation with two cards: a standard and an own one."""
    name = folder / "whole.json"
    subprocess.run([check_file, "--whole"], input=f"{name}\n", text=True, check=True)
    document = json.loads(name.read_text(encoding="utf-8"))
    document["deck"] = [document["deck"][0], document["deck"][-1]]
    document["conversations"] = document["conversations"][-1:]
    placements = document["conversations"][0]["placements"]
    document["conversations"][0]["placements"] = [placements[0], placements[-1]]
    return document


def rules_of(root, schema, path=()):
    """Each place of a schema that tells what a member is, by the names on the way to it."""
    rules = resolve(root, schema)
    yield path
    for name, rule in rules.get("properties", {}).items():
        yield from rules_of(root, rule, path + (name,))
    if "items" in rules:
        yield from rules_of(root, rules["items"], path)


def main():
    schema_name, check_file, *examples = sys.argv[1:]
    schema = json.loads(pathlib.Path(schema_name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failures = []
    counts = {"written": 0, "rejected": 0, "accepted": 0}

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for document in write_samples(check_file, folder):
            failures += [f"sample: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(document)]
            counts["written"] += 1
        documents = [json.loads(pathlib.Path(example).read_text(encoding="utf-8")) for example in examples]
        for example, answer in zip(examples, check_files(check_file, folder, documents, write=True)):
            if answer != ["ok"]:
                failures.append(f"{example}: {answer}")
        for number, document in enumerate(documents):
            written = json.loads((folder / f"{number}.json.out").read_text(encoding="utf-8"))
            failures += [f"{examples[number]}: {error.json_path}: {error.message}" for error in validator.iter_errors(written)]
            counts["written"] += 1

        whole = write_whole(check_file, folder)
        tried = list(mutations(schema, whole))
        reached = {tuple(step for step in path if isinstance(step, str)) for path, _ in tried}
        failures += [f"not tried: {'.'.join(path)}" for path in set(rules_of(schema, schema)) - reached]
        answers = check_files(check_file, folder, [mutation for _, mutation in tried])
        quick = make_validator(schema, whole)
        for (path, mutation), answer in zip(tried, answers):
            error = next(quick.iter_errors(mutation), None)
            counts["rejected" if error else "accepted"] += 1
            if error and answer == ["ok"]:
                failures.append(f"refused by the schema alone: {path}: {error.json_path}: {error.message[:200]}")
            if not error:
                beyond = [problem for problem in answer if problem != "ok" and not BEYOND_SCHEMA.search(problem)]
                failures += [f"refused by the program alone: {path}: {problem}" for problem in beyond]

    print(counts)
    # A generator that makes nothing would show nothing.
    if counts["rejected"] < 5000 or counts["accepted"] < 2000:
        failures.append(f"too few files were tried: {counts}")
    print("\n".join(failures[:40]))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
