"""A person at an editor: what is typed next, after which pause, and what the editor adds.

Everything is drawn from the seed and the place in the sketch, so that the same offers taken lead to
the same strokes. The person types the stretches one after another: bursts with 60 to 250 ms between
keys; pauses of half a second to three at the ends of words and lines and after a jump; a wrong
letter now and then that is deleted two keys later, and a wrong word that is deleted whole. The
editor closes brackets and quotes where the sketch closes them in the same stretch, types over what
it has put there, and indents each line as the sketch has it.

Not covered: selecting and replacing, undo, pasting, saving.
"""

from __future__ import annotations

import random
from collections import deque
from dataclasses import dataclass
from enum import StrEnum

from benchmarks.typing.stretches import CLOSERS, Stretch, choose, closers

LOOKS = 0.5
"""Seconds: in a pause of at least this length the person looks at what is offered."""

_LETTER_SLIPS = 0.03
_WORD_SLIPS = 0.04
_SHORTEST_TAKEN = 3  # characters; less is typed sooner than it is looked at
_WRONG_WORDS = ("value", "result", "digital", "count")


class Occasion(StrEnum):
    """What came before a request."""

    OPEN = "open"
    JUMP = "jump"
    KEY = "key"
    ACCEPT = "accept"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class Stroke:
    """The characters `start` to `end` of the document become `text`; `cursor` is in the new one.

    `is_edit` is False where only the cursor moves: an editor asks for nothing then.
    """

    occasion: Occasion
    start: int
    end: int
    text: str
    cursor: int

    @property
    def is_edit(self) -> bool:
        return self.start != self.end or bool(self.text)


@dataclass(slots=True)
class _Closing:
    """What the editor has put after the cursor; the sketch has it at `at` of the stretch."""

    text: str
    at: int


