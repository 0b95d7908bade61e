#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""The kit on paper: from the menu to a file with the cards in it."""

import os
import subprocess

import a11y
import driver
import flows
import pointer
import tap

TITLE = "Dicht bij huis"


def text_of(path):
    return subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True, timeout=30).stdout.decode()


def open_from_menu(program):
    pointer.press("F10")
    driver.wait_for(lambda: "Papieren set…" in a11y.texts(), "the menu")
    pointer.press("p")
    program.wait_for_window(count=2)
    a11y.find_named("Zonder computer")


def save(program, path):
    """Saves with the file dialog, from the dialog of the kit."""
    before = program.windows()
    pointer.press("ctrl+s")
    program.wait_for_window(count=3)
    chooser = (set(program.windows()) - set(before)).pop()
    pointer.press("ctrl+a")
    pointer.write(path)
    pointer.press("Return")
    driver.wait_for(lambda: os.path.exists(path), f"{path} on the disk")
    driver.wait_for(lambda: chooser not in program.windows(), "the file dialog to go")


def test_save(folder):
    program, session = flows.open_empty(folder, cards=[TITLE])
    with open(session, "rb") as file:
        before = file.read()
    open_from_menu(program)
    path = os.path.join(folder, "papieren set.pdf")
    save(program, path)
    text = " ".join(text_of(path).split())
    for words in "Dit gaat al goed", "Niet belangrijk voor mij", "Eigen doelen stellen", TITLE, "Vragenlijst":
        assert words in text, words
    assert os.stat(path).st_mode & 0o777 == 0o600
    with open(session, "rb") as file:
        assert file.read() == before, "the session changed"


if __name__ == "__main__":
    tap.run(globals())
