"""Where a compiler may skip a piece of a C++ text unread, and how to find out.

It never reads an arm of `#if` that is left out, the body of a macro that nothing uses, an argument
that a macro drops, and it instantiates no template that nothing asks for. For each such place that
a piece lies in there is a probe: the text with something put in that is an error wherever the place
is read. Pure, and judged by the text alone; the caller asks a compiler about the probes.

Not covered: conditions that hold at run time only, as in `if constexpr`, and non-template functions
that nothing calls, which are compiled anyway.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice

from grammars.directives import Arm, LexemeKind, blank, branches, scan

_MOST = 4
"""Probes for one piece; each is a call of the compiler."""

_MACRO = r"[A-Z_][A-Z\d_]*[A-Z\d]|assert|log_[a-z]"
"""What macros of libraries are called that may drop an argument, mostly by a debug level."""

_HINTS = re.compile(rf"#[ \t]*(?:if|define)|\b(?:template|auto)\b|\b(?:{_MACRO})[ \t]*\(")
_DEFINE = re.compile(r"#[ \t]*define[ \t]+(?P<name>\w+)(?P<arguments>\([^()\n]*\))?")
_TEMPLATE = re.compile(r"\btemplate\s*<")
_GENERIC = re.compile(r"\((?P<parameters>[^(){};]*)\)[^;{}()=]*\{")
_AUTO = re.compile(r"\bauto\b[\s&*]*(\w+)")
_HEAD = 500
"""Characters of a function's head, and of a template's parameters, that are looked at."""
_CONTROL = re.compile(r"\b(?:if|for|while|switch|catch|do|else|try)\b")
_BODY = re.compile(r"\)\s*(?:const|noexcept|override|final|->[\s\w:<>*&]+|:[^;{}]*|\s)*$")
_LAST_CONTROL = re.compile(rf"{_CONTROL.pattern}\Z")
_TO_BODY = re.compile(r"[^;{]*\{")
_BRACKETS = re.compile(r"[(){}\[\]]")
_PAIRS = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True, slots=True)
class Probe:
    """A text that has an error more where the place is read, and what is to be said if it is not.

    The reason has `{board}` in it for the board's name. `above` is all that the answer hangs on,
    where that is not the whole text: what stands above an arm of `#if` decides whether it is read.
    """

    text: str
    reason: str
    above: str | None = None


def probes(
    text: str, start: int, end: int, macros: Iterable[str] = (), *, included: bool = False
) -> tuple[Probe, ...]:
    """Probes for the places that characters `start` to `end` of a C++ text lie in.

    `macros` are names that the text's headers define. `included` says that the text is read only
    where another file includes it. Mostly there are none.
    """
    known = frozenset(macros)
    if not known and not included and not _HINTS.search(text):
        return ()
    page = _Page(text, start, max(end, start + 1), included=included)
    found = chain(page.arms(), page.bodies(), page.templates(), page.arguments(known))
    return tuple(islice(found, _MOST))


class _Page:
    """A text, and the piece of it that is asked about."""

    def __init__(self, text: str, start: int, end: int, *, included: bool) -> None:
        self._included = included
        self._text = text
        self._start = start
        self._end = end
        self._lexemes = scan(text)
        self._arms = branches(text, self._lexemes)
        directives = [x for x in self._lexemes if x.kind is LexemeKind.DIRECTIVE]
        self._directives = directives
        self._code = blank(text, [(x.start, x.end) for x in self._lexemes])

    def arms(self) -> Iterator[Probe]:
        """For the arms of conditionals, the innermost first: it is read where the others are."""
        around = [
            arm
            for arm in self._arms
            if self._meets(arm.first, arm.last) and not self._is_guard(arm)
        ]
        innermost = [a for a in around if a.first <= self._start and self._end <= a.last]
        if self._included and not innermost:
            yield self._inclusion()
        inside = [a for a in around if a not in innermost]
        for arm in (*innermost[:1], *inside):
            yield Probe(
                self._with(arm.first, "\n#error read"),
                f"in an arm of #if that {{board}} leaves out ({_braced(_named(arm))})",
                above=self._text[: arm.first],
            )

    def _inclusion(self) -> Probe:
        """For the whole of a header, within its include guard."""
        outermost = min(self._arms, key=lambda arm: arm.first, default=None)
        first = outermost.first if outermost is not None and self._is_guard(outermost) else 0
        return Probe(
            self._with(first, "\n#error read\n"),
            "in a header that no file includes for {board}",
            above=self._text[:first],
        )

    def bodies(self) -> Iterator[Probe]:
        """For the bodies of macros."""
        for directive in self._directives:
            define = _DEFINE.match(self._text, directive.start, directive.end)
            if define and self._meets(define.end(), directive.end):
                name = define["name"]
                yield Probe(
                    self._with(define.end(), " @ "), f"in a macro that nothing uses ({name})"
                )

    def templates(self) -> Iterator[Probe]:
        """For templates, and for functions that are some by an `auto` among their parameters."""
        regions = [*self._written_templates(), *self._generic_functions()]
        around = [r for r in regions if self._meets(r.start, r.end)]
        for region in sorted(around, key=lambda r: r.start, reverse=True)[:1]:
            place = self._body_start(region.body)
            yield Probe(
                self._with(place, f' static_assert({region.never}, "read"); '),
                "in a template that nothing instantiates",
            )

    def arguments(self, known: frozenset[str]) -> Iterator[Probe]:
        """For arguments of macros: those of the project, and what is named like one."""
        defined = (_DEFINE.match(self._text, x.start, x.end) for x in self._directives)
        names = known | {d["name"] for d in defined if d and d["arguments"]}
        choice = "|".join([_MACRO, *map(re.escape, sorted(names))])
        calls = re.compile(rf"\b(?P<name>{choice})\s*\(")
        for call in calls.finditer(self._code):
            closer = self._match(call.end() - 1)
            if self._meets(call.end(), closer):
                place = self._argument_start(call.end(), closer)
                name = call["name"]
                yield Probe(self._with(place, " @ "), f"in an argument that {name} drops")

    def _meets(self, start: int, end: int) -> bool:
        """Whether the piece has a character between two places, or ends right at the second."""
        return self._start <= end and start < self._end

    def _with(self, place: int, probe: str) -> str:
        return self._text[:place] + probe + self._text[place:]

    def _is_guard(self, arm: Arm) -> bool:
        """Whether an arm is what an include guard encloses: it is read if the file is."""
        guard = re.fullmatch(r"# ?ifndef (\w+)", arm.opening[-1])
        if guard is None or len(arm.opening) > 1:
            return False
        define = re.compile(rf"\s*#[ \t]*define[ \t]+{guard[1]}\b")
        return define.match(self._text, arm.first) is not None

    def _written_templates(self) -> Iterator[_Region]:
        for match in _TEMPLATE.finditer(self._code):
            opened = _angle_end(self._code, match.end())
            body = _TO_BODY.match(self._code, opened, opened + _HEAD) if opened else None
            if body is None or not self._meets(match.start(), self._match(body.end() - 1)):
                continue
            if never := _never(self._code[match.end() : opened - 1]):
                yield _Region(match.start(), self._match(body.end() - 1), body.end(), never)

    def _generic_functions(self) -> Iterator[_Region]:
        for match in _GENERIC.finditer(self._code):
            if not self._meets(match.start(), self._match(match.end() - 1)):
                continue
            name = _AUTO.search(match["parameters"])
            before = self._code[max(0, match.start() - _HEAD) : match.start()].rstrip()
            if name and not _LAST_CONTROL.search(before):
                never = f"sizeof(decltype({name[1]})) == 0"
                yield _Region(match.start(), self._match(match.end() - 1), match.end(), never)

    def _body_start(self, body: int) -> int:
        """Behind the brace of the innermost function around the piece, else of the template."""
        opened: list[int] = []
        for place in range(body, self._start):
            if self._code[place] == "{":
                opened.append(place)
            elif self._code[place] == "}" and opened:
                opened.pop()
        for place in reversed(opened):
            head = re.split(r"[;{}]", self._code[max(body, place - _HEAD) : place])[-1]
            if _BODY.search(head) and not _CONTROL.search(head):
                return place + 1
        return body

    def _match(self, opener: int) -> int:
        """The place of the bracket that closes one, the text's end if none does."""
        return self._closers.get(opener, len(self._code))

    @cached_property
    def _closers(self) -> dict[int, int]:
        """The places of brackets, and of those that close them or end what is around them."""
        found: dict[int, int] = {}
        stack: list[int] = []
        for bracket in _BRACKETS.finditer(self._code):
            if bracket[0] in "([{":
                stack.append(bracket.start())
                continue
            matched = False
            while stack and not matched:
                opener = stack.pop()
                found[opener] = bracket.start()
                matched = self._code[opener] == _PAIRS[bracket[0]]
        return found

    def _argument_start(self, first: int, closer: int) -> int:
        """Where the argument of a call begins in which the piece does."""
        place, depth = first, 0
        for at in range(first, min(self._start, closer)):
            character = self._code[at]
            depth += (character in "([{") - (character in ")]}")
            if character == "," and depth == 0:
                place = at + 1
        return place


