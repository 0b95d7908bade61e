#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Looking back: two conversations side by side, and one of then on the screen, which nothing can change."""

import a11y
import driver
import flows
import pointer
import tap

# In the example: the first conversation about values, its place in the file and its day.
THEN = 1
DAY = "2 november"


def open_history(program):
    pointer.press("ctrl+h")
    program.wait_for_window(count=2)
    a11y.find(lambda node: node.name.startswith(DAY), "the conversations")


def wait_until_closed(program):
    driver.wait_for(lambda: len(program.windows()) == 1, "the history to go")
    program.focus_window()


def places_then(session):
    return {placement["card"]: placement["place"] for placement in session["conversations"][THEN]["placements"]
            if placement["place"] != "tray"}


def is_move(text):
    """Whether a text tells where one card went, from where to where."""
    parts = [text.find(part) for part in ("Eigen doelen stellen", "Dit kan beter", "Dit gaat al goed")]
    return parts[0] >= 0 and parts == sorted(parts)


def test_side_by_side(folder):
    """What moved is told in words too."""
    program, _ = flows.open_example(folder)
    open_history(program)
    a11y.act(a11y.find_named("Naast elkaar"), "click")
    driver.wait_for(lambda: any(map(is_move, a11y.texts())), "what moved")
    pointer.press("Escape")
    wait_until_closed(program)
    program.quit()


def test_conversation_of_then(folder):
    program, path = flows.open_example(folder)
    before = driver.read_session(path)
    open_history(program)
    a11y.focus(a11y.find(lambda node: node.name.startswith(DAY), "its row").name)
    pointer.press("Return")
    wait_until_closed(program)
    program.wait_for_layout(lambda layout: "past-bar" in layout["widgets"], "the conversation of then")
    layout = program.go_to_step("present")
    places = {card: rect["place"] for card, rect in layout["cards"].items() if rect["place"] != "tray"}
    assert places == places_then(before), places

    pointer.drag(driver.center(layout["cards"]["income"]), program.spot("inner"))
    assert program.settled()["cards"] == layout["cards"], "a card of then was moved"
    pointer.press("alt+Home")
    program.wait_for_layout(lambda layout: "past-bar" not in layout["widgets"], "the conversation of now")
    program.quit()
    now = driver.read_session(path)
    assert now["conversations"][THEN] == before["conversations"][THEN]
    assert len(now["conversations"]) == len(before["conversations"])


if __name__ == "__main__":
    tap.run(globals())
