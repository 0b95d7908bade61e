#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""A conversation that was never given a place survives a crash."""

import glob
import os

import driver
import flows
import pointer
import tap


def drafts():
    return glob.glob(os.path.join(os.environ["XDG_DATA_HOME"], "**", "*.cirkel.json"), recursive=True)


def wait_for_draft(places):
    """Waits until one draft has these places; it must be there 2 s after the edit, and some for slow disks."""
    def look():
        for path in drafts():
            session = driver.read_session(path)
            if {card: driver.places_in(session)[card] for card in places} == places:
                return path
        return None
    return driver.wait_for(look, f"{places} in a draft", patience=6)


def test_draft_after_kill(folder):
    program = flows.start_conversation()
    program.drag_card("income", "inner")
    program.drag_card("contacts", "outer", 0.62)
    before = program.settled()
    path = wait_for_draft({"income": "inner", "contacts": "outer"})
    kept = driver.read_session(path)
    assert os.stat(path).st_mode & 0o777 == 0o600
    program.kill()

    program = driver.Program()
    program.wait_for_window()
    program.click_widget("draft-row")
    after = program.wait_for_board()
    assert after["cards"] == before["cards"]
    program.drag_card("valuable", "middle", 0.5)
    session = driver.read_session(wait_for_draft(
        {"income": "inner", "contacts": "outer", "valuable": "middle"}))
    assert session["id"] == kept["id"], "the draft is the same session"
    program.quit()
    assert len(drafts()) == 1, drafts()


def test_draft_is_kept_on_close(folder):
    program = flows.start_conversation()
    program.drag_card("income", "inner")
    pointer.press("ctrl+w")
    program.wait_for_end()
    assert wait_for_draft({"income": "inner"})

    program = driver.Program()
    program.wait_for_window()
    program.click_widget("draft-row")
    program.wait_for_board()
    program.wait_for_place("income", "inner")
    program.quit()


def test_nothing_done_leaves_no_draft(folder):
    program = driver.Program()
    program.wait_for_window()
    pointer.press("ctrl+n")
    program.wait_for_layout(lambda layout: layout.get("step") == "opening", "a conversation")
    program.quit()
    assert drafts() == [], drafts()


if __name__ == "__main__":
    tap.run(globals())
