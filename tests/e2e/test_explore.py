#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""A client explores alone, on two days, and takes it all along; then the conversation begins from it."""

import copy
import glob
import os
import re

import a11y
import driver
import flows
import pointer
import talks
import tap

# The title stands apart in the sentence, whichever way it is written.
CHANGE_AIMS = "“\u2068Mijn doelen voor het gesprek\u2069” veranderen"

# What the client laid, said and chose; ids and moments of the file as `without_chance` leaves them.
PREPARED = {
    "format": "cirkelgesprek-session", "version": 1, "language": "nl", "label": "Voorbereiding van …",
    "deck": [{"id": value} for value in driver.VALUES] + [{"id": "own", "title": "Dicht bij huis"}],
    "exploration": {"page": "my-page"},
    "conversations": [{
        "placements": [
            {"card": "use-skills", "place": "inner", "words": "Ik maak graag iets", "talk-about": True},
            {"card": "develop-skills", "place": "middle", "words": "Leren kost kracht", "private": True},
            {"card": "decisions", "place": "outer"},
            {"card": "contacts", "place": "aside"},
            {"card": "own-goals", "place": "tray"},
            {"card": "income", "place": "tray"},
            {"card": "valuable", "place": "tray"},
            {"card": "own", "place": "middle"},
        ],
        "questionnaire": [{"card": "use-skills", "important": 5, "achieved": 2}],
        "agenda": [{"text": "Kennis en vaardigheden gebruiken", "from": "client"},
                   {"text": "Mijn uren en pauzes", "from": "client"}],
        "aims": [{"text": "Ik durf te zeggen wat ik nodig heb"}],
        "choices": [
            {"start": "companion", "choice": "Neem je iemand mee?", "preference": "Ik kom alleen"},
            {"start": "where", "choice": "Waar praten we?", "preference": "In het park"},
            {"start": "when", "choice": "Wanneer praten we?", "preference": "Volgende week"},
        ],
    }],
}


def without_chance(session):
    """Returns the session without what differs each time: moments, ids, and where in its circle a card lies."""
    session = copy.deepcopy(session)
    own = {card["id"]: "own" for card in session["deck"] if "title" in card}
    for name in ["created", "modified", "id"]:
        del session[name]
    session["label"] = re.sub(r"^Voorbereiding van \d+ \w+$", "Voorbereiding van …", session["label"])
    for card in session["deck"]:
        card["id"] = own.get(card["id"], card["id"])
    for conversation in session["conversations"]:
        for name in ["id", "date"]:
            del conversation[name]
        for choice in conversation.get("choices", []):
            del choice["id"]
        for placement in conversation["placements"]:
            placement["card"] = own.get(placement["card"], placement["card"])
            for name in ["x", "y"]:
                placement.pop(name, None)
    return session


def spots(session):
    """Returns {card: (place, x, y)}."""
    return {each["card"]: (each["place"], each.get("x"), each.get("y"))
            for each in talk(session)["placements"]}


def talk(session):
    return session["conversations"][-1]


def placement(session, card):
    return next(each for each in talk(session)["placements"] if each["card"] == card)


def preferences(session):
    return {each["start"]: each["preference"] for each in talk(session).get("choices", [])}


def drafts():
    return glob.glob(os.path.join(os.environ["XDG_DATA_HOME"], "**", "*.cirkel.json"), recursive=True)


def wait_for_draft(condition, what):
    """Waits until the one draft is such; returns it."""
    def look():
        for path in drafts():
            session = driver.read_session(path)
            if condition(session):
                return session
        return None
    return driver.wait_for(look, what)


def wait_for_page(program, page):
    return program.wait_for_layout(lambda layout: layout.get("page") == page, f"the page {page}")


def wait_for_widget(program, name):
    return program.wait_for_layout(lambda layout: name in layout["widgets"], f"{name} on the screen")


def go_on(program, page):
    program.click_widget("explore-next")
    return wait_for_page(program, page)


def skip_to(program, page):
    program.click_widget("explore-skip")
    return wait_for_page(program, page)


def ring(layout, part, right=True):
    """Returns a point on the board, so many parts of its radius from the middle."""
    board = layout["widgets"]["explore-board"]
    x, y = driver.center(board)
    radius = min(board["width"], board["height"]) / 2
    return (x + radius * part * (1 if right else -1), y)


# The first day: the questionnaire, and some cards

def answer(program):
    program.click_widget("answer-5")
    program.click_widget("answer-2#3")
    wait_for_draft(lambda session: talk(session).get("questionnaire") == talk(PREPARED)["questionnaire"],
                   "two answers")
    go_on(program, "questionnaire-develop-skills")


