#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""A whole conversation and the one after it, held at the screen, and found back in the file word by word."""

import datetime
import json
import os
import re

import driver
import flows
import pointer
import talks
import tap

TODAY = datetime.date.today()
SOON = TODAY + datetime.timedelta(days=9)
LATER = TODAY + datetime.timedelta(days=23)
BOARD = [("use-skills", "inner", 0.0), ("contacts", "inner", 0.5), ("develop-skills", "middle", 0.0),
         ("own-goals", "middle", 0.5), ("income", "outer", 0.62), ("valuable", "outer", 0.88)]
ANSWERS = {"use-skills": (5, 4, 3), "develop-skills": (4, 2, 1), "decisions": (1, 3, 3), "contacts": (5, 5, 4),
           "own-goals": (5, 2, 2), "income": (4, 3, 3), "valuable": (3, 4, 5)}


# The first conversation, step by step

def hold_opening(program):
    program.write_in("conversation-aim", "Ontdekken wat ik belangrijk vind")
    program.click_widget("minutes-60")
    talks.add_to_list(program, "agenda", "Te snel weer hele weken")
    program.click_widget("agenda-item-from-client")
    talks.add_to_list(program, "agenda", "Het rooster", 2)
    program.click_widget("agenda-item-from-professional#2")
    program.click_widget("discussed")
    program.write_in("expectations-client", "Dat je luistert")
    program.write_in("expectations-professional", "Dat je zegt wat niet kan")
    talks.add_to_list(program, "aims", "Weten wat mijn volgende stap is")
    talks.add_to_list(program, "aims", "Een rooster maken", 2)


def fill_in_questionnaire(program):
    program.click_widget("open-questionnaire")
    program.wait_for_layout(lambda layout: "questionnaire-next" in layout["widgets"], "the questionnaire")
    important, enabled, achieved = ANSWERS["use-skills"]
    program.click_widget(f"answer-{important}")
    program.click_widget(f"answer-{enabled}#2")
    program.click_widget(f"answer-{achieved}#3")
    program.click_widget("questionnaire-next")
    for value in driver.VALUES[1:]:
        talks.answer_value(program, ANSWERS[value])
    program.wait_for_layout(lambda layout: "questionnaire-next" not in layout["widgets"], "the opening again")


def ask_in_guide(program):
    """Goes to the second question of the opening, ticks it off and writes a note."""
    program.click_widget("next-question")
    program.click_widget("question-discussed")
    program.write_in("step-notes", "Kwam met de fiets")


def hold_present(program):
    program.go_to_step("present")
    for card, place, angle in BOARD:
        program.drag_card(card, place, angle)
    program.drag_card("decisions", "aside")
    talks.say_why(program, "use-skills", "Mijn handen weten het nog")
    talks.say_why(program, "own-goals", "Zelf kiezen waar ik mee begin")


def hold_develop(program):
    program.go_to_step("develop")
    talks.open_details(program, "use-skills")
    program.click_widget("card-most-important")
    talks.close_details(program)
    talks.open_details(program, "own-goals")
    program.click_widget("card-most-important")
    program.click_widget("card-talk-about")
    program.click_widget("pick-helps")
    program.click_widget("planning")
    program.wait_for_layout(lambda layout: "factor-text" in layout["widgets"], "what helps to be listed")
    pointer.press("Escape")
    program.wait_for_layout(lambda layout: "planning" not in layout["widgets"], "the list to go")
    program.click_widget("write-hinders")
    program.settled()
    pointer.write("De drukte om vijf uur")
    program.click_widget("factor-where-work#2")
    talks.close_details(program)


def hold_needed(program):
    program.go_to_step("needed")
    program.click_widget("add-needs#2")
    program.wait_for_layout(lambda layout: "need-text" in layout["widgets"], "a need")
    pointer.write("Zelf mijn eerste taak kiezen")
    program.click_widget("need-from-work")
    program.write_in("need-if-not", "Dan elke week overleggen")
    program.click_widget("agree-on-need")
    program.wait_for_layout(lambda layout: "show-agreement" in layout["widgets"], "the agreement to be told")


def agree(program):
    """The agreement from the need gets a day; another is made from nothing, and goes first."""
    program.go_to_step("doable")
    program.click_widget("agreement")
    talks.pick_day(program, "agreement-by#2", SOON)
    program.click_widget("agreement-done")
    program.click_widget("agreement-add")
    program.wait_for_layout(lambda layout: "agreement-text" in layout["widgets"], "a new agreement")
    pointer.write("Zondag een lijstje maken")
    program.click_widget("agreement-who-other")
    program.write_in("agreement-who-else", "Mijn buurvrouw")
    program.write_in("agreement-if-not", "Dan maandagochtend")
    program.click_widget("agreement-small-step")
    program.click_widget("agreement-up")
    program.click_widget("agreement-done")
    program.wait_for_layout(lambda layout: "agreement-done" not in layout["widgets"], "the agreement to fold")


