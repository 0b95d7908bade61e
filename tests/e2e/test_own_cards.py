#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Own cards: add, change, remove, take back, and twenty of them at once."""

import a11y
import driver
import flows
import pointer
import tap

from gi.repository import Atspi

TITLE = "Close to home & <b>quiet</b>"


def own_cards(layout):
    return [card for card in layout["cards"] if card not in driver.VALUES]


def titles(session):
    return [card["title"] for card in session["deck"] if "title" in card]


def add_card(program, title):
    program.click_widget("add-own-card")
    a11y.find_named("Add Card", Atspi.Role.PUSH_BUTTON)
    pointer.write(title)
    pointer.press("Return")
    layout = program.wait_for_layout(own_cards, "an own card")
    return own_cards(layout)[-1]


def test_add_lay_and_undo(folder):
    program, path = flows.open_empty(folder, language="en")
    card = add_card(program, TITLE)
    flows.wait_for_session(path, lambda session: titles(session) == [TITLE], "the card in the file")
    assert TITLE in a11y.cards()
    program.drag_card(card, "middle", 0.5)
    flows.wait_for_places(path, {card: "middle"})
    pointer.press("ctrl+z")
    program.wait_for_place(card, "tray")
    pointer.press("ctrl+z")
    program.wait_for_layout(lambda layout: not own_cards(layout), "the card to go")
    pointer.press("ctrl+shift+z")
    program.wait_for_layout(own_cards, "the card to come back")
    pointer.press("ctrl+shift+z")
    program.wait_for_place(card, "middle")
    program.quit()


def open_details(program, title):
    a11y.act(a11y.cards()[title], "card.details")
    return a11y.find_named("Remove Card", Atspi.Role.PUSH_BUTTON)


def test_change(folder):
    program, path = flows.open_empty(folder, cards=["First"], language="en")
    open_details(program, "First")
    a11y.focus("Title")
    pointer.press("ctrl+a")
    pointer.write("Second")
    flows.wait_for_session(path, lambda session: titles(session) == ["Second"], "the new title in the file")
    assert "Second" in a11y.cards() and "First" not in a11y.cards()
    program.quit()


def test_remove_and_undo(folder):
    program, path = flows.open_empty(folder, cards=["First", "Second"], language="en")
    program.drag_card("own-1", "outer", 0.12)
    before = program.settled()
    button = open_details(program, "First")
    a11y.act(button, "click")
    program.wait_for_layout(lambda layout: own_cards(layout) == ["own-2"], "the card to go")
    flows.wait_for_session(path, lambda session: titles(session) == ["Second"], "the card gone from the file")
    pointer.press("ctrl+z")
    program.wait_for_place("own-1", "outer")
    flows.wait_for_session(path, lambda session: titles(session) == ["First", "Second"],
                           "the card in the file again")
    assert driver.places_in(driver.read_session(path))["own-1"] == "outer"
    assert before["cards"].keys() == program.settled()["cards"].keys()
    program.quit()


def is_inside(inner, outer):
    return (inner["y"] >= outer["y"] - 1
            and inner["y"] + inner["height"] <= outer["y"] + outer["height"] + 1)


def overlap(one, other):
    return (one["x"] < other["x"] + other["width"] and other["x"] < one["x"] + one["width"]
            and one["y"] < other["y"] + other["height"] and other["y"] < one["y"] + one["height"])


def test_twenty(folder):
    names = [f"Own card number {number}" for number in range(1, 21)]
    program, path = flows.open_empty(folder, cards=names, language="en")
    layout = program.settled()
    assert len(layout["cards"]) == 27
    assert not is_inside(layout["cards"]["own-20"], layout["tray"]), "the tray does not scroll"

    a11y.focus("Own card number 20")
    program.wait_for_layout(lambda layout: is_inside(layout["cards"]["own-20"], layout["tray"]),
                            "the tray to scroll to the card that has the keys")
    program.drag_card("own-20", "inner")

    for number in range(1, 20):
        a11y.act(a11y.cards()[f"Own card number {number}"], ["card.to-inner", "card.to-middle",
                                                            "card.to-outer"][number % 3])
    layout = program.wait_for_layout(
        lambda layout: all(layout["cards"][f"own-{n}"]["place"] != "tray" for n in range(1, 21)), "all laid")
    rects = [rect for rect in layout["cards"].values() if rect["place"] in ("inner", "middle", "outer")]
    for index, rect in enumerate(rects):
        for other in rects[index + 1:]:
            assert not overlap(rect, other), (rect, other)
    flows.wait_for_session(path, lambda session: list(driver.places_in(session).values()).count("tray") == 7,
                           "all in the file")
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
