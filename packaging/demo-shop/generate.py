#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes catalogue.csv from models.txt and palette.py: the same bytes each time. FORMAT.md describes both."""

import csv
import re
import sys
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from palette import COLOURS

HERE = Path(__file__).resolve().parent
FASHION = ("Mode", "Fashion")
ACCESSORIES = ("Accessoires", "Accessories")
CARE = ("Parfum et soin", "Perfume and care")
HOME = ("Maison", "Home")
GROCERY = ("Épicerie", "Grocery")
BOOKS = ("Librairie", "Books")
SERVICES = ("Services", "Services")

# category in models.txt → its French and English words, its department
CATEGORIES = {
    "hauts": ("Hauts", "Tops", FASHION),
    "mailles": ("Mailles", "Knitwear", FASHION),
    "bas": ("Bas", "Trousers and skirts", FASHION),
    "robes": ("Robes", "Dresses", FASHION),
    "manteaux": ("Manteaux et vestes", "Coats and jackets", FASHION),
    "chaussures": ("Chaussures", "Shoes", FASHION),
    "accessoires": ("Accessoires", "Accessories", ACCESSORIES),
    "foulards": ("Foulards", "Scarves", ACCESSORIES),
    "maroquinerie": ("Maroquinerie", "Leather goods", ACCESSORIES),
    "bijoux": ("Bijoux et montres", "Jewellery and watches", ACCESSORIES),
    "parfums": ("Parfums", "Perfumes", CARE),
    "soins": ("Soins", "Care", CARE),
    "maison": ("Maison", "Home", HOME),
    "huiles": ("Huiles et vinaigres", "Oils and vinegars", GROCERY),
    "miels": ("Miels et confitures", "Honeys and jams", GROCERY),
    "thés": ("Thés et cafés", "Teas and coffees", GROCERY),
    "biscuits": ("Biscuits", "Biscuits", GROCERY),
    "chocolats": ("Chocolats et confiseries", "Chocolates and sweets", GROCERY),
    "conserves": ("Conserves et pâtes", "Preserves and pasta", GROCERY),
    "épices": ("Sels et épices", "Salts and spices", GROCERY),
    "boissons": ("Boissons", "Drinks", GROCERY),
    "frais": ("Frais", "Fresh", GROCERY),
    "à emporter": ("À emporter", "To take away", GROCERY),
    "livres": ("Livres", "Books", BOOKS),
    "papeterie": ("Papeterie", "Stationery", BOOKS),
    "services": ("Services", "Services", SERVICES),
    "emballage": ("Emballage", "Packaging", SERVICES),
}
FLAGS = {"service", "durable", "fixed_price", "age_limited", "meal_voucher", "open_price"}
MARKDOWN_FROM = "2026-11-18"
PRICE_FROM = "2026-09-01"
HEADER = (
    "sku model gtin name_fr name_en brand category category_en department department_en options_fr options_en size"
    " colour unit vat_rate price_cents price_from markdown_cents markdown_from content_thousandths content_unit flags"
    " eco_cents case_gtin case_quantity scale_code picture"
).split()


@dataclass
class Model:
    number: int
    drawing: str
    name_fr: str
    name_en: str
    brand: str
    category: str
    vat_rate: str
    price: str
    colours: list
    sizes: list
    more: dict = field(default_factory=dict)


def cents(euros):
    whole, part = euros.split(".")
    return int(whole) * 100 + int(part)


def with_check_digit(digits):
    total = sum(int(digit) * (3, 1)[place % 2] for place, digit in enumerate(reversed(digits)))
    return digits + str(-total % 10)


def slug(text):
    plain = unicodedata.normalize("NFKD", text.replace("½", "5")).encode("ascii", "ignore").decode()
    return re.sub(r"[^0-9A-Za-z]+", "", plain)


def parse_more(text):
    """Named facts, and flags under the key "flags"."""
    more = {"flags": []}
    for part in filter(None, text.split(";")):
        name, _, value = part.partition("=")
        if value:
            more[name] = value
        elif name in FLAGS:
            more["flags"].append(name)
        else:
            sys.exit(f"models.txt: unknown word {name!r}")
    return more


def parse_model(line):
    number, drawing, name_fr, name_en, brand, category, vat_rate, price, colours, sizes, more = line.split("|")
    return Model(int(number), drawing, name_fr, name_en, brand, category, vat_rate, price, colours.split(","),
                 sizes.split(","), parse_more(more))


def models():
    lines = (HERE / "models.txt").read_text(encoding="utf-8").splitlines()
    return [parse_model(line) for line in lines if line and not line.startswith("#")]


def parse_size(model, text):
    """French, English, price in cents: `fr=en>price`."""
    words, _, price = text.partition(">")
    french, _, english = words.partition("=")
    return french, english or french, cents(price or model.price)


def content(model, size):
    text = model.more.get("content", "")
    match = re.fullmatch(r"(\d+) (g|ml)", size if text == "size" else text)
    if not match:
        return {}
    return {"content_thousandths": match[1], "content_unit": {"g": "kg", "ml": "l"}[match[2]]}


def markdown(model):
    if "was" not in model.more:
        return {}
    return {"markdown_cents": cents(model.more["was"].split(">")[1]), "markdown_from": MARKDOWN_FROM,
            "price_from": PRICE_FROM}


def codes(model, variant):
    """By weight: the scale's code. Else its GTIN, and that of its carton."""
    if "scale" in model.more:
        return {"unit": "kg", "scale_code": f"{model.more['scale']}{model.number:05}"}
    article = f"{model.number:05}{variant:03}"
    found = {"unit": "pc", "gtin": with_check_digit("2004" + article)}
    if "case" in model.more:
        found["case_gtin"] = with_check_digit("2005" + article)
        found["case_quantity"] = model.more["case"]
    return found


def rows_of(model):
    category, category_en, (department, department_en) = CATEGORIES[model.category]
    flags = model.more["flags"] + (["weighed"] if "scale" in model.more else [])
    several_colours = len(model.colours) > 1 or department in ("Mode", "Accessoires")
    variant = 0
    for colour_name in model.colours:
        colour = COLOURS[colour_name]
        for size_text in model.sizes:
            variant += 1
            size, size_en, price = parse_size(model, size_text)
            shown = [colour_name] if several_colours else []
            shown_en = [colour.english] if several_colours else []
            row = {
                "sku": "-".join(filter(None, [str(model.number), colour.key, slug(size)])),
                "model": str(model.number), "name_fr": model.name_fr, "name_en": model.name_en, "brand": model.brand,
                "category": category, "category_en": category_en, "department": department,
                "department_en": department_en, "options_fr": " · ".join(filter(None, shown + [size])),
                "options_en": " · ".join(filter(None, shown_en + [size_en])), "size": size,
                "colour": colour_name if several_colours else "", "vat_rate": model.vat_rate, "price_cents": price,
                "flags": " ".join(flags), "eco_cents": model.more.get("eco", ""),
                "picture": f"{model.drawing}-{colour.key}",
            }
            yield row | codes(model, variant) | content(model, size) | markdown(model)


def catalogue():
    return [row for model in models() for row in rows_of(model)]


def main():
    with (HERE / "catalogue.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, HEADER, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(catalogue())


if __name__ == "__main__":
    main()
