# SPDX-License-Identifier: Apache-2.0
"""The demo's shop with a till that sells by itself, and what its databases hold."""

import os
import select
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "packaging"))

import demo_process  # noqa: E402  (found by the line above)
import opened_shop  # noqa: E402

BUILD = Path(os.environ["COMPTOIR_BINARY_DIR"])
WAIT_SECONDS = 60
SUM = "SELECT count(*), sum(gross), sum(net_of_tax), sum(tax) FROM ticket WHERE mode = 'production'"


class SellingTill:
    """A till's process; what it traces comes as lines, the time taken off."""

    def __init__(self, shop, seed):
        reader, writer = os.pipe()
        self.log = open(shop.folder / "logs" / "comptoir-till.log", "ab")
        self.process = subprocess.Popen(
            [*demo_process.OUTLIVES_NOBODY, shop.bin / "comptoir-till", "--data", shop.till, "--series", str(seed),
             "--trace-fd", str(writer)], stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
            pass_fds=(writer,), env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"})
        os.close(writer)
        self.reader = reader
        self.rest = b""

    def line(self, seconds=WAIT_SECONDS):
        """The next line; nothing when the till is gone."""
        end = time.monotonic() + seconds
        while b"\n" not in self.rest:
            if not select.select([self.reader], [], [], max(0, end - time.monotonic()))[0]:
                raise TimeoutError("the till says nothing")
            more = os.read(self.reader, 4096)
            if not more:
                return None
            self.rest += more
        line, self.rest = self.rest.split(b"\n", 1)
        return line.decode().split(" ", 1)[1]

    def until(self, sales):
        """The words on the tickets of the next `sales` sales."""
        sold = []
        while len(sold) < sales:
            line = self.line()
            if line is None or line.startswith("stuck"):
                raise RuntimeError(f"the till is {'gone' if line is None else line}")
            if line.startswith("sold "):
                sold.append(line[5:])
        return sold

    def kill(self):
        """SIGKILL; what it had still said before."""
        self.process.send_signal(signal.SIGKILL)
        return self._ended()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self._ended()

    def _ended(self):
        said = []
        while (line := self.line()) is not None:
            said.append(line)
        self.process.wait()
        os.close(self.reader)
        self.log.close()
        return said


def open_shop(folder, programs, card_delay=40):
    """An enrolled till and its shop; the till is started with SellingTill."""
    opened_shop.prepare(folder)
    shop = opened_shop.open_shop(BUILD, folder, programs)
    order(shop, "terminal", "delay", card_delay)
    return shop


def order(shop, *words):
    subprocess.run([shop.bin / "comptoir-sim", *map(str, words)], check=True, stdout=subprocess.DEVNULL)


def ask(database, question):
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        return connection.execute(question).fetchall()
    finally:
        connection.close()


def sums(database):
    return ask(database, SUM)[0]


def numbers(database):
    return [number for number, in ask(database, "SELECT number FROM ticket")]


def arrived(shop):
    """Waits until HQ has every record of the till, which runs."""
    end = time.monotonic() + WAIT_SECONDS
    while sums(shop.hq / "sales.db") != sums(shop.till / "till.db"):
        if time.monotonic() > end:
            return False
        select.select([], [], [], 0.1)
    return True


def last_commit(log):
    """The last frame of a write-ahead log that says it ends a transaction; its page may be missing. Format:
    https://www.sqlite.org/fileformat2.html#the_write_ahead_log"""
    content = log.read_bytes() if log.exists() else b""
    size = 24 + int.from_bytes(content[8:12], "big")
    headers = [content[at:at + 24] for at in range(32, len(content) - 23, size)]
    return max((number for number, header in enumerate(headers, 1)
                if header[8:16] == content[16:24] and header[4:8] != bytes(4)), default=0)


def verify(shop):
    """What comptoirctl finds wrong with the till's journal; nothing when it is sound."""
    ran = subprocess.run([shop.bin / "comptoirctl", "verify", shop.till / "till.db"], stdout=subprocess.PIPE,
                         stderr=subprocess.STDOUT, text=True)
    return "" if ran.returncode == 0 else ran.stdout
