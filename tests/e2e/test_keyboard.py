#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Everything on the board with keys alone."""

import a11y
import flows
import pointer
import tap

INCOME = "Een goed inkomen verdienen"


def test_numbers_and_delete(folder):
    program, path = flows.open_empty(folder)
    a11y.focus(INCOME)
    for key, place in [("1", "inner"), ("2", "middle"), ("3", "outer"), ("Delete", "aside"), ("2", "middle"),
                       ("0", "tray"), ("KP_1", "inner")]:
        pointer.press(key)
        program.wait_for_place("income", place)
    assert a11y.name(a11y.focused()) == INCOME, "the keys stay with the card"
    flows.wait_for_places(path, {"income": "inner"})
    program.quit()


def test_arrows(folder):
    program, _ = flows.open_empty(folder)
    a11y.focus(INCOME)
    pointer.press("3")
    program.wait_for_place("income", "outer")
    pointer.press("Up")
    program.wait_for_place("income", "middle")
    pointer.press("Up")
    laid = program.wait_for_place("income", "inner")["cards"]["income"]
    pointer.press("Down")
    program.wait_for_place("income", "middle")
    pointer.press("Down")
    laid = program.wait_for_place("income", "outer")["cards"]["income"]
    pointer.press("Right")
    turned = program.wait_for_layout(lambda layout: layout["cards"]["income"] != laid, "the card to turn")
    assert turned["cards"]["income"]["place"] == "outer"
    pointer.press("Left")
    program.wait_for_layout(lambda layout: layout["cards"]["income"] != turned["cards"]["income"],
                            "the card to turn back")
    program.quit()


def test_tab_order_is_stable(folder):
    program, _ = flows.open_empty(folder)
    a11y.focus(INCOME)

    def around():
        names = []
        for _ in range(7):
            pointer.press("Tab")
            names.append(a11y.name(a11y.focused()))
        for _ in range(7):
            pointer.press("shift+Tab")
        assert a11y.name(a11y.focused()) == INCOME
        return names

    for key, place in [("1", "inner"), ("3", "outer")]:
        pointer.press(key)
        program.wait_for_place("income", place)
        names = around()
        pointer.press("Right")
        program.settled()
        assert around() == names, "turning a card changed the order of Tab"
    program.quit()


def test_details(folder):
    program, _ = flows.open_empty(folder)
    a11y.focus(INCOME)
    pointer.press("Return")
    program.wait_for_layout(lambda layout: "card-details" in layout["widgets"], "the details")
    pointer.press("Escape")
    program.wait_for_layout(lambda layout: "card-details" not in layout["widgets"], "the details to go")
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
