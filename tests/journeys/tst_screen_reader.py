#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A screen reader hears what the till says: the real till, a real accessibility bus, a listener as readers have.

Starts itself again inside a session of its own, which takes the bus away at its end.
"""

import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUS = "/usr/libexec/at-spi-bus-launcher"
INSIDE = "COMPTOIR_TEST_SESSION"
SECONDS = 30


class ScreenReaderTest(unittest.TestCase):
    def setUp(self):
        self.screen = Screen(self)
        environment = {**os.environ, **self.screen.environment}
        self.start([BUS, "--launch-immediately"], environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        reader = self.start(["/usr/bin/python3", HERE / "hear_notifications.py"], environment, stdout=subprocess.PIPE,
                            text=True)
        self.lines = queue.Queue()
        threading.Thread(target=lambda: [self.lines.put(line.strip()) for line in reader.stdout], daemon=True).start()
        self.hear("listening")

    def start(self, command, environment, **more):
        process = subprocess.Popen(command, env=environment, start_new_session=True, **more)
        self.addCleanup(process.wait)
        self.addCleanup(os.killpg, process.pid, signal.SIGKILL)  # with what it started itself
        return process

    def hear(self, words):
        """Waits for a line that holds `words`; all that was heard before it."""
        heard = []
        while not heard or words not in heard[-1]:
            try:
                heard.append(self.lines.get(timeout=SECONDS))
            except queue.Empty:
                self.fail(f"{words!r} was not heard, only {heard}")
        return heard

    def test_why_a_scan_is_refused_is_spoken(self):
        demo = Demo(self, environment={**self.screen.environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
        self.screen.till_window()
        self.assertTrue(self.screen.sign_in(demo))

        subprocess.run([BUILD / "bin" / "comptoir-sim", "scan", "2009999999995"], check=True,
                       env={**os.environ, "COMPTOIR_SIM_DIR": str(demo.folder / "sim")}, stdout=subprocess.DEVNULL)

        self.hear("rien ne se vend ici")  # the float is to be counted first


if __name__ == "__main__":
    if INSIDE not in os.environ:
        if not shutil.which("dbus-run-session") or not os.access(BUS, os.X_OK):
            print("COMPTOIR_TEST_SKIPPED: no accessibility bus; install at-spi2-core and dbus")
            sys.exit(0)
        os.execvpe("dbus-run-session", ["dbus-run-session", "--", sys.executable, "-B", __file__, *sys.argv[1:]],
                   {**os.environ, INSIDE: "1"})
    from running_demo import BUILD, Demo, Screen

    unittest.main()