def choose_together(program):
    program.click_widget("choice-begin")
    program.click_widget("choice-start-own")
    program.write_in("choice-choice", "Hoeveel ochtenden?")
    program.write_in("choice-goal", "Volhouden")
    program.click_widget("choice-next")
    program.write_in("option-text", "Drie lange")
    program.write_in("option-for", "Ik maak iets af")
    program.write_in("option-text#2", "Vijf korte")
    program.write_in("option-against#2", "Nooit een rustdag")
    program.click_widget("choice-next")
    program.write_in("choice-matters", "Een rustdag ertussen")
    program.write_in("choice-preference", "Drie ochtenden")
    program.click_widget("choice-next")
    program.write_in("choice-decision", "Drie ochtenden van vijf uur")
    talks.pick_day(program, "choice-look-back#2", LATER)
    program.click_widget("agree-on-choice")
    program.click_widget("agreement-who-client")
    program.click_widget("agreement-done")


def close_conversation(program):
    program.go_to_step("closing")
    program.click_widget("aim-result-reached")
    program.click_widget("aim-result-partly#2")
    program.write_in("conclusions", "Ik ben nog steeds bakker")
    program.click_widget("closing-useful-yes")
    program.write_in("useful-why", "Ik zag het op tafel liggen")
    talks.add_to_list(program, "in-between", "Een keer hulp vragen")
    talks.pick_day(program, "closing-next-date", LATER)
    program.write_in("next-aim", "Kijken hoe het gaat")


# The conversation after it

def hold_next(program):
    program.click_widget("next-conversation")
    program.wait_for_window(count=2)
    pointer.press("alt+b")
    driver.wait_for(lambda: len(program.windows()) == 1, "the question to go")
    program.focus_window()
    program.wait_for_layout(lambda layout: layout["step"] == "opening", "the next conversation")
    program.click_widget("agreement-result-reached")
    program.write_in("agreement-helped", "De kalender")
    program.click_widget("agreement-result-partly#2")
    program.click_widget("take-along")
    program.click_widget("aim-result-not-yet")
    program.click_widget("use-aim")
    program.go_to_step("present")
    program.drag_card("own-goals", "inner", 0.75)


# What must be in the file then

def discussed(*questions):
    return [{"question": question} for question in questions]


def expected_placements():
    placed = {card: place for card, place, _ in BOARD} | {"decisions": "aside"}
    placements = {card: {"card": card, "place": placed[card]} for card in driver.VALUES}
    placements["use-skills"] |= {"words": "Mijn handen weten het nog", "most-important": True}
    placements["own-goals"] |= {
        "words": "Zelf kiezen waar ik mee begin", "most-important": True, "talk-about": True,
        "factors": [{"text": "Plannen"},
                    {"text": "De drukte om vijf uur", "effect": "hinders", "where": "work"}],
        "needs": [{"id": "need", "text": "Zelf mijn eerste taak kiezen", "from": "work",
                   "if-not": "Dan elke week overleggen"}]}
    return list(placements.values())


def expected_agreements():
    return [
        {"id": "list", "text": "Zondag een lijstje maken", "who": "other", "who-else": "Mijn buurvrouw",
         "if-not": "Dan maandagochtend", "small-step": True},
        {"id": "task", "text": "Zelf mijn eerste taak kiezen", "card": "own-goals", "need": "need", "who": "work",
         "by": SOON.isoformat(), "if-not": "Dan elke week overleggen"},
        {"id": "mornings", "text": "Drie ochtenden van vijf uur", "who": "client", "by": LATER.isoformat()}]


def expected_choice():
    return {"id": "choice", "choice": "Hoeveel ochtenden?", "goal": "Volhouden",
            "options": [{"text": "Drie lange", "for": "Ik maak iets af"},
                        {"text": "Vijf korte", "against": "Nooit een rustdag"}],
            "matters": "Een rustdag ertussen", "preference": "Drie ochtenden",
            "decision": "Drie ochtenden van vijf uur", "look-back": LATER.isoformat(), "agreement": "mornings"}


