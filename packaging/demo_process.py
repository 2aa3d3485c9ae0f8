# SPDX-License-Identifier: Apache-2.0
"""Programs of the demo: started, waited for by their own word, stopped in the order that loses nothing."""

import itertools
import os
import select
import signal
import socket
import subprocess
import sys
import time

START_SECONDS = 60
STOP_SECONDS = 15


def refuse(*sentences):
    print("\n".join(f"demo: {sentence}" for sentence in sentences), file=sys.stderr)
    sys.exit(1)


# Below the ports that the kernel gives to whoever asks for any; each process begins elsewhere.
FREE_PORTS = range(20_000, 32_000)
FIRST_TRIED = os.getpid() * 32 % len(FREE_PORTS)
untried_ports = itertools.cycle([*FREE_PORTS[FIRST_TRIED:], *FREE_PORTS[:FIRST_TRIED]])


def free_port():
    """A TCP port of this machine that nothing uses now, and that nothing is given by chance before it is used."""
    for port in itertools.islice(untried_ports, len(FREE_PORTS)):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue
    refuse("No TCP port between 20000 and 32000 is free.", "Stop a program that listens there.")


# Its own session keeps Ctrl-C from a program that must stop after others; the kernel ends it should we be killed.
OUTLIVES_NOBODY = ("setpriv", "--pdeathsig", "TERM")


class Program:
    """One running program. Its words go to `log`; it says that it is ready, in one line, on the pipe `ready` names."""

    def __init__(self, name, command, log, environment=None, ready="--ready-fd"):
        self.name = name
        self.log = log
        reader, writer = os.pipe()
        with open(log, "ab") as out:
            self.process = subprocess.Popen(
                [*OUTLIVES_NOBODY, *map(str, command), ready, str(writer)], stdin=subprocess.DEVNULL, stdout=out,
                stderr=out, pass_fds=(writer,), env={**os.environ, **(environment or {})}, start_new_session=True)
        os.close(writer)
        self.said = self._await_ready(reader)

    def _await_ready(self, reader):
        said = b""
        end = time.monotonic() + START_SECONDS
        try:
            while b"\n" not in said:
                if not select.select([reader], [], [], max(0, end - time.monotonic()))[0]:
                    self.stop()
                    refuse(f"{self.name} was not ready after {START_SECONDS} s.", f"What it said is in {self.log}")
                more = os.read(reader, 64)
                if not more:
                    self.process.wait()
                    refuse(f"{self.name} could not start.", *self._last_words())
                said += more
            return said.decode().strip()
        finally:
            os.close(reader)

    def _last_words(self):
        with open(self.log, "rb") as file:
            lines = file.read().decode(errors="replace").splitlines()
        return [*lines[-5:], f"More may be in {self.log}"]

    def wait(self):
        return self.process.wait()

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        return self.process.returncode


class Programs:
    """Several programs, stopped last first."""

    def __init__(self, logs):
        self.logs = logs
        self.running = []

    def start(self, name, command, environment=None, **how):
        program = Program(name, command, self.logs / f"{name}.log", environment, **how)
        self.running.append(program)
        return program

    def __enter__(self):
        return self

    def __exit__(self, *_):
        while self.running:
            self.running.pop().stop()
