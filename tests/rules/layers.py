# SPDX-License-Identifier: Apache-2.0
"""Who may include whom: the table of ARCHITECTURE.md, as data."""

import re
from pathlib import PurePosixPath

BASE = "app/core/base"
DOMAIN = "app/core/domain"
CRYPTO = "app/core/crypto"
TEXT = "app/core/text"
JOURNAL = "app/core/journal"
STORAGE = "app/core/storage"
ARCHIVE = "app/core/archive"
CORE = ("app/core",)
ROOTS = ("app", "drivers", "sync", "ui", "tests")
ANYTHING = ROOTS

# Folder → folders it may include besides itself. The longest folder that holds a file rules it.
MAY_INCLUDE = {
    BASE: (),
    DOMAIN: (BASE,),
    CRYPTO: (BASE,),
    TEXT: (BASE, DOMAIN),
    JOURNAL: (BASE, DOMAIN, CRYPTO),
    STORAGE: (BASE, DOMAIN, CRYPTO, JOURNAL),
    ARCHIVE: (BASE, DOMAIN, CRYPTO, JOURNAL),
    "app/shop": CORE + ("app/shop/settlement",),
    "app/hq": CORE + ("app/shop",),
    "app/store": CORE + ("app/shop",),
    "app/adapters": ("app/core", "app/shop", "app/store", "app/hq", "drivers", "sync"),
    "app/programs": ANYTHING,
    "drivers": (BASE, "drivers/api", "drivers/transport"),
    "drivers/api": (BASE,),
    "sync/wire": (BASE,),
    "sync": (BASE, "sync/wire", "sync/link", "sync/session", "sync/enrolment"),
    "ui": ("app/shop", DOMAIN, BASE, TEXT, "ui/base", "ui/controls"),
    "ui/base": ("app/shop", DOMAIN, BASE, TEXT, "drivers/scanner"),
    # Where the pages meet each other (shell) and the use cases (till).
    "ui/shell": ("app/shop", DOMAIN, BASE, TEXT, "ui"),
    "ui/till": ("app/shop", DOMAIN, BASE, TEXT, "ui"),
    "tests": ANYTHING,
}

# Folders whose direct sub-folders are strangers to each other.
SEPARATE = ("app/shop", "drivers", "sync", "ui")

# Outside library → how its headers begin, and the folders that may name them. None: everywhere.
LIBRARIES = {
    "vocabulary": (("tl/", "fmt/", "date/"), None),
    "Qt": (("Q", "Qt"), ("ui", "app/programs", "tests")),
    "SQLite": (("sqlite3",), (STORAGE, "tests")),
    "ICU": (("unicode/",), (BASE, TEXT, "app/programs", "tests")),
    "OpenSSL": (("openssl/",), (CRYPTO, "app/programs", "tests")),
    "libsodium": (("sodium",), (CRYPTO, "sync/link", "sync/session", "sync/enrolment", "app/programs", "tests")),
    "tpm2-tss": (("tss2/",), (CRYPTO, "tests")),
    "nlohmann-json": (
        ("nlohmann/",),
        (JOURNAL, "app/hq", "app/adapters", "app/programs", "tests"),
    ),
    "zlib": (("zlib.h", "zconf.h"), ("app/shop/import", "app/adapters", "app/programs", "tests")),
    "libzip": (("zip.h",), (ARCHIVE, "tests")),
    "zint": (("zint.h",), ("app/shop/receipts", "drivers/escpos", "drivers/simulator", "tests")),
    "cairo": (
        ("cairo",),
        ("app/shop/receipts", "drivers/escpos", "drivers/simulator", "app/programs", "tests"),
    ),
    "protobuf": (("google/",), ("sync/wire", "tests")),
    "zstd": (("zstd",), ("sync/wire", "tests")),
    "Boost.CRC": (("boost/crc",), ("sync/wire", "tests")),
    "Boost.Asio": (("boost/asio", "boost/system"), ("drivers", "app/programs", "tests")),
    "ZeroMQ": (("zmq",), ("sync/link", "sync/session", "sync/enrolment", "app/programs", "tests")),
    "CLI11": (("CLI/",), ("app/programs", "tests")),
    "toml++": (("toml++/",), ("app/programs", "tests")),
    "libpng": (("png.h",), ("tests",)),
    "Google Benchmark": (("benchmark/",), ("tests",)),
}
SYSTEM_FOLDERS = ("sys", "linux", "netinet", "arpa", "net", "asm")

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
QML_IMPORT = re.compile(r"^[ \t]*import[ \t]+(Comptoir\.\w+)", re.MULTILINE)
QML_SHARED = ("Comptoir.Theme", "Comptoir.Controls", "Comptoir.Base")


def within(path, folder):
    return path == folder or path.startswith(folder + "/")


def ruling_folder(path):
    return max((folder for folder in MAY_INCLUDE if within(path, folder)), key=len, default=None)


def _home(path):
    """What a file may always include: its own folder, one level below a SEPARATE one."""
    for folder in SEPARATE:
        if within(path, folder) and path.count("/") > folder.count("/") + 1:
            return folder + "/" + path[len(folder) + 1 :].split("/")[0]
    return ruling_folder(path)


def _library_of(header):
    for name, (prefixes, folders) in LIBRARIES.items():
        if name == "Qt":
            if re.match(r"Q[A-Z]|Qt[A-Z]|private/q", header):
                return name, folders
        elif header.startswith(prefixes):
            return name, folders
    return None, None


def _check_system_include(path, header):
    name, folders = _library_of(header)
    if name is None:
        if "/" in header and header.split("/")[0] not in SYSTEM_FOLDERS:
            return f"<{header}> belongs to no library of the table in tests/rules/layers.py"
        return None
    if folders is not None and not any(within(path, folder) for folder in folders):
        return f"<{header}>: {name} is not for {PurePosixPath(path).parent}"
    return None


def _check_own_include(path, header):
    if header.split("/")[0] not in ROOTS:
        return None if header.endswith(".moc") else f'"{header}" is not written from the root'
    home = _home(path)
    if home is None or within(header, home):
        return None
    if not any(within(header, folder) for folder in MAY_INCLUDE[ruling_folder(path)]):
        return f'"{header}" may not be included by {home}'
    return None


def check_includes(path, code):
    """`code` keeps its strings. Yields (offset, sentence)."""
    for match in INCLUDE.finditer(code):
        check = _check_system_include if match[1] == "<" else _check_own_include
        sentence = check(path, match[2])
        if sentence:
            yield match.start(2), sentence


def check_imports(path, code):
    """A page imports the theme, the controls and its own module; only the shell joins pages."""
    area = path.split("/")[1] if path.startswith("ui/") and path.count("/") > 1 else None
    if area is None or area == "shell":
        return
    for match in QML_IMPORT.finditer(code):
        module = match[1]
        if module not in QML_SHARED and module.split(".")[1].lower() != area.replace("_", ""):
            yield match.start(1), f"{module} may not be imported by ui/{area}"
