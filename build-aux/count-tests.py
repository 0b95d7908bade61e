#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Counts the tests in the JSON logs of meson test.

Usage: count-tests.py --status STATUS LOG…

STATUS is not 0 when a run said itself that it failed, which then cannot end
well. A program that speaks TAP counts each of its tests. What was skipped or
timed out has not been shown to work, so it counts as failed. A log that is
missing or empty is a failure as well. The last line is "N passed, N failed".
"""
import json
import re
import sys

POINT = re.compile(r"^(not )?ok\b(.*)$")


def count_program(run):
    """Returns (passed, failed, why) of one test program."""
    points = [m for m in map(POINT.match, (run.get("stdout") or "").splitlines()) if m]
    bad = [p for p in points if p[1] or re.search(r"#\s*(SKIP|TODO)\b", p[2], re.I)]
    good = len(points) - len(bad)
    if run["result"] == "OK":
        return (good or (0 if bad else 1), len(bad), [p[0] for p in bad])
    return (good, max(len(bad), 1), [p[0] for p in bad] or [run["result"].lower()])


def main(arguments):
    status, logs = int(arguments[1]), arguments[2:]
    passed = failed = 0
    for log in logs:
        try:
            with open(log, encoding="utf-8") as lines:
                runs = [json.loads(line) for line in lines if line.strip()]
        except OSError as error:
            print(f"{log}: {error.strerror}")
            runs = []
        if not runs:
            print(f"{log}: no test ran")
            failed += 1
        for run in runs:
            good, bad, why = count_program(run)
            passed += good
            failed += bad
            for reason in why:
                print(f"{run['name']}: {reason}")
    if status and not failed:
        print("a run failed without a test that did")
        failed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
