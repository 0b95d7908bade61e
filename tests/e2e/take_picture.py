#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Takes a picture of the program, as large as its screen.

Usage: take_picture.py SCREEN LANGUAGE WIDTHxHEIGHT FILE [large]

With "large" the letters are half as large again, as the system's own setting makes them.

SCREEN is one of:
  start, cases
  opening, present, develop, needed, doable, closing: a step of the example session
  summary, share: the window beside that session; calm, curtain: its full screen, and covered
  demo, demo-projector, demo-roles, demo-observer: a case that is played, and what belongs to it
  help-SUBJECT: the help on it, as in data/help
  explore-PAGE: where a client is who explores alone, as in the file; or "asking", which comes first
"""

import os
import subprocess
import sys

import driver
import flows
import pointer

# In the case: the first cards lie on the board, and the next is laid.
MOMENTS = 16


def show_start(environment, _folder):
    program = driver.Program(env=environment)
    program.wait_for_window()
    return program


def show_cases(environment, folder):
    program = show_start(environment, folder)
    program.click_widget("demonstrate-button")
    program.wait_for_layout(lambda layout: "case-warehouse" in layout["widgets"], "the cases")
    return program


def show_demo(*keys, windows=1):
    """Returns what shows a case, with these keys pressed when some of it was played."""
    def show(environment, folder):
        program = show_cases(environment, folder)
        program.click_widget("case-warehouse")
        program.wait_for_layout(lambda layout: "demo-forward" in layout["widgets"], "the case")
        pointer.press(*["Page_Down"] * MOMENTS)
        pointer.press(*keys)
        program.wait_for_window(count=windows)
        return program
    return show


def start_example(environment, folder, **more):
    """Starts the program with the example session in the language that is wanted."""
    path = os.path.join(folder, os.path.basename(flows.EXAMPLE))
    session = driver.read_session(flows.EXAMPLE)
    session["language"] = environment["LANGUAGE"]
    session.update(more)
    flows.write_file(path, session)
    return driver.Program(path, env=environment)


def show_step(step):
    def show(environment, folder):
        program = start_example(environment, folder)
        program.go_to_step(step)
        return program
    return show


def show_key(key, widget=None, windows=1):
    """Returns what shows the example session after a key, with this widget on the screen."""
    def show(environment, folder):
        program = start_example(environment, folder)
        program.go_to_step("present")
        pointer.press(key)
        program.wait_for_window(count=windows)
        if widget:
            program.wait_for_layout(lambda layout: widget in layout["widgets"], widget)
        return program
    return show


def show_summary(audience):
    def show(environment, folder):
        program = show_key("ctrl+p", audience, windows=2)(environment, folder)
        program.click_widget(audience)
        program.settled()
        return program
    return show


def show_calm(environment, folder):
    program = start_example(environment, folder)
    program.go_to_step("present")
    # What a window manager would answer to the key for the full screen.
    subprocess.run(["xprop", "-id", program.windows()[-1], "-f", "_NET_WM_STATE", "32a", "-set", "_NET_WM_STATE",
                    "_NET_WM_STATE_FULLSCREEN"], check=True)
    program.wait_for_layout(lambda layout: "share-question" in layout["widgets"], "the question in the header bar")
    return program


def show_help(subject):
    """Returns what shows the help on a subject, chosen with keys: they work however small the window is."""
    def show(environment, folder):
        program = show_start(environment, folder)
        subjects = [item["id"] for item in driver.read_session(flows.HELP)["subjects"]]
        pointer.press("F1")
        program.wait_for_window(count=2)
        layout = program.wait_for_layout(lambda layout: "help-page" in layout["widgets"], "the help")
        turn = ["Return"] if "help-back" in layout["widgets"] else []
        pointer.press("shift+Tab", *turn, *["Down"] * subjects.index(subject), *turn)
        return program
    return show


def show_exploration(page):
    def show(environment, folder):
        asking = page == "asking"
        program = start_example(environment, folder, exploration={"page": "my-page" if asking else page})
        program.wait_for_window()
        program.wait_for_layout(lambda layout: layout.get("page") == "asking", "the question that comes first")
        if not asking:
            program.click_widget("explore-resume")
            program.wait_for_layout(lambda layout: layout.get("page") == page, "the page")
        return program
    return show


SCREENS = {
    "start": show_start,
    "cases": show_cases,
    "demo": show_demo(),
    "demo-projector": show_demo("F7"),
    "demo-roles": show_demo("F6", windows=2),
    "demo-observer": show_demo("shift+F6", windows=2),
    "summary": show_key("ctrl+p", "audience-client", windows=2),
    "summary-professional": show_summary("audience-professional"),
    "summary-employer": show_summary("audience-employer"),
    "kit": show_key("shift+ctrl+p", windows=2),
    "preferences": show_key("ctrl+comma", windows=2),
    "shortcuts": show_key("ctrl+question", windows=2),
    "share": show_key("F5", "share-question", windows=2),
    "calm": show_calm,
    "curtain": show_key("F12"),
}

# These keep the size that they have, above the window of the session.
DIALOGS = {"kit", "preferences", "shortcuts"}


def find(screen):
    """Returns what shows a screen: called with the environment and a folder, it returns the program."""
    if screen in SCREENS:
        return SCREENS[screen]
    if screen.startswith("help-"):
        return show_help(screen.removeprefix("help-"))
    page = screen.removeprefix("explore-")
    return show_step(screen) if page == screen else show_exploration(page)


def make_letters_large(folder):
    settings = os.path.join(folder, "xsettings")
    with open(settings, "w", encoding="utf-8") as stream:
        stream.write("Xft/DPI 147456\n")
    return subprocess.Popen(["xsettingsd", "-c", settings], stderr=subprocess.DEVNULL)


def arrange(program, is_dialog, width, height):
    """Does the part of a window manager: there is none here."""
    windows = program.windows()
    page = windows[0 if is_dialog else -1]
    pointer.xdotool("windowmove", page, 0, 0, "windowsize", "--sync", page, width, height)
    if not is_dialog:
        program.wait_for_layout(lambda layout: abs(layout["width"] - width) < 40, "the size")
        return
    geometry = pointer.xdotool("getwindowgeometry", "--shell", windows[-1])
    wide, high = (int(line.split("=")[1]) for line in geometry.split() if line.startswith(("WIDTH", "HEIGHT")))
    pointer.xdotool("windowmove", windows[-1], (width - wide) // 2, (height - high) // 2)


def main(screen, language, size, file, letters=None):
    folder = os.path.join(os.environ["CIRKEL_TEST_FOLDER"], "picture")
    os.mkdir(folder)
    driver.use_folders(folder)
    manager = make_letters_large(folder) if letters == "large" else None
    program = find(screen)({"LANGUAGE": language}, folder)
    width, height = map(int, size.split("x"))
    arrange(program, screen in DIALOGS, width, height)
    pointer.move((width - 1, height - 1))
    program.settled()
    subprocess.run(["import", "-window", "root", file], check=True)
    driver.end_all()
    if manager:
        manager.terminate()


if __name__ == "__main__":
    main(*sys.argv[1:])
