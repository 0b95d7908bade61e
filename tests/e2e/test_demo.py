# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""A case in front of a group: played forward and back, taken over by hand, and kept nowhere."""

import os

import a11y
import driver
import flows
import pointer
import tap

CASE = "Lichter werk in het magazijn"
# Where in the case the cards are being laid, and this one is not laid yet.
LAYING = 12
CARD = "income"


def show(text):
    driver.wait_for(lambda: text in a11y.texts(), f"{text!r} on the screen")


def start():
    """Chooses a case; returns the program and how many moments the case has."""
    program = driver.Program()
    program.wait_for_window()
    program.click_widget("demonstrate-button")
    program.click_widget("case-warehouse")
    program.wait_for_layout(lambda layout: "demo-forward" in layout["widgets"], "the case")
    assert program.title() == f"Voorbeeld: {CASE}", program.title()
    return program, count_moments()


def count_moments():
    def look():
        counts = [text.split()[0] for text in a11y.texts() if text.endswith(" momenten")]
        return int(counts[0]) if counts else None
    return driver.wait_for(look, "how many moments there are")


def moment(count):
    """Returns how far the case was played."""
    words = [text.split() for text in a11y.texts() if text.startswith("Moment ") and text.endswith(f" van {count}")]
    return int(words[0][1]) if words else None


def go(program, key, times, text):
    pointer.press(*[key] * times)
    show(text)
    return program.settled()


def keep(program, folder, name):
    """Saves a copy of the case as it is now; returns what is in it."""
    path = os.path.join(folder, name)
    flows.save_as(program, path)
    return driver.read_session(path)


def content(session):
    """Returns what people did in the conversation, without where on the screen they were."""
    return {name: value for name, value in session["conversations"][-1].items() if name not in ("step", "steps")}


def kept():
    """Returns all files that the program left behind."""
    return [os.path.join(path, name) for variable in ("XDG_DATA_HOME", "XDG_STATE_HOME", "HOME")
            for path, _, names in os.walk(os.environ[variable]) for name in names]


def test_to_the_end_and_back(folder):
    program, count = start()
    before = keep(program, folder, "begin.cirkel.json")
    go(program, "Page_Down", count, f"Moment {count} van {count}")
    end = keep(program, folder, "end.cirkel.json")
    go(program, "Page_Up", count, f"{count} momenten")
    again = keep(program, folder, "again.cirkel.json")

    assert before["example"] and end["example"], "not marked as an example"
    assert end["conversations"][-1]["agreements"], "nothing was agreed"
    assert sum(place != "tray" for place in driver.places_in(end).values()) > 4, driver.places_in(end)
    assert all(place == "tray" for place in driver.places_in(before).values()), driver.places_in(before)
    assert content(again) == content(before)
    # What was saved at the end is not what is on the screen.
    assert content(driver.read_session(os.path.join(folder, "end.cirkel.json"))) == content(end)
    program.quit()


def test_play_and_pause(_folder):
    program, count = start()
    program.click_widget("demo-menu")
    a11y.act(a11y.find(lambda node: node.name.endswith("nel afspelen"), "the quick pace"), "click")
    # Until it is gone, keys are for the menu.
    driver.wait_for(lambda: not any(node.name.endswith("nel afspelen") for node in a11y.tree()), "the menu to go")
    pointer.press("F8")
    # A busy machine may see only some of the moments.
    driver.wait_for(lambda: (moment(count) or 0) >= 3, "the third moment")
    a11y.find_named("Pauze")
    pointer.press("F8")
    a11y.find_named("Afspelen")
    paused = moment(count)
    go(program, "Page_Up", 1, f"Moment {paused - 1} van {count}")
    program.quit()


def test_group_goes_on(_folder):
    program, count = start()
    layout = go(program, "Page_Down", LAYING, f"Moment {LAYING} van {count}")
    assert layout["cards"][CARD]["place"] == "tray", layout["cards"]
    laid = {card: rect for card, rect in layout["cards"].items() if rect["place"] != "tray"}
    assert laid, "no card on the board"
    program.drag_card(CARD, "outer", 0.6)
    show("Jullie gaan nu zelf verder.")
    program.click_widget("demo-return")
    layout = program.wait_for_place(CARD, "tray")
    assert {card: rect for card, rect in layout["cards"].items() if rect["place"] != "tray"} == laid, layout["cards"]

    # And from a second time, to the beginning at once.
    program.drag_card(CARD, "inner")
    show("Jullie gaan nu zelf verder.")
    pointer.press("ctrl+F8")
    show(f"{count} momenten")
    program.quit()


