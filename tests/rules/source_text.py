# SPDX-License-Identifier: Apache-2.0
"""The text of a source with its comments and the insides of its strings blanked, every line kept in its place."""

import re

_TOKENS = re.compile(
    r'R"(?P<delimiter>[^()\\\s]{0,16})\(.*?\)(?P=delimiter)"'
    r"|//[^\n]*|/\*.*?\*/"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])+'"
    r"|`(?:\\.|[^`\\])*`",
    re.DOTALL,
)


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def without_comments(text):
    """Comments blanked; strings stay."""
    return _TOKENS.sub(lambda m: _blank(m[0]) if m[0].startswith(("//", "/*")) else m[0], text)


def code_only(text):
    """Comments and what strings hold blanked."""

    def replace(match):
        token = match[0]
        if token.startswith(("//", "/*")):
            return _blank(token)
        if token.startswith("R"):
            return '"' + _blank(token[1:-1]) + '"'
        return token[0] + _blank(token[1:-1]) + token[-1]

    return _TOKENS.sub(replace, text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1
