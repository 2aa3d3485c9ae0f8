#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A till's key through the real programs: shown, replaced off line, certified, put back, lost."""

import json
import os
import shutil
import socket
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
SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
SECONDS = 60


class KeysTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.TemporaryDirectory(prefix="comptoir-")
        cls.addClassCleanup(cls.home.cleanup)
        folder = Path(cls.home.name)
        opened_shop.prepare(folder)
        programs = demo_process.Programs(folder / "logs")
        cls.addClassCleanup(programs.__exit__)
        cls.shop = opened_shop.open_shop(BUILD, folder, programs)
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

    def order(self, *words):
        subprocess.run([self.shop.bin / "comptoir-sim", *words], check=True, stdout=subprocess.DEVNULL)

    def logged(self):
        return (self.shop.folder / "logs" / "comptoir-till.log").read_text()

    def assert_refuses_to_start(self, *words):
        before = len(self.logged())
        with self.assertRaises(SystemExit):
            self.open_till()
        for word in (*words, "What was sold is safe"):
            self.assertIn(word, self.logged()[before:])

    def certified_till(self):
        """A till that runs, and whose key HQ has certified."""
        till = self.open_till()
        self.await_key(lambda key: key["in_force"] and key["certificate"].startswith("HQ's"), "HQ certifies the key")
        return till

    def assert_sound(self):
        verified = self.verify()
        self.assertEqual(verified.returncode, 0, verified.stdout)
        return verified.stdout

    def test_a_key_is_replaced_off_line_certified_and_never_comes_back(self):
        till = self.certified_till()
        first = self.key()
        self.assertRegex(first["fingerprint"], "^[0-9a-f]{64}$")
        self.assertTrue(first["fingerprint"].startswith(first["key"]))
        self.assertIn("only its owner reads", first["place"])
        refused = self.ask("key", "rotate", "--data", self.shop.till)
        self.assertEqual(refused.returncode, 2)
        self.assertIn("Stop the till", refused.stderr)
        self.close(till)
        copied = self.key_file.read_bytes()

        self.order("cut", "hq")
        said = self.done("key", "rotate", "--data", self.shop.till)
        second = self.key()
        self.assertIn(second["key"], said)
        self.assertIn(f"Record {second['since']}", said)
        self.assertNotEqual(second["key"], first["key"])
        self.close(self.open_till())  # it opens while HQ is away
        self.assertIn("pas encore certifiée", self.assert_sound())
        self.assertTrue(self.key()["certificate"].startswith("none yet"))

        self.order("join", "hq")
        self.close(self.certified_till())
        self.assertNotIn("pas encore certifiée", self.assert_sound())

        rotated = self.key_file.read_bytes()
        self.key_file.write_bytes(copied)
        self.assert_refuses_to_start("replaced or revoked")
        self.key_file.write_bytes(rotated)
        self.key_file.chmod(0o644)
        self.assertIn("chmod 600", self.ask("key", "show", "--data", self.shop.till).stderr)
        self.key_file.chmod(0o600)

    def test_a_lost_key_is_followed_by_that_of_a_new_enrolment(self):
        self.close(self.certified_till())
        lost = self.key()["key"]
        self.key_file.unlink()
        self.assertIn("is gone", self.ask("key", "show", "--data", self.shop.till).stderr)

        self.shop.enrol(self.shop.hub, demo_shop.TILL, self.shop.till, demo_shop.TILL_NAME, "till", again=True)

        self.assertFalse(self.key()["in_force"])
        self.assertIn("the till announces this one when it starts", self.done("key", "show", "--data", self.shop.till))
        self.close(self.certified_till())
        self.assertNotEqual(self.key()["key"], lost)
        self.assert_sound()

    def test_a_till_enrolled_again_while_hq_is_away_is_certified_when_it_is_back(self):
        self.close(self.certified_till())
        self.key_file.unlink()
        self.order("cut", "hq")
        self.shop.enrol(self.shop.hub, demo_shop.TILL, self.shop.till, demo_shop.TILL_NAME, "till", again=True)
        till = self.open_till()
        self.await_key(lambda key: key["in_force"], "the till announces its new key")
        self.assertTrue(self.key()["certificate"].startswith("the hub's word"))
        self.close(till)

        self.order("join", "hq")

        self.close(self.certified_till())
        self.assert_sound()

    def test_what_cannot_be_done_is_said_with_what_to_do(self):
        nobody = self.ask("key", "show", "--data", self.shop.folder / "nobody")
        self.assertEqual(nobody.returncode, 2)
        self.assertIn("is not an enrolled till", nobody.stderr)

        fresh = self.shop.folder / "fresh"
        self.shop.enrol(self.shop.hub, "S042-C03", fresh, "Caisse 3", "till")
        self.assertIn("no record yet: the journal has not begun", self.done("key", "show", "--data", fresh))
        rotated = self.ask("key", "rotate", "--data", fresh)
        self.assertEqual(rotated.returncode, 2)
        self.assertIn("Start it once with its hub in reach", rotated.stderr)

        (fresh / "comptoir.toml").write_text("[keys]\ntpm_signs = true\n")
        refused = self.ask("key", "rotate", "--data", fresh)
        self.assertEqual(refused.returncode, 2)
        self.assertIn("'keys.tpm' must say how to reach the TPM", refused.stderr)

    @unittest.skipUnless(shutil.which("swtpm"), "there is no swtpm program on this machine")
    def test_a_key_moves_into_the_tpm_of_its_machine_and_opens_on_no_other(self):
        self.close(self.certified_till())
        settings = self.shop.till / "comptoir.toml"
        in_file = settings.read_text()
        own, other = SoftwareTpm(self), SoftwareTpm(self)
        settings.write_text(in_file + f'\n[keys]\ntpm = "{own.tcti}"\n')

        self.done("key", "rotate", "--data", self.shop.till)

        self.assertIn("sealed by the TPM", self.key()["place"])
        self.assertNotIn("PRIVATE KEY", self.key_file.read_text())
        self.close(self.certified_till())
        self.assert_sound()

        settings.write_text(in_file + f'\n[keys]\ntpm = "{other.tcti}"\n')
        self.assert_refuses_to_start("not the one that protects the key", "enrol --again")
        other.stop()
        self.assert_refuses_to_start("No TPM answers at", "enrol --again")
        settings.write_text(in_file)
        self.assert_refuses_to_start("comptoir.toml does not say how to reach this machine's TPM")

        settings.write_text(in_file + f'\n[keys]\ntpm = "{own.tcti}"\ntpm_signs = true\n')
        self.done("key", "rotate", "--data", self.shop.till)
        self.assertIn("alone can sign with it", self.key()["place"])
        self.close(self.certified_till())
        self.assert_sound()

        own.stop()
        settings.write_text(in_file)
        self.shop.enrol(self.shop.hub, demo_shop.TILL, self.shop.till, demo_shop.TILL_NAME, "till", again=True)
        self.close(self.certified_till())
        self.assertIn("only its owner reads", self.key()["place"])
        self.assert_sound()


class SoftwareTpm:
    """A TPM in a process of its own, with a state of its own; it inherits sockets that listen already."""

    def __init__(self, test):
        home = tempfile.TemporaryDirectory(prefix="tpm-")
        test.addCleanup(home.cleanup)
        self.tcti = f"swtpm:path={home.name}/tpm"
        sockets = [self.listening(f"{home.name}/tpm{ending}") for ending in ("", ".ctrl")]
        data, control = (one.fileno() for one in sockets)
        self.process = subprocess.Popen(
            [*demo_process.OUTLIVES_NOBODY, "swtpm", "socket", "--tpm2", "--tpmstate", f"dir={home.name}",
             "--server", f"type=unixio,fd={data}", "--ctrl", f"type=unixio,fd={control}",
             "--flags", "not-need-init,startup-clear"],
            pass_fds=(data, control), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for one in sockets:
            one.close()
        test.addCleanup(self.stop)

    @staticmethod
    def listening(path):
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(path)
        listener.listen()
        return listener

    def stop(self):
        self.process.terminate()
        self.process.wait()


if __name__ == "__main__":
    unittest.main()
