#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The demo on a screen: a VNC viewer sees and touches the till, a real display opens it, and nothing outlives it."""

import signal
import unittest
from pathlib import Path

from rfb_client import RfbClient
from running_demo import INES, PIN, SECONDS, Demo, Screen

from demo_process import free_port

TILL = (0, 0, 1280, 800)
CUSTOMER = (1280, 0, 1280, 800)
# Where the compact sign-in page has them (ui.md 9.1).
INES_ROW = (440, 240, 400, 90)
KEYS = {"1": (952, 284), "2": (1072, 284), "4": (952, 382), "6": (1190, 382), "8": (1072, 480), "0": (1072, 578)}


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
    def test_the_window_opens_and_typing_a_pin_signs_in(self):
        screen = Screen(self)
        demo = Demo(self, environment=screen.environment)
        self.assertIn("1280x800", screen.xdotool("getwindowgeometry", screen.till_window()))

        self.assertTrue(screen.sign_in(demo))


if __name__ == "__main__":
    unittest.main()
