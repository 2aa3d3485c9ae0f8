#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A till's key through the real programs: shown, replaced off line, certified, put back, lost."""

import json
import os
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
SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
SECONDS = 60


class KeysTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.TemporaryDirectory(prefix="comptoir-")
        cls.addClassCleanup(cls.home.cleanup)
        folder = Path(cls.home.name)
        os.environ["COMPTOIR_SIM_DIR"] = str(folder / "sim")
        for name in ("logs", "sim"):
            (folder / name).mkdir()
        (folder / "ports.json").write_text(
            json.dumps({name: demo_process.free_port() for name in demo_shop.PORTS}))
        programs = demo_process.Programs(folder / "logs")
        cls.addClassCleanup(programs.__exit__)
        cls.shop = demo_shop.DemoShop(BUILD, folder, programs)
        cls.shop.open_hq()
        cls.shop.open_network()
        cls.shop.open_hub()
        cls.shop.open_devices()
        cls.shop.prepare_till()
        cls.key_file = cls.shop.till / "keys" / "journal.pem"

    def ask(self, *words):
        return subprocess.run([self.shop.bin / "comptoirctl", *map(str, words)], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True)

    def done(self, *words):
        ran = self.ask(*words)
        self.assertEqual(ran.returncode, 0, ran.stderr + ran.stdout)
        return ran.stdout

    def key(self):
        return json.loads(self.done("key", "show", "--data", self.shop.till, "--json"))

    def open_till(self):
        return self.shop.open_till(SCREEN)

    def close(self, till):
        self.shop.programs.running.remove(till)
        self.assertEqual(till.stop(), 0)

    def await_key(self, settled, why):
        end = time.monotonic() + SECONDS
        while not settled(self.key()):  # each look is a program of its own: some 50 ms
            self.assertLess(time.monotonic(), end, f"{why}: {self.key()}")

    def verify(self):
        root = json.loads((self.shop.till / "identity.json").read_text())["root"]
        return self.ask("verify", self.shop.till / "till.db", "--root", root)

    def test_a_key_is_shown_replaced_off_line_certified_and_never_comes_back(self):
        self.assertFalse(self.key()["in_force"])
        till = self.open_till()
        self.await_key(lambda key: key["in_force"] and key["certificate"].startswith("HQ's"), "HQ certifies the key")
        first = self.key()
        self.assertRegex(first["fingerprint"], "^[0-9a-f]{64}$")
        self.assertTrue(first["fingerprint"].startswith(first["key"]))
        self.assertIn("only its owner reads", first["place"])
        refused = self.ask("key", "rotate", "--data", self.shop.till)
        self.assertEqual(refused.returncode, 2)
        self.assertIn("Stop it first", refused.stderr)
        self.close(till)
        copied = self.key_file.read_bytes()

        self.order("cut", "hq")
        said = self.done("key", "rotate", "--data", self.shop.till)
        second = self.key()
        self.assertIn(second["key"], said)
        self.assertIn(f"Record {second['since']}", said)
        self.assertNotEqual(second["key"], first["key"])
        till = self.open_till()  # it opens while HQ is away
        self.close(till)
        verified = self.verify()
        self.assertEqual(verified.returncode, 0, verified.stdout)
        self.assertIn("pas encore certifiée", verified.stdout)
        self.assertTrue(self.key()["certificate"].startswith("none yet"))

        self.order("join", "hq")
        till = self.open_till()
        self.await_key(lambda key: key["certificate"].startswith("HQ's"), "HQ certifies the new key")
        self.close(till)
        verified = self.verify()
        self.assertEqual(verified.returncode, 0, verified.stdout)
        self.assertNotIn("pas encore certifiée", verified.stdout)

        rotated = self.key_file.read_bytes()
        self.key_file.write_bytes(copied)
        with self.assertRaises(SystemExit):
            self.open_till()
        log = (self.shop.folder / "logs" / "comptoir-till.log").read_text()
        self.assertIn("replaced or revoked", log)
        self.assertIn("What was sold is safe", log)

        self.key_file.write_bytes(rotated)
        self.key_file.chmod(0o644)
        self.assertIn("chmod 600", self.ask("key", "show", "--data", self.shop.till).stderr)
        self.key_file.unlink()
        self.assertIn("is gone", self.ask("key", "show", "--data", self.shop.till).stderr)

    def order(self, *words):
        subprocess.run([self.shop.bin / "comptoir-sim", *words], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    unittest.main()
