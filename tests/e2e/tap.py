# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Runs the test_ functions of a file, each in folders of its own, and speaks TAP."""

import os
import shutil
import sys
import tempfile
import traceback

import driver


def explain(name, lines):
    """Says why a test failed: in the TAP, and where a summary of many tests shows it too."""
    for line in lines:
        print(f"# {line}", flush=True)
    print("\n".join([f"{name} failed:", *lines]), file=sys.stderr, flush=True)


def run(names):
    """Runs every function in `names` (a module's globals()) whose name starts with test_."""
    tests = [(name, test) for name, test in names.items() if name.startswith("test_") and callable(test)]
    wanted = sys.argv[1:]
    if wanted:
        tests = [(name, test) for name, test in tests if name in wanted]
    print(f"1..{len(tests)}", flush=True)
    failures = 0
    for number, (name, test) in enumerate(tests, 1):
        folder = tempfile.mkdtemp(prefix="e2e.", dir=os.environ["CIRKEL_TEST_FOLDER"])
        try:
            driver.use_folders(folder)
            test(folder)
            driver.end_all()
            print(f"ok {number} - {name}", flush=True)
        except Exception:  # pylint: disable=broad-except
            failures += 1
            print(f"not ok {number} - {name}", flush=True)
            explain(name, traceback.format_exc().splitlines() + driver.dump_all())
        finally:
            driver.kill_all()
            shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if failures else 0)
