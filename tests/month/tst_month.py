#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A month of trade at one till: replayed, verified, archived, and its archive checked without Comptoir.

usage: tst_month.py slice|whole [--sample N]     N: every nth signature of the archive
"""

import argparse
import csv
import itertools
import json
import os
import pathlib
import random
import select
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile

SOURCE = pathlib.Path(os.environ["COMPTOIR_SOURCE_DIR"])
sys.path.insert(0, str(SOURCE / "packaging"))

from demo_process import Program  # noqa: E402  (found by the line above)

BINARIES = pathlib.Path(os.environ["COMPTOIR_BINARY_DIR"]) / "bin"
SHARED = pathlib.Path(os.environ.get("COMPTOIR_SHARED", SOURCE.parent / "shared"))
SHOP = SOURCE / "packaging" / "demo-shop"
CHECKER = pathlib.Path(__file__).with_name("archive_check.py")


def run(*command, code=0):
    answer = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if answer.returncode != code:
        sys.exit(f"{command[0]} ended with {answer.returncode}, not {code}:\n{answer.stdout[-4000:]}{answer.stderr}")
    return answer.stdout


def demand(holds, sentence):
    if not holds:
        sys.exit(sentence)


def slice_of_a_month(folder):
    """Baskets of the demo's own articles, for 8 days over the end of a month."""
    with open(SHOP / "catalogue.csv", encoding="utf-8") as articles:
        codes = [row["gtin"] for row in csv.DictReader(articles) if row["unit"] == "pc" and row["gtin"]
                 and row["flags"] != "open_price"]
    chance = random.Random(7)
    file = folder / "baskets.csv"
    with open(file, "w", encoding="utf-8") as out:
        out.write("ticket,time,line,item,qty\n")
        for basket in range(240):
            for line in range(1, chance.randint(1, 6) + 1):
                out.write(f"G{basket},2026-10-28T10:00:00,{line},{chance.choice(codes)},{chance.choice((1, 1, 1, 2))}\n")
    return [SHOP / "catalogue.csv"], file, 8, 240, "2026-10"


def whole_month():
    """All real baskets over 30 business days."""
    catalogues = [SHARED / "data/catalogue/catalogue_dev.csv", SHARED / "data/tickets/groceries_nonfood_items.csv"]
    file = SHARED / "data/tickets/groceries_gtin_dev.csv"
    if not all(path.exists() for path in (*catalogues, file)):
        print(f"COMPTOIR_TEST_SKIPPED: no {file}")
        sys.exit(0)
    with open(file, encoding="utf-8") as lines:
        baskets = len({row["ticket"] for row in csv.DictReader(lines)})
    return catalogues, file, 30, baskets, "2026-03"


def days_of(told):
    """The table of `comptoirctl replay`: period → (tickets, gross, net of tax, tax)."""
    rows = (line.split() for line in told.splitlines())
    return {row[0]: tuple(int(field) for field in row[1:]) for row in rows
            if len(row) == 5 and (row[0][:2] == "20" or row[0] == "all")}


def check_replay(told, days, baskets, month):
    table = days_of(told)
    dates = [period for period in table if len(period) == 10]
    demand(len(dates) == days, f"{len(dates)} days were traded, not {days}")
    demand(month in table, f"no close of {month} was made")
    demand(all(sum(table[day][n] for day in dates) == table["all"][n] for n in range(4)), "the days are not the whole")
    demand(all(sum(table[day][n] for day in dates if day.startswith(month)) == table[month][n]
               for n in range(4)), "the month is not the sum of its days")
    happened = dict(line.rsplit(": ", 1) for line in told.splitlines() if line.count(": ") == 1)
    for what in ("voids", "holds", "recalls", "returns", "cancellations", "training sales", "copies", "corrections", "variances"):
        demand(int(happened.get(what, 0)) > 0, f"the month has no {what}")
    demand(happened["holds"] == happened["recalls"], "what was held was not all recalled")
    demand(table["all"][0] == baskets + int(happened["returns"]) + int(happened["cancellations"]), f"{baskets} baskets were not each sold once:\n{told}")
    demand("Every close is the sum of its tickets." in told, "a close is not the sum of its tickets")
    return table


