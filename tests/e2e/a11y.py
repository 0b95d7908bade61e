# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""What assistive technology sees and can do."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

import pointer  # noqa: E402
from driver import wait_for  # noqa: E402

CONTROLS = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
    Atspi.Role.COMBO_BOX, Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.LIST_ITEM, Atspi.Role.LIST,
    Atspi.Role.MENU_ITEM, Atspi.Role.LINK, Atspi.Role.SLIDER, Atspi.Role.SPIN_BUTTON, Atspi.Role.PAGE_TAB,
    Atspi.Role.SWITCH if hasattr(Atspi.Role, "SWITCH") else Atspi.Role.TOGGLE_BUTTON,
}

# A program on a busy machine may take longer to answer than the eight tenths of a second that are usual.
ANSWER_MS = 20000


def application():
    """Returns the program's node, once it is there."""
    Atspi.init()
    Atspi.set_timeout(ANSWER_MS, ANSWER_MS)
    desktop = Atspi.get_desktop(0)

    def find():
        desktop.clear_cache()
        for child in children(desktop):
            if "irkelgesprek" in name(child):
                return child
        return None
    return wait_for(find, "the program in the accessibility tree")


def children(node):
    try:
        return [child for child in (node.get_child_at_index(i) for i in range(node.get_child_count()))
                if child is not None]
    except GLib.Error:
        return []  # It went away while we looked.


def walk(node, shown_only=True):
    """Yields the node and all below it."""
    try:
        states = node.get_state_set()
        if shown_only and node.get_role() != Atspi.Role.APPLICATION \
                and not states.contains(Atspi.StateType.VISIBLE):
            return
    except GLib.Error:
        return
    yield node
    if node.get_role() == Atspi.Role.COMBO_BOX:
        return  # GTK shows its inside, which nobody can reach.
    for child in children(node):
        yield from walk(child, shown_only)


def name(node):
    try:
        return node.get_name() or ""
    except GLib.Error:
        return ""


def tree(shown_only=True):
    """Returns all nodes that are shown, as they are now; or also those that are not."""
    root = application()
    root.clear_cache()
    return list(walk(root, shown_only))


def find(test, what):
    """Returns the first node for which `test` is true, once there is one."""
    def look():
        for node in tree():
            try:
                if test(node):
                    return node
            except GLib.Error:
                continue
        return None
    return wait_for(look, what)


def find_named(wanted, role=None):
    return find(lambda node: node.get_name() == wanted and (role is None or node.get_role() == role),
                f"a node named {wanted!r}")


def texts(shown_only=True):
    """Returns all names and texts that are shown; or also those that only a screen reader can get at."""
    found = []
    for node in tree(shown_only):
        found.append(name(node))
        try:
            if node.get_text_iface() is not None:
                found.append(Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)))
        except GLib.Error:
            continue
    return [text for text in found if text]


def actions(node):
    """Returns {name: index} of what can be done with a node."""
    return {Atspi.Action.get_action_name(node, index): index
            for index in range(Atspi.Action.get_n_actions(node))}


def act(node, action):
    """Does what a node offers."""
    index = actions(node)[action]
    assert Atspi.Action.do_action(node, index), f"{action} did nothing"


def click_button(words):
    """Clicks the button with these words; those with a mnemonic have more to their name in GTK 4.8."""
    act(find(lambda node: node.get_role() == Atspi.Role.PUSH_BUTTON
             and (node.get_name() or "").endswith(words), f"a button {words!r}"), "click")


def description(node):
    node.clear_cache()
    return node.get_description() or ""


def is_active(window):
    """Tells whether a window has the keys; dialogs do not say so in GTK 4.8."""
    window.clear_cache()
    return window.get_state_set().contains(Atspi.StateType.ACTIVE)


def focused():
    """Returns the node that has the keys, or None."""
    for node in tree():
        try:
            if node.get_state_set().contains(Atspi.StateType.FOCUSED):
                return node
        except GLib.Error:
            continue
    return None


def focus(wanted, limit=80):
    """Presses Tab until the node with that name has the keys; returns the names on the way."""
    seen = []
    for _ in range(limit):
        node = focused()
        seen.append(name(node) if node else "")
        if seen[-1] == wanted:
            return seen
        pointer.press("Tab")
    raise AssertionError(f"Tab does not reach {wanted}: {seen}")


def cards():
    """Returns {name: node} of the cards that are shown."""
    return {name(node): node for node in tree() if node.get_role() == Atspi.Role.LIST_ITEM
            and any(action.startswith("card.") for action in actions(node))}
