"""Templates that a macro opens, `TPL T f(T a) { }` after `#define TPL template <class T>`, written
out: what reads templates from a text knows none that is hidden so. Lines stay lines. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from codegen.project.macro_heads import Macro, arguments_of, expanded, macros_of

_TEMPLATE = re.compile(r"\btemplate\b")
_WORD = re.compile(r"[A-Za-z_]\w*")
_DEEPEST = 8  # a macro within a macro


def written_out(
    text: str, code: str, start: int, end: int, headers: Iterable[str] = ()
) -> tuple[str, int, int] | None:
    """A text without macros that open templates, and where characters `start` to `end` are in it.

    `code` is the text with comments, strings and directives blank, `headers` are texts that may
    define macros for it. None where nothing of that kind stands in it.
    """
    hiding = [each for each in headers if "define" in each and _TEMPLATE.search(each)]
    if not hiding and not _TEMPLATE.search(text):
        return None
    macros = macros_of(text, *hiding)
    names = _opening(macros)
    if not names:
        return None
    pieces: list[str] = []
    at, first, last = 0, start, end
    for use in re.finditer(rf"\b(?:{'|'.join(map(re.escape, sorted(names)))})\b", code):
        behind = _end_of_use(macros[use[0]], code, use.end())
        if behind is None or use.start() < at or _overlaps(use.start(), behind, start, end):
            continue
        plain = expanded(text[use.start() : behind], macros)
        plain += "\n" * text.count("\n", use.start(), behind)
        grown = len(plain) - (behind - use.start())
        first += grown if behind <= start else 0
        last += grown if behind <= end else 0
        pieces += [text[at : use.start()], plain]
        at = behind
    return ("".join([*pieces, text[at:]]), first, last) if pieces else None


def _opening(macros: Mapping[str, Macro]) -> frozenset[str]:
    """The macros that stand for something with `template` in it."""
    names = {name for name, macro in macros.items() if _TEMPLATE.search(macro.body)}
    for _ in range(_DEEPEST if names else 0):
        names |= {n for n, m in macros.items() if not names.isdisjoint(_WORD.findall(m.body))}
    return frozenset(names)


def _end_of_use(macro: Macro, text: str, at: int) -> int | None:
    if macro.parameters is None:
        return at
    call = arguments_of(text, at)
    return None if call is None else call[1]


def _overlaps(start: int, behind: int, first: int, last: int) -> bool:
    """Whether a use and the piece have something in common, but neither all of the other."""
    if behind <= first or last <= start:
        return False
    return not (first <= start and behind <= last)
