# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""A validator for many documents that differ from one document in one place each.

What such a document shares with the first one is the very same object, and what was right once stays right: it is
not looked at again. The answers are those of the library, some ten times sooner.
"""
import jsonschema


def parts(value):
    """Each value in a document, and itself."""
    yield value
    if isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from parts(item)


def make_validator(schema, document):
    """Returns a validator that remembers which parts of `document` are right, by which rules. It keeps the document."""
    library = jsonschema.Draft202012Validator
    # By identity: the document lives as long as the validator, so no other value has one of these.
    own = {id(part): part for part in parts(document)}
    right = set()

    def descend(validator, value, rules, step):
        known = id(value), id(rules)
        if known in right:
            return
        wrong = False
        for error in validator.descend(value, rules, path=step):
            wrong = True
            yield error
        if not wrong and id(value) in own:
            right.add(known)

    def properties(validator, members, value, _rules):
        if validator.is_type(value, "object"):
            for name, rules in members.items():
                if name in value:
                    yield from descend(validator, value[name], rules, name)

    def items(validator, rules, value, _rules):
        if validator.is_type(value, "array"):
            for index, item in enumerate(value):
                yield from descend(validator, item, rules, index)

    return jsonschema.validators.extend(library, {"properties": properties, "items": items})(schema)
