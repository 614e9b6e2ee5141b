"""Text that a server writes, held to the syntax here: cut where it breaks it, and asked on.

A server writes on after what has been written, whatever that is. So each piece walks through the
recogniser and the names as it comes. At the first that may not stand the stream is closed, and the
server is asked on from the word before it, less sure of itself each time, a few times a draft.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from contextlib import closing

from codegen.drafting.decode import Spells
from codegen.drafting.draft import Draft, Ended, Limits, NextStep, PartialDraft
from codegen.models.events import BrokenOff
from codegen.models.model import Poll
from codegen.models.server import Stream, TimeIsUp, Wish
from codegen.types import DecodeStats
from grammars import State

_MOST_ASKED = 4
"""Times that a server is asked for one draft."""

_WARMER = 0.3
"""How much the temperature rises each time: at the same one the same would come again."""

_PIECES = re.compile(r"[^\S\n]*\w{1,48}|\n|[^\S\n]{1,48}|[^\w\s]")
_WORD = re.compile(rb"\s*\w+\Z")

_ENDED = {NextStep.GO_ON: None, NextStep.STOP: Ended.FINISHED, NextStep.GIVE_UP: Ended.ASTRAY}

Source = Callable[[str, Wish], Stream]
"""What was drafted, and how to go on, to the pieces of text that follow."""


class Walk:
    """One draft in the making."""

    def __init__(
        self, start: State | None, *, limits: Limits, spells: Spells, temperature: float, seed: int
    ) -> None:
        """`start` is the state before the draft, None for no constraint; `temperature` the first
        one. The limits count pieces as tokens.
        """
        self._path = [PartialDraft(b"", start, b"", 0.0)]
        self._limits = limits
        self._spells = spells
        self._temperature = temperature
        self._seed = seed
        self._refused = 0
        self._is_in_word = False  # what was refused goes on with a word
        self._cuts = 0
        self._read = 0
        self._constraint_seconds = 0.0

    def draft(self, ask: Source, poll: Poll) -> Draft:
        """What the server writes, as far as it may stand.

        Raises `ModelError` if it writes nothing, and what `poll` raises.
        """
        began = time.monotonic()
        ended = Ended.STUCK
        for number in range(_MOST_ASKED):
            here = self._path[-1]
            wish = Wish(
                most=max(1, self._limits.tokens - len(self._path) + 1),
                deadline=self._limits.deadline,
                temperature=self._temperature + number * _WARMER,
                seed=self._seed + number,
            )
            try:
                end = self._follow(ask(here.text.decode(), wish), poll)
            except TimeIsUp:
                ended = Ended.TIME
                break
            except BrokenOff:
                if number == _MOST_ASKED - 1 and not self._path[-1].text:
                    raise
                continue
            ended = end or Ended.STUCK
            if end is not None and end is not Ended.ASTRAY:
                break
            self._cut(astray=end is Ended.ASTRAY)
        return Draft(tuple(self._path), (), ended, self._stats(time.monotonic() - began))

    def _follow(self, pieces: Stream, poll: Poll) -> Ended | None:
        """Take what may stand; None where something may not."""
        with closing(pieces):
            for piece in pieces:
                for match in _PIECES.finditer(piece):
                    poll()
                    if (end := self._limit() or self._step(match[0].encode())) is not None:
                        return None if end is Ended.STUCK else end
            return Ended.FINISHED

    def _limit(self) -> Ended | None:
        """The bound that forbids one more piece, if one does."""
        if len(self._path) > self._limits.tokens:
            return Ended.TOKENS
        return Ended.TIME if time.monotonic() >= self._limits.deadline else None

    def _step(self, piece: bytes) -> Ended | None:
        """Take one piece; say so if the draft ends with it, or cannot take it."""
        began = time.perf_counter()
        try:
            return self._stepped(piece)
        finally:
            self._constraint_seconds += time.perf_counter() - began

    def _stepped(self, piece: bytes) -> Ended | None:
        here = self._path[-1]
        self._read += 1
        state = here.state
        if (state is not None and (state := state.advance(piece)) is None) or not self._spells(
            here.text, piece
        ):
            self._refused += 1
            self._is_in_word = piece[:1].isalnum() or piece[:1] == b"_"
            return Ended.STUCK
        self._is_in_word = False
        after = PartialDraft(here.text + piece, state, b"", 0.0)
        if not self._limits.allows(here, after):
            self._refused += 1
            return Ended.FINISHED if self._limits.may_end(here) else Ended.STUCK
        self._path.append(after)
        return _ENDED[self._limits.judge(after)]

    def _cut(self, *, astray: bool) -> None:
        """Go back to where the server is asked on: the start, or before a word that was begun."""
        self._cuts += 1
        if astray:
            del self._path[1:]
            return
        whole = self._path[-1].text
        begun = _WORD.search(whole) if self._is_in_word else None
        keep = begun.start() if begun else len(whole)
        while len(self._path) > 1 and len(self._path[-1].text) > keep:
            self._path.pop()

    def _stats(self, seconds: float) -> DecodeStats:
        return DecodeStats(
            decoded_tokens=self._read,
            refused_tokens=self._refused,
            rollbacks=self._cuts,
            decode_seconds=seconds,
            constraint_seconds=self._constraint_seconds,
        )
