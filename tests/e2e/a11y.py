# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""What assistive technology sees and can do.

A screen reader asks for a node at a time. Here the whole tree is asked for at once, as it is at
that moment, and then looked at without asking the program again.
"""

import ast
import functools

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

import pointer  # noqa: E402
from driver import catch_up, wait_for  # noqa: E402

CONTROLS = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
    Atspi.Role.COMBO_BOX, Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.LIST_ITEM, Atspi.Role.LIST,
    Atspi.Role.MENU_ITEM, Atspi.Role.LINK, Atspi.Role.SLIDER, Atspi.Role.SPIN_BUTTON, Atspi.Role.PAGE_TAB,
    Atspi.Role.SWITCH if hasattr(Atspi.Role, "SWITCH") else Atspi.Role.TOGGLE_BUTTON,
}

REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
CACHE = "/org/a11y/atspi/cache"
ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
TEXT = "org.a11y.atspi.Text"
# A busy machine may take its time.
ANSWER_MS = 20000


class Node:
    """A node of the tree, as it was when it was asked for."""

    def __init__(self, item):
        (self.bus, self.path), _, (_, self.parent_path), self.index, self.count, self.interfaces = item[:6]
        self.name, role, self.description, states = item[6:]
        self.role = Atspi.Role(role)
        self.states = states[0] | states[1] << 32
        self.key = (self.bus, self.path)
        self.parent = None
        self.children = []

    def has(self, state):
        """Tells whether it has a state: `Atspi.StateType.FOCUSED`."""
        return bool(self.states >> int(state) & 1)

    def is_shown(self):
        return self.role == Atspi.Role.APPLICATION or self.has(Atspi.StateType.VISIBLE)

    def walk(self, shown_only=True):
        """Yields the node and all below it."""
        if shown_only and not self.is_shown():
            return
        yield self
        if self.role == Atspi.Role.COMBO_BOX:
            return  # GTK shows its inside, which nobody can reach.
        for child in self.children:
            yield from child.walk(shown_only)


@functools.cache
def connection():
    """Returns the connection with the bus of assistive technology."""
    address = Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
        "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
        Gio.DBusCallFlags.NONE, ANSWER_MS, None).unpack()[0]
    return Gio.DBusConnection.new_for_address_sync(
        address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
        | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)


def read(answer):
    """Returns what an answer says; by way of its text, for in Python that is much faster than unpack()."""
    value = answer.get_child_value(0)
    return ast.literal_eval(value.print_(False)) if value.get_type_string().startswith("a") else value.unpack()


def ask(bus, path, interface, method, arguments=None):
    """Asks one thing, and returns the answer."""
    return read(connection().call_sync(bus, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE,
                                       ANSWER_MS, None))


def ask_all(questions):
    """Asks many things at once; returns the answers in that order, None where there is none."""
    answers = [None] * len(questions)
    open_questions = len(questions)

    def answered(source, result, number):
        nonlocal open_questions
        open_questions -= 1
        try:
            answers[number] = read(source.call_finish(result))
        except GLib.Error:
            pass  # It went away while we looked.

    for number, (node, interface, method, arguments) in enumerate(questions):
        connection().call(*node, interface, method, arguments, None, Gio.DBusCallFlags.NONE, ANSWER_MS, None,
                          answered, number)
    while open_questions > 0:
        GLib.MainContext.default().iteration(True)
    return answers


def read_items():
    """Returns {(bus, path): Node} of what the program has told of itself so far; empty if it is not there."""
    for child in ask(*REGISTRY, ACCESSIBLE, "GetChildren"):
        try:
            nodes = [Node(item) for item in ask(child[0], CACHE, "org.a11y.atspi.Cache", "GetItems")]
        except GLib.Error:
            continue  # It just ended.
        if any(node.role == Atspi.Role.APPLICATION and "irkelgesprek" in node.name for node in nodes):
            return {node.key: node for node in nodes}
    return {}


def link(nodes, lists):
    """Lets nodes know one another; `lists` has the children of those that were asked for them."""
    for node in nodes.values():
        node.children = []
    for node in nodes.values():
        node.parent = nodes.get((node.bus, node.parent_path))
        if node.parent is not None and node.parent.key not in lists:
            node.parent.children.append(node)
    for node in nodes.values():
        node.children.sort(key=lambda child: child.index)
    for key, children in lists.items():
        if key in nodes:
            nodes[key].children = [nodes[child] for child in children if child in nodes]


def find_root(nodes):
    return next((node for node in nodes.values() if node.role == Atspi.Role.APPLICATION), None)


def find_unknown(root, lists):
    """Returns of which shown nodes the children are not known: a program tells of what is new when asked."""
    return [node.key for node in root.walk() if node.role != Atspi.Role.COMBO_BOX and node.key not in lists
            and (node is root or sum(child.is_shown() for child in node.children) != node.count)]


def ask_for_children(nodes, unknown):
    """Asks for what is below some nodes, and below what is not in `nodes` there; returns {node: children}."""
    lists = {}
    while unknown:
        found = ask_all([(key, ACCESSIBLE, "GetChildren", None) for key in unknown])
        lists.update({key: list(map(tuple, children or [])) for key, children in zip(unknown, found)})
        unknown = [child for key in unknown for child in lists[key] if child not in nodes and child not in lists]
    return lists


def snapshot(shown_only=True):
    """Returns the top of the tree as it is now, or None if the program is not there or changes meanwhile."""
    catch_up()
    nodes = read_items()
    root = find_root(nodes)
    if root is None:
        return None
    link(nodes, {})
    # Some that are hidden are known from before and cannot be reached any more: then each is asked anew.
    lists = ask_for_children(nodes, find_unknown(root, {})) if shown_only else ask_for_children({}, [root.key])
    if any(child not in nodes for children in lists.values() for child in children):
        nodes = read_items()
    link(nodes, lists)
    root = find_root(nodes)
    return None if root is None or find_unknown(root, lists) else root


def application(shown_only=True):
    """Returns the program's node, once it is there."""
    return wait_for(lambda: snapshot(shown_only), "the program in the accessibility tree")


