# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Starts the program, asks it where things are, and waits for what must become true.

Nothing here waits for luck: every wait is for a condition, with a bound.
"""

import itertools
import json
import os
import queue
import signal
import subprocess
import threading
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

import pointer  # noqa: E402
import screen  # noqa: E402

BUS_NAME = "io.github.cirkelgesprek.Cirkelgesprek"
OBJECT_PATH = "/io/github/cirkelgesprek/Cirkelgesprek"
PATIENCE = 30
VALUES = ["use-skills", "develop-skills", "decisions", "contacts", "own-goals", "income", "valuable"]

programs = []
animated = False


def use_folders(folder):
    """Makes the program's own folders new ones in `folder`; without animations."""
    for variable, name in [("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"),
                           ("XDG_CACHE_HOME", "cache"), ("XDG_STATE_HOME", "state"), ("HOME", "home")]:
        os.environ[variable] = os.path.join(folder, name)
        os.makedirs(os.environ[variable], mode=0o700)
    animate(False)


def animate(on):
    """Says whether programs that start from now on show animations."""
    global animated  # pylint: disable=global-statement
    animated = on
    folder = os.path.join(os.environ["XDG_CONFIG_HOME"], "gtk-4.0")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "settings.ini"), "w", encoding="utf-8") as settings:
        settings.write("[Settings]\ngtk-font-name=Cantarell 11\n"
                       f"gtk-enable-animations={'true' if on else 'false'}\n")


def wait_for(condition, what, patience=PATIENCE):
    """Returns what `condition` returns as soon as that is true; fails after `patience` seconds."""
    end = time.monotonic() + patience
    pause = 0.01
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {patience} s in vain: {what}")
        time.sleep(pause)
        pause = min(pause * 1.5, 0.1)


def center(rect):
    return (rect["x"] + rect["width"] / 2, rect["y"] + rect["height"] / 2)


def flatten(layout):
    """Puts what is on the board beside what is around it."""
    board = layout.pop("board", {})
    widgets = {**layout.get("widgets", {}), **board.pop("widgets", {})}
    return {**layout, **board, "widgets": widgets}


