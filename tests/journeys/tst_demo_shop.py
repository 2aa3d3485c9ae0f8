#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The demo's shop with its real processes: HQ, network, hub and devices, as packaging/demo starts them."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "packaging"))

import demo_process  # noqa: E402  (found by the line above)
import opened_shop  # noqa: E402

BUILD = Path(os.environ["COMPTOIR_BINARY_DIR"])


class DemoShopTest(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory(prefix="comptoir-")
        self.addCleanup(home.cleanup)
        self.folder = Path(home.name)
        opened_shop.prepare(self.folder)

    def open_shop(self):
        """All but the till; stopped when the test ends, or by stop()."""
        programs = demo_process.Programs(self.folder / "logs")
        self.addCleanup(programs.__exit__)
        return opened_shop.open_shop(BUILD, self.folder, programs)

    def order(self, shop, *words):
        """What comptoir-sim answers."""
        return subprocess.run([shop.bin / "comptoir-sim", *words], check=True, stdout=subprocess.PIPE, text=True).stdout

    def test_shop_opens_enrolled_and_supplied(self):
        shop = self.open_shop()

        self.assertIn("S042-HUB", (shop.hub / "identity.json").read_text())
        self.assertIn("S042-C02", (shop.till / "identity.json").read_text())
        self.assertIn('"added": 428', (self.folder / "import-report.json").read_text())
        self.assertIn("waiting for the till", self.order(shop, "tell", "scanner", "show"))

    def test_shop_opens_again_with_what_it_had(self):
        first = self.open_shop()
        identity = (first.till / "identity.json").read_text()
        first.programs.__exit__()

        second = self.open_shop()

        self.assertEqual((second.till / "identity.json").read_text(), identity)

    def test_a_program_that_cannot_start_is_named_with_its_reason(self):
        with demo_process.Programs(self.folder / "logs") as programs:
            with self.assertRaises(SystemExit):
                programs.start("comptoir-hub", [BUILD / "bin" / "comptoir-hub", "--data", self.folder / "nobody"])
        self.assertIn("not enrolled", (self.folder / "logs" / "comptoir-hub.log").read_text())


if __name__ == "__main__":
    unittest.main()