def tree(shown_only=True):
    """Returns all nodes that are shown, as they are now; or also those that are not."""
    return list(application(shown_only).walk(shown_only))


def name(node):
    """Returns the name of a node, or nothing where there is none."""
    return node.name if node is not None else ""


def find(test, what):
    """Returns the first node for which `test` is true, once there is one."""
    return wait_for(lambda: next(filter(test, tree()), None), what)


def find_named(wanted, role=None):
    return find(lambda node: node.name == wanted and role in (None, node.role), f"a node named {wanted!r}")


def texts(shown_only=True):
    """Returns all names and texts that are shown; or also those that only a screen reader can get at."""
    nodes = tree(shown_only)
    written = [node.key for node in nodes if TEXT in node.interfaces]
    counts = ask_all([(node, "org.freedesktop.DBus.Properties", "Get",
                       GLib.Variant("(ss)", (TEXT, "CharacterCount"))) for node in written])
    found = ask_all([(node, TEXT, "GetText", GLib.Variant("(ii)", (0, count)))
                     for node, count in zip(written, counts) if count])
    return [text for text in [node.name for node in nodes] + found if text]


def actions(node):
    """Returns {name: index} of what can be done with a node."""
    count = len(ask(*node.key, ACTION, "GetActions"))  # These are in the words of people.
    names = ask_all([(node.key, ACTION, "GetName", GLib.Variant("(i)", (index,))) for index in range(count)])
    return {name: index for index, name in enumerate(names)}


def act(node, action):
    """Does what a node offers."""
    index = actions(node)[action]
    assert ask(*node.key, ACTION, "DoAction", GLib.Variant("(i)", (index,))), f"{action} did nothing"


def click_button(words):
    """Clicks the button with these words; those with a mnemonic have more to their name in GTK 4.8."""
    act(find(lambda node: node.role == Atspi.Role.PUSH_BUTTON and node.name.endswith(words),
             f"a button {words!r}"), "click")


def focused():
    """Returns the node that has the keys, or None."""
    return next((node for node in tree() if node.has(Atspi.StateType.FOCUSED)), None)


def focus(wanted, limit=80):
    """Presses Tab until the node with that name has the keys; returns the names on the way."""
    seen = []
    for _ in range(limit):
        seen.append(name(focused()))
        if seen[-1] == wanted:
            return seen
        pointer.press("Tab")
    raise AssertionError(f"Tab does not reach {wanted}: {seen}")


def cards():
    """Returns {name: node} of the cards that are shown."""
    items = [node for node in tree() if node.role == Atspi.Role.LIST_ITEM and ACTION in node.interfaces]
    offers = ask_all([(node.key, ACTION, "GetActions", None) for node in items])
    return {node.name: node for node, offered in zip(items, offers)
            if any(action[0].startswith("card.") for action in offered or [])}


def is_nameless(node):
    name = node.name.strip()
    if node.role in (Atspi.Role.ICON, Atspi.Role.IMAGE):
        return name.startswith("Gtk")
    return node.role in CONTROLS and (not name or name.startswith(("Gtk", "Adw", "Cirkel")))


def ancestors(node):
    found = []
    while (node := node.parent) is not None:
        found.append(node.name)
    return found


def check_names(screen):
    """No control without a name, and none named after its class; nor a picture."""
    nodes = tree()
    assert any(node.role in CONTROLS for node in nodes), f"nothing to use in {screen}"
    nameless = [f"a {node.role.value_nick} named {node.name!r} in {ancestors(node)}"
                for node in nodes if is_nameless(node)]
    assert not nameless, f"{screen}: {nameless}"
