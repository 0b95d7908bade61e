#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""A conversation about small goals, from the first own card to an agreement, and found back in the file."""

import driver
import flows
import pointer
import talks
import tap

GOAL = "Elke dag even naar buiten"


def begin_with_goals(program, key):
    """Chooses small goals, and begins with a key while the choice has the keys."""
    pointer.press("ctrl+shift+n")
    program.wait_for_window(count=2)
    pointer.press("Down", key)
    driver.wait_for(lambda: len(program.windows()) == 1, "the question to go")
    program.focus_window()
    program.wait_for_layout(lambda layout: layout.get("step") == "opening", "the next conversation")


def add_goal(program):
    """Returns the card, the only one on this table."""
    layout = program.go_to_step("present")
    assert layout["cards"] == {}, layout["cards"]
    program.click_widget("add-own-card")
    program.settled()
    pointer.write(GOAL)
    pointer.press("Return")
    return next(iter(program.wait_for_layout(lambda layout: layout["cards"], "the goal")["cards"]))


def make_most_important(program, card):
    program.go_to_step("develop")
    talks.open_details(program, card)
    program.click_widget("card-most-important")
    talks.close_details(program)


def agree(program):
    program.go_to_step("doable")
    program.click_widget("agreement-add")
    program.wait_for_layout(lambda layout: "agreement-text" in layout["widgets"], "an agreement")
    pointer.write("Na het eten een rondje")
    program.click_widget("agreement-who-client")
    program.click_widget("agreement-done")
    program.wait_for_layout(lambda layout: "agreement-done" not in layout["widgets"], "the agreement to fold")


def is_said(session, card):
    if len(session["conversations"]) != 2:
        return False
    values, goals = session["conversations"]
    placed = [{name: value for name, value in placement.items() if name not in ("x", "y")}
              for placement in goals.get("placements", [])]
    agreed = [{name: value for name, value in agreement.items() if name != "id"}
              for agreement in goals.get("agreements", [])]
    return (goals.get("purpose") == "small-goals"
            and placed == [{"card": card, "place": "middle", "most-important": True}]
            and agreed == [{"text": "Na het eten een rondje", "who": "client"}]
            and {"id": card, "title": GOAL, "purpose": "small-goals"} in session["deck"]
            and [placement["card"] for placement in values["placements"] if "x" in placement] == ["income"])


def test_small_goals(folder):
    program, path = flows.open_empty(folder)
    program.drag_card("income", "middle", 0.2)
    begin_with_goals(program, "alt+b")
    card = add_goal(program)
    program.drag_card(card, "middle", 0.4)
    make_most_important(program, card)
    agree(program)
    flows.wait_for_session(path, lambda session: is_said(session, card), "all that was said in the file")
    program.quit()
    assert is_said(driver.read_session(path), card)


def test_return_begins(folder):
    program, path = flows.open_empty(folder)
    program.drag_card("income", "middle", 0.2)
    begin_with_goals(program, "Return")
    flows.wait_for_session(path, lambda session: session["conversations"][-1].get("purpose") == "small-goals",
                           "the next conversation in the file")
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
