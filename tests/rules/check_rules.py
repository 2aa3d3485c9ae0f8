#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads the tree and refuses what ARCHITECTURE.md and CONTRIBUTING.md forbid.

Each finding is `path:line: [rule] sentence`. Questions are printed and do not fail.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import layers
import links
import sizes
import words
from source_text import code_only, line_of, without_comments

SKIPPED_FOLDERS = {".git", "build", ".cache", "node_modules", "__pycache__"}
SOURCES = {".h", ".cpp", ".qml", ".py", ".cmake", ".proto", ".sh"}


@dataclass(frozen=True, order=True)
class Finding:
    path: str
    line: int
    rule: str
    sentence: str

    def __str__(self):
        return f"{self.path}:{self.line}: [{self.rule}] {self.sentence}"


def _is_script(path):
    if path.suffix or path.name == "LICENSE":
        return path.suffix == ".sh"
    with path.open("rb") as file:
        return file.read(2) == b"#!"


def sources(root):
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(set(folders) - SKIPPED_FOLDERS)
        for name in sorted(files):
            path = Path(folder, name)
            if path.is_symlink():
                continue
            if path.suffix in SOURCES or name == "CMakeLists.txt" or _is_script(path):
                yield path


def _located(path, rule, text, findings):
    for offset, sentence in findings:
        yield Finding(path, line_of(text, offset), rule, sentence)


def _refusals_of_kind(path, suffix, text, code, readable):
    if suffix in (".h", ".cpp"):
        yield from _located(path, "layer", text, layers.check_includes(path, readable))
        yield from _located(path, "word", text, words.check_cpp(path, code))
    elif suffix == ".qml":
        yield from _located(path, "layer", text, layers.check_imports(path, readable))
        yield from _located(path, "word", text, words.check_qml(path, readable))
    elif suffix in ("", ".sh"):
        yield from _located(path, "word", text, words.check_script(path, text))


def check_file(root, file):
    """(refusals, questions) of one file."""
    path = file.relative_to(root).as_posix()
    text = file.read_text(encoding="utf-8")
    c_like = file.suffix in (".h", ".cpp", ".qml")
    code = code_only(text) if c_like else text
    readable = without_comments(text) if c_like else text

    refusals = [Finding(path, 1, "name", sentence) for sentence in words.check_name(path)]
    refusals += [Finding(path, 1, "header", sentence) for sentence in words.check_header(path, text)]
    refusals += _refusals_of_kind(path, file.suffix, text, code, readable)
    if not path.startswith("tests/rules/"):
        refusals += _located(path, "undone", text, words.check_undone(text))
    questions = []
    for severity, offset, sentence in sizes.check_sizes(file.suffix, text, code):
        finding = Finding(path, line_of(text, offset), "size", sentence)
        (refusals if severity == "refusal" else questions).append(finding)
    return refusals, questions


def _check_links(root):
    texts = {file.relative_to(root).as_posix(): file.read_text(encoding="utf-8") for file in root.rglob("CMakeLists.txt")
             if not SKIPPED_FOLDERS.intersection(file.relative_to(root).parts)}
    return [Finding(path, line_of(texts[path], offset), "link", sentence)
            for path, offset, sentence in links.check_links(texts)]


def check_tree(root):
    refusals, questions = _check_links(root), []
    for file in sources(root):
        refused, asked = check_file(root, file)
        refusals += refused
        questions += asked
    return sorted(refusals), sorted(questions)


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    refusals, questions = check_tree(root)
    for question in questions:
        print(f"question: {question}")
    for refusal in refusals:
        print(f"REFUSED:  {refusal}")
    print(f"{len(refusals)} refused, {len(questions)} questions")
    return 1 if refusals else 0


if __name__ == "__main__":
    sys.exit(main())
