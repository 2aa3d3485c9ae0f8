#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A real till is updated by the real launcher: to a version that starts, and to ones that do not. Whatever happens, what
was recorded is there, byte for byte, and the till sells."""

import json
import os
import re
import select
import sqlite3
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
BIN = Path(os.environ["COMPTOIR_BINARY_DIR"]) / "bin"
SHOP = SOURCE / "packaging" / "demo-shop"
SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
SECONDS = 60
THIS = re.search(r'kVersion = "(.+)"', (SOURCE / "app/core/base/version.h").read_text()).group(1)

MIGRATES = """#!/usr/bin/env python3
import sqlite3, sys
till = sqlite3.connect(sys.argv[sys.argv.index("--data") + 1] + "/till.db")
till.executescript("ALTER TABLE setting ADD COLUMN since INTEGER; PRAGMA user_version = 99")
sys.exit(4)
"""


class UpdateTest(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory(prefix="comptoir-")
        self.addCleanup(home.cleanup)
        self.till = Path(home.name) / "till"
        self.install = Path(home.name) / "install"
        self.log = Path(home.name) / "log"
        subprocess.run([BIN / "month_shop", self.till, SHOP / "shop.json", SHOP / "catalogue.csv"], check=True)
        (self.till / "comptoir.toml").write_text('[devices]\nprinter = "127.0.0.1:9"\nterminal = "127.0.0.1:9"\n')
        self.add("first")
        (self.install / "current").symlink_to("versions/first")
        self.launcher = None
        self.addCleanup(self.stop)

    def add(self, version, script=None):
        """A version beside the others: this build's till, or a program that takes its place."""
        program = self.install / "versions" / version / "bin" / "comptoir-till"
        program.parent.mkdir(parents=True)
        if script is None:
            program.symlink_to(BIN / "comptoir-till")
        else:
            self.write(version, script)

    def write(self, version, script):
        program = self.install / "versions" / version / "bin" / "comptoir-till"
        program.write_text(script)
        program.chmod(0o755)

    def start(self, patience=SECONDS):
        boots = self.codes().count("BOOT")
        with open(self.log, "ab") as log:
            self.launcher = subprocess.Popen(
                [BIN / "comptoir-launch", "--install", self.install, "--patience", str(patience), "--data", self.till],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, env={**os.environ, **SCREEN})
        self.until(lambda: self.codes().count("BOOT") > boots, "the till starts")

    def stop(self):
        if self.launcher and self.launcher.poll() is None:
            self.launcher.terminate()
            self.launcher.wait(SECONDS)
        return self.launcher and self.launcher.returncode

    def until(self, holds, what):
        end = time.monotonic() + SECONDS
        while not holds():
            self.assertLess(time.monotonic(), end, f"{what}: {self.codes()}\n{self.log.read_text()}")
            select.select([], [], [], 0.1)

    def records(self):
        if not (self.till / "till.db").exists():
            return []
        try:
            database = sqlite3.connect(f"file:{self.till / 'till.db'}?mode=ro", uri=True)
            try:
                return database.execute("SELECT hash, signature, body FROM journal ORDER BY sequence").fetchall()
            finally:
                database.close()
        except sqlite3.OperationalError:
            return []  # being made, or being put back

    def events(self):
        records = (json.loads(body) for _, _, body in self.records())
        return [record["data"] for record in records if record["type"] == "event"]

    def codes(self):
        return [event["code"] for event in self.events()]

    def update(self, version):
        return subprocess.run([BIN / "comptoirctl", "update", "--data", self.till, version], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True)

    def link(self, name):
        link = self.install / name
        return os.readlink(link) if link.is_symlink() else None

    def assert_back(self, before, reason):
        """The version before runs, the journal says why, and it is the same journal."""
        self.until(lambda: "UPDATE_ROLLBACK" in self.codes(), "the version before comes back")
        events = self.events()
        since = [event["code"] for event in events if event["code"] in
                 ("UPDATE_START", "SHUTDOWN_CLEAN", "SHUTDOWN_DIRTY", "BOOT", "UPDATE_ROLLBACK", "UPDATE_DONE")][1:]
        self.assertEqual(since, ["UPDATE_START", "SHUTDOWN_CLEAN", "BOOT", "UPDATE_ROLLBACK"])
        why, = (event for event in events if event["code"] == "UPDATE_ROLLBACK")
        self.assertEqual((why["data"]["from"], why["data"]["to"]), (THIS, "0.2.0"))
        self.assertIn(reason, why["data"]["reason"])
        self.assertEqual(self.records()[:len(before)], before)
        self.assertEqual((self.link("current"), self.link("previous"), self.link("next")),
                         ("versions/first", None, None))
        self.assertIsNone(self.launcher.poll())
        self.assertEqual(self.stop(), 0)
        self.assert_sound()

    def assert_sound(self):
        verified = subprocess.run([BIN / "comptoirctl", "verify", self.till / "till.db"], stdout=subprocess.PIPE, text=True)
        self.assertEqual(verified.returncode, 0, verified.stdout)

    def test_version_that_starts_takes_over(self):
        self.add(THIS)
        self.start()
        before = self.records()

        told = self.update(THIS)

        self.assertEqual(told.returncode, 0, told.stderr)
        self.until(lambda: "UPDATE_DONE" in self.codes(), "the new version says that it runs")
        self.until(lambda: self.link("previous") is None, "the launcher heard that it is ready")
        self.assertEqual((self.link("current"), self.link("next")), (f"versions/{THIS}", None))
        self.assertEqual([code for code in self.codes() if code.startswith("UPDATE")], ["UPDATE_START", "UPDATE_DONE"])
        self.assertEqual(self.records()[:len(before)], before)
        self.assertEqual(self.stop(), 0)
        self.assert_sound()

    def test_version_that_ends_is_followed_by_the_one_before(self):
        self.add("0.2.0", "#!/bin/sh\nexit 3\n")
        self.start()
        before = self.records()
        self.assertEqual(self.update("0.2.0").returncode, 0)
        self.assert_back(before, "exit code 3")

    def test_version_that_says_nothing_is_followed_by_the_one_before(self):
        self.add("0.2.0", "#!/bin/sh\nexec sleep 1000\n")
        self.start(patience=20)
        before = self.records()
        self.assertEqual(self.update("0.2.0").returncode, 0)
        self.assert_back(before, "not ready after 20 s")

    def test_database_that_a_newer_version_changed_is_put_back(self):
        self.add("0.2.0", MIGRATES)
        self.start()
        before = self.records()
        self.assertEqual(self.update("0.2.0").returncode, 0)
        self.assert_back(before, "exit code 4")
        self.assertTrue((self.till / "before-update" / "tried" / "till.db").exists())
        self.assertIn("till.db is put back", self.log.read_text())

    def test_power_cut_while_a_version_is_tried_changes_nothing(self):
        self.add("0.2.0", "#!/bin/sh\nexec sleep 1000\n")
        self.start()
        before = self.records()
        self.assertEqual(self.update("0.2.0").returncode, 0)
        self.until(lambda: self.link("current") == "versions/0.2.0", "the new version is tried")
        self.launcher.kill()
        self.launcher.wait()
        self.assertEqual(self.link("previous"), "versions/first")

        self.write("0.2.0", "#!/bin/sh\nexit 5\n")
        self.start()
        self.assert_back(before, "exit code 5")

    def test_version_that_is_not_there_is_refused_and_the_till_sells_on(self):
        self.start()
        refused = self.update("0.2.0")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("Nothing was changed", refused.stderr)
        self.assertNotIn("UPDATE_START", self.codes())
        self.assertIsNone(self.link("next"))
        self.assertEqual(self.stop(), 0)

    def test_till_that_nothing_would_start_again_is_not_updated(self):
        self.start()
        self.stop()
        boots = self.codes().count("BOOT")
        with open(self.log, "ab") as log:
            self.launcher = subprocess.Popen([BIN / "comptoir-till", "--data", self.till], stdin=subprocess.DEVNULL,
                                             stdout=log, stderr=log, env={**os.environ, **SCREEN})
        self.until(lambda: self.codes().count("BOOT") > boots, "the till starts")
        self.assertIn("not started by comptoir-launch", self.update("0.2.0").stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
