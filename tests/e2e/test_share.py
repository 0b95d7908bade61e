#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Two windows on one conversation, in step with each other, and what covers both."""

import a11y
import driver
import flows
import pointer
import tap

from gi.repository import Atspi

EMPTY = "Cliënt 7"
EXAMPLE = "Voorbeeld: bakker"
SHARED = "Scherm delen"
INCOME = "Een goed inkomen verdienen"
BEGUN = "Met de fiets"


def find_window(program, title):
    """Returns the id of the window with this title, or None. A tip below the pointer is a window too."""
    for window in program.windows():
        try:
            if pointer.xdotool("getwindowname", window).strip() == title:
                return window
        except AssertionError:
            continue  # It went away while we looked.
    return None


def titles(program):
    names = [pointer.xdotool("getwindowname", window).strip() for window in program.windows()]
    return sorted(name for name in names if name)


def wait_for_title(program, title):
    return driver.wait_for(lambda: find_window(program, title), f"a window {title!r}")


def bring(program, window, condition, what):
    """Brings a window to the front, as a click on it would; returns its layout."""
    pointer.xdotool("windowraise", window)
    program.focus_window(window)
    return program.wait_for_layout(condition, what)


def bring_share(program, window):
    return bring(program, window, lambda layout: "share-question" in layout["widgets"], "the second window")


def bring_session(program, window):
    return bring(program, window, lambda layout: "step" in layout, "the window of the session")


def share(program, label):
    """Opens the second window by its key; returns the ids of both."""
    session = wait_for_title(program, label)
    pointer.press("F5")
    shared = wait_for_title(program, SHARED if label != EXAMPLE else f"Voorbeeld: {SHARED}")
    bring_share(program, shared)
    return session, shared


def test_in_step(folder):
    program, path = flows.open_empty(folder)
    session, shared = share(program, EMPTY)
    program.drag_card("income", "inner")
    flows.wait_for_places(path, {"income": "inner"})
    layout = bring_session(program, session)
    assert layout["cards"]["income"]["place"] == "inner", layout["cards"]["income"]
    program.drag_card("contacts", "outer", 0.62)
    pointer.press("ctrl+z", "ctrl+z")
    program.wait_for_place("income", "tray")
    layout = bring_share(program, shared)
    assert layout["cards"]["income"]["place"] == "tray", layout["cards"]["income"]
    pointer.press("ctrl+shift+z", "ctrl+shift+z")
    program.wait_for_place("contacts", "outer")
    flows.wait_for_places(path, {"income": "inner", "contacts": "outer"})
    pointer.press("ctrl+q")
    program.wait_for_end()


def test_click_here_and_lay_there(folder):
    program, path = flows.open_empty(folder)
    session, _ = share(program, EMPTY)
    pointer.click(driver.center(program.reach_card("decisions")["cards"]["decisions"]))
    bring_session(program, session)
    pointer.click(program.spot("middle", 0.5))
    program.wait_for_place("decisions", "middle")
    flows.wait_for_places(path, {"decisions": "middle"})
    pointer.press("ctrl+q")
    program.wait_for_end()


def test_only_board_and_question(folder):
    program, _ = flows.open_example(folder)
    session, shared = share(program, EXAMPLE)
    widgets = program.layout()["widgets"]
    for name in ("help-button", "guide-button", "question-discussed", "card-details"):
        assert name not in widgets, name
    question = a11y.texts()
    bring_session(program, session)
    pointer.press("alt+Right")
    program.wait_for_layout(lambda layout: layout["step"] == "develop", "the next step")
    driver.wait_for(lambda: a11y.texts() != question, "another question")
    pointer.press("alt+Right")
    program.wait_for_layout(lambda layout: layout["step"] == "needed", "a step without a board")
    # The board stays, and the cards can still be laid.
    bring_share(program, shared)
    program.drag_card("income", "outer", 0.88)
    # One key opens it, and does not open another.
    bring_session(program, session)
    pointer.press("F5")
    program.wait_for_layout(lambda layout: "share-question" in layout["widgets"], "the same window")
    assert titles(program) == [f"Voorbeeld: {SHARED}", EXAMPLE], titles(program)
    # It goes with the window that it belongs to.
    bring_session(program, session)
    pointer.press("ctrl+w")
    program.wait_for_end()


def covered(program, windows):
    """Waits until every window is covered, and nothing of the session is left to read."""
    for window in windows:
        bring(program, window, lambda layout: "curtain-away" in layout["widgets"] and "cards" not in layout,
              "a covered window")
        assert pointer.xdotool("getwindowname", window).strip() == "Cirkelgesprek"
    told = a11y.texts(shown_only=False)
    for text in (INCOME, "Voorbeeld", "Dit is nu in orde"):
        assert not any(text in words for words in told), told
    assert any("F12" in words for words in told), told
    a11y.check_names("the curtain")


