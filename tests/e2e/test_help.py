#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""The help: a key away from each screen, and there it begins with what that screen is about."""

import a11y
import driver
import flows
import pointer
import tap

from gi.repository import Atspi

HELP = {"nl": "Hulp", "en": "Help"}


def wait_for_focus(name):
    """Waits until a screen reader would say this."""
    def look():
        return any(node.has(Atspi.StateType.FOCUSED) and node.name == name for node in a11y.tree())
    driver.wait_for(look, f"the keys at {name!r}")


def ask(program, subject):
    """Asks for help, reads what it is about, and goes back."""
    windows = len(program.windows())
    pointer.press("F1")
    program.wait_for_window(count=windows + 1)
    assert program.title() == HELP["nl"]
    wait_for_focus(subject)
    a11y.check_names("the help")
    pointer.press("Escape")
    driver.wait_for(lambda: len(program.windows()) == windows, "the help to go")
    program.focus_window()


def test_in_a_conversation(folder):
    program = driver.Program()
    program.wait_for_window()
    ask(program, "Je eerste gesprek in vijf minuten")
    pointer.press("ctrl+n")
    for step, subject in [("opening", "Opening en vragenlijst"), ("present", "Kaarten leggen"),
                          ("needed", "Wat helpt en wat nodig is"), ("doable", "Afspraken maken"),
                          ("closing", "Afsluiten en verdergaan")]:
        program.go_to_step(step)
        ask(program, subject)
    pointer.press("ctrl+p")
    program.wait_for_window(count=2)
    ask(program, "Iets meegeven op papier")
    pointer.press("Escape")
    driver.wait_for(lambda: len(program.windows()) == 1, "the summary to go")
    program.focus_window()
    pointer.press("F5")
    program.wait_for_window(count=2)
    ask(program, "Tweede scherm en afdekken")
    pointer.press("ctrl+q")
    program.wait_for_end()


def test_before_a_dialog(folder):
    """It can be read while the window behind it waits for an answer."""
    program = driver.Program()
    program.wait_for_window()
    for key, subject in [("ctrl+shift+p", "Iets meegeven op papier"), ("ctrl+comma", "Woorden van je organisatie")]:
        pointer.press(key)
        program.wait_for_window(count=2)
        ask(program, subject)
        pointer.press("Escape")
        driver.wait_for(lambda: len(program.windows()) == 1, "the dialog to go")
        program.focus_window()
    program.quit()


def test_alone_and_in_front_of_a_group(folder):
    program = driver.Program()
    program.wait_for_window()
    program.click_widget("explore-button")
    program.wait_for_layout(lambda layout: layout.get("page") == "welcome", "the first page")
    ask(program, "Zelf verkennen")
    program.click_widget("explore-stop")
    program.click_widget("demonstrate-button")
    program.wait_for_layout(lambda layout: "case-warehouse" in layout["widgets"], "the cases")
    ask(program, "Voor een groep")
    program.click_widget("case-warehouse")
    program.wait_for_layout(lambda layout: "demo-forward" in layout["widgets"], "the case")
    ask(program, "Voor een groep")
    program.quit()


def test_read_and_go_on(folder):
    """Keys alone lead through the subjects, the window beside it can be used, and both are covered together."""
    program, path = flows.open_empty(folder, language="en")
    session = program.windows()[-1]
    pointer.press("F1")
    program.wait_for_window(count=2)
    wait_for_focus("Laying cards")
    pointer.press("shift+Tab", "Down")
    wait_for_focus("What helps and what is needed")
    pointer.press("Tab")
    text = a11y.find(lambda node: node.has(Atspi.StateType.FOCUSED) and "1. Open a card" in node.description,
                     "the text, to be heard")
    assert text.name == "What helps and what is needed", text.name

    pointer.press("F12")
    driver.wait_for(lambda: len(program.windows()) == 1, "the help to be covered")
    program.focus_window()
    pointer.press("F1", "F12")
    program.wait_for_window(count=2)
    assert program.title() == HELP["en"]

    pointer.xdotool("windowraise", session)
    program.focus_window(session)
    program.drag_card("income", "inner")
    flows.wait_for_places(path, {"income": "inner"})
    program.focus_window(next(window for window in program.windows() if window != session))
    pointer.press("ctrl+w")
    driver.wait_for(lambda: program.windows() == [session], "only the help to close")
    program.focus_window()
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
