#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""What a screen reader gets to know, and what can be done through it."""

import a11y
import driver
import flows
import pointer
import tap

from gi.repository import Atspi

NAMES = {
    "use-skills": "Using knowledge and skills",
    "develop-skills": "Developing knowledge and skills",
    "decisions": "Being involved in important decisions",
    "contacts": "Having and building meaningful contacts at work",
    "own-goals": "Setting your own goals",
    "income": "Earning a good income",
    "valuable": "Contributing to something valuable",
}
MOVES = [("card.to-inner", "inner"), ("card.to-middle", "middle"), ("card.to-outer", "outer"),
         ("card.move-inward", "middle"), ("card.move-inward", "inner"), ("card.move-outward", "middle"),
         ("card.move-outward", "outer"), ("card.aside", "aside"), ("card.to-tray", "tray")]


def wait_for_description(name, different_from):
    def look():
        card = a11y.cards().get(name)
        return card is not None and card.description not in ("", different_from) and card
    return driver.wait_for(look, f"{name} to be described anew")


def test_cards_are_named_items_of_lists(folder):
    program, _ = flows.open_empty(folder, language="en")
    a11y.find_named(NAMES["income"])
    cards = a11y.cards()
    assert set(cards) == set(NAMES.values()), set(cards)
    for name, card in cards.items():
        parent = card.parent
        assert parent.role == Atspi.Role.LIST, (name, parent.role.value_nick)
        assert parent.name, f"the list of {name} has no name"
        assert card.description, f"{name} has no description"
    program.quit()


def test_every_action_on_every_card(folder):
    program, path = flows.open_empty(folder, language="en")
    a11y.find_named(NAMES["income"])
    for card, name in NAMES.items():
        described = {}
        for action, place in MOVES:
            node = a11y.cards()[name]
            before = node.description
            a11y.act(node, action)
            program.wait_for_place(card, place)
            description = wait_for_description(name, before).description
            assert described.setdefault(place, description) == description
        assert len(set(described.values())) == 5, described
    pointer.press("ctrl+z")
    program.wait_for_place("valuable", "aside")
    flows.wait_for_places(path, {"valuable": "aside"})
    program.quit()


def test_details(folder):
    program, _ = flows.open_empty(folder, language="en")
    a11y.find_named(NAMES["income"])
    a11y.act(a11y.cards()[NAMES["income"]], "card.details")
    a11y.find_named("Close the details")
    a11y.check_names("details")
    program.quit()


def test_exploring_has_names(folder):
    """Each page tells what it is when it comes, and has no control without a name."""
    program = driver.Program(env={"LANGUAGE": "en"})
    program.wait_for_window()
    a11y.application()
    program.click_widget("explore-button")
    page = program.wait_for_layout(lambda layout: layout.get("page") == "welcome", "the first page")["page"]
    told = set()
    while page != "my-page":
        a11y.check_names(f"the page {page}")
        told.add(a11y.focused().name)
        pointer.press("alt+Right")
        page = program.wait_for_layout(lambda layout, left=page: layout["page"] != left, "another page")["page"]
    a11y.check_names("the last page")
    assert "" not in told and len(told) >= 12, told
    program.quit()


def test_no_control_without_a_name(folder):
    program = driver.Program(env={"LANGUAGE": "en"})
    program.wait_for_window()
    a11y.application()
    program.settled()
    a11y.check_names("the start screen")
    pointer.press("ctrl+n")
    program.wait_for_board()
    a11y.find_named(NAMES["income"])
    a11y.check_names("the board")
    pointer.press("ctrl+comma")
    program.wait_for_window(count=2)
    a11y.check_names("preferences")


def test_no_control_without_a_name_in_any_step(folder):
    """In a session in which each list has something; in the questionnaire and in a choice too."""
    program, _ = flows.open_example(folder)
    for step in ["opening", "present", "develop", "needed", "doable", "closing"]:
        program.go_to_step(step)
        program.settled()
        a11y.check_names(step)
    program.go_to_step("opening")
    program.click_widget("open-questionnaire")
    program.wait_for_layout(lambda layout: "questionnaire-next" in layout["widgets"], "the questionnaire")
    a11y.check_names("the questionnaire")
    program.go_to_step("doable")
    program.click_widget("agreement")
    program.wait_for_layout(lambda layout: "agreement-text" in layout["widgets"], "the agreement")
    a11y.check_names("an agreement")
    program.click_widget("agreement-by#2")
    program.wait_for_layout(lambda layout: "next-month" in layout["widgets"], "the calendar")
    a11y.check_names("the calendar")
    pointer.press("Escape")
    program.click_widget("choice")
    program.wait_for_layout(lambda layout: "choice-choice" in layout["widgets"], "the choice")
    for number in range(1, 5):
        program.click_widget(f"choice-step-{number}")
        program.settled()
        a11y.check_names(f"part {number} of a choice")
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
