# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""A screen that can be touched, and fingers for it.

The X server of the tests knows no fingers. So this starts a compositor without a screen or a
graphics card, and asks it for a finger in the way remote helpers do. What a program then gets
are touch events as from a real screen.
"""

import os
import shutil
import subprocess
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

import driver  # noqa: E402

WIDTH, HEIGHT = 1366, 768
SOCKET = "cirkel-touch"
REMOTE = "org.gnome.Mutter.RemoteDesktop"
CAST = "org.gnome.Mutter.ScreenCast"
MONITOR = "Meta-0"

# The numbers that X11 gave to keys.
KEYS = {"Escape": 0xff1b, "F5": 0xffc2, "F9": 0xffc6, "F11": 0xffc8, "F12": 0xffc9, "Shift_L": 0xffe1}

# A hand takes time, as in pointer.py.
STEPS = 12
PACE = 0.015


def program_environment():
    """Returns what a program needs to come up on the screen, and to fill it."""
    folder = os.path.join(os.environ["XDG_CONFIG_HOME"], "glib-2.0", "settings")
    os.makedirs(folder)
    with open(os.path.join(folder, "keyfile"), "w", encoding="utf-8") as settings:
        settings.write(f"[{driver.OBJECT_PATH[1:]}]\nwindow-maximized=true\n")
    return {"GSETTINGS_BACKEND": "keyfile", "GDK_BACKEND": "wayland", "WAYLAND_DISPLAY": SOCKET}


class Screen:
    """A touch screen with one window on it, for as long as the block lasts; others may stand beside it."""

    def __init__(self, folder, beside=()):
        self.folder = folder
        self.monitors = [f"{WIDTH}x{HEIGHT}", *beside]
        self.processes = []
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.session = None
        self.stream = None

    def __enter__(self):
        try:
            # The compositor connects to the first when it begins to record.
            self._start("pipewire", lambda: os.path.exists(
                os.path.join(os.environ["XDG_RUNTIME_DIR"], "pipewire-0")))
            self._start("mutter", lambda: self._owns(REMOTE) and self._owns(CAST), "--headless", "--wayland",
                        "--no-x11", "--wayland-display", SOCKET,
                        *(f"--virtual-monitor={size}" for size in self.monitors))
            self._ask_for_fingers()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, *_):
        # A compositor that still records does not end when it is told to.
        try:
            self._call(REMOTE, self.session, REMOTE + ".Session", "Stop")
        finally:
            self._end()

    def _log(self, name):
        return os.path.join(self.folder, f"{name}.log")

    def _start(self, name, is_ready, *arguments):
        program = shutil.which(name)
        if program is None:
            raise AssertionError(f"{name} is not installed: without it nothing can be touched")
        environment = {key: value for key, value in os.environ.items()
                       if key not in ("DISPLAY", "WAYLAND_DISPLAY", "G_DEBUG")}
        # A window that still grows to its size gets touches elsewhere than where they are.
        environment["MUTTER_DEBUG_DISABLE_ANIMATIONS"] = "1"
        with open(self._log(name), "wb") as log:
            process = subprocess.Popen([program, *arguments], env=environment, stdin=subprocess.DEVNULL,
                                       stdout=log, stderr=subprocess.STDOUT)
        self.processes.append(process)

        def ready():
            if process.poll() is not None:
                raise AssertionError(f"{name} ended with {process.returncode}: {self._said(name)}")
            return is_ready()
        try:
            driver.wait_for(ready, f"{name} to be ready")
        except AssertionError as error:
            raise AssertionError(f"{error}: {self._said(name)}") from error

    def _said(self, name):
        with open(self._log(name), encoding="utf-8", errors="replace") as log:
            return log.read()[-2000:]

    def _end(self):
        for process in reversed(self.processes):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.processes.clear()

    # What the compositor is asked

    def _call(self, name, path, interface, method, parameters=None):
        return self.bus.call_sync(name, path, interface, method, parameters, None, Gio.DBusCallFlags.NONE,
                                  10000, None).unpack()

    def _owns(self, name):
        return self._call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                          "NameHasOwner", GLib.Variant("(s)", (name,)))[0]

    def _ask_for_fingers(self):
        """Begins a session in which the monitor is recorded: fingers touch a recording."""
        self.session, = self._call(REMOTE, "/org/gnome/Mutter/RemoteDesktop", REMOTE, "CreateSession")
        number, = self._call(REMOTE, self.session, "org.freedesktop.DBus.Properties", "Get",
                             GLib.Variant("(ss)", (REMOTE + ".Session", "SessionId")))
        recording, = self._call(
            CAST, "/org/gnome/Mutter/ScreenCast", CAST, "CreateSession",
            GLib.Variant("(a{sv})", ({"remote-desktop-session-id": GLib.Variant("s", number)},)))
        self.stream, = self._call(CAST, recording, CAST + ".Session", "RecordMonitor",
                                  GLib.Variant("(sa{sv})", (MONITOR, {})))
        self._call(REMOTE, self.session, REMOTE + ".Session", "Start")
        # The seat can be touched from the first touch on, which no program hears of; with keys it is the same.
        self.tap((1, 1))
        self.press("Shift_L")

    def _notify(self, what, parameters):
        self._call(REMOTE, self.session, REMOTE + ".Session", "NotifyTouch" + what, parameters)
        time.sleep(PACE)

    # What a person does

    def down(self, point, finger=0):
        self._notify("Down", GLib.Variant("(sudd)", (self.stream, finger, *point)))

    def move(self, point, finger=0):
        self._notify("Motion", GLib.Variant("(sudd)", (self.stream, finger, *point)))

    def up(self, finger=0):
        self._notify("Up", GLib.Variant("(u)", (finger,)))

    def press(self, *keys):
        """Presses keys one after the other, those of KEYS."""
        for key in keys:
            for down in (True, False):
                self._call(REMOTE, self.session, REMOTE + ".Session", "NotifyKeyboardKeysym",
                           GLib.Variant("(ub)", (KEYS[key], down)))

    def tap(self, point):
        self.down(point)
        self.up()

    def carry(self, start, end):
        """Puts a finger down at `start`, moves it to `end`, and leaves it there."""
        self.down(start)
        for step in range(1, STEPS + 1):
            part = step / STEPS
            self.move((start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part))

    def drag(self, start, end):
        self.carry(start, end)
        self.up()

