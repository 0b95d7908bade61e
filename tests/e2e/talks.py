# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""What people say and do in a conversation: each thing once, with a pointer and keys, as they would."""

import pointer


def add_to_list(program, listed, text, number=1):
    """Adds a row to a list of texts, and types; the cursor is in the new row by itself."""
    program.click_widget(f"add-{listed}")
    name = listed if number == 1 else f"{listed}#{number}"
    program.wait_for_layout(lambda layout: name in layout["widgets"], f"row {number} of {listed}")
    pointer.write(text)


def pick_day(program, button, day):
    """Picks a day in the calendar that hangs on a button; it may be in the next month."""
    program.click_widget(button)
    name = f"day-{day.isoformat()}"
    layout = program.wait_for_layout(lambda layout: "next-month" in layout["widgets"], "a calendar")
    if name not in layout["widgets"]:
        program.click_widget("next-month")
    program.click_widget(name)
    program.wait_for_layout(lambda layout: "next-month" not in layout["widgets"], "the calendar to go")


def open_details(program, card):
    """Opens the details of a card with two clicks."""
    layout = program.settled()
    point = (layout["cards"][card]["x"] + layout["cards"][card]["width"] / 2,
             layout["cards"][card]["y"] + layout["cards"][card]["height"] / 2)
    pointer.click(point)
    program.settled()
    pointer.click(point)
    program.wait_for_layout(lambda layout: "card-details" in layout["widgets"], f"the details of {card}")


def close_details(program):
    pointer.press("Escape")
    program.wait_for_layout(lambda layout: "card-details" not in layout["widgets"], "the details to go")


def say_why(program, card, words):
    """Writes why a card lies where it lies."""
    open_details(program, card)
    program.write_in("card-words", words)
    close_details(program)


def answer_value(program, answers):
    """Answers the three questions about the value on the screen with keys, and goes on."""
    for answer in answers:
        pointer.press(str(answer), "Tab")
    program.settled()
    program.click_widget("questionnaire-next")
