#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A till that lost what it had, with the real programs: an old backup, a damaged file, a new disk, a second copy. Its hub
gives back what it holds, and nothing the hub holds is ever written over."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "packaging"))

import demo_process  # noqa: E402  (found by the line above)
import demo_shop  # noqa: E402
import opened_shop  # noqa: E402

BUILD = Path(os.environ["COMPTOIR_BINARY_DIR"])
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
PATIENCE = 60


def rows(database, query):
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=10)
    try:
        return connection.execute(query).fetchall()
    except sqlite3.OperationalError:  # not made yet
        return []
    finally:
        connection.close()


class LostTill(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory(prefix="comptoir-")
        self.addCleanup(home.cleanup)
        self.folder = Path(home.name)
        opened_shop.prepare(self.folder)
        programs = demo_process.Programs(self.folder / "logs")
        self.addCleanup(programs.__exit__)
        self.shop = opened_shop.open_shop(BUILD, self.folder, programs)
        self.file = self.shop.till / "till.db"
        self.backup = self.folder / "backup.db"

    def wait(self, condition, what):
        end = time.monotonic() + PATIENCE
        while not condition():
            self.assertLess(time.monotonic(), end, f"{what}\n{self.log()}")
            time.sleep(0.05)

    def log(self):
        return "".join(log.read_text() for log in (self.folder / "logs").glob("comptoir-*.log"))

    def events(self):
        return [json.loads(body)["data"]["code"]
                for (body,) in rows(self.file, "SELECT body FROM journal WHERE type = 'event' ORDER BY sequence")]

    def held(self):
        """What the hub has of the till, by sequence."""
        return dict(rows(self.shop.hub / "received.db", f"SELECT sequence, body FROM received WHERE register = '{demo_shop.TILL}'"))

    def had(self):
        return dict(rows(self.file, "SELECT sequence, body FROM journal"))

    def run_till(self, until, what):
        """Runs the till until something is in its journal and the hub has all of it."""
        till = self.shop.open_till(OFFSCREEN)
        self.wait(until, what)
        self.wait(lambda: self.had() and max(self.held(), default=0) >= max(self.had()), "the hub takes what the till wrote")
        self.shop.programs.running.remove(till)
        till.stop()

    def sell(self):
        day = self.folder / "day.csv"
        day.write_text("ticket,time,line,item,qty\n"
                       "1,2026-10-08 10:00,1,2004001010011,1\n1,2026-10-08 10:00,2,2004001010028,2\n"
                       "2,2026-10-08 11:00,1,2004001010028,1\n")
        self.shop.control("replay", "--data", self.shop.till, "--operator", "ines", "--as-one-day", day)

    def trade(self):
        """A till that has traded, was backed up, and traded on; the hub has all of it."""
        self.run_till(lambda: "BOOT" in self.events(), "the till boots")
        self.sell()
        self.run_till(lambda: self.events().count("BOOT") >= 2, "the till boots again")
        shutil.copy(self.file, self.backup)
        self.sell()
        self.run_till(lambda: self.events().count("BOOT") >= 3, "the till boots a third time")
        return self.held()

    def put_back(self):
        for ending in ("-wal", "-shm"):
            Path(f"{self.file}{ending}").unlink(missing_ok=True)
        shutil.copy(self.backup, self.file)

    def assert_whole(self, before):
        """The till has what the hub had, byte for byte, its journal is sound, and the hub lost nothing."""
        verified = subprocess.run([BUILD / "bin" / "comptoirctl", "verify", self.file], stdout=subprocess.PIPE, text=True)
        self.assertEqual(verified.returncode, 0, verified.stdout + self.log())
        now, here = self.held(), self.had()
        for sequence, body in before.items():
            self.assertEqual(here.get(sequence), body, f"record {sequence}")
            self.assertEqual(now.get(sequence), body, f"record {sequence} at the hub")

    def test_what_a_till_loses_its_hub_gives_back(self):
        before = self.trade()

        with self.subTest("an old backup"):
            self.put_back()
            self.run_till(lambda: "RESTORE" in self.events(), "the backup is brought up to date")
            self.assert_whole(before)

        with self.subTest("a damaged file"):
            before = self.held()
            pages = rows(self.file, "SELECT pageno FROM dbstat WHERE name = 'journal' AND pagetype = 'leaf' ORDER BY path")
            with open(self.file, "r+b") as file:
                file.seek((pages[len(pages) // 2][0] - 1) * 4096)
                file.write(bytes(4096))
            self.run_till(lambda: "DB_REPAIR" in self.events(), "the file is repaired")
            self.assert_whole(before)
            self.assertEqual(len(list((self.shop.till / "damaged").glob("till-*.db"))), 1)

        with self.subTest("a new disk"):
            before = self.held()
            self.file.unlink()
            restored = self.events
            self.run_till(lambda: restored().count("RESTORE") >= 2, "everything is taken back")
            self.assert_whole(before)
            self.sell()
            self.run_till(lambda: True, "it sells on")
            self.assert_whole(before)

    def test_two_copies_stop_until_one_is_chosen(self):
        before = self.trade()
        self.put_back()
        hub = next(program for program in self.shop.programs.running if program.name == "comptoir-hub")
        self.shop.programs.running.remove(hub)
        hub.stop()
        till = self.shop.open_till(OFFSCREEN)  # nobody tells it that it is old
        self.wait(lambda: len(self.had()) > len(dict(rows(self.backup, "SELECT sequence, body FROM journal"))), "it boots alone")
        self.shop.start("comptoir-hub", "--data", self.shop.hub)
        self.wait(lambda: "FORK" in self.events(), "the fork is journaled")
        self.shop.programs.running.remove(till)
        till.stop()
        self.assertEqual(self.held(), before)

        for key in ("journal.pem", "curve.key"):
            (self.shop.till / "keys" / key).rename(self.folder / key)
        self.shop.enrol(self.shop.hub, demo_shop.TILL, self.shop.till, demo_shop.TILL_NAME, "till", again=True)
        till = self.shop.open_till(OFFSCREEN)
        self.wait(lambda: max(self.held()) > max(before), "the copy that stays is heard again")
        self.wait(lambda: "SEGMENT_OPEN" in self.events(), "it goes on in a new segment")
        self.shop.programs.running.remove(till)
        till.stop()
        verified = subprocess.run([BUILD / "bin" / "comptoirctl", "verify", self.file], stdout=subprocess.PIPE, text=True)
        self.assertEqual(verified.returncode, 0, verified.stdout)
        now = self.held()
        for sequence, body in before.items():
            self.assertEqual(now.get(sequence), body)


if __name__ == "__main__":
    unittest.main()
