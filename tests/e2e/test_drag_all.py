#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""The main job: lay all seven cards with the pointer, undo, redo, quit, find everything back."""

import os

import driver
import flows
import pointer
import tap

PLAN = [("use-skills", "inner", 0.0), ("develop-skills", "middle", 0.0), ("decisions", "outer", 0.12),
        ("contacts", "inner", 0.5), ("own-goals", "middle", 0.5), ("income", "outer", 0.62),
        ("valuable", "outer", 0.88)]


def lay_all(program):
    for card, place, angle in PLAN:
        program.drag_card(card, place, angle)


def check_day(folder, animations):
    driver.animate(animations)
    path = os.path.join(folder, "gesprek.cirkel.json")
    program = flows.start_conversation()
    flows.save_as(program, path)
    empty = driver.read_session(path)
    assert set(driver.places_in(empty).values()) == {"tray"}, empty
    before = program.settled()

    lay_all(program)
    laid = program.settled()
    wanted = {card: place for card, place, _ in PLAN}
    assert {card: rect["place"] for card, rect in laid["cards"].items()} == wanted
    flows.wait_for_places(path, wanted)
    saved = driver.read_session(path)

    for _ in PLAN:
        pointer.press("ctrl+z")
    undone = program.wait_for_layout(
        lambda layout: all(card["place"] == "tray" for card in layout["cards"].values()), "all undone")
    assert undone["cards"] == before["cards"]
    flows.wait_for_places(path, {card: "tray" for card in wanted})
    assert driver.without_moment(driver.read_session(path)) == driver.without_moment(empty)

    for _ in PLAN:
        pointer.press("ctrl+shift+z")
    program.wait_for_layout(
        lambda layout: all(layout["cards"][card]["place"] == place for card, place in wanted.items()),
        "all redone")
    assert program.settled()["cards"] == laid["cards"]
    program.quit()

    kept = driver.read_session(path)
    assert driver.without_moment(kept) == driver.without_moment(saved)

    program = driver.Program(path)
    again = program.wait_for_board()
    assert again["cards"] == laid["cards"], (again["cards"], laid["cards"])
    assert again["circles"] == laid["circles"]
    program.quit()
    assert driver.read_session(path) == kept, "looking at a session changed its file"


def test_drag_all(folder):
    check_day(folder, False)


def test_drag_all_with_animations(folder):
    check_day(folder, True)


def test_all_in_sight(folder):
    """Who begins sees all seven cards and how to begin, on a small screen with a bar of the desktop."""
    program, _ = flows.open_empty(folder)
    pointer.xdotool("windowmove", program.windows()[-1], 0, 0, "windowsize", program.windows()[-1], 1366, 736)
    program.wait_for_layout(lambda layout: 0 <= 1366 - layout["width"] < 40 and 0 <= 736 - layout["height"] < 40,
                            "the size")
    layout = program.settled()
    invitation = layout["widgets"]["tray-invitation"]
    assert len(layout["cards"]) == len(PLAN), layout["cards"]
    for name, card in layout["cards"].items():
        assert card["place"] == "tray" and card["y"] + card["height"] <= invitation["y"], (name, card, invitation)
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
