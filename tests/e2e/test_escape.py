#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""A drag that is given up leaves everything as it was, and no step to undo."""

import driver
import flows
import pointer
import tap


def check_given_up(folder, give_up):
    """Lays one card, gives up dragging another, and sees that undo is about the first."""
    program, path = flows.open_empty(folder)
    program.drag_card("contacts", "middle", 0.5)
    flows.wait_for_places(path, {"contacts": "middle"})
    before = program.settled()

    give_up(program, driver.center(before["cards"]["income"]), before)
    after = program.settled()
    assert after["cards"] == before["cards"], "the card is not back"

    pointer.press("ctrl+z")
    program.wait_for_place("contacts", "tray")
    pointer.press("ctrl+shift+z")
    again = program.wait_for_place("contacts", "middle")
    assert again["cards"] == before["cards"]
    program.quit()


def test_escape_while_dragging(folder):
    def give_up(program, start, _):
        pointer.pick_up(start, program.spot("inner"))
        pointer.press("Escape")
        pointer.release()
    check_given_up(folder, give_up)


def test_escape_then_move_on(folder):
    def give_up(program, start, _):
        pointer.pick_up(start, program.spot("inner"))
        pointer.press("Escape")
        pointer.move(program.spot("outer", 0.12))
        pointer.release()
    check_given_up(folder, give_up)


def test_drop_outside(folder):
    def give_up(program, start, layout):
        undo = driver.center(layout["widgets"]["undo-button"])
        pointer.drag(start, undo)
    check_given_up(folder, give_up)


def test_press_without_moving(folder):
    """A press that does not move is no drag; twice on the same card selects nothing for good."""
    def give_up(program, start, _):
        pointer.click(start)
        pointer.press("Escape")
        program.settled()
    check_given_up(folder, give_up)


if __name__ == "__main__":
    tap.run(globals())
