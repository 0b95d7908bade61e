#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Once through the whole program. Short enough for builds in which everything is slow."""

import a11y
import driver
import flows
import pointer
import tap


def test_session(folder):
    program, path = flows.open_example(folder, env={"LANGUAGE": "en"})
    program.drag_card("income", "inner")
    program.drag_card("contacts", "aside")
    pointer.press("ctrl+z", "ctrl+z", "ctrl+shift+z")
    program.wait_for_place("income", "inner")
    program.settled()
    a11y.focus("Een goed inkomen verdienen")
    pointer.press("2", "Right", "Return")
    program.wait_for_layout(lambda layout: "card-details" in layout["widgets"], "the details")
    pointer.press("Escape")
    flows.wait_for_places(path, {"income": "middle"})
    program.quit()


def test_start_and_dialogs(folder):
    program = driver.Program(env={"LANGUAGE": "en"})
    program.wait_for_window()
    for key in ("ctrl+comma", "ctrl+question"):
        pointer.press(key)
        program.wait_for_window(count=2)
        program.settled()
        pointer.press("Escape")
        driver.wait_for(lambda: len(program.windows()) == 1, "the dialog to go")
        program.focus_window()
    pointer.press("ctrl+n")
    program.wait_for_board()
    program.drag_card("valuable", "outer", 0.62)
    pointer.press("ctrl+q")
    program.wait_for_end()


if __name__ == "__main__":
    tap.run(globals())