def expected_first():
    opened = {"visited": True}
    return {
        "id": "first", "date": TODAY.isoformat(), "step": "closing", "aim": "Ontdekken wat ik belangrijk vind",
        "minutes": 60,
        "agenda": [{"text": "Te snel weer hele weken", "from": "client", "discussed": True},
                   {"text": "Het rooster", "from": "professional"}],
        "expectations": {"client": "Dat je luistert", "professional": "Dat je zegt wat niet kan"},
        "aims": [{"text": "Weten wat mijn volgende stap is", "result": "reached"},
                 {"text": "Een rooster maken", "result": "partly"}],
        "questionnaire": [{"card": card, "important": a, "enabled": b, "achieved": c}
                          for card, (a, b, c) in ANSWERS.items()],
        "placements": expected_placements(),
        "steps": {"opening": {"visited": True, "question": "opening-topics",
                              "discussed": discussed("opening-topics"), "notes": "Kwam met de fiets"},
                  "present": opened, "develop": opened, "needed": opened, "doable": opened, "closing": opened},
        "choices": [expected_choice()], "agreements": expected_agreements(),
        "closing": {"conclusions": "Ik ben nog steeds bakker", "useful": "yes",
                    "useful-why": "Ik zag het op tafel liggen", "next-aim": "Kijken hoe het gaat",
                    "next-date": LATER.isoformat(), "in-between": [{"text": "Een keer hulp vragen"}]}}


def looked_back(conversation):
    """What the next conversation adds to the one before it."""
    first, second = conversation["agreements"][:2]
    first |= {"result": "reached", "helped": "De kalender"}
    second["result"] = "partly"
    conversation["closing"]["in-between"][0]["result"] = "not-yet"
    return conversation


def expected_next():
    placements = expected_placements()
    for placement in placements:
        placement.pop("needs", None)
        placement.pop("talk-about", None)
        if placement["card"] == "own-goals":
            placement["place"] = "inner"
            placement.pop("most-important")
    taken = {"id": "again", "text": "Zelf mijn eerste taak kiezen", "card": "own-goals", "who": "work",
             "if-not": "Dan elke week overleggen"}
    return {"id": "next", "date": TODAY.isoformat(), "step": "present", "aim": "Kijken hoe het gaat",
            "placements": placements, "steps": {"opening": {"visited": True}, "present": {"visited": True}},
            "agreements": [taken]}


def comparable(value, numbers=None):
    """A document without what differs each time: ids become numbers in the order in which they come."""
    numbers = {} if numbers is None else numbers
    if isinstance(value, list):
        return [comparable(item, numbers) for item in value]
    if not isinstance(value, dict):
        return value
    result = {}
    for name in sorted(value):
        if name in ("created", "modified", "x", "y"):
            continue
        if name in ("id", "need", "agreement") and value[name] not in driver.VALUES:
            result[name] = numbers.setdefault(value[name], len(numbers))
        else:
            result[name] = comparable(value[name], numbers)
    return result


def check_positions(session):
    """Cards in a circle lie somewhere; others nowhere."""
    for conversation in session["conversations"]:
        for placement in conversation["placements"]:
            in_circle = placement["place"] in ("inner", "middle", "outer")
            assert in_circle == ("x" in placement or "y" in placement), placement


def check_file(path, conversations):
    wanted = comparable(conversations)
    found = []

    def look():
        found[:] = comparable(driver.read_session(path)["conversations"])
        return found == wanted
    try:
        driver.wait_for(look, "the file to hold what was said", patience=10)
    except AssertionError as error:
        raise AssertionError(f"{error}\nfound {json.dumps(found)}\nwanted {json.dumps(wanted)}") from error
    session = driver.read_session(path)
    check_positions(session)
    for moment in (session["created"], session["modified"]):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", moment), moment
    assert session["language"] == "nl" and [card["id"] for card in session["deck"]] == driver.VALUES


def test_two_conversations(folder):
    path = os.path.join(folder, "gesprek.cirkel.json")
    program = driver.Program()
    program.wait_for_window()
    pointer.press("ctrl+n")
    program.wait_for_layout(lambda layout: layout.get("step") == "opening", "the opening")
    flows.save_as(program, path)

    hold_opening(program)
    fill_in_questionnaire(program)
    ask_in_guide(program)
    hold_present(program)
    hold_develop(program)
    hold_needed(program)
    agree(program)
    choose_together(program)
    close_conversation(program)
    check_file(path, [expected_first()])

    hold_next(program)
    check_file(path, [looked_back(expected_first()), expected_next()])
    program.quit()
    check_file(path, [looked_back(expected_first()), expected_next()])


if __name__ == "__main__":
    tap.run(globals())
