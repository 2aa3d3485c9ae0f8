# SPDX-License-Identifier: Apache-2.0
"""How long files and functions may be. Over `question` asks "two things?"; over `refusal` fails."""

import re

QUESTION = {".h": 120, ".cpp": 300, ".qml": 200, ".py": 300}
FUNCTION_QUESTION = 60

_OPENING = re.compile(r"[{};]")
_SCOPE = re.compile(r"\b(namespace|class|struct|union|enum|extern)\b")
_CONTROL = re.compile(r"\b(if|for|while|switch|catch|do|else|try)\b[^;]*$")
_QML_FUNCTION = re.compile(r"\bfunction\s+(\w+)")
_NAME = re.compile(r"([~\w:]+(?:\s*operator\s*[^\s(]+)?)\s*\(")


def _closing(code, opening):
    depth = 0
    for offset in range(opening, len(code)):
        if code[offset] == "{":
            depth += 1
        elif code[offset] == "}":
            depth -= 1
            if depth == 0:
                return offset
    return len(code) - 1


def _blank_preprocessor(code):
    return re.sub(r"^[ \t]*#(?:[^\n\\]|\\.|\\\n)*", lambda m: re.sub(r"[^\n]", " ", m[0]), code, flags=re.MULTILINE)


def cpp_functions(code):
    """(name, offset of its head, offset of its end) of each outermost function body in blanked code."""
    code = _blank_preprocessor(code)
    head = 0
    offset = 0
    while True:
        match = _OPENING.search(code, offset)
        if not match:
            return
        offset = match.end()
        if match[0] != "{":
            head = offset
            continue
        before = code[head : match.start()]
        label = re.sub(r"\b(public|private|protected|signals|(?:public|private) slots)\s*:(?!:)", "", before)
        if "(" in label and not _CONTROL.search(label) and not re.match(r"\s*(namespace|extern)\b", label):
            end = _closing(code, match.start())
            after = code[end + 1 : end + 40].lstrip()
            if after.startswith((",", "{", ";")) and "=" not in label and ":" in label:
                # The brace of a constructor's initialiser: the body is still to come.
                offset = end + 1
                continue
            name = _NAME.search(label)
            start = head + len(before) - len(before.lstrip())
            yield (name[1] if name else "?"), start, end
            head = offset = end + 1
        elif _SCOPE.search(label) and not _CONTROL.search(label):
            head = offset
        else:
            # A braced value outside any function.
            offset = head = _closing(code, match.start()) + 1


def qml_functions(code):
    for match in _QML_FUNCTION.finditer(code):
        opening = code.find("{", match.end())
        if opening >= 0:
            yield match[1], match.start(), _closing(code, opening)


def check_sizes(suffix, text, code):
    """Yields (severity, offset, sentence); severity is "refusal" or "question"."""
    limit = QUESTION.get(suffix)
    if limit is None:
        return
    lines = text.count("\n")
    if lines > limit:
        yield _severity(lines, limit), 0, f"{lines} lines, over {limit}"
    functions = {".qml": qml_functions, ".h": cpp_functions, ".cpp": cpp_functions}.get(suffix, lambda _: ())
    for name, start, end in functions(code):
        length = code.count("\n", start, end) + 1
        if length > FUNCTION_QUESTION:
            yield _severity(length, FUNCTION_QUESTION), start, f"{name} has {length} lines, over {FUNCTION_QUESTION}"


def _severity(count, limit):
    return "refusal" if count > 2 * limit else "question"