def lay_cards(program):
    """One by button, one by drag, one by key, one by a click and taken back, then set aside."""
    program.click_widget("explore-inner")
    layout = go_on(program, "card-develop-skills")
    pointer.drag(driver.center(layout["widgets"]["explore-waiting"]), ring(layout, 0.57))
    wait_for_draft(lambda session: driver.places_in(session)["develop-skills"] == "middle", "a card dragged")
    go_on(program, "card-decisions")
    pointer.press("3")
    wait_for_draft(lambda session: driver.places_in(session)["decisions"] == "outer", "a card laid by key")
    pointer.press("alt+Right")
    layout = wait_for_page(program, "card-contacts")
    pointer.click(ring(layout, 0.85, right=False))
    wait_for_draft(lambda session: driver.places_in(session)["contacts"] == "outer", "a circle clicked")
    pointer.press("ctrl+z")
    wait_for_draft(lambda session: driver.places_in(session)["contacts"] == "tray", "a card taken back")
    program.click_widget("explore-aside")
    wait_for_draft(lambda session: driver.places_in(session)["contacts"] == "aside", "a card set aside")


def first_day():
    """Returns the draft that is left."""
    program = driver.Program()
    program.wait_for_window()
    program.click_widget("explore-button")
    wait_for_page(program, "welcome")
    assert drafts() == [], "nothing is kept before there is something"
    go_on(program, "questionnaire-use-skills")
    answer(program)
    skip_to(program, "card-use-skills")
    lay_cards(program)
    program.click_widget("explore-stop")
    wait_for_widget(program, "draft-row")
    program.quit()
    return wait_for_draft(lambda session: session["exploration"] == {"page": "card-contacts"},
                          "the page in the draft")


# Another day: why, own cards, the lists, the wishes, and my page

def resume(program, kept):
    """Goes on where the client stopped, and back a little."""
    program.wait_for_window()
    program.click_widget("draft-row")
    wait_for_page(program, "card-contacts")
    assert driver.without_moment(wait_for_draft(lambda session: True, "a draft")) == driver.without_moment(kept)
    pointer.press("alt+Left")
    wait_for_page(program, "card-decisions")
    program.click_widget("explore-back")
    wait_for_page(program, "card-develop-skills")
    skip_to(program, "why-use-skills")


def say_why(program):
    """With keys alone, then with the pointer."""
    a11y.focus("In je eigen woorden")
    pointer.write("Ik maak graag iets")
    a11y.focus("Hier wil ik over praten")
    pointer.press("space")
    a11y.focus("Verder")
    pointer.press("Return")
    wait_for_page(program, "why-develop-skills")
    program.write_in("explore-words", "Leren kost kracht")
    program.click_widget("explore-private")
    wait_for_draft(lambda session: "private" in placement(session, "develop-skills"), "only for the client")
    go_on(program, "why-decisions")
    go_on(program, "own-cards")


def make_own_card(program):
    """The title is a card as soon as the client goes on."""
    program.click_widget("own-card-title")
    pointer.write("Dicht bij huis")
    program.click_widget("explore-next")
    own = wait_for_draft(lambda session: len(session["deck"]) == 8, "the own card")["deck"][-1]["id"]
    wait_for_page(program, f"card-{own}")
    program.click_widget("explore-middle")
    go_on(program, f"why-{own}")
    go_on(program, "topics")


def write_lists(program):
    """What the client wants to talk about is suggested; so is a goal."""
    program.click_widget("suggestion")
    wait_for_widget(program, "agenda")
    talks.add_to_list(program, "agenda", "Mijn uren", 2)
    go_on(program, "aims")
    program.click_widget("suggestion")
    wait_for_draft(lambda session: talk(session).get("aims"), "a goal")
    pointer.press("ctrl+z")
    wait_for_draft(lambda session: not talk(session).get("aims"), "no goal")
    program.click_widget("suggestion#2")
    wait_for_draft(lambda session: talk(session).get("aims") == talk(PREPARED)["aims"], "another goal")
    go_on(program, "companion")


def choose(program):
    """Somebody to bring along, and where and when; not yet whether to record, nor how to tell."""
    program.click_widget("explore-option-1")
    go_on(program, "recording")
    program.click_widget("explore-option-2")
    wait_for_draft(lambda session: "recording" in preferences(session), "a wish")
    program.click_widget("explore-unknown")
    wait_for_draft(lambda session: "recording" not in preferences(session), "no wish")
    go_on(program, "talk-where")
    program.write_in("explore-words", "In het park")
    go_on(program, "talk-when")
    program.click_widget("explore-option-2")
    go_on(program, "talk-input")
    go_on(program, "my-page")


