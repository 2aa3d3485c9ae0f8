#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The real till is killed (SIGKILL) at seeded moments of a series of sales, again and again: what it had shown as
recorded is there once, at the till and at HQ; nothing is half there; its journal is sound after each kill."""

import os
import random
import sys
import tempfile
import unittest
from collections import Counter
from pathlib import Path

import selling_shop
from demo_process import Programs

KILLS = int(os.environ.get("COMPTOIR_TILL_KILLS", "10"))
SEED = 20261126
MOST_LINES = 60  # of the trace, in one life: a start and some sales


class TillKills(unittest.TestCase):
    def test_no_sale_shown_is_lost_and_none_is_double(self):
        with tempfile.TemporaryDirectory(prefix="comptoir-") as home, Programs(Path(home) / "logs") as programs:
            shop = selling_shop.open_shop(Path(home), programs)
            self.shown, self.recovered, self.blows, self.torn = [], Counter(), Counter(), 0
            self.dice = random.Random(SEED)
            for kill in range(KILLS):
                self.live(shop, kill)
                self.look(shop, kill)
            self.deliver(shop)
            self.assertLessEqual(self.torn, 1 + KILLS // 50)
            print(f"{KILLS} kills, last heard before: {dict(self.blows.most_common(12))}; {len(self.shown)} sales shown, "
                  f"{len(selling_shop.numbers(shop.till / 'till.db'))} recorded, all at HQ once; "
                  f"found again: {dict(self.recovered)}; {self.torn} killed inside a commit's last frame", file=sys.stderr)

    def live(self, shop, kill):
        """One life of the till, which ends after some line of its trace, or a moment later."""
        till = selling_shop.SellingTill(shop, self.dice.randrange(1 << 31))
        # The first life waits for the feeds of a new till.
        least = 30 if kill == 0 else 0
        said = []
        for _ in range(least + self.dice.randrange(MOST_LINES)):
            said.append(till.line())
            if said[-1] is None or said[-1].startswith("stuck"):
                till.kill()
                self.fail(f"the till before kill {kill} said {said[-5:]}")
        self.blows[said[-1].split(" ")[0] if said else "start"] += 1
        said += till.kill()
        for line in said:
            if line.startswith("sold "):
                self.shown.append(count_of(line.split(" ")[2]))
            elif line.startswith("recovery "):
                self.recovered[line.split(" ")[1]] += 1

    def look(self, shop, kill):
        database = shop.till / "till.db"
        if kill == 0 and not selling_shop.ask(database, "SELECT 1 FROM sqlite_master WHERE name = 'ticket'"):
            return
        last = selling_shop.last_commit(shop.till / "till.db-wal")
        found = selling_shop.verify(shop)
        if f"la page {last} du journal d’écriture (-wal) est abîmée" in found and found.count("Anomalie") == 1:
            # Killed between the two writes of a commit's last frame: until the next start, which drops what was never
            # committed, it looks like damage (docs/verification.md). What was told is asked for all the same.
            self.torn += 1
        else:
            self.assertEqual(found, "", f"after kill {kill}")
        recorded = Counter(count_of(number) for number in selling_shop.numbers(database))
        self.assertEqual([number for number in self.shown if recorded[number] != 1], [], f"after kill {kill}")
        twice = selling_shop.ask(database, "SELECT settlement FROM ticket GROUP BY settlement HAVING count(*) > 1")
        self.assertEqual(twice, [], f"after kill {kill}")

    def deliver(self, shop):
        """A last life, ended in order: HQ has the same tickets, to the cent."""
        till = selling_shop.SellingTill(shop, 1)
        till.until(1)
        till.stop()
        idle = shop.open_till({"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"})
        self.assertTrue(selling_shop.arrived(shop), "HQ has not what the till recorded")
        idle.stop()
        at_hq = selling_shop.numbers(shop.hq / "sales.db")
        self.assertEqual(len(at_hq), len(set(at_hq)))
        self.assertEqual(sorted(at_hq), sorted(selling_shop.numbers(shop.till / "till.db")))
        self.assertEqual(selling_shop.verify(shop), "")


def count_of(number):
    """How many tickets the till had made with this one, from its number or from what people see of it."""
    return int(number.split("-")[-1])


if __name__ == "__main__":
    sys.exit(unittest.main())
