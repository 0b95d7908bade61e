#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""All six steps with keys alone, and undo back to where it began."""

import a11y
import driver
import flows
import pointer
import tap

STEPS = ["opening", "present", "develop", "needed", "doable", "closing"]


def go_on(program, step):
    pointer.press("alt+Right")
    program.wait_for_layout(lambda layout: layout["step"] == step, f"step {step}")


def write(name, text):
    """Goes to a field with the Tab key, and types."""
    a11y.focus(name)
    pointer.write(text)


def press_button(name):
    a11y.focus(name)
    pointer.press("space")


def hold_conversation(program):
    pointer.press("alt+Left")
    program.wait_for_layout(lambda layout: layout["step"] == "opening", "the opening")
    write("What is the aim?", "Know what I want")
    press_button("45 minutes")
    go_on(program, "present")
    a11y.focus("Earning a good income")
    pointer.press("2")
    program.wait_for_place("income", "middle")
    go_on(program, "develop")
    a11y.focus("Earning a good income")
    pointer.press("Return")
    program.wait_for_layout(lambda layout: "card-details" in layout["widgets"], "the details")
    press_button("Write down what helps")
    program.wait_for_layout(lambda layout: "factor-text" in layout["widgets"], "a field")
    pointer.write("My colleagues")
    pointer.press("Escape")
    go_on(program, "needed")
    press_button("Earning a good income, in: This can be better")
    press_button("Add what is needed")
    program.wait_for_layout(lambda layout: "need-text" in layout["widgets"], "a need")
    pointer.write("More hours")
    go_on(program, "doable")
    press_button("Add an agreement")
    program.wait_for_layout(lambda layout: "agreement-text" in layout["widgets"], "an agreement")
    pointer.write("Ask on Monday")
    pointer.press("Escape")
    go_on(program, "closing")
    write("In the client’s own words", "I can ask")


def is_said(session):
    conversation = session["conversations"][0]
    income = next(p for p in conversation["placements"] if p["card"] == "income")
    return (conversation.get("aim") == "Know what I want" and conversation.get("minutes") == 45
            and income["place"] == "middle"
            and [factor["text"] for factor in income.get("factors", [])] == ["My colleagues"]
            and [need["text"] for need in income.get("needs", [])] == ["More hours"]
            and [agreement["text"] for agreement in conversation.get("agreements", [])] == ["Ask on Monday"]
            and conversation.get("closing", {}).get("conclusions") == "I can ask")


def without_notes(session):
    """A session without what is saved and never undone: the moment, and which steps were opened."""
    session = driver.without_moment(session)
    for conversation in session["conversations"]:
        conversation.pop("step", None)
        conversation.pop("steps", None)
    return session


def test_six_steps_and_undo(folder):
    program, path = flows.open_empty(folder, language="en")
    empty = without_notes(driver.read_session(path))
    hold_conversation(program)
    said = flows.wait_for_session(path, is_said, "all that was said in the file")
    assert said["conversations"][0]["steps"].keys() == set(STEPS), said["conversations"][0]["steps"]

    for _ in range(30):
        pointer.press("ctrl+z")
    flows.wait_for_session(path, lambda session: without_notes(session) == empty, "the empty session again")
    for _ in range(30):
        pointer.press("ctrl+shift+z")
    again = flows.wait_for_session(path, is_said, "all that was said again")
    assert driver.without_moment(again) == driver.without_moment(said)
    program.quit()


def test_guide(folder):
    program, _ = flows.open_empty(folder, language="en")
    program.wait_for_layout(lambda layout: "guide" in layout["widgets"], "the guide")
    pointer.press("F9")
    program.wait_for_layout(lambda layout: "guide" not in layout["widgets"], "the guide to go")
    pointer.press("F9")
    program.wait_for_layout(lambda layout: "guide" in layout["widgets"], "the guide again")
    program.quit()


def test_alt_and_arrows(folder):
    """To the last step and back, and no further."""
    program, _ = flows.open_empty(folder, language="en")
    pointer.press("alt+Left", "alt+Left")
    program.wait_for_layout(lambda layout: layout["step"] == "opening", "the first step")
    for step in STEPS[1:]:
        go_on(program, step)
    pointer.press("alt+Right")
    assert program.settled()["step"] == "closing"
    for step in reversed(STEPS[:-1]):
        pointer.press("alt+Left")
        program.wait_for_layout(lambda layout, step=step: layout["step"] == step, f"step {step}")
    program.quit()


def wait_for_focus(*names):
    """Waits until something with one of these names has the keys."""
    def look():
        return a11y.name(a11y.focused()) in names
    driver.wait_for(look, f"the keys to be for one of {names}")


def test_keys_begin_in_page(folder):
    """Not in the header bar: when a conversation opens, and at each step that is gone to by key."""
    program = driver.Program(env={"LANGUAGE": "en"})
    program.wait_for_window()
    pointer.press("ctrl+n")
    program.wait_for_layout(lambda layout: layout.get("step") == "opening", "a new conversation")
    wait_for_focus("What is the aim?")
    pointer.press("alt+Right")
    wait_for_focus("Using knowledge and skills")
    # From a button that goes away with nothing, to where the keys are not lost.
    pointer.press("shift+Tab")
    pointer.press("alt+Left")
    wait_for_focus("What is the aim?")
    program.quit()

    program, _ = flows.open_example(folder, env={"LANGUAGE": "en"})
    wait_for_focus(*a11y.cards())
    program.quit()


def test_right_to_left(folder):
    """The steps stand the other way around, and so do the keys."""
    program, _ = flows.open_empty(folder, language="en", env={"GTK_DEBUG": "invert-text-dir"})
    layout = program.layout()
    places = [layout["widgets"][f"step-{number}"]["x"] for number in range(1, len(STEPS) + 1)]
    assert places == sorted(places, reverse=True), places
    for step in STEPS[2:]:
        pointer.press("alt+Left")
        program.wait_for_layout(lambda layout, step=step: layout["step"] == step, f"step {step}")
    pointer.press("alt+Right")
    program.wait_for_layout(lambda layout: layout["step"] == "doable", "the step before")
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
