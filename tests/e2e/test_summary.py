#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""What goes home: chosen, ticked, printed and saved as people do it, and in the file exactly what is meant."""

import os
import shutil
import stat
import subprocess

import a11y
import driver
import flows
import pointer
import tap

LABEL = "· bakker"
TICKED = "Het laatste uur van de derde ochtend sta ik in de winkel."
OTHER = "Bellen met een bakker die al glutenvrij bakt: mag ik een keer meekijken?"
WORDS = "Het rook als vroeger."
PRIVATE = "Drie ochtenden gaan. Nu wil ik weten wat een vierde ochtend"


def open_preview(program, name="audience-client"):
    pointer.press("ctrl+p")
    program.wait_for_window(count=2)
    program.wait_for_layout(lambda layout: name in layout["widgets"], "the preview")


def open_example(folder, **options):
    program, path = flows.open_example(folder, **options)
    open_preview(program)
    return program, path


def close_window(program):
    before = len(program.windows())
    pointer.press("Escape")
    driver.wait_for(lambda: len(program.windows()) == before - 1, "a window to go")
    program.focus_window()


def choose(program, path, audience):
    program.click_widget(f"audience-{audience}")
    flows.wait_for_session(path, lambda session: session.get("audience", "client") == audience,
                           f"{audience} in the file")


def type_name(program, path):
    """Types a name into the file dialog, and waits until that went."""
    program.wait_for_window(count=3)
    pointer.press("ctrl+a")
    pointer.write(path)
    pointer.press("Return")


def save(program, path):
    """Saves what is on the screen as PDF; returns its words."""
    pointer.press("ctrl+s")
    type_name(program, path)
    driver.wait_for(lambda: os.path.exists(path), f"{path} on the disk")
    driver.wait_for(lambda: len(program.windows()) == 2, "the file dialog to go")
    program.focus_window()
    return read_pdf(path)


def read_pdf(path):
    """Returns the words on the pages; a table goes cell by cell, so that a sentence stays together."""
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    return " ".join(text.split())


def agreements(session):
    return session["conversations"][-1]["agreements"]


def shared(session):
    return [agreement["text"] for agreement in agreements(session) if agreement.get("for-employer")]


def has(words, *wanted):
    """All of the words of each sentence, near each other as far as a table lets them be."""
    return [sentence for sentence in wanted if all(word in words for word in sentence.split())]


def test_each_audience(folder):
    program, path = open_example(folder)
    everything = [LABEL, TICKED, OTHER, WORDS, PRIVATE]
    expected = {"client": everything, "professional": [LABEL, TICKED, OTHER, WORDS], "employer": [TICKED]}
    for audience, sentences in expected.items():
        choose(program, path, audience)
        file = os.path.join(folder, f"{audience}.pdf")
        words = save(program, file)
        assert has(words, *everything) == sentences, (audience, has(words, *everything), words[:2000])
        assert stat.S_IMODE(os.stat(file).st_mode) == 0o600, oct(os.stat(file).st_mode)
    with open(os.path.join(folder, "employer.pdf"), "rb") as file:
        assert "bakker".encode() not in file.read().lower(), "the label is in the employer's file"
    program.quit()


def test_tick_for_the_employer(folder):
    program, path = open_example(folder)
    choose(program, path, "employer")
    program.click_widget("part#2")
    flows.wait_for_session(path, lambda session: shared(session) == [TICKED, OTHER], "two ticks in the file")
    words = save(program, os.path.join(folder, "two.pdf"))
    assert has(words, TICKED, OTHER) == [TICKED, OTHER], words

    program.click_widget("part")
    flows.wait_for_session(path, lambda session: shared(session) == [OTHER], "one tick in the file")
    words = save(program, os.path.join(folder, "one.pdf"))
    assert has(words, TICKED, OTHER) == [OTHER], words

    pointer.press("ctrl+z", "ctrl+z")
    flows.wait_for_session(path, lambda session: shared(session) == [TICKED], "the ticks of the beginning")
    words = save(program, os.path.join(folder, "undone.pdf"))
    assert has(words, TICKED, OTHER) == [TICKED], words
    program.quit()


def test_nothing_ticked(folder):
    program, path = open_example(folder)
    choose(program, path, "employer")
    assert "sheet" in program.settled()["widgets"]
    program.click_widget("part")
    program.wait_for_layout(lambda layout: "sheet" not in layout["widgets"], "the paper to go")
    pointer.press("ctrl+s")
    pointer.press("ctrl+p")
    program.settled()
    assert len(program.windows()) == 2, "nothing was to be saved or printed"
    program.click_widget("part")
    program.wait_for_layout(lambda layout: "sheet" in layout["widgets"], "the paper again")
    program.quit()


