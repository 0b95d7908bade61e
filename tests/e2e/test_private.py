#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""What the client keeps to themselves: a card, an agreement, and what the employer may see."""

import a11y
import flows
import pointer
import talks
import tap


def placements(session):
    return session["conversations"][-1]["placements"]


def placement(session, card):
    return next(each for each in placements(session) if each["card"] == card)


def agreement(session, position=0):
    return session["conversations"][-1]["agreements"][position]


def test_card(folder):
    program, path = flows.open_example(folder)
    title = next(title for title in a11y.cards() if title.startswith("Betekenisvolle"))
    assert "Alleen voor mij" not in a11y.cards()[title].description
    talks.open_details(program, "contacts")
    program.click_widget("card-private")
    flows.wait_for_session(path, lambda session: placement(session, "contacts").get("private") is True,
                           "the private card in the file")
    assert "Alleen voor mij" in a11y.cards()[title].description
    pointer.press("ctrl+z")
    flows.wait_for_session(path, lambda session: "private" not in placement(session, "contacts"),
                           "the card that is not private any more")
    pointer.press("ctrl+shift+z")
    flows.wait_for_session(path, lambda session: placement(session, "contacts").get("private") is True,
                           "the private card in the file again")
    program.quit()


def test_agreement(folder):
    program, path = flows.open_example(folder)
    program.go_to_step("doable")
    program.click_widget("agreement")
    program.click_widget("agreement-for-employer")
    session = flows.wait_for_session(path, lambda session: "for-employer" not in agreement(session),
                                     "the agreement that is not for the employer any more")
    assert "private" not in agreement(session)
    program.click_widget("agreement-for-employer")
    flows.wait_for_session(path, lambda session: agreement(session).get("for-employer") is True,
                           "the agreement for the employer in the file")
    program.click_widget("agreement-private")
    flows.wait_for_session(path, lambda session: agreement(session).get("private") is True,
                           "the private agreement in the file")
    pointer.press("ctrl+z")
    flows.wait_for_session(path, lambda session: "private" not in agreement(session),
                           "the agreement that is not private any more")
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