def look_over(program):
    """Changes a text from there, and comes back; with keys the way back leads to where one was."""
    a11y.check_names("the last page, with what was filled in")
    program.click_widget("change-topics")
    wait_for_page(program, "topics")
    program.click_widget("agenda#2")
    pointer.press("End")
    pointer.write(" en pauzes")
    program.click_widget("explore-return")
    wait_for_page(program, "my-page")
    assert "Mijn uren en pauzes" in a11y.texts()

    a11y.focus(CHANGE_AIMS)
    pointer.press("Return")
    wait_for_page(program, "aims")
    a11y.focus("Terug naar mijn pagina")
    pointer.press("Return")
    wait_for_page(program, "my-page")
    assert a11y.name(a11y.focused()) == CHANGE_AIMS


def take_along(program, path):
    """Looks at the paper, then saves."""
    program.click_widget("my-page-print")
    program.wait_for_window(count=2)
    wait_for_widget(program, "preview-window")
    pointer.press("Escape")
    driver.wait_for(lambda: len(program.windows()) == 1, "the preview to go")
    program.focus_window()
    program.click_widget("my-page-save")
    flows.give_place(program, path)
    driver.wait_for(lambda: drafts() == [], "the draft to go: it has a place of its own")


def another_day(folder, kept):
    """Returns the file that the client takes along, and what is in it."""
    path = os.path.join(folder, "voorbereiding.cirkel.json")
    program = driver.Program()
    resume(program, kept)
    say_why(program)
    make_own_card(program)
    write_lists(program)
    choose(program)
    look_over(program)
    take_along(program, path)
    program.quit()
    prepared = driver.read_session(path)
    assert without_chance(prepared) == PREPARED, without_chance(prepared)
    assert {card: spot for card, spot in spots(prepared).items() if card in driver.VALUES} == spots(kept)
    return path, prepared


# In the conversation

def begin_talk(path, prepared):
    """What the client prepared is the agenda, the wishes and the first board."""
    program = driver.Program(path)
    program.wait_for_window()
    wait_for_page(program, "asking")
    a11y.check_names("the question that comes first")
    program.click_widget("explore-talk")
    program.wait_for_layout(lambda layout: layout.get("step") == "opening", "the first step")
    shown = a11y.texts()
    for text in ["Kennis en vaardigheden gebruiken", "Mijn uren en pauzes", "Ik durf te zeggen wat ik nodig heb",
                 "Wensen voor het gesprek", "Ik kom alleen", "In het park", "Volgende week"]:
        assert text in shown, (text, shown)
    layout = program.wait_for_board()
    assert {card: view["place"] for card, view in layout["cards"].items()} == driver.places_in(prepared)
    program.quit()

    session = driver.read_session(path)
    assert session["exploration"] == {"page": "my-page", "handed-over": True}
    assert spots(session) == spots(prepared)
    for name in ["agenda", "aims", "choices", "questionnaire"]:
        assert talk(session)[name] == talk(prepared)[name]


def test_from_start_to_conversation(folder):
    kept = first_day()
    path, prepared = another_day(folder, kept)
    begin_talk(path, prepared)

    # It stays a conversation.
    program = driver.Program(path)
    program.go_to_step("opening")
    program.quit()


def test_page_that_is_gone(folder):
    """The card of the page went in another program: the client goes on with the next best page."""
    path = os.path.join(folder, "verder.cirkel.json")
    flows.write_session(path, cards=["Rust"])
    session = driver.read_session(path)
    session["exploration"] = {"page": "card-gone"}
    flows.write_file(path, session)
    program = driver.Program(path)
    program.wait_for_window()
    wait_for_page(program, "asking")
    program.click_widget("explore-resume")
    wait_for_page(program, "own-cards")
    pointer.press("alt+Right")
    wait_for_page(program, "card-own-1")
    program.quit()
    assert driver.read_session(path)["exploration"]["page"] == "card-own-1"


def check_title(title):
    node = a11y.focused()
    assert node is not None and node.name == title, a11y.name(node)


def test_enter_leads_on(folder):
    """From the title of a page, which is where the keys are when it comes; but not beyond the last."""
    path = os.path.join(folder, "verder.cirkel.json")
    flows.write_session(path)
    session = driver.read_session(path)
    session["exploration"] = {"page": "talk-when"}
    flows.write_file(path, session)
    program = driver.Program(path)
    program.wait_for_window()
    wait_for_page(program, "asking")
    program.click_widget("explore-resume")
    wait_for_page(program, "talk-when")
    pointer.press("Return")
    wait_for_page(program, "talk-input")
    pointer.press("KP_Enter")
    wait_for_page(program, "my-page")
    check_title("Mijn pagina")
    pointer.press("Return")
    assert program.settled()["page"] == "my-page"
    check_title("Mijn pagina")
    pointer.press("ctrl+w")
    program.wait_for_end()

    program = driver.Program()
    program.wait_for_window()
    program.click_widget("explore-button")
    wait_for_page(program, "welcome")
    check_title("Wat is belangrijk voor jou in je werk?")
    for page in ["questionnaire-use-skills", "questionnaire-develop-skills"]:
        pointer.press("Return")
        wait_for_page(program, page)
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
