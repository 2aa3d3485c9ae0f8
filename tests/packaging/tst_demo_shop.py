#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The demo shop is what FORMAT.md says: codes valid and unique, what is named exists, the files are the generator's."""

import csv
import io
import json
import re
import sys
import unittest
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

SHOP = Path(__file__).resolve().parents[2] / "packaging" / "demo-shop"
sys.path.insert(0, str(SHOP))

import generate  # noqa: E402  (found by the line above)


def check_digit_holds(gtin):
    total = sum(int(digit) * (3, 1)[place % 2] for place, digit in enumerate(reversed(gtin[:-1])))
    return (total + int(gtin[-1])) % 10 == 0


def luhn_holds(number):
    total = 0
    for place, digit in enumerate(reversed(number)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def midnight(day, later=0):
    """The instant in milliseconds at which a day of the store begins."""
    start = datetime.fromisoformat(day) + timedelta(days=later)
    return int(start.replace(tzinfo=ZoneInfo("Europe/Paris")).timestamp()) * 1000


def png_size(path):
    head = path.read_bytes()[:24]
    return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")


class DemoShopTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.text = (SHOP / "catalogue.csv").read_text(encoding="utf-8")
        cls.rows = list(csv.DictReader(io.StringIO(cls.text)))
        cls.shop = json.loads((SHOP / "shop.json").read_text(encoding="utf-8"))

    def test_catalogue_is_what_the_generator_writes(self):
        out = io.StringIO()
        writer = csv.DictWriter(out, generate.HEADER, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(generate.catalogue())
        self.assertEqual(self.text, out.getvalue())

    def test_there_are_400_articles_at_three_vat_rates(self):
        self.assertGreaterEqual(len(self.rows), 400)
        self.assertEqual({row["vat_rate"] for row in self.rows}, {"20", "10", "5.5"})

    def test_gtins_are_valid_restricted_and_unique(self):
        gtins = [row[column] for row in self.rows for column in ("gtin", "case_gtin") if row[column]]
        self.assertEqual(len(gtins), len(set(gtins)))
        for gtin in gtins:
            self.assertRegex(gtin, r"^200[45]\d{9}$")
            self.assertTrue(check_digit_holds(gtin), gtin)

    def test_each_article_has_one_sku_a_name_in_both_languages_and_a_code(self):
        self.assertEqual(len(self.rows), len({row["sku"] for row in self.rows}))
        for row in self.rows:
            self.assertTrue(row["name_fr"] and row["name_en"] and (row["gtin"] or row["scale_code"]), row["sku"])
            self.assertLessEqual(len(row["sku"]), 40)

    def test_only_an_open_price_is_zero(self):
        for row in self.rows:
            self.assertEqual(int(row["price_cents"]) == 0, "open_price" in row["flags"], row["sku"])

    def test_weighed_articles_have_a_mask(self):
        masks = {mask["prefix"]: mask for mask in self.shop["masks"]}
        for mask in masks.values():
            self.assertEqual(len(mask["prefix"]) + mask["item_digits"] + mask["value_digits"] + mask["verifier"], 12)
        weighed = [row for row in self.rows if "weighed" in row["flags"]]
        self.assertGreaterEqual(len(weighed), 8)
        for row in weighed:
            self.assertEqual(row["unit"], "kg")
            self.assertEqual(len(row["scale_code"]), 2 + masks[row["scale_code"][:2]]["item_digits"])

    def test_a_markdown_is_below_the_price_of_thirty_days_before(self):
        marked = [row for row in self.rows if row["markdown_cents"]]
        self.assertTrue(marked)
        for row in marked:
            self.assertLess(int(row["markdown_cents"]), int(row["price_cents"]))
            self.assertLess(row["price_from"], row["markdown_from"])

    def test_every_picture_is_there_in_three_sizes_of_at_most_8_kib(self):
        for name in {row["picture"] for row in self.rows}:
            for size in (128, 64, 52):
                path = SHOP / "pictures" / str(size) / f"{name}.png"
                self.assertEqual(png_size(path), (size, size), name)
                self.assertLessEqual(path.stat().st_size, 8192, name)

    def test_legal_numbers_are_well_formed(self):
        legal = self.shop["store"]["legal"]
        self.assertTrue(luhn_holds(legal["siren"]) and luhn_holds(legal["siret"]))
        self.assertEqual(legal["siret"][:9], legal["siren"])
        key = (12 + 3 * (int(legal["siren"]) % 97)) % 97
        self.assertEqual(legal["vat_number"], f"FR{key:02}{legal['siren']}")

    def test_vat_rates_of_the_catalogue_have_a_category(self):
        known = {rate["rate_bp"] for rate in self.shop["vat_rates"]}
        for rate in {row["vat_rate"] for row in self.rows}:
            whole, _, part = rate.partition(".")
            self.assertIn(int(whole) * 100 + int((part + "00")[:2]), known)

    def test_promotions_and_quick_keys_name_what_exists(self):
        columns = {"skus": "sku", "excluded_skus": "sku", "models": "model", "categories": "category",
                   "brands": "brand", "departments": "department"}
        self.assertGreaterEqual(len(self.shop["promotions"]), 12)
        for promotion in self.shop["promotions"]:
            for kind, names in promotion["selection"].items():
                self.assertLessEqual(set(names), {row[columns[kind]] for row in self.rows}, promotion["code"])
        keys = self.shop["store"]["quick_keys"]
        self.assertEqual(len(keys), 6)
        self.assertLessEqual({key["sku"] for key in keys if key["sku"]}, {row["sku"] for row in self.rows})

    def test_promotions_hold_on_the_days_they_say(self):
        for promotion in self.shop["promotions"]:
            first, last = promotion["days"].split(" to ")
            self.assertEqual(midnight(first), promotion["valid_from"], promotion["code"])
            self.assertEqual(midnight(last, 1), promotion["valid_to"], promotion["code"])

    def test_operators_have_a_role_a_six_digit_pin_and_their_line_in_the_manual(self):
        roles = {role["code"] for role in self.shop["roles"]}
        manual = (SHOP / "FORMAT.md").read_text(encoding="utf-8")
        self.assertEqual(len(self.shop["operators"]), 6)
        for person in self.shop["operators"]:
            self.assertIn(person["role"], roles)
            self.assertTrue(re.fullmatch(r"\d{6}", person["pin"]))
            self.assertIn(f"| `{person['code']}` | {person['first_name']} {person['initial']} | {person['role']} |"
                          f" {person['pin']} |", manual)


if __name__ == "__main__":
    unittest.main()
