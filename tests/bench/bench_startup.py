#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Measures how long the program takes to show itself, and how much memory it takes then,
beside a bare window of the same size.

Usage: bench_startup.py PROGRAM BARE-WINDOW FIRST-FRAME-LIBRARY EXAMPLE-SESSION

The three take turns, so that what else the machine does meets all of them; the
figures are ratios of medians. Prints each figure with its goal.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = int(os.environ.get("CIRKEL_BENCH_ROUNDS", "11"))
GOALS = {"start": (1.10, 1.15), "board": (1.25, 1.15)}


class Subject:
    """One program to measure."""

    def __init__(self, command, widget):
        self.command = command
        self.widget = widget
        self.seconds = []
        self.kilobytes = []
        self.size = None

    def run(self, library, keep=True):
        folder = tempfile.mkdtemp(prefix="bench.")
        use_font(folder)
        environment = dict(os.environ, LD_PRELOAD=library, CIRKEL_BENCH_WIDGET=self.widget, LANGUAGE="nl",
                           XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, XDG_STATE_HOME=folder)
        begin = time.clock_gettime(time.CLOCK_MONOTONIC)
        process = subprocess.Popen(self.command, env=environment, stdout=subprocess.PIPE, text=True,
                                   stdin=subprocess.DEVNULL)
        frame = self.wait_for(process, "frame").split()
        self.wait_for(process, "idle")
        memory = self.memory(process.pid)
        process.kill()
        process.wait()
        process.stdout.close()
        shutil.rmtree(folder)
        self.size = frame[2:4]
        if keep:
            self.seconds.append(int(frame[1]) / 1e6 - begin)
            self.kilobytes.append(memory)

    @staticmethod
    def wait_for(process, word):
        for line in process.stdout:
            if line.startswith(word):
                return line
        raise SystemExit(f"{process.args}: ended before it said “{word}”")

    @staticmethod
    def memory(pid):
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as lines:
            for line in lines:
                if line.startswith("Pss:"):
                    return int(line.split()[1])
        raise SystemExit("no Pss")


def use_font(folder):
    """Makes the font GNOME's: without settings, the toolkit takes any."""
    os.mkdir(os.path.join(folder, "gtk-4.0"))
    with open(os.path.join(folder, "gtk-4.0", "settings.ini"), "w", encoding="ascii") as settings:
        settings.write("[Settings]\ngtk-font-name=Cantarell 11\n")


def report(what, ratio, goal, detail):
    print(f"{what}: {ratio:.3f} (goal: at most {goal:.2f}) {'met' if ratio <= goal else 'MISSED'}; {detail}")
    return ratio <= goal


def main(program, bare_window, library, example):
    folder = tempfile.mkdtemp(prefix="bench.")
    session = os.path.join(folder, "example.cirkel.json")
    shutil.copy(example, session)
    subjects = {"start": Subject([program], os.environ.get("CIRKEL_BENCH_START", "CirkelStartPage")),
                "board": Subject([program, session], "CirkelBoard")}
    for subject in subjects.values():
        subject.run(library, keep=False)
    bare = Subject([bare_window, *subjects["start"].size], "AdwHeaderBar")
    bare.run(library, keep=False)

    for _ in range(ROUNDS):
        for subject in (bare, *subjects.values()):
            subject.run(library)

    met = True
    base = statistics.median(bare.seconds), statistics.median(bare.kilobytes)
    for name, subject in subjects.items():
        seconds, kilobytes = statistics.median(subject.seconds), statistics.median(subject.kilobytes)
        met &= report(f"first frame, {name}", seconds / base[0], GOALS[name][0],
                      f"{seconds * 1000:.0f} ms beside {base[0] * 1000:.0f} ms")
        met &= report(f"memory, {name}", kilobytes / base[1], GOALS[name][1],
                      f"{kilobytes / 1024:.1f} MB beside {base[1] / 1024:.1f} MB")
    shutil.rmtree(folder)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