def shown(program, session, shared):
    bring_share(program, shared)
    layout = bring_session(program, session)
    assert any(INCOME in words for words in a11y.texts())
    return layout


def test_curtain(folder):
    program, path = flows.open_example(folder)
    before = driver.read_session(path)
    session, shared = share(program, before["label"])
    assert any(INCOME in words for words in a11y.texts())
    a11y.check_names("the two windows")
    pointer.press("F12")
    covered(program, (session, shared))
    # Keys do nothing behind it.
    program.focus_window(session)
    pointer.press("ctrl+z", "3", "alt+Right", "ctrl+p", "ctrl+h", "F5", "F2", "F10", "ctrl+shift+p", "ctrl+n",
                  "ctrl+o", "ctrl+comma", "ctrl+question", "Escape", "a", "ctrl+w", "ctrl+q", "Tab", "Tab")
    covered(program, (session, shared))
    assert titles(program) == ["Cirkelgesprek"] * 2, titles(program)
    pointer.press("F12")
    layout = shown(program, session, shared)
    assert layout["step"] == "present", layout["step"]
    assert pointer.xdotool("getwindowname", session).strip() == before["label"]
    # By button, on and off, in either window.
    program.click_widget("curtain-button")
    covered(program, (session, shared))
    program.click_widget("curtain-away")
    shown(program, session, shared)
    bring_share(program, shared)
    program.click_widget("share-curtain")
    covered(program, (shared, session))
    pointer.press("F12")
    shown(program, session, shared)
    assert driver.places_in(driver.read_session(path)) == driver.places_in(before)
    pointer.press("ctrl+q")
    program.wait_for_end()


def test_curtain_ends_a_drag(folder):
    program, path = flows.open_example(folder)
    before = program.reach_card("income")
    pointer.pick_up(driver.center(before["cards"]["income"]), program.spot("outer", 0.62))
    pointer.press("F12")
    program.wait_for_layout(lambda layout: "curtain-away" in layout["widgets"], "the curtain")
    pointer.release()
    pointer.press("F12")
    after = program.wait_for_layout(lambda layout: layout.get("cards"), "the cards again")
    assert after["cards"]["income"] == before["cards"]["income"], after["cards"]["income"]
    assert driver.places_in(driver.read_session(path))["income"] == before["cards"]["income"]["place"]
    # The next drag is a drag as any other.
    program.drag_card("income", "outer", 0.62)
    program.quit()


def test_curtain_takes_what_is_popped_up(folder):
    program, path = flows.open_example(folder)
    session = wait_for_title(program, EXAMPLE)
    program.click_widget("add-own-card")
    a11y.find_named("Kaart toevoegen", Atspi.Role.PUSH_BUTTON)
    pointer.write(BEGUN)
    driver.wait_for(lambda: BEGUN in a11y.texts(), "what was written")
    pointer.press("F12")
    covered(program, (session,))
    assert BEGUN not in a11y.texts(shown_only=False)
    pointer.press("F12")
    driver.wait_for(lambda: BEGUN in a11y.texts(), "what was written, again")
    pointer.press("Return")
    flows.wait_for_session(path, lambda saved: BEGUN in [card.get("title") for card in saved["deck"]], "the card")
    program.quit()


def give_keys(program, window):
    """Gives the keys to what lies over the window of the session."""
    program.focus_window(window)
    driver.wait_for(lambda: not any(node.name == EXAMPLE and node.has(Atspi.StateType.ACTIVE)
                                    for node in a11y.application().children), "the session to lose the keys")


def test_curtain_takes_windows_above(folder):
    program, _ = flows.open_example(folder)
    session = wait_for_title(program, EXAMPLE)
    # The summary, a question, where to save, and the preferences.
    for key in ("ctrl+p", "F2", "ctrl+shift+s", "ctrl+comma"):
        pointer.press(key)
        above = driver.wait_for(lambda: [window for window in program.windows() if window != session],
                                f"a window on {key}")[-1]
        give_keys(program, above)
        pointer.press("F12")
        driver.wait_for(lambda: program.windows() == [session], f"what {key} opened to go")
        covered(program, (session,))
        pointer.press("F12")
        driver.wait_for(lambda: above in program.windows(), f"what {key} opened to come back")
        give_keys(program, above)
        pointer.press("Escape")
        driver.wait_for(lambda: program.windows() == [session], f"what {key} opened to close")
        bring_session(program, session)
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
