#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Takes a picture of the program, as large as its screen.

Usage: take_picture.py start|summary|STEP|explore-PAGE LANGUAGE WIDTHxHEIGHT FILE

STEP is one of the six: opening, present, develop, needed, doable, closing. The summary is a window
of its own. PAGE is where a client is who explores alone, as in the file; or "asking", which comes first.
"""

import os
import subprocess
import sys

import driver
import flows
import pointer


def show(screen, language, folder):
    """Starts the program and returns it with the screen that is wanted."""
    path = os.path.join(folder, os.path.basename(flows.EXAMPLE))
    environment = {"LANGUAGE": language}
    if screen == "start":
        program = driver.Program(env=environment)
        program.wait_for_window()
        return program
    session = driver.read_session(flows.EXAMPLE)
    session["language"] = language
    page = screen.removeprefix("explore-")
    if page != screen:
        session["exploration"] = {"page": "my-page" if page == "asking" else page}
    flows.write_file(path, session)
    program = driver.Program(path, env=environment)
    if page != screen:
        program.wait_for_window()
        program.wait_for_layout(lambda layout: layout.get("page") == "asking", "the question that comes first")
        if page != "asking":
            program.click_widget("explore-resume")
            program.wait_for_layout(lambda layout: layout.get("page") == page, "the page")
        return program
    if screen != "summary":
        program.go_to_step(screen)
        return program
    program.wait_for_window()
    program.wait_for_layout(lambda layout: "step" in layout, "a conversation on the screen")
    pointer.press("ctrl+p")
    program.wait_for_window(count=2)
    program.wait_for_layout(lambda layout: "audience-client" in layout["widgets"], "the summary")
    return program


def main(screen, language, size, file):
    folder = os.path.join(os.environ["CIRKEL_TEST_FOLDER"], "picture")
    os.mkdir(folder)
    driver.use_folders(folder)
    program = show(screen, language, folder)
    width, height = map(int, size.split("x"))

    # There is no window manager here, so this does its part.
    window = program.windows()[-1]
    pointer.xdotool("windowmove", window, 0, 0, "windowsize", window, width, height)
    program.wait_for_layout(lambda layout: abs(layout["width"] - width) < 40, "the size")
    pointer.move((width - 1, height - 1))
    program.settled()
    subprocess.run(["import", "-window", "root", file], check=True)
    driver.end_all()


if __name__ == "__main__":
    main(*sys.argv[1:])
