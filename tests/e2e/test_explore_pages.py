#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""What a client prepares alone: in their own words with keys, with clicks, and all of it to look over."""

import os

import a11y
import driver
import flows
import pointer
import tap


# The title stands apart in the sentence, whichever way it is written.
CHANGE_AIMS = "Change “\u2068My goals for the conversation\u2069”"


def open_page(folder, page):
    """Opens a session that a client explores, at a page; some cards lie in the circles."""
    path = os.path.join(folder, "verkenning.cirkel.json")
    flows.write_session(path, language="en")
    session = driver.read_session(path)
    session["exploration"] = {"page": page}
    placements = {each["card"]: each for each in session["conversations"][-1]["placements"]}
    placements["income"].update(place="middle", x=0, y=500)
    placements["contacts"].update(place="inner", x=0, y=0)
    flows.write_file(path, session)
    program = driver.Program(path, env={"LANGUAGE": "en"})
    program.wait_for_window()
    wait_for(program, "explore-resume")
    program.click_widget("explore-resume")
    wait_for(program, "explore-title")
    return program, path


def wait_for(program, name):
    return program.wait_for_layout(lambda layout: name in layout["widgets"], f"{name} on the screen")


def talk(session):
    return session["conversations"][-1]


def placement(session, card):
    return next(each for each in talk(session)["placements"] if each["card"] == card)


def preferences(session):
    return {each["start"]: each["preference"] for each in talk(session).get("choices", [])}


def check_names():
    """No control without a name, and none named after its class."""
    nameless = [(node.role, node.name) for node in a11y.tree() if node.role in a11y.CONTROLS
                and (not node.name or node.name.startswith(("Gtk", "Adw", "Cirkel")))]
    assert not nameless, nameless


def next_page(program, name):
    a11y.focus("Go On")
    pointer.press("Return")
    wait_for(program, name)


def test_with_keys(folder):
    program, path = open_page(folder, "why-income")
    a11y.focus("In your own words")
    pointer.write("I do not make ends meet")
    a11y.focus("I want to talk about this")
    pointer.press("space")
    next_page(program, "own-card-title")
    a11y.focus("What do you call your card?")
    pointer.write("Close to home")
    pointer.press("Return")
    wait_for(program, "own-card")
    pointer.press("alt+Right")
    session = flows.wait_for_session(
        path, lambda session: "talk-about" in placement(session, "income") and len(session["deck"]) == 8,
        "the words and the own card in the file")
    assert placement(session, "income")["words"] == "I do not make ends meet"
    assert session["deck"][-1]["title"] == "Close to home"
    program.quit()


def test_lists(folder):
    program, path = open_page(folder, "topics")
    program.click_widget("add-agenda")
    wait_for(program, "agenda")
    pointer.write("My hours")
    program.click_widget("explore-next")
    wait_for(program, "suggestion")
    program.click_widget("suggestion")
    session = flows.wait_for_session(path, lambda session: talk(session).get("aims"), "the goal in the file")
    assert talk(session)["agenda"] == [{"text": "My hours", "from": "client"}]
    pointer.press("ctrl+z")
    flows.wait_for_session(path, lambda session: not talk(session).get("aims"), "no goal in the file")
    program.quit()


def test_wishes(folder):
    program, path = open_page(folder, "companion")
    program.click_widget("explore-option-1")
    program.click_widget("explore-next")
    wait_for(program, "explore-option-1")
    flows.wait_for_session(path, lambda session: session["exploration"]["page"] == "recording", "the next page")
    program.click_widget("explore-option-2")
    flows.wait_for_session(path, lambda session: len(preferences(session)) == 2, "two wishes in the file")
    program.click_widget("explore-unknown")
    session = flows.wait_for_session(path, lambda session: len(preferences(session)) == 1, "one wish in the file")
    assert list(preferences(session)) == ["companion"]
    program.click_widget("explore-next")
    flows.wait_for_session(path, lambda session: session["exploration"]["page"] == "talk-where", "where to talk")
    program.settled()
    program.write_in("explore-words", "In the park")
    flows.wait_for_session(path, lambda session: preferences(session).get("where") == "In the park",
                           "own words in the file")
    program.quit()


def test_my_page(folder):
    program, path = open_page(folder, "my-page")
    check_names()
    program.click_widget("change-topics")
    wait_for(program, "add-agenda")
    program.click_widget("add-agenda")
    wait_for(program, "agenda")
    pointer.write("My hours")
    program.click_widget("explore-return")
    wait_for(program, "change-topics")
    assert "My hours" in a11y.texts()
    session = flows.wait_for_session(path, lambda session: talk(session).get("agenda"), "the subject in the file")
    assert session["exploration"]["page"] == "my-page"

    # Changed with keys: the way back leads to where one was.
    a11y.focus(CHANGE_AIMS)
    pointer.press("Return")
    wait_for(program, "add-aims")
    a11y.focus("Back to My Page")
    pointer.press("Return")
    wait_for(program, "change-aims")
    assert a11y.name(a11y.focused()) == CHANGE_AIMS
    program.quit()


def test_take_along(folder):
    program, _ = open_page(folder, "my-page")
    program.click_widget("my-page-print")
    program.wait_for_window(count=2)
    wait_for(program, "preview-window")
    pointer.press("Escape")
    driver.wait_for(lambda: len(program.windows()) == 1, "the preview to go")
    program.focus_window()
    copy = os.path.join(folder, "mee.cirkel.json")
    program.click_widget("my-page-save")
    program.wait_for_window(count=2)
    pointer.press("ctrl+a")
    pointer.write(copy)
    pointer.press("Return")
    session = flows.wait_for_session(copy, lambda session: True, "the file to take along")
    assert session["exploration"]["page"] == "my-page"
    driver.wait_for(lambda: len(program.windows()) == 1, "the file dialog to go")
    program.focus_window()
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