def tickets_of(till):
    """What each ticket says, without what no two journals share: ids, keys, hashes."""
    file = sqlite3.connect(f"file:{till / 'till.db'}?mode=ro", uri=True)
    for (body,) in file.execute("SELECT body FROM journal WHERE type = 'ticket' ORDER BY sequence"):
        record = json.loads(body)
        ticket = record["data"]
        ticket.pop("settlement")
        ticket.get("original", {}).pop("hash", None)
        for line in ticket["lines"]:
            line.get("returns", {}).pop("hash", None)
        yield record["sequence"], record["local_time"], record["mode"], ticket


def same_month_again(folder, till, catalogues, baskets, days):
    """The same seed over a catalogue imported afresh makes the same month, ticket for ticket."""
    again = folder / "again-till"
    run(BINARIES / "month_shop", again, SHOP / "shop.json", *catalogues)
    run(BINARIES / "comptoirctl", "replay", "--data", again, "--operator", "sophie", "--days", days, "--seed", 1, baskets)
    for one, other in itertools.zip_longest(tickets_of(till), tickets_of(again)):
        demand(one == other, f"the same seed made another month:\n{one}\n{other}")


def check_archive(archive, expected, sample):
    said = json.loads(run(sys.executable, "-B", CHECKER, archive, sample))
    tickets = said["tickets"]
    demand((tickets["tickets"], tickets["gross"], tickets["net_of_tax"], tickets["tax"]) == expected,
           f"the archive's tickets add up to {tickets}, the replay's to {expected}")
    demand(said["signatures"] >= (said["records"] + 1) // sample, "too few signatures were checked")
    return said


def check_the_checker(archive, folder):
    """One altered byte of a record is found."""
    forged = folder / "forged.zip"
    with zipfile.ZipFile(archive) as packed, zipfile.ZipFile(forged, "w") as out:
        for name in packed.namelist():
            content = packed.read(name)
            if name == "journal.tsv":
                content = content.replace(b'"type":"ticket"', b'"type":"tickat"', 1)
            out.writestr(name, content)
    run(sys.executable, "-B", CHECKER, forged, 1, code=1)


def records(till):
    database = sqlite3.connect(till / "till.db")
    try:
        return database.execute("SELECT count(*) FROM journal").fetchone()[0]
    finally:
        database.close()


def await_more(till, than):
    """The till is ready before its first record: it can be asked once that is there."""
    end = time.monotonic() + 60
    while records(till) == than:
        demand(time.monotonic() < end, "the till does not begin")
        select.select([], [], [], 0.1)


def archive_while_it_runs(till, folder, month):
    """The same archive, asked of the till that runs: it records it, and goes on."""
    again = folder / "again"
    again.mkdir()
    (till / "comptoir.toml").write_text('[devices]\nprinter = "127.0.0.1:9"\nterminal = "127.0.0.1:9"\n')
    before = records(till)
    screen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    program = Program("comptoir-till", [BINARIES / "comptoir-till", "--data", till], folder / "till.log", screen)
    try:
        await_more(till, before)
        told = run(BINARIES / "comptoirctl", "archive", "--data", till, "--to", again, "--month", month)
        demand(program.process.poll() is None, "the till ended")
    finally:
        program.stop()
    run(BINARIES / "comptoirctl", "verify", *again.glob("*.zip"))
    run(BINARIES / "comptoirctl", "verify", till / "till.db")
    return told


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("which", choices=("slice", "whole"))
    parser.add_argument("--sample", type=int, default=1)
    options = parser.parse_args()
    demand(shutil.which("openssl"), "openssl is not installed")
    with tempfile.TemporaryDirectory(prefix="comptoir-") as folder:
        folder = pathlib.Path(folder)
        catalogues, baskets, days, count, month = slice_of_a_month(folder) if options.which == "slice" else whole_month()
        till = folder / "till"
        control = BINARIES / "comptoirctl"
        run(BINARIES / "month_shop", till, SHOP / "shop.json", *catalogues)
        told = run(control, "replay", "--data", till, "--operator", "sophie", "--days", days, "--seed", 1, baskets)
        table = check_replay(told, days, count, month)
        if options.which == "slice":
            same_month_again(folder, till, catalogues, baskets, days)
        run(control, "verify", till / "till.db")
        stopped = run(control, "archive", "--data", till, "--to", folder, "--month", month)
        archive, = folder.glob("*.zip")
        run(control, "verify", archive)
        demand(archive_while_it_runs(till, folder, month) == stopped, "a running till makes another archive")
        said = check_archive(archive, table[month], options.sample)
        check_the_checker(archive, folder)
        print(told[-1200:], said)


if __name__ == "__main__":
    main()