@dataclass(frozen=True, slots=True)
class _Region:
    """A template: where it lies, where its body begins, and what never holds once it is used."""

    start: int
    end: int
    body: int
    never: str


def _angle_end(code: str, at: int) -> int:
    """The place behind the `>` of a template's parameters that begin at a place; 0 if none."""
    depth = 1
    for place in range(at, min(len(code), at + _HEAD)):
        character = code[place]
        if character in ";{":
            return 0
        depth += (character == "<") - (character == ">")
        if not depth:
            return place + 1
    return 0


def _never(parameters: str) -> str | None:
    """What depends on a template's parameters and never holds; None for a specialisation."""
    for parameter in re.split(r",(?![^<]*>)", parameters):
        declared = parameter.partition("=")[0]
        name = re.search(r"(\w+)\s*$", declared)
        kind = re.match(r"\s*(typename|class|template|[\w:]+)", declared)
        if name is None or kind is None or name[1] == kind[1]:
            continue
        if "..." in declared:
            return f"sizeof...({name[1]}) > 65535"
        if kind[1] == "template":
            continue
        if kind[1] in ("typename", "class"):
            return f"sizeof({name[1]}*) == 0"
        return f"{name[1]} != {name[1]}"
    return None


def _named(arm: Arm) -> str:
    """What leads into an arm, in the words of its directives."""
    last = arm.opening[-1]
    return last if len(arm.opening) == 1 or "else" not in last else f"{last} of {arm.opening[0]}"


def _braced(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
