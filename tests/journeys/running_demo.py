#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A demo that runs in a folder of its own while a test looks at it, and the screen it opens on."""

import os
import select
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from demo_process import Programs  # noqa: E402  (found by the line above)

SOURCE = Path(os.environ["COMPTOIR_SOURCE_DIR"])
BUILD = Path(os.environ["COMPTOIR_BINARY_DIR"])
SECONDS = 30
# Where the compact sign-in page has them (ui.md 9.1).
INES = (640, 280)
PIN = "204816"


def children_of(parent):
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            status = (process / "stat").read_text()
        except OSError:
            continue  # it ended meanwhile
        if int(status.rpartition(")")[2].split()[1]) == parent:
            found.append(int(process.name))
    return found


class Demo:
    """A running packaging/demo in a folder of its own, once its shop is open."""

    def __init__(self, test, *words, environment=None):
        home = tempfile.TemporaryDirectory(prefix="comptoir-")
        test.addCleanup(home.cleanup)
        self.folder = Path(home.name)
        self.process = subprocess.Popen(
            [SOURCE / "packaging" / "demo", "--build", BUILD, "--dir", self.folder, *words], text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env={**os.environ, "COMPTOIR_SIM_DIR": str(self.folder / "sim"), **(environment or {})})
        test.addCleanup(self.process.stdout.close)
        test.addCleanup(self.end)
        said = ""
        while "ends the demo" not in said:
            line = self.process.stdout.readline()
            test.assertTrue(line, said)
            said += line
        self.watched = [os.pidfd_open(child) for child in children_of(self.process.pid)]
        test.addCleanup(lambda: [os.close(child) for child in self.watched])

    def end(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(SECONDS)

    def await_row(self, file, query, seconds=SECONDS):
        """Whether the till's `file` answers `query` with a row in time."""
        end = time.monotonic() + seconds
        with closing(sqlite3.connect(f"file:{self.folder / 'till' / file}?mode=ro", uri=True)) as database:
            while time.monotonic() < end:
                if database.execute(query).fetchone():
                    return True
                time.sleep(0.05)
        return False

    def left_behind(self):
        """How many of its programs have not ended half a minute later."""
        left = set(self.watched)
        while left:
            ended = select.select(left, [], [], SECONDS)[0]
            if not ended:
                break
            left.difference_update(ended)
        return len(left)


class Screen:
    """A display of 2560 by 800 with a pointer and a keyboard, for one test."""

    def __init__(self, test):
        logs = tempfile.TemporaryDirectory(prefix="comptoir-")
        test.addCleanup(logs.cleanup)
        programs = Programs(Path(logs.name))
        test.addCleanup(programs.__exit__)
        screen = programs.start("xvfb", ["Xvfb", "-screen", "0", "2560x800x24", "-nolisten", "tcp"], ready="-displayfd")
        self.environment = {"DISPLAY": f":{screen.said}"}

    def xdotool(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], stdout=subprocess.PIPE, text=True, check=True,
                              env={**os.environ, **self.environment}).stdout

    def till_window(self):
        return self.xdotool("search", "--sync", "--onlyvisible", "--name", "^Comptoir$").strip()

    def sign_in(self, demo):
        """Chooses Inès and types her code; whether the till's journal says so in time."""
        for _ in range(SECONDS // 3):  # the staff may still be on its way from HQ when the page shows
            # Away first: xdotool would wait for a pointer that is there already to move.
            self.xdotool("mousemove", 0, 0, "mousemove", "--sync", *INES, "click", 1)
            self.xdotool("type", "--delay", 60, PIN)
            if demo.await_row("till.db", "SELECT 1 FROM journal WHERE CAST(body AS TEXT) LIKE '%SIGN_IN%'", 3):
                return True
        return False
