#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Reading aloud: what the service gets to say, and that nobody misses a service that is not there."""

import json
import os

import a11y
import driver
import flows
import pointer
import talks
import tap
import voice


def read_method(language):
    path = os.path.join(os.environ["CIRKEL_SOURCE"], "data", "method", f"{language}.json")
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def wait_for_button(program, name):
    program.wait_for_layout(lambda layout: name in layout["widgets"], f"{name} on the screen")


def wait_for_texts(service, count):
    driver.wait_for(lambda: len(service.texts()) == count, f"{count} text(s) said")
    return service.said[-1]


def wait_for_stops(service, count):
    driver.wait_for(lambda: service.stops() == count, f"silence for the {count}. time")


def test_question(folder):
    service = voice.Service(folder)
    program, _ = flows.open_empty(folder, env=service.environment())
    wait_for_button(program, "question-aloud")
    assert service.said == [], service.said

    program.click_widget("question-aloud")
    language, text = wait_for_texts(service, 1)
    questions = [question["text"] for step in read_method("nl")["steps"] for question in step["questions"]]
    assert language == "nl" and text in questions and text in a11y.texts(), service.said
    assert -30 <= int(service.settings["RATE"]) < 0, service.settings
    a11y.find_named("Stop met voorlezen")

    program.click_widget("question-aloud")
    wait_for_stops(service, 1)
    a11y.find_named("Voorlezen")

    # Another question is not the one that is being read.
    pointer.press("ctrl+r")
    assert wait_for_texts(service, 2) == ("nl", text)
    program.click_widget("next-question")
    wait_for_stops(service, 2)
    program.click_widget("question-aloud")
    assert wait_for_texts(service, 3)[1] != text
    a11y.find_named("Stop met voorlezen")
    service.end()
    a11y.find_named("Voorlezen")

    # Nothing goes on after the window is gone.
    program.click_widget("question-aloud")
    wait_for_texts(service, 4)
    program.quit()
    wait_for_stops(service, 3)


def card_as_read(method, value):
    card = next(card for card in method["values"] if card["id"] == value)
    return [card["title"], card["explanation"], *[example["text"] for example in card["examples"]]]


def test_card(folder):
    service = voice.Service(folder)
    program, _ = flows.open_empty(folder, cards=["A dog at work?"], language="en", env=service.environment())
    program.drag_card("income", "middle")
    talks.open_details(program, "income")
    wait_for_button(program, "card-aloud")
    program.click_widget("card-aloud")
    language, text = wait_for_texts(service, 1)
    lines = card_as_read(read_method("en"), "income")
    assert language == "en", service.said
    assert [line.rstrip(".") for line in text.split("\n")] == [line.rstrip(".") for line in lines], text
    assert all(line.endswith(".") for line in text.split("\n")), text

    # The focus is in the details: the key is about the same card.
    pointer.press("ctrl+r")
    wait_for_stops(service, 1)
    pointer.press("ctrl+r")
    assert wait_for_texts(service, 2) == (language, text)
    talks.close_details(program)
    wait_for_stops(service, 2)

    program.drag_card("own-1", "inner")
    pointer.press("ctrl+r")
    assert wait_for_texts(service, 3) == ("en", "A dog at work?")
    pointer.press("ctrl+r")
    wait_for_stops(service, 3)
    program.quit()


def test_without_service(folder):
    program, _ = flows.open_empty(folder)
    wait_for_button(program, "question-discussed")
    pointer.press("ctrl+r")
    program.drag_card("income", "middle")
    talks.open_details(program, "income")
    widgets = program.settled()["widgets"]
    assert "question-aloud" not in widgets and "card-aloud" not in widgets, widgets
    program.quit()


def test_service_that_hangs(folder):
    service = voice.Service(folder, answers=False)
    program = driver.Program(env=service.environment())
    program.wait_for_window()
    program.settled()
    assert service.connections == [], "the start screen has nothing to read"
    pointer.press("ctrl+n")
    program.wait_for_board()
    driver.wait_for(lambda: service.connections, "somebody to ask the service")
    program.drag_card("income", "middle")
    assert "question-aloud" not in program.settled()["widgets"]
    program.quit()


def test_service_that_goes(folder):
    service = voice.Service(folder)
    program, _ = flows.open_empty(folder, env=service.environment())
    wait_for_button(program, "question-aloud")
    service.leave()
    program.click_widget("question-aloud")
    program.wait_for_layout(lambda layout: "question-aloud" not in layout["widgets"], "the button to go")
    program.drag_card("income", "middle")
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
