#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""A client explores alone: begins, lays cards, stops, goes on another day; then the conversation begins from it."""

import glob
import json
import os

import driver
import flows
import pointer
import tap


def drafts():
    return glob.glob(os.path.join(os.environ["XDG_DATA_HOME"], "**", "*.cirkel.json"), recursive=True)


def wait_for_draft(condition, what):
    """Waits until the one draft is such; returns it."""
    def look():
        for path in drafts():
            session = driver.read_session(path)
            if condition(session):
                return session
        return None
    return driver.wait_for(look, what)


def page_of(session):
    return session.get("exploration", {}).get("page")


def wait_for_page(program, page):
    return program.wait_for_layout(lambda layout: layout.get("page") == page, f"the page {page}")


def begin(program):
    program.wait_for_window()
    program.click_widget("explore-button")
    return wait_for_page(program, "welcome")


def go_on(program, page):
    program.click_widget("explore-next")
    return wait_for_page(program, page)


def ring(layout, part, right=True):
    """Returns a point on the board, so many parts of its radius from the middle."""
    board = layout["widgets"]["explore-board"]
    x, y = driver.center(board)
    radius = min(board["width"], board["height"]) / 2
    return (x + radius * part * (1 if right else -1), y)


def lay_cards(program):
    """One by click, one by drag, one by key, one set aside, each on its page."""
    program.click_widget("explore-skip")
    wait_for_page(program, "card-use-skills")
    program.click_widget("explore-inner")
    layout = go_on(program, "card-develop-skills")
    pointer.drag(driver.center(layout["widgets"]["explore-waiting"]), ring(layout, 0.57))
    wait_for_draft(lambda session: driver.places_in(session)["develop-skills"] == "middle", "a card dragged")
    go_on(program, "card-decisions")
    pointer.press("3")
    wait_for_draft(lambda session: driver.places_in(session)["decisions"] == "outer", "a card laid by key")
    pointer.press("alt+Right")
    layout = wait_for_page(program, "card-contacts")
    pointer.click(ring(layout, 0.85, right=False))
    wait_for_draft(lambda session: driver.places_in(session)["contacts"] == "outer", "a circle clicked")
    pointer.press("ctrl+z")
    wait_for_draft(lambda session: driver.places_in(session)["contacts"] == "tray", "a card taken back")
    program.click_widget("explore-aside")
    wait_for_draft(lambda session: driver.places_in(session)["contacts"] == "aside", "a card set aside")


def stop(program):
    """Stops, and sees on the start screen where to go on."""
    program.click_widget("explore-stop")
    program.wait_for_layout(lambda layout: "draft-row" in layout["widgets"], "the draft on the start screen")


def test_stop_and_resume(folder):
    program = driver.Program()
    begin(program)
    assert drafts() == [], "nothing is kept before there is something"
    go_on(program, "questionnaire-use-skills")
    program.click_widget("answer-5")
    program.click_widget("answer-2#3")
    wait_for_draft(lambda session: session["conversations"][-1].get("questionnaire")
                   == [{"card": "use-skills", "important": 5, "achieved": 2}], "two answers")
    lay_cards(program)
    stop(program)
    program.quit()
    kept = wait_for_draft(lambda session: page_of(session) == "card-contacts", "the page in the draft")
    assert "handed-over" not in kept["exploration"], kept["exploration"]

    program = driver.Program()
    program.wait_for_window()
    program.click_widget("draft-row")
    wait_for_page(program, "card-contacts")
    assert driver.without_moment(wait_for_draft(lambda session: True, "a draft")) == driver.without_moment(kept)
    pointer.press("alt+Left")
    wait_for_page(program, "card-decisions")
    program.click_widget("explore-back")
    wait_for_page(program, "card-develop-skills")
    program.quit()


def test_hand_over(folder):
    program = driver.Program()
    begin(program)
    go_on(program, "questionnaire-use-skills")
    lay_cards(program)
    program.click_widget("explore-skip")
    wait_for_page(program, "why-use-skills")
    program.click_widget("explore-skip")
    for page in ["own-cards", "topics", "aims", "companion", "recording", "talk-where", "talk-when", "talk-input",
                 "my-page"]:
        wait_for_page(program, page)
        pointer.press("alt+Right")
    path = os.path.join(folder, "voorbereiding.cirkel.json")
    flows.save_as(program, path)
    prepared = flows.wait_for_session(path, lambda session: page_of(session) == "my-page", "the last page")
    program.quit()

    program = driver.Program(path)
    program.wait_for_window()
    wait_for_page(program, "asking")
    program.click_widget("explore-talk")
    program.wait_for_layout(lambda layout: layout.get("step") == "opening", "the first step")
    handed_over = flows.wait_for_session(path, lambda session: session["exploration"].get("handed-over"),
                                         "the hand-over in the file")
    assert driver.places_in(handed_over) == driver.places_in(prepared)
    handed_over["exploration"].pop("handed-over")
    assert driver.without_moment(handed_over) == driver.without_moment(prepared), json.dumps(handed_over)[:2000]
    layout = program.wait_for_board()
    assert {card: view["place"] for card, view in layout["cards"].items()} == driver.places_in(prepared)
    program.quit()

    # It stays a conversation.
    program = driver.Program(path)
    program.wait_for_window()
    program.go_to_step("opening")
    program.quit()


def test_file_can_be_gone_on_with(folder):
    path = os.path.join(folder, "verder.cirkel.json")
    flows.write_session(path, cards=["Rust"])
    session = driver.read_session(path)
    session["exploration"] = {"page": "card-gone"}
    flows.write_file(path, session)
    program = driver.Program(path)
    program.wait_for_window()
    wait_for_page(program, "asking")
    program.click_widget("explore-resume")
    wait_for_page(program, "own-cards")
    pointer.press("alt+Right")
    wait_for_page(program, "card-own-1")
    program.quit()
    assert page_of(driver.read_session(path)) == "card-own-1"


if __name__ == "__main__":
    tap.run(globals())
