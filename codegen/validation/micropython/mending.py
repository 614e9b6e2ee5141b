"""A Python text that is being typed, changed so that it parses and the rest can be judged.

Each line that the parser stumbles over is replaced by one that binds every name on it to an unknown
value, so that nothing is called absent because of it. Lines keep their numbers. Pure.
"""

from __future__ import annotations

import ast
import keyword
import re
import warnings

_MOST_LINES = 8  # that are changed in a text
_WORD = re.compile(
    r"(?:def|class)\s+(?P<defined>\w+)|\b(?P<owner>[^\W\d]\w*+)\.(?P<attribute>[^\W\d]\w*+)"
    r"|\b(?P<name>[^\W\d]\w*+)(?!\s*+[.(])"
)
_STRING = re.compile(r"'[^']*'?|\"[^\"]*\"?|#.*")
_COLON = re.compile(r"^([^#]*:)([ \t]*(?:#.*)?)$")
_HEADER_WITHOUT_BODY = re.compile(r"expected an indented block after .* on line (\d+)")


def mended(text: str) -> str | None:
    """The text itself if it parses, else one without the lines that do not; None if all is lost."""
    lines = text.split("\n")
    given_up: set[int] = set()
    while (number := _first_wrong(lines)) is not None:
        if number >= len(lines) or len(given_up) >= _MOST_LINES:
            return None
        if number in given_up:
            if not lines[number]:
                return None
            lines[number] = ""  # its indent is what is wrong
        else:
            given_up.add(number)
            lines[number] = _in_place_of(lines[number], _next_indent(lines, number))
    return "\n".join(lines)


def is_too_deep(text: str) -> bool:
    """Whether a text nests deeper than CPython's parser can follow."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(text)
    except (RecursionError, MemoryError):
        return True
    except (SyntaxError, ValueError):
        pass
    return False


def with_bodies(text: str) -> str:
    """The text with a `pass` behind each header that has no body yet: a block just begun."""
    lines = text.split("\n")
    for _ in range(_MOST_LINES):
        error = _syntax_error(lines)
        if error is None or not _HEADER_WITHOUT_BODY.match(error.msg):
            break
        wrong = min(error.lineno or len(lines), len(lines))  # 1-based; the header ends above it,
        if not "".join(lines[wrong:]).strip():  # but at the end of the text it may be itself
            wrong += 1
        before = range(wrong - 2, -1, -1)
        ends = (n for n in before if _COLON.match(lines[n]))
        if (last := next(ends, None)) is None:
            break
        lines[last] = _COLON.sub(r"\1 pass\2", lines[last], count=1)
    return "\n".join(lines)


def _syntax_error(lines: list[str]) -> SyntaxError | None:
    """What CPython's parser says against a text; for what no words tell, line 0."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # `"\d"` is a warning of CPython's, not an error
            ast.parse("\n".join(lines))
    except SyntaxError as error:
        return error
    except (ValueError, RecursionError, MemoryError):
        return SyntaxError("lost")
    return None


def _first_wrong(lines: list[str]) -> int | None:
    """The 0-based line that the parser stumbles over, None where it does not."""
    if (error := _syntax_error(lines)) is None:
        return None
    header = _HEADER_WITHOUT_BODY.match(error.msg)
    return int(header[1] if header else error.lineno or len(lines) + 1) - 1


def _in_place_of(line: str, next_indent: int) -> str:
    """A statement that binds the names on a line, or opens a block if one follows it."""
    indent = line[: len(line) - len(line.lstrip())]
    bound = []
    for word in _WORD.finditer(_STRING.sub("", line)):
        if word["owner"]:
            bound.append(word[0])
        elif not keyword.iskeyword(name := word["name"] or word["defined"]):
            bound.append(name)
    targets = list(dict.fromkeys(bound)) or ["_"]
    body = "" if next_indent > len(indent.expandtabs()) else " pass"
    return f"{indent}for ({', '.join(targets)},) in ():{body}"


def _next_indent(lines: list[str], number: int) -> int:
    for line in lines[number + 1 :]:
        if line.strip():
            return len(line.expandtabs()) - len(line.expandtabs().lstrip())
    return 0
