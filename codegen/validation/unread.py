"""Where a compiler may skip a piece of a C++ text unread, and how to find out.

It never reads an arm of `#if` that is left out, an `#elif` behind one that was taken, the body of a
macro that nothing uses, an argument that a macro drops, assembler in a function that nothing calls,
and it instantiates no template that nothing asks for. For each such place that a piece lies in
there is a probe: the text with something put in that is an error wherever the place is read. Pure,
and judged by the text alone; the caller asks a compiler about the probes.

Functions that nothing calls are compiled anyway.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice

from codegen.validation.opened_by_macro import written_out
from grammars.cpp_templates import HINT, template_probes
from grammars.directives import Arm, Lexeme, LexemeKind, blank, branches, directive_word, scan

_MOST = 4
"""Probes for one piece; each is a call of the compiler."""

_MACRO = r"[A-Z_][A-Z\d_]*[A-Z\d]|assert|log_[a-z]"
"""What macros of libraries are called that may drop an argument, mostly by a debug level."""

_GAP = r"(?:[ \t]|\\\r?\n)*"
_DEFINE = re.compile(rf"(?:#|%:){_GAP}define{_GAP}(?P<name>\w+)(?P<arguments>\([^()\n]*\))?")
_CONDITION = re.compile(rf"(?:#|%:){_GAP}elif\w*")
_ASSEMBLER = re.compile(r"\b(?:asm|__asm__|__asm)\s*(?:(?:volatile|__volatile__|goto)\s*)*\(")
_WRONG_ASSEMBLER = r".error \"read\"\n "
_TEMPLATES = re.compile(HINT)
_BRACKETS = re.compile(r"[(){}\[\]]")
_PAIRS = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True, slots=True)
class Probe:
    """A text that has an error more where the place is read, and what is to be said if it is not.

    The reason has `{board}` in it for the board's name. `above` is all that the answer hangs on,
    where that is not the whole text: what stands above an arm of `#if` decides whether it is read.
    No text at all says that the place is not read, or that no text can tell.
    """

    text: str
    reason: str
    above: str | None = None


def probes(
    text: str,
    start: int,
    end: int,
    macros: Iterable[str] = (),
    *,
    headers: Iterable[str] = (),
    included: bool = False,
) -> tuple[Probe, ...]:
    """Probes for the places that characters `start` to `end` of a C++ text lie in.

    `macros` are names that the text's headers define, `headers` are the texts of some. `included`
    says that the text is read only where another file includes it. Mostly there are no probes.
    """
    known = frozenset(macros)
    page = _Page(text, start, max(end, start + 1), headers, included=included)
    found = chain(
        page.words(),
        page.arms(),
        page.conditions(),
        page.bodies(),
        page.templates(),
        page.arguments(known),
        page.assembler(),
    )
    return tuple(islice(found, _MOST))


class _Page:
    """A text, and the piece of it that is asked about."""

    def __init__(
        self, text: str, start: int, end: int, headers: Iterable[str], *, included: bool
    ) -> None:
        self._included = included
        self._headers = headers
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

    def words(self) -> Iterator[Probe]:
        """For comments and pragmas, of which a compiler passes over what it does not know."""
        met = [it for it in self._lexemes if it.start < self._end and self._start < it.end]
        comments = [it for it in met if it.kind is LexemeKind.COMMENT]
        if comments == met and met and not self._code[self._start : self._end].strip():
            yield Probe("", "in a comment")
        elif any(it.start <= self._start and self._word(it) == "pragma" for it in met):
            yield Probe("", "in a #pragma")

    def conditions(self) -> Iterator[Probe]:
        """For the conditions of `#elif`: one behind an arm that was taken is not looked at."""
        for directive in self._directives:
            word = _CONDITION.match(self._text, directive.start, directive.end)
            if word and self._meets(word.end(), directive.end):
                yield Probe(
                    self._with(word.end(), " @ "), "in an #elif behind an arm that is taken"
                )

    def assembler(self) -> Iterator[Probe]:
        """For strings of `asm`: the assembler sees those of functions that are called."""
        text = next(
            (
                it
                for it in self._lexemes
                if it.kind is LexemeKind.STRING and it.start < self._start and self._end <= it.end
            ),
            None,
        )
        if text is None:
            return
        calls = [it for it in _ASSEMBLER.finditer(self._code) if it.end() <= text.start]
        if calls and text.start <= self._match(calls[-1].end() - 1):
            first = self._text.find('"', text.start, text.end) + 1
            yield Probe(
                self._with(first, r".error \"read\"\n ".replace("\\\\", "\\")),
                "in assembler that no function in use has",
            )

    def _word(self, lexeme: Lexeme) -> str:
        if lexeme.kind is not LexemeKind.DIRECTIVE:
            return ""
        return directive_word(self._text[lexeme.start : lexeme.end])

    def templates(self) -> Iterator[Probe]:
        """For templates, and for functions that are some by an `auto` among their parameters."""
        text, start, end = self._text, self._start, self._end
        lexemes, arms = self._lexemes, self._arms
        if out := written_out(text, self._code, start, end, self._headers):
            text, start, end = out
            lexemes = scan(text)
            arms = branches(text, lexemes)
        elif not _TEMPLATES.search(self._code):
            return
        for probe in template_probes(text, start, end, lexemes, arms):
            reason = "in a template of which nothing tells whether it is instantiated"
            if probe.edits:
                reason = "in a template that nothing instantiates"
            yield Probe(probe.put(text) if probe.edits else "", reason)

    def arguments(self, known: frozenset[str]) -> Iterator[Probe]:
        """For arguments of macros: those of the project, and what is named like one.

        A macro without arguments may stand for the name of one that has some.
        """
        defined = (_DEFINE.match(self._text, x.start, x.end) for x in self._directives)
        names = known | {d["name"] for d in defined if d}
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
        define = re.compile(rf"\s*(?:#|%:)[ \t]*define[ \t]+{guard[1]}\b")
        return define.match(self._text, arm.first) is not None

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


def _named(arm: Arm) -> str:
    """What leads into an arm, in the words of its directives."""
    last = arm.opening[-1]
    return last if len(arm.opening) == 1 or "else" not in last else f"{last} of {arm.opening[0]}"


def _braced(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
