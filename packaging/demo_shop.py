#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Starts a whole shop: HQ, hub, till and simulated devices, each its own process. packaging/demo calls it."""

import argparse
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

from demo_process import Programs, free_port, refuse

PACKAGING = Path(__file__).resolve().parent
SHOP = PACKAGING / "demo-shop"
STORE, HUB, TILL = "S042", "S042-HUB", "S042-C02"
TILL_NAME = "Caisse 2"
ASKED = "[y/N] "
# Where each listens unless something else does already.
PORTS = {
    "hq.control": 7401, "hq.bulk": 7402, "hq.enrolment": 7403,
    "hub.control": 7411, "hub.bulk": 7412, "hub.enrolment": 7413,
    "relay.control": 7421, "relay.bulk": 7422, "printer": 9100, "terminal": 8888,
}


def choose_ports():
    chosen = {}
    for name, usual in PORTS.items():
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", usual))
                chosen[name] = usual
            except OSError:
                chosen[name] = free_port()
    return chosen


class DemoShop:
    """The shop in `folder`, run with the programs of `build`."""

    def __init__(self, build, folder, programs, goods=SHOP):
        self.goods = goods
        self.bin = Path(build).resolve() / "bin"
        self.folder = folder
        self.programs = programs
        self.hq, self.hub, self.till = folder / "hq", folder / "hub", folder / "till"
        for one in (self.hq, self.hub, self.till):
            one.mkdir(parents=True, exist_ok=True)
        known = folder / "ports.json"
        self.ports = json.loads(known.read_text()) if known.exists() else choose_ports()
        known.write_text(json.dumps(self.ports, indent=2) + "\n")
        self.sim_folder = Path(os.environ["COMPTOIR_SIM_DIR"])

    def settings(self, folder, text):
        (folder / "comptoir.toml").write_text("# Written by packaging/demo at each start.\n" + text)

    def listen(self, tier):
        ports = "".join(f"{name} = {self.ports[f'{tier}.{name}']}\n" for name in ("control", "bulk", "enrolment"))
        return f'[listen]\nhost = "127.0.0.1"\nbind = "127.0.0.1"\n{ports}'

    def control(self, *words):
        """Runs comptoirctl; its answer."""
        ran = subprocess.run([self.bin / "comptoirctl", *map(str, words)], stdout=subprocess.PIPE, text=True)
        if ran.returncode != 0:
            refuse(f"comptoirctl {words[0]} did not succeed (its reason is above).")
        return ran.stdout

    def enrol(self, server, device_id, folder, name, role, again=False):
        """Pairs as two people would: the code goes to the device, both compare the six digits, then one says yes."""
        pair = subprocess.Popen([self.bin / "comptoirctl", "pair", "--data", server, "--device", device_id,
                                 *(["--replace"] if again else [])],
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        code = pair.stdout.readline().strip()
        if not code:
            refuse(f"{server.name} opened no pairing window (its reason is above).")
        enrol = subprocess.Popen([self.bin / "comptoirctl", "enrol", "--data", folder, "--name", name, "--role", role,
                                  *(["--again"] if again else []), code], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        shown = enrol.stderr.readline()
        asked = ""
        while not asked.endswith(ASKED):
            letter = pair.stdout.read(1)
            if not letter:
                refuse(f"{device_id} could not enrol: {shown.strip()}")
            asked += letter
        digits = "".join(filter(str.isdigit, shown.split("(")[0]))
        same = digits != "" and digits in asked
        pair.communicate("y\n" if same else "n\n")
        enrol.communicate()
        if not same or pair.returncode != 0 or enrol.returncode != 0:
            refuse(f"{device_id} could not enrol.")
        print(f"  {name} enrolled as {device_id}, confirmation {digits}")

    def start(self, program, *words, environment=None):
        return self.programs.start(program, [self.bin / program, *words], environment)

    def twin(self, name, kind, *words):
        self.programs.start(f"sim-{name}", [self.bin / "comptoir-sim", kind, *words])

    def open_hq(self):
        self.settings(self.hq, self.listen("hq"))
        if not (self.hq / "keys" / "issuing.certificate").exists():
            self.control("authority", "--data", self.hq, "--root", self.folder / "root.key")
        self.start("comptoir-hq", "--data", self.hq)
        if not (self.folder / "seeded").exists():
            print(self.control("setup", "--data", self.hq, self.goods / "shop.json"), end="")
            print(self.control("import", "--data", self.hq, "--pictures", self.goods / "pictures" / "128", "--report",
                               self.folder / "import-report.json", self.goods / "catalogue.csv"), end="")
            (self.folder / "seeded").touch()

    def open_network(self):
        for relay, tier in (("hq", "control"), ("hq-bulk", "bulk")):
            self.twin(relay, "relay", "--name", relay, "--listen", self.ports[f"relay.{tier}"],
                      "--to", f"127.0.0.1:{self.ports[f'hq.{tier}']}")

    def open_hub(self):
        if not (self.hub / "identity.json").exists():
            self.enrol(self.hq, HUB, self.hub, STORE, "hub")
        self.settings(self.hub, self.listen("hub") + "\n[hq]\n"
                      f'control = "tcp://127.0.0.1:{self.ports["relay.control"]}"\n'
                      f'bulk = "tcp://127.0.0.1:{self.ports["relay.bulk"]}"\n')
        self.start("comptoir-hub", "--data", self.hub)

    def open_devices(self):
        self.twin("scanner", "scanner")
        self.twin("printer", "printer", "--port", self.ports["printer"], "--pictures", self.folder / "receipts")
        self.twin("display", "display")
        self.twin("terminal", "terminal", "--port", self.ports["terminal"])

    def prepare_till(self):
        if not (self.till / "identity.json").exists():
            self.enrol(self.hub, TILL, self.till, TILL_NAME, "till")
        self.settings(self.till, f"""[devices]
scanner = "{self.sim_folder / 'scanner.tty'}"
display = "{self.sim_folder / 'display.tty'}"
printer = "127.0.0.1:{self.ports['printer']}"
terminal = "127.0.0.1:{self.ports['terminal']}"
""")

    def open_till(self, environment, *words):
        return self.start("comptoir-till", "--data", self.till, *words, environment=environment)


def default_sim_folder():
    return Path(os.environ.get("XDG_RUNTIME_DIR") or "/tmp") / "comptoir-demo"


def open_screen(programs, port):
    """An X display twice the till's width for the till and its customer display, shown on a port of this machine only.
    Qt's own VNC platform listens on every network, and Qt 6.4.2's crashes when a viewer sets no pixel format."""
    server = programs.start("vnc", ["Xtigervnc", "-geometry", "2560x800", "-depth", "24", "-rfbport", port,
                                    "-localhost", "-SecurityTypes", "None", "-AlwaysShared", "-desktop", "Comptoir",
                                    "-nolisten", "tcp"], ready="-displayfd")
    return {"DISPLAY": f":{server.said}", "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}


def say_hello(shop, arguments):
    sim = os.path.relpath(shop.bin / "comptoir-sim")
    if shop.sim_folder != default_sim_folder():
        sim += f" --dir {shop.sim_folder}"
    print(f"""
The shop is open. Sign in as Inès with 204816 (the others are in packaging/demo-shop/FORMAT.md).
  scan            {sim} scan 2004001010035
  cut HQ off      {sim} cut hq        and back: {sim} join hq
  decline a card  {sim} terminal refuse
  paper out       {sim} paper out
  what HQ holds   {os.path.relpath(shop.bin / 'comptoirctl')} status --data {shop.hq}
  the receipts    {shop.folder / 'receipts'}
{how_to_end(arguments)}; the shop's data stays in {shop.folder}.""", flush=True)


def how_to_end(arguments):
    if arguments.vnc:
        return f"A VNC viewer of this machine shows it on port {arguments.vnc}. Ctrl-C ends the demo"
    return "Closing the till's window ends the demo"


def parse_arguments():
    parser = argparse.ArgumentParser(prog="packaging/demo")
    parser.add_argument("--build", required=True)
    parser.add_argument("--dir", type=Path)
    parser.add_argument("--fresh", action="store_true")
    parser.add_argument("--vnc", type=int, nargs="?", const=5900)
    parser.add_argument("--screenshots", type=Path)
    # For the bench: goods of its own, and a till that it starts itself.
    parser.add_argument("--goods", type=Path, default=SHOP)
    parser.add_argument("--without-till", action="store_true")
    return parser.parse_args()


def till_window(programs, arguments):
    """Environment and words of the till for the screen that was asked for."""
    if arguments.vnc:
        return open_screen(programs, arguments.vnc), ()
    if arguments.screenshots:
        arguments.screenshots.mkdir(parents=True, exist_ok=True)
        return ({"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
                ("--screenshots", arguments.screenshots.resolve()))
    return {}, ()


def main():
    arguments = parse_arguments()
    home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    folder = (arguments.dir or home / "comptoir-demo").resolve()
    if arguments.fresh:
        shutil.rmtree(folder, ignore_errors=True)
    if "COMPTOIR_SIM_DIR" not in os.environ:
        os.environ["COMPTOIR_SIM_DIR"] = str(folder / "sim" if arguments.dir else default_sim_folder())
    for one in (folder / "logs", Path(os.environ["COMPTOIR_SIM_DIR"])):
        one.mkdir(parents=True, exist_ok=True, mode=0o700)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        return run(arguments, folder)
    except KeyboardInterrupt:
        return 0


def run(arguments, folder):
    with Programs(folder / "logs") as programs:
        environment, words = till_window(programs, arguments)
        shop = DemoShop(arguments.build, folder, programs, arguments.goods)
        shop.open_hq()
        shop.open_network()
        shop.open_hub()
        shop.open_devices()
        shop.prepare_till()
        if arguments.without_till:
            print(json.dumps({program.name: program.process.pid for program in programs.running}), flush=True)
            signal.pause()
        till = shop.open_till(environment, *words)
        say_hello(shop, arguments)
        return till.wait()


if __name__ == "__main__":
    sys.exit(main())
