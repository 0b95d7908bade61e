# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Which windows are on the test's X server, without a process for each question."""

import ctypes
import functools

VIEWABLE = 2
ANY_TYPE = 0
Window = ctypes.c_ulong
ErrorHandler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class Attributes(ctypes.Structure):
    """XWindowAttributes."""

    _fields_ = [
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border_width", "depth")),
        ("visual", ctypes.c_void_p), ("root", Window),
        *((name, ctypes.c_int) for name in ("window_class", "bit_gravity", "win_gravity", "backing_store")),
        ("backing_planes", ctypes.c_ulong), ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
        ("colormap", Window), ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int),
        *((name, ctypes.c_long) for name in ("all_event_masks", "your_event_mask", "do_not_propagate_mask")),
        ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]


@ErrorHandler
def ignore_error(_display, _event):
    """A window may go away while we look: that is no reason to end, as X does by itself."""
    return 0


class Server:
    """A connection with the X server."""

    def __init__(self):
        self.library = ctypes.CDLL("libX11.so.6")
        for name in ("XOpenDisplay", "XDefaultRootWindow", "XInternAtom"):
            getattr(self.library, name).restype = ctypes.c_void_p if name == "XOpenDisplay" else Window
        self.library.XSetErrorHandler(ignore_error)
        display = self.library.XOpenDisplay(None)
        if not display:
            raise AssertionError("no X server")
        self.display = ctypes.c_void_p(display)
        self.root = Window(self.library.XDefaultRootWindow(self.display))
        self.pid = Window(self.library.XInternAtom(self.display, b"_NET_WM_PID", 0))

    def stacking(self):
        """Returns all windows, from the back to the front."""
        root, parent, count = Window(), Window(), ctypes.c_uint()
        children = ctypes.POINTER(Window)()
        if not self.library.XQueryTree(self.display, self.root, ctypes.byref(root), ctypes.byref(parent),
                                       ctypes.byref(children), ctypes.byref(count)):
            return []
        windows = children[:count.value]
        if windows:
            self.library.XFree(children)
        return windows

    def is_in_sight(self, window):
        """Tells whether a window is one, and not a menu or a tip on its way; those belong to a window."""
        found = Attributes()
        return bool(self.library.XGetWindowAttributes(self.display, Window(window), ctypes.byref(found))
                    and found.map_state == VIEWABLE and not found.override_redirect)

    def process(self, window):
        """Returns the id of the process that a window is of, or None."""
        kind, form, count, left = Window(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong()
        value = ctypes.POINTER(ctypes.c_ulong)()
        self.library.XGetWindowProperty(
            self.display, Window(window), self.pid, ctypes.c_long(0), ctypes.c_long(1), 0, Window(ANY_TYPE),
            ctypes.byref(kind), ctypes.byref(form), ctypes.byref(count), ctypes.byref(left), ctypes.byref(value))
        if not value:
            return None
        process = value[0] if count.value == 1 else None
        self.library.XFree(value)
        return process


@functools.cache
def server():
    return Server()


def windows(process):
    """Returns the ids of the windows of a process that are in sight, from the back to the front."""
    return [str(window) for window in server().stacking()
            if server().process(window) == process and server().is_in_sight(window)]
