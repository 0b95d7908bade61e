#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""The whole screen for the conversation: calm on the only one, or a second window on one of two.

An X server without a window manager fills no screen and has one monitor, so this is done where the
fingers are.
"""

import os

import a11y
import driver
import flows
import tap
import touch

from gi.repository import Atspi, Gio, GLib

CONFIG = "org.gnome.Mutter.DisplayConfig"
SMALL, LARGE = (touch.WIDTH, touch.HEIGHT), (1920, 1080)
EXAMPLE = "Voorbeeld: bakker"
SHARED = "Voorbeeld: Scherm delen"


def start(folder):
    """Opens the example at the board; returns the program and the path."""
    path = os.path.join(folder, "voorbeeld.cirkel.json")
    session = driver.read_session(flows.EXAMPLE)
    session["conversations"][-1]["step"] = "present"
    flows.write_file(path, session)
    program = driver.Program(path, env=touch.program_environment())

    def is_up():
        program.check_runs()
        return driver.is_on_bus()
    driver.wait_for(is_up, "the program on the bus")
    program.wait_for_layout(lambda layout: layout.get("cards") and "guide" in layout["widgets"],
                            "the board and the guide")
    wait_for_keys(EXAMPLE)
    return program, path


def wait_for_keys(title):
    a11y.find(lambda node: node.name == title and node.role == Atspi.Role.FRAME
              and node.has(Atspi.StateType.ACTIVE), f"{title} in front")


def end(program):
    program.process.terminate()
    program.wait_for_end()


def wait_for_calm(program, calm, guide=None):
    """Waits until the screen is calm, or not; the guide is to be seen then if all else is, or as told."""
    guide = not calm if guide is None else guide
    return program.wait_for_layout(
        lambda layout: [name in layout["widgets"] for name in ("leave-fullscreen", "share-question", "guide")]
        == [calm, calm, guide], f"calm: {calm}, with the guide: {guide}")


def tap_widget(program, screen, name):
    screen.tap(driver.center(program.settled()["widgets"][name]))


def has(widget):
    return lambda layout: widget in layout["widgets"]


def test_calm_and_back(folder):
    with touch.Screen(folder) as screen:
        program, _ = start(folder)
        a11y.click_button("Tips voor de professional")
        before = program.wait_for_layout(has("tips-mark"), "tips")
        # By key, by finger, and with Escape.
        for leave in (lambda: screen.press("F11"), lambda: tap_widget(program, screen, "leave-fullscreen"),
                      lambda: screen.press("Escape")):
            screen.press("F11")
            layout = wait_for_calm(program, True)
            assert "tips-mark" not in layout["widgets"] and "step-2" in layout["widgets"], layout["widgets"]
            assert (layout["width"], layout["height"]) == SMALL, layout
            leave()
            after = wait_for_calm(program, False)
            assert after["widgets"].keys() == before["widgets"].keys(), after["widgets"]
        end(program)


def test_calm_conversation(folder):
    """Questions, the guide on purpose, a card and undo, on a screen that is calm all the while."""
    with touch.Screen(folder) as screen:
        program, path = start(folder)
        place = driver.places_in(driver.read_session(path))["income"]
        screen.press("F11")
        wait_for_calm(program, True)
        a11y.check_names("the calm screen")
        question = next(text for text in a11y.texts() if text.endswith("Wat zie je?"))
        tap_widget(program, screen, "previous-question")
        driver.wait_for(lambda: question not in a11y.texts(), "another question")
        screen.press("F9")
        wait_for_calm(program, True, guide=True)
        a11y.check_names("the guide over the calm screen")
        # It closes first, and nothing else.
        screen.press("Escape")
        wait_for_calm(program, True)
        screen.drag(driver.center(program.settled()["cards"]["income"]), program.spot("outer", 0.45))
        flows.wait_for_places(path, {"income": "outer"})
        tap_widget(program, screen, "undo-button")
        flows.wait_for_places(path, {"income": place})
        wait_for_calm(program, True)
        end(program)


def choose_screen(size):
    """Chooses the screen of that size in the menu of the second window, as a screen reader can."""
    a11y.act(a11y.find(lambda node: node.name == "Volledig scherm op…" and a11y.ACTION in node.interfaces
                       and "click" in a11y.actions(node), "the button with the screens"), "click")
    a11y.act(a11y.find(lambda node: node.role == Atspi.Role.MENU_ITEM
                       and f"{size[0]} × {size[1]}" in node.name, f"a screen of {size}"), "click")


def wait_for_size(program, size):
    return program.wait_for_layout(
        lambda layout: layout["title"] == SHARED and (layout["width"], layout["height"]) == size,
        f"a second window of {size}")


def unplug(connector):
    """Switches one of two monitors off."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def call(method, parameters=None):
        return bus.call_sync(CONFIG, "/" + CONFIG.replace(".", "/"), CONFIG, method, parameters, None,
                             Gio.DBusCallFlags.NONE, 10000, None).unpack()
    serial, monitors, _, _ = call("GetCurrentState")
    kept = [(name, modes[0][0], {}) for (name, *_), modes, _ in monitors if name != connector]
    call("ApplyMonitorsConfig", GLib.Variant("(uua(iiduba(ssa{sv}))a{sv})",
                                             (serial, 1, [(0, 0, 1.0, 0, True, kept)], {})))


def test_on_the_chosen_screen(folder):
    with touch.Screen(folder, beside=[f"{LARGE[0]}x{LARGE[1]}"]) as screen:
        program, path = start(folder)
        screen.press("F5")
        window = program.wait_for_layout(has("share-monitors"), "the second window, and screens to choose")
        size = (window["width"], window["height"])
        assert size not in (SMALL, LARGE), size
        wait_for_keys(SHARED)
        a11y.check_names("the second window")
        choose_screen(LARGE)
        wait_for_size(program, LARGE)
        choose_screen(SMALL)
        wait_for_size(program, SMALL)
        # The client's screen can be touched.
        screen.drag(driver.center(program.settled()["cards"]["income"]), program.spot("outer", 0.45))
        flows.wait_for_places(path, {"income": "outer"})
        # Where its screen goes, it does not come over the first window.
        unplug(touch.MONITOR)
        layout = wait_for_size(program, size)
        assert "share-monitors" not in layout["widgets"], layout["widgets"]
        end(program)


if __name__ == "__main__":
    tap.run(globals())
