#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Cards go where fingers bring them, on a screen that sends real touches."""

import os

import driver
import flows
import tap
import touch


def open_board(folder):
    """Opens an empty board that fills the touch screen; returns the program and the file's path."""
    path = os.path.join(folder, "leeg.cirkel.json")
    flows.write_session(path)
    program = driver.Program(path, env=touch.program_environment())

    def is_up():
        program.check_runs()
        return driver.is_on_bus()
    driver.wait_for(is_up, "the program on the bus")
    program.wait_for_layout(lambda layout: layout.get("cards")
                            and (layout["width"], layout["height"]) == (touch.WIDTH, touch.HEIGHT),
                            "a board that fills the screen")
    return program, path


def end(program):
    program.process.terminate()
    program.wait_for_end()


def card_at(program, card):
    return driver.center(program.settled()["cards"][card])


def drag_card(program, screen, card, place, angle=0.0):
    screen.drag(card_at(program, card), program.spot(place, angle))


def test_drag_to_every_place(folder):
    with touch.Screen(folder) as screen:
        program, path = open_board(folder)
        drag_card(program, screen, "income", "inner")
        flows.wait_for_places(path, {"income": "inner", "contacts": "tray"})
        drag_card(program, screen, "income", "outer", 0.6)
        flows.wait_for_places(path, {"income": "outer", "contacts": "tray"})
        drag_card(program, screen, "contacts", "middle", 0.5)
        drag_card(program, screen, "income", "aside")
        flows.wait_for_places(path, {"income": "aside", "contacts": "middle"})
        drag_card(program, screen, "contacts", "tray")
        flows.wait_for_places(path, {"income": "aside", "contacts": "tray"})
        end(program)


def test_each_drag_is_one_step(folder):
    with touch.Screen(folder) as screen:
        program, _ = open_board(folder)
        drag_card(program, screen, "income", "inner")
        program.wait_for_place("income", "inner")
        drag_card(program, screen, "income", "middle", 0.5)
        program.wait_for_place("income", "middle")
        for place in ("inner", "tray"):
            screen.tap(driver.center(program.settled()["widgets"]["undo-button"]))
            program.wait_for_place("income", place)
        end(program)


def test_tap_card_then_place(folder):
    with touch.Screen(folder) as screen:
        program, path = open_board(folder)
        for card, place, angle in [("income", "inner", 0.25), ("contacts", "outer", 0.62), ("income", "middle", 0.5)]:
            screen.tap(card_at(program, card))
            screen.tap(program.spot(place, angle))
            program.wait_for_place(card, place)
        flows.wait_for_places(path, {"income": "middle", "contacts": "outer", "own-goals": "tray"})
        end(program)


def test_touch_given_up(folder):
    """Let go where no card can lie, the card is back where it was, and undo is about the card before."""
    with touch.Screen(folder) as screen:
        program, path = open_board(folder)
        drag_card(program, screen, "contacts", "middle", 0.5)
        flows.wait_for_places(path, {"contacts": "middle"})
        before = program.settled()
        undo = driver.center(before["widgets"]["undo-button"])
        for card in ("income", "contacts"):
            screen.drag(driver.center(before["cards"][card]), undo)
            assert program.settled()["cards"] == before["cards"], f"{card} is not back"
        screen.tap(undo)
        program.wait_for_place("contacts", "tray")
        flows.wait_for_places(path, {"contacts": "tray", "income": "tray"})
        end(program)


def test_second_finger(folder):
    """Another hand on the table does not stop the first: its card comes where the first brings it."""
    with touch.Screen(folder) as screen:
        program, path = open_board(folder)
        other, inner, middle = card_at(program, "contacts"), program.spot("inner"), program.spot("middle", 0.5)
        screen.carry(card_at(program, "income"), inner)
        screen.down(other, finger=1)
        screen.move(program.spot("outer", 0.6), finger=1)
        screen.up(finger=1)
        assert program.layout()["cards"]["income"]["place"] == "tray", "laid while it was carried"
        screen.move(middle)
        screen.up()
        program.wait_for_place("income", "middle")
        flows.wait_for_places(path, {"income": "middle", "contacts": "tray"})
        drag_card(program, screen, "contacts", "outer", 0.6)
        flows.wait_for_places(path, {"income": "middle", "contacts": "outer"})
        end(program)


def test_no_touch_changes_nothing(folder):
    """What the other tests see comes from the fingers: without them the file stays as it was."""
    with touch.Screen(folder):
        program, path = open_board(folder)
        before = driver.read_session(path)
        program.settled()
        end(program)
        after = driver.read_session(path)
        assert driver.without_moment(after) == driver.without_moment(before), after


if __name__ == "__main__":
    tap.run(globals())
