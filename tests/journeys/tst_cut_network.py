#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""HQ is cut off, then the hub dies too, and the till sells on; when both are back everything arrives, once, to the
cent."""

import sys
import tempfile
import unittest
from pathlib import Path

import selling_shop
from demo_process import Programs

SALES = 5  # in each state of the network


class CutNetwork(unittest.TestCase):
    def test_what_is_sold_without_network_arrives_once(self):
        with tempfile.TemporaryDirectory(prefix="comptoir-") as home, Programs(Path(home) / "logs") as programs:
            shop = selling_shop.open_shop(Path(home), programs)
            till = selling_shop.SellingTill(shop, 7)
            till.until(SALES)
            before = selling_shop.sums(shop.hq / "sales.db")

            selling_shop.order(shop, "cut", "hq")
            till.until(SALES)
            hub = next(program for program in programs.running if program.name == "comptoir-hub")
            hub.process.kill()
            hub.wait()
            till.until(SALES)
            self.assertLess(selling_shop.sums(shop.hq / "sales.db")[0], before[0] + SALES)

            programs.running.remove(hub)
            shop.open_hub()
            till.until(1)
            selling_shop.order(shop, "join", "hq")
            till.until(1)
            till.stop()
            idle = shop.open_till({"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"})
            self.assertTrue(selling_shop.arrived(shop), "HQ has not what the till recorded")
            idle.stop()

            at_hq = selling_shop.numbers(shop.hq / "sales.db")
            self.assertGreaterEqual(len(at_hq), 3 * SALES + 2)
            self.assertEqual(sorted(at_hq), sorted(selling_shop.numbers(shop.till / "till.db")))
            self.assertEqual(selling_shop.sums(shop.hq / "sales.db"), selling_shop.sums(shop.till / "till.db"))
            self.assertEqual(selling_shop.verify(shop), "")


if __name__ == "__main__":
    sys.exit(unittest.main())
