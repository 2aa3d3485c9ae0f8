#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""HQ is killed while it takes in a catalogue: it has the old one afterwards or the new one, whole."""

import os
import re
import signal
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

BUILD = Path(os.environ["COMPTOIR_BINARY_DIR"])
ARTICLES = 50_000
KILLS = 6


def write_catalogue(file, price):
    with open(file, "w", encoding="utf-8") as out:
        out.write("sku,name_fr,vat_rate,price_cents\n")
        out.writelines(f"KILL-{number:06},Article {number} de saison,20,{price}\n" for number in range(ARTICLES))


class ImportKillsTest(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory(prefix="comptoir-")
        self.addCleanup(home.cleanup)
        folder = Path(home.name)
        (folder / "logs").mkdir()
        os.environ["COMPTOIR_SIM_DIR"] = str(folder / "sim")
        self.programs = demo_process.Programs(folder / "logs")
        self.addCleanup(self.programs.__exit__)
        self.shop = demo_shop.DemoShop(BUILD, folder, self.programs)
        self.shop.open_hq()
        self.file = folder / "new.csv"

    def begin_import(self):
        return subprocess.Popen([self.shop.bin / "comptoirctl", "import", "--data", self.shop.hq, self.file],
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def take_in(self):
        importing = self.begin_import()
        said = importing.communicate()
        self.assertEqual(importing.returncode, 0, said)

    def prices(self):
        """How many of the articles have which price, and the offset the feed stands at."""
        database = sqlite3.connect(f"file:{self.shop.hq / 'catalogue.db'}?mode=ro", uri=True)
        found = {}
        for (body,) in database.execute("SELECT body FROM feed_row WHERE key LIKE 'product/KILL-%' AND deleted = 0"):
            price = int(re.search(r'"price_1e4":(\d+),"valid_from":\d+}', body)[1]) // 100
            found[price] = found.get(price, 0) + 1
        offset = database.execute("SELECT offset FROM feed WHERE name = 'catalogue'").fetchone()[0]
        newest = database.execute("SELECT max(offset) FROM feed_row WHERE feed = 'catalogue'").fetchone()[0]
        self.assertEqual(offset, newest)
        database.close()
        return found

    def kill_hq(self):
        hq = next(program for program in self.programs.running if program.name == "comptoir-hq")
        self.programs.running.remove(hq)
        os.kill(hq.process.pid, signal.SIGKILL)
        hq.process.wait()

    def test_a_kill_leaves_the_old_catalogue_or_the_new_one(self):
        write_catalogue(self.file, 100)
        began = time.monotonic()
        self.take_in()
        took = time.monotonic() - began
        self.assertEqual(self.prices(), {100: ARTICLES})

        before, survived = 100, 0
        for kill in range(KILLS):
            price = 200 + kill
            write_catalogue(self.file, price)
            importing = self.begin_import()
            try:
                importing.wait(took * (kill + 1) / KILLS)
            except subprocess.TimeoutExpired:
                pass  # it is under way
            self.kill_hq()
            said = importing.communicate()

            now = self.prices()
            self.assertIn(now, ({before: ARTICLES}, {price: ARTICLES}))
            if importing.returncode == 0:
                self.assertEqual(now, {price: ARTICLES}, said)
            survived += now == {before: ARTICLES}
            (before,) = now
            self.shop.open_hq()

        self.assertGreater(survived, 0, "some came before the commit")
        write_catalogue(self.file, 900)
        self.take_in()
        self.assertEqual(self.prices(), {900: ARTICLES})


if __name__ == "__main__":
    unittest.main(verbosity=2)
