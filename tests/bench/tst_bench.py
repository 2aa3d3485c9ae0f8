#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The bench works: a smoke run measures every row that is due, through the real programs, and says so in JSON."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

BENCH = Path(os.environ["COMPTOIR_BINARY_DIR"]) / "bin" / "comptoir-bench"
FIGURES = {
    "price_basket", "receipt_bytes", "verify", "verify_chain", "sale_durable", "till_open", "catalogue_file",
    "catalogue_open", "lookup", "search_key", "departments", "import", "snapshot_to_till", "cold_start", "scan_line",
    "scan_last_line", "till_sale_durable", "idle_processor", "till_memory", "hub_memory", "hq_memory",
}
KEYS = {"name", "n", "min", "median", "p90", "p99", "max", "unit", "baseline", "ratio", "machine"}


def run(*words):
    return subprocess.run([BENCH, *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


class SmokeTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.table = Path(cls.folder.name) / "performance.md"
        cls.ran = run("--smoke", "--articles", 5000, "--table", cls.table)
        cls.figures = [json.loads(line) for line in cls.ran.stdout.splitlines()]

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_every_row_due_is_measured(self):
        self.assertEqual(self.ran.returncode, 0, self.ran.stderr)
        self.assertEqual({figure["name"] for figure in self.figures}, FIGURES)

    def test_figures_have_every_key_and_values_in_order(self):
        for figure in self.figures:
            self.assertLessEqual(KEYS, set(figure))
            self.assertGreater(figure["n"], 0)
            values = [figure[key] for key in ("min", "median", "p90", "p99", "max")]
            self.assertEqual(values, sorted(values), figure["name"])

    def test_a_person_reads_one_line_a_figure(self):
        self.assertEqual(len(self.ran.stderr.splitlines()), len(self.figures), self.ran.stderr)

    def test_the_table_has_a_row_a_figure(self):
        rows = [line for line in self.table.read_text().splitlines() if line.startswith("| ")]
        self.assertEqual(len(rows), 1 + len(self.figures))


class CommandLineTest(unittest.TestCase):
    def test_scenarios_are_listed(self):
        self.assertEqual([line.split()[0] for line in run("--list").stdout.splitlines()],
                         ["domain", "journal", "sale", "catalogue", "shop", "till", "build"])

    def test_an_unknown_scenario_is_refused(self):
        ran = run("--only", "speed")

        self.assertEqual(ran.returncode, 2)
        self.assertIn("speed", ran.stderr)


if __name__ == "__main__":
    sys.exit(unittest.main())