class Person:
    """Types the stretches of a sketch into what it is without them."""

    def __init__(self, final: str, *, seed: int, stretches: int = 5) -> None:
        self.final = final
        self.stretches = choose(final, seed=seed, count=stretches)
        self.text = final
        for stretch in sorted(self.stretches, key=lambda s: -s.start):
            self.text = self.text[: stretch.start] + self.text[stretch.end :]
        self.cursor = 0
        self._seed = seed
        self._waiting = deque(self.stretches)
        self._begin(self._waiting.popleft())

    def _begin(self, stretch: Stretch) -> None:
        missing = (s for s in self._waiting if s.start < stretch.start)
        self.cursor = stretch.start - sum(s.end - s.start for s in missing)
        self._stretch = stretch
        self._wanted = self.final[stretch.start : stretch.end]
        self._pairs = closers(self._wanted)
        self._typed = 0  # characters of the stretch that stand before the cursor
        self._closings: list[_Closing] = []  # the innermost first
        self._slip: deque[str] = deque()  # what is typed wrongly; an empty text deletes it
        self._wrong = 0  # characters before the cursor that are wrong
        self._slipped = -1
        self._before = Occasion.JUMP

    @property
    def is_done(self) -> bool:
        """Whether the sketch is finished."""
        return not self._waiting and self._typed == len(self._wanted)

    @property
    def rest(self) -> str | None:
        """What is still wanted at the cursor; None while what stands before it is wrong."""
        return None if self._wrong or self._slip else self._wanted[self._typed :]

    @property
    def line(self) -> str | None:
        """The rest of the line, or the next line after a whole one; None if none is wanted."""
        rest = self.rest
        if rest is None or not rest.strip():
            return None
        end = rest.find("\n", len(rest) - len(rest.lstrip()))
        return rest if end < 0 else rest[:end]

    def finishes(self, offer: str) -> bool:
        """Whether an offer is the true rest of the line, but for what the editor has closed."""
        line = self.line
        if line is None:
            return False
        closed = "".join(each.text for each in self._closings if "\n" not in each.text)
        offered = offer.rstrip()
        return (offered + "\n").startswith(line + "\n") or (
            bool(closed and offered) and line in (offered + closed, offered + closed + ";")
        )

    def takes(self, offer: str) -> bool:
        """Whether an offer would be taken, when it is seen."""
        rest = self.rest
        if not rest or len(offer.strip()) < _SHORTEST_TAKEN or not rest.startswith(offer):
            return False
        return self._chance("take").random() < 0.85

    @property
    def pause(self) -> float:
        """Seconds before the next stroke, when nothing is taken."""
        chance = self._chance("pause")
        if self._before is Occasion.JUMP or (self._typed == len(self._wanted) and self._waiting):
            return chance.uniform(1.0, 3.0)
        if self._before is Occasion.ACCEPT:
            return chance.uniform(0.5, 1.0)
        if self._wrong:
            return chance.uniform(0.15, 0.4)
        before, after = self._wanted[self._typed - 1 :][:1], self._wanted[self._typed :][:1]
        looks = 0.7 if before == "\n" or after == "\n" else 0.0
        if before.isspace() or before in "(.=," or (before.isalnum() != after.isalnum()):
            looks = max(looks, 0.15)
        if chance.random() < looks:
            return chance.triangular(LOOKS, 3.0, 0.8)
        return chance.triangular(0.06, 0.25, 0.11)

    def next_stroke(self) -> Stroke:
        """Do what comes next; `IndexError` when the sketch is finished."""
        if self._typed == len(self._wanted):
            self._begin(self._waiting.popleft())
        self._begin_slip()
        if self._slip:
            return self._slip_on()
        occasion = Occasion.JUMP if self._before is Occasion.JUMP else Occasion.KEY
        self._before = Occasion.KEY
        if self._closings and self._closings[0].at == self._typed:
            closing = self._closings.pop(0)
            self._typed += len(closing.text)
            if len(closing.text) > 1:  # on a line of its own, where the arrow keys go
                self.cursor += len(closing.text)
                return Stroke(occasion, self.cursor, self.cursor, "", self.cursor)
            return self._edit(occasion, closing.text, removed=1)
        char = self._wanted[self._typed]
        if char == "\n":
            return self._new_line(occasion)
        self._typed += 1
        end = self._pairs.get(self._typed - 1)
        if end is None:
            return self._edit(occasion, char)
        self._closings.insert(0, _Closing(CLOSERS[char], end))
        return self._edit(occasion, char, beyond=CLOSERS[char])

    def accept(self, offer: str) -> Stroke:
        """Take an offer that is wanted; a bracket that stands there twice then is deleted."""
        self._typed += len(offer)
        doubled = 0
        while self._closings and self._closings[0].at < self._typed:
            doubled += len(self._closings.pop(0).text)
        self._before = Occasion.ACCEPT
        return self._edit(Occasion.ACCEPT, offer, removed=doubled)

    def _new_line(self, occasion: Occasion) -> Stroke:
        """Enter, and the indent; a brace that stands open goes to a line of its own."""
        rest = self._wanted[self._typed + 1 :]
        indent = rest[: len(rest) - len(rest.lstrip(" "))]
        new = "\n" + indent
        closing = self._closings[0] if self._closings else None
        if closing and closing.text == "}" and self._pairs.get(self._typed - 1) == closing.at:
            own = self._wanted.rfind("\n", 0, closing.at)
            if own > self._typed and not self._wanted[own : closing.at].strip():
                beyond = self._wanted[own : closing.at]
                self._closings[0] = _Closing(beyond + "}", own)
                self._typed += len(new)
                return self._edit(occasion, new, beyond=beyond)
        self._typed += len(new)
        return self._edit(occasion, new)

    def _begin_slip(self) -> None:
        """Decide, once for each place, whether to type something else first."""
        rest = self.rest
        if not rest or self._slipped == self._typed or not rest[0].isalnum() or not self._typed:
            return
        self._slipped = self._typed
        chance = self._chance("slip")
        starts_word = not self._wanted[self._typed - 1].isalnum()
        if starts_word and chance.random() < _WORD_SLIPS:
            self._slip.extend((*chance.choice(_WRONG_WORDS), ""))
        elif chance.random() < _LETTER_SLIPS:
            self._slip.extend((chr(ord("a") + (ord(rest[0]) + 1) % 26), *rest[1:2].strip(), ""))

    def _slip_on(self) -> Stroke:
        wrong = self._slip.popleft()
        self._before = Occasion.KEY
        if wrong:
            self._wrong += 1
            return self._edit(Occasion.KEY, wrong)
        start, self._wrong = self.cursor - self._wrong, 0
        removed = self.cursor - start
        self.cursor = start
        return self._edit(Occasion.ERASE, "", removed=removed)

    def _edit(self, occasion: Occasion, text: str, *, removed: int = 0, beyond: str = "") -> Stroke:
        """Put text in at the cursor, `beyond` after it, replacing `removed` characters."""
        start, end = self.cursor, self.cursor + removed
        self.text = self.text[:start] + text + beyond + self.text[end:]
        self.cursor = start + len(text)
        return Stroke(occasion, start, end, text + beyond, self.cursor)

    def _chance(self, what: str) -> random.Random:
        """Chance that depends on the place alone."""
        place = f"{self._seed} {self._stretch.start} {self._typed} {self._wrong} {what}"
        return random.Random(place)
