# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""A real pointer and real keys, for the window on the test's X server."""

import subprocess

# A hand takes time: a movement is as many events as a mouse would send, at a mouse's pace.
STEPS = 12
PACE = "0.015"


def xdotool(*arguments):
    result = subprocess.run(["xdotool", *map(str, arguments)], capture_output=True, text=True, timeout=60,
                            check=False)
    if result.returncode != 0:
        raise AssertionError(f"xdotool {arguments}: {result.stderr}")
    return result.stdout


def move(point):
    xdotool("mousemove", round(point[0]), round(point[1]))


def click(point):
    xdotool("mousemove", round(point[0]), round(point[1]), "sleep", PACE, "mousedown", 1, "sleep", PACE,
            "mouseup", 1)


def press_button():
    """Clicks where the pointer is."""
    xdotool("mousedown", 1, "sleep", PACE, "mouseup", 1)


def pick_up(start, end):
    """Presses at `start` and moves to `end`, and keeps the button down."""
    steps = ["mousemove", round(start[0]), round(start[1]), "sleep", PACE, "mousedown", 1, "sleep", PACE]
    for step in range(1, STEPS + 1):
        part = step / STEPS
        steps += ["mousemove", round(start[0] + (end[0] - start[0]) * part),
                  round(start[1] + (end[1] - start[1]) * part), "sleep", PACE]
    xdotool(*steps)


def release():
    xdotool("mouseup", 1)


def drag(start, end):
    pick_up(start, end)
    release()


def wheel(point, notches):
    """Turns the wheel at a point: downwards, or upwards with less than nothing."""
    button = 5 if notches > 0 else 4
    xdotool("mousemove", round(point[0]), round(point[1]), "click", "--repeat", abs(notches), "--delay", 10, button)


def press(*keys):
    """Presses keys one after the other, each as xdotool names it: "ctrl+z", "Tab"."""
    for key in keys:
        xdotool("key", key)


def write(text):
    """Types a text."""
    xdotool("type", "--delay", 10, text)
