#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""An organisation's own words: chosen in the preferences, used from then on, and refused where they are wrong."""

import json
import os
import pathlib

import a11y
import driver
import flows
import pointer
import tap

BUILT_IN = os.path.join(os.environ["CIRKEL_SOURCE"], "data", "method", "nl.json")
KEEPS_SETTINGS = {"GSETTINGS_BACKEND": "keyfile"}


def write_content(folder, change, name="onze-woorden.json"):
    """Writes the program's own content with something changed; returns the path."""
    with open(BUILT_IN, encoding="utf-8") as file:
        content = json.load(file)
    change(content)
    path = os.path.join(folder, name)
    flows.write_file(path, content)
    return path


def with_own_title(content):
    value = next(value for value in content["values"] if value["id"] == "income")
    value["title"] = value["short-title"] = "Geld om van te leven"


def without_goal(content):
    del content["steps"][0]["goal"]


def keyfile():
    return pathlib.Path(os.environ["XDG_CONFIG_HOME"], "glib-2.0", "settings", "keyfile")


def keep_choice(path):
    """Writes the setting as the program does."""
    keyfile().parent.mkdir(parents=True)
    keyfile().write_text(f"[{driver.OBJECT_PATH[1:]}]\ncontent-file='{pathlib.Path(path).as_uri()}'\n", encoding="utf-8")


def choose_in_preferences(program, path):
    """Chooses a file as a person does."""
    pointer.press("ctrl+comma")
    program.wait_for_window(count=2)
    before = program.windows()
    a11y.click_button("Kiezen…")
    program.wait_for_window(count=3)
    chooser = (set(program.windows()) - set(before)).pop()
    pointer.write(path)
    pointer.press("Return")
    driver.wait_for(lambda: chooser not in program.windows(), "the file dialog to go")


def close_window(program, left):
    """Closes the window in front, after which some are left."""
    program.focus_window()
    pointer.press("Escape")
    driver.wait_for(lambda: len(program.windows()) == left, f"{left} window(s)")
    program.focus_window()


def wait_for_text(*parts):
    """Waits for a text on the screen that has all these parts."""
    driver.wait_for(lambda: any(all(part in text for part in parts) for text in a11y.texts()), f"{parts}")


def test_choose_and_start_again(folder):
    path = write_content(folder, with_own_title)
    program, _ = flows.open_empty(folder, env=KEEPS_SETTINGS)
    a11y.find_named("Een goed inkomen verdienen")
    choose_in_preferences(program, path)
    wait_for_text("onze-woorden.json")
    driver.wait_for(lambda: keyfile().exists() and "onze-woorden.json" in keyfile().read_text(encoding="utf-8"),
                    "the choice in the settings")
    close_window(program, 1)
    program.quit()

    program, _ = flows.open_empty(folder, name="later.cirkel.json", env=KEEPS_SETTINGS)
    a11y.find_named("Geld om van te leven")
    program.quit()


def test_wrong_file_is_not_chosen(folder):
    path = write_content(folder, without_goal)
    program, _ = flows.open_empty(folder, env=KEEPS_SETTINGS)
    choose_in_preferences(program, path)
    wait_for_text("onze-woorden.json", "steps[0].goal: ontbreekt")
    close_window(program, 2)
    close_window(program, 1)
    program.quit()
    assert not keyfile().exists() or "content-file" not in keyfile().read_text(encoding="utf-8")


def test_file_that_became_wrong(folder):
    keep_choice(write_content(folder, without_goal))
    session = os.path.join(folder, "leeg.cirkel.json")
    flows.write_session(session)
    program = driver.Program(session, env=KEEPS_SETTINGS)
    program.wait_for_window(count=2)
    program.settled()
    wait_for_text("onze-woorden.json", "steps[0].goal: ontbreekt")
    close_window(program, 1)
    program.wait_for_board()
    a11y.find_named("Een goed inkomen verdienen")
    program.quit()


def test_other_languages_keep_their_words(folder):
    keep_choice(write_content(folder, with_own_title))
    program, _ = flows.open_empty(folder, language="en", env=KEEPS_SETTINGS)
    a11y.find_named("Earning a good income")
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