def read_session(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def places_in(session):
    """Returns {card: place} of the last conversation in a session that was read."""
    return {p["card"]: p.get("place", "tray") for p in session["conversations"][-1]["placements"]}


def without_moment(session):
    """Returns the session without the moment at which it was saved."""
    return {name: value for name, value in session.items() if name != "modified"}


def notches_to(rect, page):
    """Returns how far to turn the wheel for what a page hides: never beyond it, less than nothing for upwards."""
    above, below = page["y"] - rect["y"], rect["y"] - page["y"] - page["height"]
    # What the toolkit scrolls by for each.
    notches = max(1, int(max(above, below) / page["height"] ** (2 / 3)))
    return -notches if above > below else notches


class Program:
    """The program, running."""

    def __init__(self, *arguments, env=None, limits=None):
        self.lines = queue.Queue()
        self.errors = []
        self.animated = animated
        environment = dict(os.environ, LANGUAGE="nl")
        environment.update(env or {})
        # A write that hits a limit gets an error, as on a full disk, and not a signal.
        self.process = subprocess.Popen(
            [os.environ["CIRKEL_PROGRAM"], *arguments], env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            preexec_fn=lambda: signal.signal(signal.SIGXFSZ, signal.SIG_IGN))
        self.readers = [threading.Thread(target=self._read, args=(self.process.stdout, self.lines.put)),
                        threading.Thread(target=self._read, args=(self.process.stderr, self.errors.append))]
        for reader in self.readers:
            reader.daemon = True
            reader.start()
        programs.append(self)

    @staticmethod
    def _read(stream, take):
        for line in stream:
            take(line.rstrip("\n"))

    # Windows

    def windows(self):
        """Returns the ids of the visible windows, from the back to the front; menus and tips are none."""
        return screen.windows(self.process.pid)

    def wait_for_window(self, count=1):
        """Waits until `count` windows are up, and until the last of them has the keys and is drawn."""
        def ready():
            self.check_runs()
            return len(self.windows()) >= count
        wait_for(ready, f"{count} window(s)")
        self.focus_window()
        wait_for(is_on_bus, "the program on the bus")
        self.layout()

    def focus_window(self, window=None):
        """Gives a window the keys, as a window manager would."""
        window = window or self.windows()[-1]
        pointer.xdotool("windowfocus", "--sync", window)

    def title(self):
        return pointer.xdotool("getwindowname", self.windows()[-1]).strip()

    # Where things are

    def activate(self, action, parameter=None):
        """Activates an action of the program, from outside."""
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        bus.call_sync(BUS_NAME, OBJECT_PATH, "org.gtk.Actions", "Activate",
                      GLib.Variant("(sava{sv})", (action, [parameter] if parameter else [], {})), None,
                      Gio.DBusCallFlags.NONE, PATIENCE * 1000, None)

    def layout(self):
        """Returns where things are, as the program tells it once it dealt with all that was done before."""
        self.check_runs()
        while not self.lines.empty():
            self.lines.get()
        self.activate("print-layout")
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                line = self.lines.get(timeout=0.5)
            except queue.Empty:
                self.check_runs()
                continue
            if line.startswith("layout "):
                return flatten(json.loads(line[len("layout "):]))
        raise AssertionError("the program does not tell its layout")

    def settled(self):
        """Returns the layout once it no longer changes; an animation can begin slowly."""
        enough = 5 if self.animated else 2
        layouts = []

        def still():
            layouts.append(self.layout())
            return len(layouts) >= enough and all(layout == layouts[-1] for layout in layouts[-enough:])
        wait_for(still, "things to come to rest")
        return layouts[-1]

    def wait_for_layout(self, condition, what):
        """Waits until the layout is such, and no longer changes; returns it."""
        wait_for(lambda: condition(self.layout()), what)
        return self.settled()

    def go_to_step(self, step):
        """Goes to a step of the conversation, by key; returns the layout."""
        steps = ["opening", "present", "develop", "needed", "doable", "closing"]
        self.wait_for_window()
        layout = self.wait_for_layout(lambda layout: "step" in layout, "a conversation on the screen")
        while layout["step"] != step:
            here = steps.index(layout["step"])
            there = steps.index(step)
            pointer.press("alt+Right" if here < there else "alt+Left")
            layout = self.wait_for_layout(lambda layout: layout["step"] != steps[here], "another step")
        return layout

    def wait_for_board(self):
        """Waits for a conversation, and goes to where its cards are."""
        self.go_to_step("present")
        return self.wait_for_layout(lambda layout: layout.get("cards"), "cards on the screen")

    def wait_for_place(self, card, place):
        return self.wait_for_layout(lambda layout: layout["cards"][card]["place"] == place,
                                    f"{card} in {place}")

    # What a person does

    def reveal(self, name):
        """Waits for a widget, and scrolls to it as a person would; returns where it is."""
        def look():
            rect = self.settled()["widgets"].get(name)
            page = rect and rect.get("hidden-in")
            if page:
                # At the edge, where nothing on the page takes the wheel for itself.
                pointer.wheel((page["x"] + 4, page["y"] + page["height"] / 2), notches_to(rect, page))
                return None
            return rect
        return wait_for(look, f"{name} in sight")

    def hover(self, name):
        """Puts the pointer on a widget, and waits until that is what a click would be for.

        A popover that closed can keep the pointer for itself, until the hand moves again: a person
        sees then that nothing lights up.
        """
        point = center(self.reveal(name))
        times = itertools.count()
        lit = [False]

        def look():
            lit.append(self.layout()["widgets"].get(name, {}).get("hovered", False))
            if not lit[-1]:
                pointer.move((point[0] + next(times) % 2, point[1]))
            return lit[-1] and lit[-2]
        wait_for(look, f"{name} to light up below the pointer")
        return point

    def click_widget(self, name):
        self.hover(name)
        pointer.press_button()

    def write_in(self, name, text):
        """Clicks into a field and types."""
        self.click_widget(name)
        pointer.write(text)

    def spot(self, place, angle=0.0):
        """Returns a point on the screen that is in the place, at an angle in turns for a circle."""
        import math
        layout = self.layout()
        if place in ("tray", "aside"):
            return center(layout[place])
        circles = layout["circles"]
        order = ["inner", "middle", "outer"]
        circle = circles[place]
        inside = circles[order[order.index(place) - 1]]["radius"] if place != "inner" else 0
        radius = (inside + circle["radius"]) / 2 if place != "inner" else circle["radius"] * 0.35
        return (circle["x"] + radius * math.cos(2 * math.pi * angle),
                circle["y"] + radius * math.sin(2 * math.pi * angle))

    def reach_card(self, card):
        """Scrolls the tray as a person would, until the card can be taken; returns the layout."""
        layout = self.settled()
        # Between the cards and the button may stand how to begin.
        end = layout["widgets"].get("add-own-card", {}).get("y", layout["height"]) - 70
        while layout["cards"][card]["place"] == "tray" and center(layout["cards"][card])[1] > end:
            before = layout["cards"][card]
            pointer.wheel(center(layout["tray"]), 1)
            layout = self.settled()
            if layout["cards"][card] == before:
                break
        return layout

    def drag_card(self, card, place, angle=0.0):
        """Drags a card to a place and waits until it is there; returns the layout."""
        layout = self.reach_card(card)
        pointer.drag(center(layout["cards"][card]), self.spot(place, angle))
        return self.wait_for_place(card, place)

    # How it ends

    def check_runs(self):
        if self.process.poll() is not None:
            for reader in self.readers:
                reader.join(5)
            raise AssertionError(f"the program ended with {self.process.returncode}: {self.errors}")

    def wait_for_end(self):
        """Waits until the program ended by itself, and well."""
        wait_for(lambda: self.process.poll() is not None, "the program to end")
        for reader in self.readers:
            reader.join(5)
        if self.process.returncode != 0:
            raise AssertionError(f"the program ended with {self.process.returncode}: {self.errors}")
        programs.remove(self)

    def quit(self):
        pointer.press("ctrl+q")
        self.wait_for_end()

    def kill(self):
        """Ends the program at once, as a crash or an empty battery would."""
        self.process.kill()
        self.process.wait()
        if self in programs:
            programs.remove(self)
        wait_for(lambda: not is_on_bus(), "the bus to forget the program")

    def limit_files(self, size):
        """Limits how large files the program can write, in bytes; None lifts the limit."""
        subprocess.run(["prlimit", "--pid", str(self.process.pid),
                        f"--fsize={'unlimited' if size is None else size}:unlimited"], check=True)


def is_on_bus():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    answer = bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                           "NameHasOwner", GLib.Variant("(s)", (BUS_NAME,)), None,
                           Gio.DBusCallFlags.NONE, PATIENCE * 1000, None)
    return answer.unpack()[0]


def catch_up():
    """Waits until the program dealt with all that was done before: keys, clicks, answers."""
    for program in programs:
        if program.process.poll() is None and is_on_bus():
            program.layout()


def end_all():
    """Ends what a test left running, as a person would, and checks that it ends well."""
    for program in list(programs):
        program.process.terminate()
        program.wait_for_end()
    wait_for(lambda: not is_on_bus(), "the bus to forget the program")


def kill_all():
    for program in list(programs):
        program.kill()


def dump_all():
    """Returns lines that help to find out what went wrong."""
    lines = []
    for program in programs:
        lines += [f"stderr: {line}" for line in program.errors[-300:]]
    pictures = os.environ.get("CIRKEL_TEST_PICTURES")
    if pictures:
        name = os.path.join(pictures, f"failure-{os.getpid()}-{time.monotonic_ns()}.png")
        subprocess.run(["import", "-window", "root", name], check=False)
        lines.append(f"picture: {name}")
    return lines
