"""The parts of a recipe's source, from the marks in its comments: includes, globals, ... loop."""

from __future__ import annotations

import re

PARTS = ("includes", "globals", "helpers", "setup", "loop")
_MARK = re.compile(r"^(?://|#) part: (\w+)[ \t]*$", re.MULTILINE)
_DIRECTIVE = re.compile(r"#\s*(?:include|if|ifdef|ifndef|else|elif|endif|define|error)\b")
_FUNCTION = {"setup": re.compile(r"void setup\(\) \{\n"), "loop": re.compile(r"void loop\(\) \{\n")}


def parts_of(source: str, *, is_python: bool) -> dict[str, str]:
    """The text of each part, without its mark; under "head" the comment above the first one.

    Raises:
        ValueError: a mark is unknown, twice there or out of order, or a part holds what it may not.
    """
    places = list(_MARK.finditer(source))
    names = [place[1] for place in places]
    if unknown := [name for name in names if name not in PARTS]:
        raise ValueError(f"part {unknown[0]!r}: the parts are {', '.join(PARTS)}")
    if names != [name for name in PARTS if name in names]:
        raise ValueError(f"the parts stand in this order, each once: {', '.join(PARTS)}")
    missing = [name for name in ("setup", "loop") if name not in names]
    if not names or (missing and not is_python):
        raise ValueError(f"no part {(missing or ['setup'])[0]}")
    ends = [*(place.start() for place in places[1:]), len(source)]
    found = {"head": source[: places[0].start()]}
    found |= {
        place[1]: source[place.end() + 1 : end] for place, end in zip(places, ends, strict=True)
    }
    (_check_python if is_python else _check_c)(found)
    return found


def without_marks(source: str) -> str:
    """The source as people would write it."""
    return _MARK.sub("\0", source).replace("\0\n", "")


def _lines(text: str) -> list[str]:
    """Lines that say something."""
    return [line for line in text.split("\n") if line.strip()]


def _check_c(found: dict[str, str]) -> None:
    if other := [line for line in _lines(found["head"]) if not line.startswith("//")]:
        raise ValueError(f"above the first part stand comments only, not {other[0]!r}")
    for line in _lines(found.get("includes", "")):
        if not line.startswith("//") and not _DIRECTIVE.match(line):
            raise ValueError(f"part includes holds #include and conditions only, not {line!r}")
    for name, opening in _FUNCTION.items():
        body = found[name].strip("\n")
        comments = re.match(r"(?://[^\n]*\n)*", body)
        begin = comments.end() if comments else 0
        closed = body.find("\n}", begin)
        if not opening.match(body, begin) or (closed + 2 != len(body) and closed >= 0):
            raise ValueError(f"part {name} is one function: 'void {name}() {{' ... '}}'")


def _check_python(found: dict[str, str]) -> None:
    if other := [line for line in _lines(found["head"]) if not line.startswith("#")]:
        raise ValueError(f"above the first part stand comments only, not {other[0]!r}")
    for line in _lines(found.get("includes", "")):
        if not re.match(r"import |from |#|\)|    \w", line):
            raise ValueError(f"part includes holds imports only, not {line!r}")
    if "loop" in found:
        first, *rest = [line for line in _lines(found["loop"]) if not line.startswith("#")] or [""]
        alone = first.startswith("asyncio.run(") and not rest
        if not alone and (first != "while True:" or any(line[0] not in " " for line in rest)):
            raise ValueError("part loop is 'while True:' and its body, or one asyncio.run(...)")