def test_the_choice_is_kept(folder):
    program, path = open_example(folder)
    choose(program, path, "employer")
    close_window(program)
    program.quit()

    program = driver.Program(path)
    program.wait_for_board()
    open_preview(program)
    node = a11y.find(lambda node: node.name == "De werkgever"
                     and node.role == a11y.Atspi.Role.RADIO_BUTTON, "the employer")
    assert node.has(a11y.Atspi.StateType.CHECKED)
    program.quit()


def test_full_disk(folder):
    """It is said, nothing is left behind, and the next try works."""
    program, path = open_example(folder)
    room = os.path.join(folder, "room")
    os.mkdir(room)
    file = os.path.join(room, "summary.pdf")
    program.limit_files(8192)  # Room for what the desktop notes, not for the pages.
    pointer.press("ctrl+s")
    type_name(program, file)
    a11y.find(lambda node: "summary.pdf" in node.name, "the file to be named")
    assert os.listdir(room) == [], os.listdir(room)
    program.limit_files(None)
    program.focus_window()
    close_window(program)
    assert LABEL in save(program, file)
    assert os.listdir(room) == ["summary.pdf"], os.listdir(room)
    program.quit()


def test_never_over_the_conversation(folder):
    """Whatever the file is called, and whatever the file dialog was told."""
    path = os.path.join(folder, "gesprek.pdf")
    shutil.copy(flows.EXAMPLE, path)
    program = driver.Program(path)
    program.wait_for_board()
    before = driver.read_session(path)
    open_preview(program)
    pointer.press("ctrl+s")
    type_name(program, path)
    program.wait_for_window(count=4)  # The file dialog asks whether to replace it.
    a11y.act(a11y.find(lambda node: node.role == a11y.Atspi.Role.PUSH_BUTTON
                       and node.name.endswith(("Replace", "Vervangen")), "the answer"), "click")
    a11y.find(lambda node: "gesprek.pdf" in node.name and "zelf" in node.name,
              "that it is the conversation")
    assert driver.without_moment(driver.read_session(path)) == driver.without_moment(before)
    program.focus_window()
    close_window(program)
    program.quit()


def test_other_kinds_of_files(folder):
    program, path = open_example(folder)
    choose(program, path, "employer")
    for number, ending in enumerate(("txt", "png", "svg"), 1):
        file = os.path.join(folder, f"afspraken.{ending}")
        # From somewhere else: a pointer that never moves is not known to be over the button.
        pointer.move(driver.center(program.reveal("sheet")))
        program.click_widget("preview-save")
        program.wait_for_layout(lambda layout: "preview-save-menu" in layout["widgets"], "the menu")
        pointer.press(*["Down"] * number, "Return")
        type_name(program, file)
        driver.wait_for(lambda file=file: os.path.exists(file), f"{file} on the disk")
        driver.wait_for(lambda: len(program.windows()) == 2, "the file dialog to go")
        program.focus_window()
    with open(os.path.join(folder, "afspraken.txt"), encoding="utf-8") as file:
        words = " ".join(file.read().split())
    assert TICKED in words and OTHER not in words and LABEL not in words, words
    with open(os.path.join(folder, "afspraken.png"), "rb") as file:
        assert file.read(8) == b"\x89PNG\r\n\x1a\n"
    with open(os.path.join(folder, "afspraken.svg"), encoding="utf-8") as file:
        assert "<svg" in file.read(300)
    program.quit()


# The toolkit looks for printers on the bus of the system, and warns if there is none.
WITHOUT_PRINTERS = {"G_DEBUG": "fatal-criticals"}


def test_print(folder):
    """Ctrl+P once to see, and once more to print; the printer is asked for by the toolkit."""
    program, _ = open_example(folder, env=WITHOUT_PRINTERS)
    pointer.press("ctrl+p")
    program.wait_for_window(count=3)
    a11y.find(lambda node: node.name in ("Print", "Afdrukken"), "the print dialog")
    close_window(program)
    assert len(program.windows()) == 2
    program.quit()


def is_whole(pdf):
    if not os.path.exists(pdf):
        return False
    with open(pdf, "rb") as file:
        return file.read().rstrip().endswith(b"%%EOF")


def print_to_file(program):
    pointer.press("ctrl+p")
    program.wait_for_window(count=3)
    a11y.find(lambda node: node.name in ("Print to File", "Afdrukken naar bestand"), "the printer that is a file")
    pointer.press("Tab", "space")
    a11y.find(lambda node: node.name.endswith("/Samenvatting.pdf"), "where the file is to be")
    a11y.click_button(("_Print Print", "Af_drukken Afdrukken"))


