#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The demo on a screen: a VNC viewer sees and touches the till, a real display opens it, and nothing outlives it."""

import os
import select
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from demo_process import Programs, free_port  # noqa: E402  (found by the line above)
from rfb_client import RfbClient  # noqa: E402

SOURCE = Path(os.environ["COMPTOIR_SOURCE_DIR"])
BUILD = Path(os.environ["COMPTOIR_BINARY_DIR"])
SECONDS = 30
TILL = (0, 0, 1280, 800)
CUSTOMER = (1280, 0, 1280, 800)
# Where the compact sign-in page has them (ui.md 9.1).
INES = (640, 280)
INES_ROW = (440, 240, 400, 90)
KEYS = {"1": (952, 284), "2": (1072, 284), "4": (952, 382), "6": (1190, 382), "8": (1072, 480), "0": (1072, 578)}
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

    def left_behind(self):
        """How many of its programs have not ended half a minute later."""
        left = set(self.watched)
        while left:
            ended = select.select(left, [], [], SECONDS)[0]
            if not ended:
                break
            left.difference_update(ended)
        return len(left)


class DemoOnVncTest(unittest.TestCase):
    def setUp(self):
        self.port = free_port()
        self.demo = Demo(self, f"--vnc={self.port}")

    def test_a_viewer_sees_both_windows_side_by_side_and_signs_in_with_the_pointer(self):
        with RfbClient(self.port) as viewer:
            self.assertEqual((viewer.width, viewer.height), (2560, 800))
            viewer.look()
            for window in (TILL, CUSTOMER):
                viewer.look_until(lambda window=window: len(set(viewer.part(*window))) > 20)

            row = viewer.part(*INES_ROW)
            viewer.click(*INES)
            viewer.look_until(lambda: viewer.part(*INES_ROW) != row)
            page = viewer.part(*TILL)
            for digit in PIN:
                viewer.click(*KEYS[digit])

            viewer.look_until(lambda: self.share_changed(page, viewer.part(*TILL)) > 0.3)

    @staticmethod
    def share_changed(before, after):
        pixels = range(0, len(before), 4 * 16)  # every sixteenth tells enough
        return sum(before[at:at + 3] != after[at:at + 3] for at in pixels) / len(pixels)

    def test_the_port_answers_this_machine_only(self):
        hexadecimal = f":{self.port:04X} "
        sockets = Path("/proc/net/tcp").read_text() + Path("/proc/net/tcp6").read_text()
        listening = {line.split()[1].split(":")[0] for line in sockets.splitlines()
                     if hexadecimal in line and line.split()[3] == "0A"}
        self.assertLessEqual(listening, {"0100007F", "00000000000000000000000001000000"})
        self.assertTrue(listening)

    def test_ctrl_c_ends_every_program(self):
        self.assertGreaterEqual(len(self.demo.watched), 10)

        self.demo.process.send_signal(signal.SIGINT)

        self.assertEqual(self.demo.process.wait(SECONDS), 0)
        self.assertEqual(self.demo.left_behind(), 0)

    def test_a_demo_that_is_killed_leaves_no_program_behind(self):
        self.demo.process.kill()
        self.demo.process.wait(SECONDS)

        self.assertEqual(self.demo.left_behind(), 0)


class DemoOnADisplayTest(unittest.TestCase):
    def setUp(self):
        logs = tempfile.TemporaryDirectory(prefix="comptoir-")
        self.addCleanup(logs.cleanup)
        programs = Programs(Path(logs.name))
        self.addCleanup(programs.__exit__)
        screen = programs.start("xvfb", ["Xvfb", "-screen", "0", "2560x800x24", "-nolisten", "tcp"], ready="-displayfd")
        self.environment = {"DISPLAY": f":{screen.said}"}

    def xdotool(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], stdout=subprocess.PIPE, text=True, check=True,
                              env={**os.environ, **self.environment}).stdout

    def test_the_window_opens_and_typing_a_pin_signs_in(self):
        demo = Demo(self, environment=self.environment)
        till = self.xdotool("search", "--sync", "--onlyvisible", "--name", "^Comptoir$").strip()
        self.assertIn("1280x800", self.xdotool("getwindowgeometry", till))

        for _ in range(10):  # the staff may still be on its way from HQ when the page shows
            # Away first: xdotool would wait for a pointer that is there already to move.
            self.xdotool("mousemove", 0, 0, "mousemove", "--sync", *INES, "click", 1)
            self.xdotool("type", "--delay", 60, PIN)
            if self.signed_in(demo, 3):
                return
        self.fail("typing the PIN signs nobody in")

    def signed_in(self, demo, seconds):
        """Whether the till's journal says so in time."""
        end = time.monotonic() + seconds
        with closing(sqlite3.connect(f"file:{demo.folder / 'till' / 'till.db'}?mode=ro", uri=True)) as journal:
            while time.monotonic() < end:
                if journal.execute("SELECT 1 FROM journal WHERE CAST(body AS TEXT) LIKE '%SIGN_IN%'").fetchone():
                    return True
                time.sleep(0.1)
        return False


if __name__ == "__main__":
    unittest.main()
