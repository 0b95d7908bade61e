#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""A file that someone else changed meanwhile is never overwritten silently."""

import os

import a11y
import driver
import flows
import pointer
import tap


def bring_about(folder):
    """Edits a session here and elsewhere; returns the program, the path and what the others wrote."""
    room = os.path.join(folder, "room")
    os.mkdir(room)
    program, path = flows.open_empty(room, language="en")
    flows.write_session(path, label="Theirs", language="en")
    theirs = driver.read_session(path)
    program.drag_card("income", "inner")
    program.wait_for_layout(lambda layout: "resolve-button" in layout["widgets"], "the conflict to be told")
    assert driver.read_session(path) == theirs, "their work was overwritten"
    return program, path, theirs


def answer(program, response):
    program.click_widget("resolve-button")
    program.wait_for_window(count=2)
    a11y.click_button(response)
    driver.wait_for(lambda: len(program.windows()) == 1, "the question to go")
    program.focus_window()
    program.wait_for_layout(lambda layout: "resolve-button" not in layout["widgets"], "the conflict to be over")


def test_keep_both(folder):
    program, path, theirs = bring_about(folder)
    answer(program, "Keep Both")
    assert driver.read_session(path) == theirs
    mine = path.replace(".cirkel.json", " (my version).cirkel.json")
    flows.wait_for_places(mine, {"income": "inner"})
    program.drag_card("contacts", "outer", 0.62)
    flows.wait_for_places(mine, {"income": "inner", "contacts": "outer"})
    assert driver.read_session(path) == theirs
    program.quit()
    assert sorted(os.listdir(os.path.dirname(path))) == sorted(map(os.path.basename, [path, mine]))


def test_overwrite_on_purpose(folder):
    program, path, _ = bring_about(folder)
    answer(program, "Overwrite the Other")
    flows.wait_for_places(path, {"income": "inner"})
    assert driver.read_session(path)["label"] == "Cliënt 7"
    program.quit()


def test_take_theirs(folder):
    program, path, theirs = bring_about(folder)
    answer(program, "Open the Other")
    program.wait_for_place("income", "tray")
    assert driver.read_session(path) == theirs
    program.quit()


def test_closing_asks_nothing_and_loses_nothing(folder):
    program, path, theirs = bring_about(folder)
    pointer.press("ctrl+q")
    program.wait_for_end()
    assert driver.read_session(path) == theirs
    kept = [os.path.join(top, name) for top, _, names in os.walk(os.environ["XDG_DATA_HOME"])
            for name in names if name.endswith(".json")]
    assert any(driver.places_in(driver.read_session(name)).get("income") == "inner" for name in kept), kept


if __name__ == "__main__":
    tap.run(globals())
