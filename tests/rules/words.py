# SPDX-License-Identifier: Apache-2.0
"""What may not be written, and where."""

import re
from pathlib import PurePosixPath

EXACT_ARITHMETIC = ("app/core/base/", "app/core/domain/", "app/core/journal/")
# Where time itself is what was asked for: scans at an interval.
PACED = "app/programs/sim/"
NAMELESS = {"util", "utils", "helper", "helpers", "manager", "managers", "misc"}

_FLOAT = re.compile(r"\b(float|double)\b|(?<![\w.])\d[\d']*\.\d+(?:e[+-]?\d+)?f?\b")
_SLEEP = re.compile(
    r"\b(?:sleep_for|sleep_until|usleep|nanosleep|qSleep|qWait)\s*\("
    r"|\bQThread::(?:sleep|msleep|usleep)\s*\(|(?<![\w.>])(?:::)?sleep\s*\(|\btime\.sleep\s*\("
)
_SHELL_SLEEP = re.compile(r"^[^#\n]*?(?:^|[;&|(]|\bdo|\bthen)\s*sleep\b", re.MULTILINE)
_MUTEX = re.compile(r"\b(?:std::(?:recursive_|shared_|timed_)?mutex|QMutex|QReadWriteLock)\b")
_UNDONE = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b(?!\s*\(?#\d)")
_QML_COLOUR = re.compile(
    r'"#[0-9A-Fa-f]{3,8}"|\bQt\.(?:rgba|hsla|hsva)\b|\bQt\.(?:lighter|darker|tint)\((?!Theme\.color\.)'
    r'|(?:^|[^\w])(?:\w*[cC]olor)\s*:\s*"(?!transparent")[a-z]+"'
)
_QML_VAR = re.compile(r"\bvar\b")
_GLUED = re.compile(r"\bqsTr\([^)]*\)\s*\+|\+\s*qsTr\(")


def check_name(path):
    pure = PurePosixPath(path)
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+|\d+", pure.stem)
    if any(part.lower() in NAMELESS for part in parts):
        yield "a name that says nothing: what is the one idea of this file?"
    if pure.suffix in (".h", ".cpp") and not re.fullmatch(r"[a-z0-9_]+(\.[a-z0-9_]+)?", pure.stem):
        yield "C++ files are lower_snake"
    if pure.suffix == ".qml" and not re.fullmatch(r"[A-Z][A-Za-z0-9]*", pure.stem):
        yield "QML files are PascalCase"


def check_header(path, text):
    """The licence on the first line, or the second after `#!`; one guard for headers."""
    head = text.split("\n", 3)[:3]
    first = 1 if head[0].startswith("#!") else 0
    if len(head) <= first or "SPDX-License-Identifier: Apache-2.0" not in head[first]:
        yield "no SPDX-License-Identifier: Apache-2.0 at its head"
    if path.endswith(".h") and "#pragma once" not in text:
        yield "no #pragma once"


def _found(pattern, text, sentence):
    for match in pattern.finditer(text):
        yield match.start(), sentence(match[0].strip())


def check_cpp(path, code):
    if path.startswith(EXACT_ARITHMETIC):
        yield from _found(_FLOAT, code, lambda word: f"{word}: no floating point here")
    if not path.startswith(PACED):
        yield from _found(_SLEEP, code, lambda word: f"{word[:-1].strip()}: wait for the event, not for time")
    if "queue" not in PurePosixPath(path).stem and not path.startswith("tests/"):
        yield from _found(_MUTEX, code, lambda word: f"{word}: a mutex belongs to a queue type")


def check_qml(path, code):
    """`code` keeps its strings."""
    if not path.startswith("ui/theme/"):
        yield from _found(_QML_COLOUR, code, lambda word: f"{word}: colours come from Theme")
    yield from _found(_QML_VAR, code, lambda word: "var: give it its type")
    yield from _found(_GLUED, code, lambda word: "a translated sentence is whole: use .arg()")


def check_script(path, text):
    yield from _found(_SHELL_SLEEP, text, lambda word: "sleep: wait for the event, not for time")


def check_undone(text):
    yield from _found(_UNDONE, text, lambda word: f"{word} without the number of an issue, as in {word}(#12)")
