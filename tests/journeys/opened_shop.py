# SPDX-License-Identifier: Apache-2.0
"""The demo's shop on ports of its own: all but the till, which is enrolled."""

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import demo_process  # noqa: E402  (found by the line above)
import demo_shop  # noqa: E402


def prepare(folder):
    """Once for each folder, before its shop opens for the first time."""
    os.environ["COMPTOIR_SIM_DIR"] = str(folder / "sim")
    for name in ("logs", "sim"):
        (folder / name).mkdir()
    ports = {name: demo_process.free_port() for name in demo_shop.PORTS}
    (folder / "ports.json").write_text(json.dumps(ports))


def open_shop(build, folder, programs):
    """HQ, network, hub and devices run, the till may start. Opens again what was there before."""
    shop = demo_shop.DemoShop(build, folder, programs)
    shop.open_hq()
    shop.open_network()
    shop.open_hub()
    shop.open_devices()
    shop.prepare_till()
    return shop
