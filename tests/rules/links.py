# SPDX-License-Identifier: Apache-2.0
"""Which target may link which: the same table as for includes, read from the CMake files."""

import re
from pathlib import PurePosixPath

import layers

_TARGET = re.compile(r"\bcomptoir_add_(?:library|qml_module|program|test)\(\s*([\w-]+)(.*?)\)", re.DOTALL)
_LINKED = re.compile(r"\b(?:PRIVATE_)?LINKS\b((?:\s+[\w:${}-]+)*)")
# What a QML module links so that its imports are found; ui/shell joins the pages.
_QML_SHARED = ("ui/theme", "ui/controls", "ui/base", "ui/i18n")


def _may_link(folder, other):
    if layers.within(other, folder) or layers.within(folder, other):
        return True
    if layers.within(folder, "ui") and (folder in ("ui", "ui/shell", "ui/till") or other in _QML_SHARED):
        return True
    allowed = layers.MAY_INCLUDE.get(layers.ruling_folder(folder + "/x"), layers.ANYTHING)
    return any(layers.within(other, one) for one in allowed)


def check_links(cmake_files):
    """`cmake_files`: path → text. Yields (path, offset, sentence)."""
    found = []
    for path, text in cmake_files.items():
        text = re.sub(r"#[^\n]*", lambda m: " " * len(m[0]), text)
        folder = PurePosixPath(path).parent.as_posix()
        found += [(path, folder, match) for match in _TARGET.finditer(text)]
    folder_of = {match[1]: folder for _, folder, match in found}
    for path, folder, match in found:
        linked = " ".join(links for links in _LINKED.findall(match[2])).split()
        for target in linked:
            other = folder_of.get(target)
            if other is not None and not _may_link(folder, other):
                yield path, match.start(), f"{match[1]} of {folder} may not link {target} of {other}"
