#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""The screen speaks one language: the session's on the board, the system's before it."""

import a11y
import flows
import tap

DUTCH = ["Dit gaat al goed", "Dit kan beter", "Dit komt later", "Een goed inkomen verdienen"]
ENGLISH = ["Earning a good income", "Setting your own goals"]


def test_dutch_session_on_an_english_system(folder):
    program, _ = flows.open_empty(folder, env={"LANGUAGE": "en"})
    a11y.find_named("Een goed inkomen verdienen")
    texts = a11y.texts()
    for wanted in DUTCH[3:]:
        assert any(wanted in text for text in texts), (wanted, texts)
    assert not any(text in ENGLISH for text in texts), texts
    assert not any(text in ("Undo", "Redo", "Main Menu") for text in texts), texts
    program.quit()


def test_english_session_on_a_dutch_system(folder):
    program, _ = flows.open_empty(folder, language="en")
    a11y.find_named("Earning a good income")
    texts = a11y.texts()
    assert not any(text in DUTCH for text in texts), texts
    assert any(text == "Undo" for text in texts), texts
    program.quit()


def test_new_conversation_follows_the_system(folder):
    program = flows.start_conversation(env={"LANGUAGE": "en"})
    a11y.find_named("Earning a good income")
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
