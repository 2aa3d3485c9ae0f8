#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks an archive with nothing of Comptoir: Python's standard library, `openssl` and `sha256sum`.

usage: archive_check.py ARCHIVE.zip [EVERY]      EVERY = 1 checks each signature, n every nth (default 1)

Checks every file against the signed manifest, every record's hash and place in the chain, signatures, and that each
ticket adds up and each close is the sum of its tickets. Prints what was checked as JSON; exits 1 with a sentence at the
first thing that is wrong.
"""

import base64
import collections
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile


class Wrong(Exception):
    pass


def demand(holds, sentence):
    if not holds:
        raise Wrong(sentence)


class Records:
    """The records of journal.tsv in their order, each checked for hash, chain and, every nth, signature."""

    def __init__(self, folder, every):
        self.folder = folder
        self.every = every
        self.signatures = 0

    def verify(self, body, signature, key):
        (self.folder / "body.json").write_bytes(body)
        (self.folder / "body.sig").write_bytes(signature)
        answer = subprocess.run(
            ["openssl", "dgst", "-sha256", "-verify", self.folder / "keys" / f"{key}.pem", "-signature",
             self.folder / "body.sig", self.folder / "body.json"],
            capture_output=True, text=True)
        self.signatures += 1
        return answer.returncode == 0

    def __iter__(self):
        before = None
        with open(self.folder / "journal.tsv", "rb") as lines:
            for count, line in enumerate(lines):
                sequence, digest, signature, body = line.rstrip(b"\n").split(b"\t")
                record = json.loads(body)
                name = f"record {record['sequence']}"
                demand(int(sequence) == record["sequence"], f"{name} stands as {sequence.decode()}")
                demand(hashlib.sha256(body).hexdigest() == digest.decode(), f"{name}: its hash is another")
                if before:
                    demand(record["previous"] == before[1], f"{name} does not follow {before[0]}")
                    demand(record["sequence"] == before[0] + 1, f"{name} leaves a hole after {before[0]}")
                if count % self.every == 0:
                    demand(self.verify(body, base64.b64decode(signature), record["key"]),
                           f"{name}: its signature is wrong")
                before = (record["sequence"], digest.decode())
                yield record


class Sums:
    """Σ of what tickets say, level by level, beside what the closes say."""

    FIELDS = ("gross", "net_of_tax", "tax")

    def __init__(self):
        self.running = {level: collections.Counter() for level in ("session", "day")}
        self.days = collections.defaultdict(collections.Counter)
        self.tickets = collections.Counter()
        self.closes = collections.Counter()
        self.grand = None

    def ticket(self, record):
        data = record["data"]
        totals = data["totals"]
        name = f"ticket {data['number']}"
        demand(sum(line["net"] for line in data["lines"]) == totals["gross"], f"{name}: its lines add up otherwise")
        demand(sum(line["net_of_tax"] for line in data["lines"]) == totals["net_of_tax"],
               f"{name}: its net of tax adds up otherwise")
        demand(sum(vat["gross"] for vat in data["vat"]) == totals["gross"], f"{name}: its VAT adds up otherwise")
        demand(totals["net_of_tax"] + totals["tax"] == totals["gross"], f"{name}: net and tax are not its gross")
        demand(sum(paid["amount"] for paid in data["payments"]) == totals["gross"] + totals.get("rounding", 0),
               f"{name}: it is not what was paid")
        if record["mode"] != "production":
            return
        if self.grand is not None:
            demand(data["grand_total"]["net"] == self.grand + totals["gross"], f"{name}: the grand total jumps")
        self.grand = data["grand_total"]["net"]
        amounts = collections.Counter({field: totals[field] for field in self.FIELDS})
        amounts["tickets"] = 1
        self.days[record["business_day"]].update(amounts)
        for running in (*self.running.values(), self.tickets):
            running.update(amounts)

    def close(self, record):
        data = record["data"]
        level = data["level"]
        self.closes[level] += 1
        said = {field: data["totals"][field] for field in self.FIELDS} | {"tickets": data["tickets"]}
        if level in self.running:
            expected = self.running[level]
            self.running[level] = collections.Counter()
        else:
            expected = collections.Counter()
            for day, sums in self.days.items():
                if day.startswith(data["period"]):
                    expected.update(sums)
        demand(all(said[field] == expected[field] for field in said),
               f"the {level} close {data['number']} says {said}, its tickets {dict(expected)}")


def check(archive, every):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(folder)
        manifest = json.loads((folder / "manifest.json").read_bytes())
        records = Records(folder, every)
        demand(records.verify((folder / "manifest.json").read_bytes(), (folder / "manifest.sig").read_bytes(),
                              manifest["key"]), "the manifest's signature is wrong")
        listed = subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=folder, capture_output=True, text=True)
        demand(listed.returncode == 0, "a file is not the one that was listed:\n" + listed.stdout)
        sums = Sums()
        types = collections.Counter()
        for record in records:
            types[record["type"]] += 1
            if record["type"] == "ticket":
                sums.ticket(record)
            elif record["type"] == "close":
                sums.close(record)
        demand(sum(types.values()) == manifest["records"], "the manifest counts other records")
        return {"records": sum(types.values()), "signatures": records.signatures, "types": dict(types),
                "closes": dict(sums.closes), "tickets": dict(sums.tickets)}


def main():
    every = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    try:
        print(json.dumps(check(sys.argv[1], every)))
    except Wrong as wrong:
        print(wrong, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
