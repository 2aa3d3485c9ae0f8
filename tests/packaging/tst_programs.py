#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the built programs need of the machine."""

import os
import pathlib
import subprocess
import unittest

BINARIES = pathlib.Path(os.environ["COMPTOIR_BINARY_DIR"]) / "bin"


class ProgramsTest(unittest.TestCase):
    def libraries(self, program):
        listed = subprocess.run(["ldd", BINARIES / program], check=True, capture_output=True, text=True).stdout
        return [line.split()[0] for line in listed.splitlines()]

    def test_the_verifier_runs_without_qt(self):
        libraries = self.libraries("comptoirctl")
        self.assertTrue(any(name.startswith("libcrypto") for name in libraries), libraries)
        self.assertEqual([name for name in libraries if "Qt" in name or "qt" in name.lower()], [])

    def test_the_till_is_seen_to_need_it(self):
        self.assertTrue(any(name.startswith("libQt6Quick") for name in self.libraries("comptoir-till")))


if __name__ == "__main__":
    unittest.main()