def test_second_window_goes_along(_folder):
    program, count = start()
    pointer.press("F5")
    program.wait_for_window(count=2)
    # The keys of a remote control work in the window that the group looks at.
    go(program, "Page_Down", 2, f"Moment 2 van {count}")
    assert [node.name for node in a11y.tree()].count(f"Moment 2 van {count}") == 2, a11y.texts()
    go(program, "Page_Up", 1, f"Moment 1 van {count}")
    program.quit()


def test_nothing_is_kept(_folder):
    program, count = start()
    go(program, "Page_Down", LAYING, f"Moment {LAYING} van {count}")
    program.drag_card(CARD, "outer", 0.6)
    pointer.press("ctrl+w")
    program.wait_for_end()
    assert kept() == [], kept()

    # The same with a conversation leaves a draft.
    program = flows.start_conversation()
    program.drag_card(CARD, "outer", 0.6)
    pointer.press("ctrl+w")
    program.wait_for_end()
    assert kept(), "no draft"


def test_nothing_of_a_client_is_opened(_folder):
    program, _ = start()
    for key in ("ctrl+o", "ctrl+n"):
        pointer.press(key)
        program.wait_for_window(count=2)
        show("Eerst stoppen met demonstreren?")
        pointer.press("Escape")
        driver.wait_for(lambda: len(program.windows()) == 1, "the question to go")
        program.focus_window()
    assert program.title() == f"Voorbeeld: {CASE}", program.title()
    program.quit()


def test_by_keys_alone(_folder):
    program = driver.Program()
    program.wait_for_window()
    a11y.focus("Demonstreren")
    pointer.press("Return")
    driver.wait_for(lambda: a11y.name(a11y.focused()), "something with the keys")
    a11y.check_names("the cases")
    a11y.focus(CASE)
    pointer.press("Return")
    driver.wait_for(lambda: a11y.name(a11y.focused()) == "Vooruit", "the keys on the button to go on")
    count = count_moments()
    a11y.check_names("a case")
    go(program, "Return", 3, f"Moment {3} van {count}")
    assert a11y.focused().description, "nothing to say of what was done"
    go(program, "Return", count - 3, f"Moment {count} van {count}")
    driver.wait_for(lambda: a11y.name(a11y.focused()) == "Naar het begin", "the keys beside the button that is off")
    go(program, "Return", 1, f"{count} momenten")
    driver.wait_for(lambda: a11y.name(a11y.focused()) == "Vooruit", "the keys on the button to go on")

    pointer.press("F6")
    program.wait_for_window(count=2)
    show("Groep A: Cliënt · Groep B: Professional · Groep C: Observator")
    a11y.check_names("the roles")
    a11y.focus("Rollen wisselen")
    pointer.press("Return")
    show("Groep A: Professional · Groep B: Observator · Groep C: Cliënt")
    pointer.press("Escape")
    driver.wait_for(lambda: len(program.windows()) == 1, "the roles to go")
    program.focus_window()
    program.quit()


def focus_box():
    """Presses Tab until a box to tick has the keys; returns it."""
    for _ in range(20):
        node = a11y.focused()
        if node is not None and node.role == a11y.Atspi.Role.CHECK_BOX:
            return node
        pointer.press("Tab")
    raise AssertionError("Tab reaches no box to tick")


def test_ticks_stay_with_the_case(_folder):
    program, _ = start()
    pointer.press("shift+F6")
    program.wait_for_window(count=2)
    a11y.check_names("the observer's sheet")
    box = focus_box()
    assert not box.has(a11y.Atspi.StateType.CHECKED), "a box is ticked at first"
    pointer.press("space")
    driver.wait_for(lambda: focus_box().has(a11y.Atspi.StateType.CHECKED), "a tick")
    pointer.press("Escape")
    driver.wait_for(lambda: len(program.windows()) == 1, "the sheet to go")
    program.focus_window()
    program.click_widget("demo-observer")
    program.wait_for_window(count=2)
    again = focus_box()
    assert again.name == box.name and again.has(a11y.Atspi.StateType.CHECKED), again.name
    pointer.press("Escape")
    driver.wait_for(lambda: len(program.windows()) == 1, "the sheet to go again")
    program.focus_window()
    program.quit()


def test_keys_over_the_case(_folder):
    program, _ = start()
    for key in ("F6", "shift+F6"):
        pointer.press(key)
        program.wait_for_window(count=2)
        pointer.press("ctrl+w")
        driver.wait_for(lambda: len(program.windows()) == 1, "the window to close")
        program.focus_window()
    pointer.press("shift+F6")
    program.wait_for_window(count=2)
    pointer.press("F12")
    driver.wait_for(lambda: len(program.windows()) == 1, "the sheet to be hidden")
    program.focus_window()
    pointer.press("F12")
    program.wait_for_window(count=2)
    pointer.press("ctrl+q")
    program.wait_for_end()


if __name__ == "__main__":
    tap.run(globals())
