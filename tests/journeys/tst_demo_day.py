#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The demo's scripted day through the real programs: what the till recorded is sound, and HQ has it to the cent."""

import os
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(os.environ["COMPTOIR_SOURCE_DIR"])
BUILD = Path(os.environ["COMPTOIR_BINARY_DIR"])
SUM = "SELECT count(*), sum(gross), sum(net_of_tax), sum(tax) FROM ticket WHERE mode = 'production'"
PICTURES = ("sign-in", "sell", "cash-change", "card-paid", "day-close-compare", "sealed")


def sums(database):
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        return connection.execute(SUM).fetchone()
    finally:
        connection.close()


class DemoDay(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.shop = Path(cls.folder.name)
        cls.ran = subprocess.run(
            [SOURCE / "packaging" / "demo", "--build", BUILD, "--dir", cls.shop, "--screenshots", cls.shop / "screens"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=240)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_the_whole_day_is_sold(self):
        logs = "".join(log.read_text() for log in (self.shop / "logs").glob("*.log"))
        self.assertEqual(self.ran.returncode, 0, self.ran.stdout + logs)

    def test_every_screen_is_drawn(self):
        drawn = {picture.stem.split("-", 1)[1] for picture in (self.shop / "screens").glob("*.png")}
        self.assertLessEqual(set(PICTURES), drawn)

    def test_the_journal_is_sound(self):
        verified = subprocess.run([BUILD / "bin" / "comptoirctl", "verify", self.shop / "till" / "till.db"],
                                  stdout=subprocess.PIPE, text=True)
        self.assertEqual(verified.returncode, 0, verified.stdout)

    def test_one_receipt_came_out(self):
        self.assertEqual(len(list((self.shop / "receipts").glob("*.png"))), 1)

    def test_hq_has_every_ticket_to_the_cent(self):
        sold = sums(self.shop / "till" / "till.db")
        self.assertEqual(sold[0], 2)
        self.assertEqual(sold, sums(self.shop / "hq" / "sales.db"))


if __name__ == "__main__":
    sys.exit(unittest.main())
