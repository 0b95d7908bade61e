# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""What tests do often: begin a conversation, give it a place, have a session on the disk."""

import json
import os
import shutil

import driver
import pointer

EXAMPLE = os.path.join(os.environ["CIRKEL_SOURCE"], "data", "examples", "voorbeeld.cirkel.json")
HELP = os.path.join(os.environ["CIRKEL_SOURCE"], "data", "help", "en.json")


def start_conversation(**options):
    """Starts the program and begins a new conversation, as a person would."""
    program = driver.Program(**options)
    program.wait_for_window()
    pointer.press("ctrl+n")
    program.wait_for_board()
    return program


def open_example(folder, name="voorbeeld.cirkel.json", **options):
    """Opens a copy of the example session; returns the program and the file's path."""
    path = os.path.join(folder, name)
    shutil.copy(EXAMPLE, path)
    os.chmod(path, 0o600)
    program = driver.Program(path, **options)
    program.wait_for_board()
    return program, path


def open_empty(folder, name="leeg.cirkel.json", cards=(), language="nl", **options):
    """Opens a session in which no card was laid yet, with own cards `cards` (titles)."""
    path = os.path.join(folder, name)
    write_session(path, cards, language=language)
    program = driver.Program(path, **options)
    program.wait_for_board()
    return program, path


def write_session(path, cards=(), label="Cliënt 7", language="nl"):
    """Writes a session by hand, as another program could, with the board open."""
    own = [{"id": f"own-{number}", "title": title} for number, title in enumerate(cards, 1)]
    deck = [{"id": value} for value in driver.VALUES] + own
    session = {
        "format": "cirkelgesprek-session", "version": 1, "id": "0d7a0a58-3c2e-4c4b-9df1-6d3b8e1a2f40",
        "created": "2026-11-22T10:00:00Z", "modified": "2026-11-22T10:00:00Z", "language": language,
        "label": label, "deck": deck,
        "conversations": [{"id": "6a1c44c2-97c0-4a3f-8a7e-0f1d2c3b4a59", "date": "2026-11-22",
                           "step": "present",
                           "steps": {"present": {"visited": True}},
                           "placements": [{"card": card["id"], "place": "tray"} for card in deck]}]}
    write_file(path, session)


def write_file(path, session):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(session, file)


def save_as(program, path):
    """Gives a session a place."""
    pointer.press("ctrl+s")
    give_place(program, path)


def give_place(program, path):
    """Says in the file dialog where a session is to be."""
    program.wait_for_window(count=2)
    pointer.press("ctrl+a")
    pointer.write(path)
    pointer.press("Return")
    driver.wait_for(lambda: os.path.exists(path), f"{path} on the disk")
    driver.wait_for(lambda: len(program.windows()) == 1, "the file dialog to go")
    program.focus_window()


def wait_for_session(path, condition, what):
    """Waits until the session on the disk is such; returns it."""
    def look():
        try:
            session = driver.read_session(path)
        except FileNotFoundError:
            return None
        return session if condition(session) else None
    return driver.wait_for(look, what)


def wait_for_places(path, places):
    """Waits until the file has these places: the program saves by itself."""
    return wait_for_session(
        path, lambda session: {c: driver.places_in(session).get(c, "tray") for c in places} == places,
        f"{places} in the file")
