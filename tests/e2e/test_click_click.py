#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Without dragging: click a card, then click where it goes."""

import driver
import flows
import pointer
import tap


def click_card_to(program, card, place, angle=0.0):
    pointer.click(driver.center(program.settled()["cards"][card]))
    pointer.click(program.spot(place, angle))
    return program.wait_for_place(card, place)


def test_every_place(folder):
    program, path = flows.open_empty(folder)
    plan = [("income", "inner", 0.25), ("contacts", "middle", 0.5), ("valuable", "outer", 0.62)]
    for card, place, angle in plan:
        click_card_to(program, card, place, angle)
    click_card_to(program, "income", "outer", 0.12)
    click_card_to(program, "decisions", "aside")
    flows.wait_for_places(path, {"income": "outer", "contacts": "middle", "valuable": "outer",
                                 "decisions": "aside", "own-goals": "tray"})
    program.quit()


def test_each_move_is_one_step(folder):
    program, _ = flows.open_empty(folder)
    click_card_to(program, "income", "inner")
    click_card_to(program, "income", "middle", 0.5)
    pointer.press("ctrl+z")
    program.wait_for_place("income", "inner")
    pointer.press("ctrl+z")
    program.wait_for_place("income", "tray")
    program.quit()


def test_card_lies_where_it_was_clicked(folder):
    program, _ = flows.open_empty(folder)
    pointer.click(driver.center(program.settled()["cards"]["income"]))
    point = program.spot("outer", 0.88)
    pointer.click(point)
    layout = program.wait_for_place("income", "outer")
    x, y = driver.center(layout["cards"]["income"])
    card = layout["cards"]["income"]
    assert abs(x - point[0]) <= card["width"] / 2 and abs(y - point[1]) <= card["height"] / 2, (x, y, point)
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
