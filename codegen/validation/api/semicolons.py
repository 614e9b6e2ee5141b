"""A semicolon that is missing in a statement with an unknown name in it.

A compiler says of such a statement that the name is not declared, and no more: it has given up on
it. What stands on its lines is enough to tell, where no macro could make it right: after an
assignment, a `return`, the call of a member or of what the core declares, behind which the next
line begins anew.

Not covered: a call before a closing brace, which the recogniser takes for a macro's statement.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Set
from dataclasses import dataclass

from codegen.validation.api.statements import without_calls, without_comments
from codegen.validation.api.syntax import syntax_faults
from grammars.directives import branches, scan

_LONGEST = 400
_GUARD = re.compile(r"# ?ifndef \w+$")
_WORDS = re.compile(r"[A-Za-z_]\w*")
_COMPLETE = re.compile(
    r"\s*(?:return\b(?!\s*$).*"  # return x
    r"|[\w\s<>:*&,.\[\]()>-]+?(?<![=!<>+*/%&|^-])=(?!=).+"  # int a = x
    r"|(?:\w+(?:\.|->))+\w+\s*\(.*\)"  # a.b->c(x)
    # The core's own functions, which no header makes into more than a call.
    r"|(?:pinMode|(?:digital|analog)Write|delay(?:Microseconds)?|(?:no)?[tT]one)\s*\(.*\))"
)
_VALUE = re.compile(r"(?:[)\]\"'\d]|\b(?!(?:return|else|do|case|new|throw)\b)(?![A-Z_]+$)\w+)$")
_ANEW = re.compile(
    r"\s*(?:\}|(?P<word>(?!(?:and|or|not|xor|bitand|bitor)\b)(?:[a-z]\w*|[A-Z]\w*[a-z]\w*)))"
)


@dataclass(frozen=True, slots=True)
class Missing:
    """Where a semicolon is missing: 1-based, and what stands in its place."""

    line: int
    column: int
    before: str


def missing_semicolons(text: str, *, unknown: Set[str], macros: Set[str]) -> tuple[Missing, ...]:
    """Those that are missing on lines of a C++ text on which one of some unknown names stands.

    `macros` are names that may stand for anything when they are called. In an arm of `#if`, which
    may be left out, nothing is told.
    """
    shown = without_comments(text).split("\n")
    plain = without_calls("\n".join(shown), macros)
    lines = plain.split("\n")
    suspects = [
        (n, start)
        for n, line in enumerate(lines[:-1])
        if len(line) < _LONGEST
        and not unknown.isdisjoint(_WORDS.findall(line))
        and _COMPLETE.fullmatch(line.rstrip())
        and _VALUE.search(line.rstrip())
        and (start := _ANEW.match(_next(lines, n)))
    ]
    if not suspects:
        return ()
    wrong = syntax_faults(plain) - set(_conditional_lines(text))
    return tuple(
        Missing(n + 1, len(shown[n].rstrip()) + 1, start["word"] or "}")
        for n, start in suspects
        if n + 1 in wrong and n + 2 in wrong
    )


def _next(lines: list[str], n: int) -> str:
    """The next line after a place that has something on it."""
    return next((line for line in lines[n + 1 : n + 20] if line.strip()), "")


def _conditional_lines(text: str) -> Iterator[int]:
    """The lines in arms of conditionals, but for include guards."""
    ends = [match.start() for match in re.finditer("\n", text)]
    covered = 0
    arms = [a for a in branches(text, scan(text)) if not _GUARD.match(a.opening[-1])]
    for arm in sorted(arms, key=lambda each: each.first):
        first, last = bisect_left(ends, arm.first) + 1, bisect_left(ends, arm.last) + 1
        yield from range(max(first, covered), last + 1)
        covered = max(covered, last + 1)