def test_print_to_file(folder):
    """The toolkit writes it, as the system lets it; nobody but who printed it can read it."""
    with open(os.path.join(os.environ["XDG_CONFIG_HOME"], "user-dirs.dirs"), "w", encoding="utf-8") as dirs:
        dirs.write(f'XDG_DOCUMENTS_DIR="{folder}"\n')
    before = os.umask(0o022)
    program, _ = open_example(folder, env=WITHOUT_PRINTERS)
    os.umask(before)
    file = os.path.join(folder, "Samenvatting.pdf")
    for replaced in (False, True):
        if replaced:
            os.truncate(file, 0)
            os.chmod(file, 0o644)
        print_to_file(program)
        if replaced:
            a11y.click_button(("Replace", "Vervangen"))
        driver.wait_for(lambda: is_whole(file), "a file of the toolkit's")
        driver.wait_for(lambda: len(program.windows()) == 2, "the print dialog to go")
        assert LABEL in read_pdf(file)
        assert stat.S_IMODE(os.stat(file).st_mode) == 0o600, (replaced, oct(os.stat(file).st_mode))
        program.focus_window()
    program.quit()


def sheet(program):
    """Where the first sheet is, wherever the pointer is."""
    place = program.settled()["widgets"]["sheet"]
    return {side: place[side] for side in ("x", "y", "width", "height")}


def test_look_closely(folder):
    program, _ = open_example(folder)
    fit = sheet(program)
    pointer.press("ctrl+plus")
    larger = sheet(program)
    assert larger["width"] > fit["width"], (fit, larger)
    pointer.press("ctrl+minus", "ctrl+minus")
    assert sheet(program)["width"] < larger["width"]
    pointer.press("ctrl+0")
    assert sheet(program) == fit, (fit, sheet(program))

    a11y.focus("Bladzijden")
    pointer.press("Next")
    lower = sheet(program)
    assert lower["y"] < fit["y"] and lower["width"] == fit["width"], (fit, lower)
    pointer.press("End")
    end = program.settled()["widgets"]
    assert end["sheet#2"]["y"] < lower["y"] + fit["height"], (lower, end)
    pointer.press("Home")
    assert sheet(program) == fit, (fit, sheet(program))
    program.quit()


def tour(wanted):
    """Presses Tab through the preview until all of `wanted` had the keys; returns where they are now."""
    seen = []
    while not set(wanted) <= set(seen):
        assert len(seen) < 60, f"Tab does not reach {set(wanted) - set(seen)}: {seen}"
        pointer.press("Tab")
        window = a11y.find_named("Samenvatting", a11y.Atspi.Role.FRAME)
        seen += [node.name for node in window.walk() if node.has(a11y.Atspi.StateType.FOCUSED)]
    return seen[-1]


def test_nothing_is_nameless(folder):
    program, path = open_example(folder)
    for audience in ("client", "professional", "employer"):
        choose(program, path, audience)
        program.settled()
        a11y.check_names(f"the preview for the {audience}")
    program.quit()


def test_keys_alone(folder):
    """All of it is within reach of the Tab key; a tick is a space."""
    path = os.path.join(folder, "klein.cirkel.json")
    flows.write_session(path)
    session = driver.read_session(path)
    session["audience"] = "employer"
    session["conversations"][0]["agreements"] = [
        {"id": "a1", "text": "Een cursus zoeken", "for-employer": True}]
    flows.write_file(path, session)
    program = driver.Program(path)
    program.wait_for_board()
    open_preview(program)
    tour(["Voor wie, en wat", "De werkgever", "Afspraken: Een cursus zoeken", "A4", "Bladzijden", "Kleiner", "Bewaren",
          "Afdrukken"])
    tour(["Afspraken: Een cursus zoeken"])
    pointer.press("space")
    flows.wait_for_session(path, lambda session: shared(session) == [], "no tick in the file")
    program.quit()


def test_folds_away(folder):
    """In the window itself, with F9."""
    program, _ = open_example(folder)
    before = sheet(program)["width"]
    pointer.press("F9")
    program.wait_for_layout(lambda layout: layout["widgets"]["sheet"]["width"] > before, "more room for the pages")
    pointer.press("F9")
    program.wait_for_layout(lambda layout: layout["widgets"]["sheet"]["width"] == before, "the choices again")
    program.quit()


if __name__ == "__main__":
    tap.run(globals())
