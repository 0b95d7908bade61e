#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""A disk that is full or a folder that is gone: it is said, nothing is lost, it is tried again."""

import os

import a11y
import driver
import flows
import tap


def wait_for_trouble():
    return a11y.find(lambda node: "cannot be saved" in node.name, "the trouble to be told")


def wait_for_no_trouble(program):
    program.wait_for_layout(lambda layout: "retry-button" not in layout["widgets"], "the trouble to be over")


def check(folder, break_it, mend_it):
    program, path = flows.open_empty(folder, language="en")
    program.drag_card("income", "inner")
    flows.wait_for_places(path, {"income": "inner"})
    saved = driver.read_session(path)

    break_it(program, path)
    program.drag_card("contacts", "outer", 0.62)
    wait_for_trouble()
    assert program.settled()["cards"]["contacts"]["place"] == "outer", "the work left the screen"
    program.drag_card("valuable", "middle", 0.5)
    if os.path.exists(path):
        assert driver.read_session(path) == saved, "a write that failed changed the file"

    mend_it(program, path)
    flows.wait_for_places(path, {"income": "inner", "contacts": "outer", "valuable": "middle"})
    wait_for_no_trouble(program)
    assert os.listdir(os.path.dirname(path)) == [os.path.basename(path)], os.listdir(os.path.dirname(path))
    program.quit()


def make_room(folder):
    room = os.path.join(folder, "room")
    os.mkdir(room)
    return room


def test_no_room(folder):
    check(make_room(folder), lambda program, _: program.limit_files(0),
          lambda program, _: program.limit_files(None))


def test_folder_gone_for_a_while(folder):
    room = make_room(folder)
    elsewhere = os.path.join(folder, "elsewhere")
    check(room, lambda program, _: os.rename(room, elsewhere), lambda program, _: os.rename(elsewhere, room))


def test_retry_button(folder):
    program, path = flows.open_empty(make_room(folder), language="en")
    program.limit_files(0)
    program.drag_card("income", "inner")
    wait_for_trouble()
    program.limit_files(None)
    program.click_widget("retry-button")
    flows.wait_for_places(path, {"income": "inner"})
    wait_for_no_trouble(program)
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
