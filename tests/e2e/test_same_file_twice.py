#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""A file that is open already is shown, not opened once more, by whatever name."""

import os

import driver
import flows
import tap


def open_again(program, name):
    other = driver.Program(name)
    other.wait_for_end()
    program.settled()
    return len(program.windows())


def test_same_file_twice(folder):
    program, path = flows.open_example(folder)
    assert open_again(program, path) == 1
    link = os.path.join(folder, "link.cirkel.json")
    os.symlink(path, link)
    assert open_again(program, link) == 1
    hard = os.path.join(folder, "hard.cirkel.json")
    os.link(path, hard)
    assert open_again(program, hard) == 1
    assert open_again(program, os.path.join(folder, ".", "..", os.path.basename(folder),
                                            os.path.basename(path))) == 1
    os.unlink(hard)
    program.focus_window()
    program.quit()


def test_other_file_gets_a_window(folder):
    program, _ = flows.open_example(folder)
    second = os.path.join(folder, "tweede.cirkel.json")
    flows.write_session(second)
    other = driver.Program(second)
    other.wait_for_end()
    program.wait_for_window(count=2)


if __name__ == "__main__":
    tap.run(globals())
