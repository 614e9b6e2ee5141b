"""A part of a sentence between two marks, with what it names and measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.behaviours.behaviour import Thing
from codegen.behaviours.measures import Measures
from codegen.behaviours.story import Story
from codegen.behaviours.things import is_input
from codegen.behaviours.tokens import Meaning, Token
from codegen.behaviours.understood import NotUnderstoodError

_SEVERAL = 2
_STATES = {Meaning.ON: True, Meaning.OFF: False}


@dataclass(slots=True)
class Segment:
    """A part of a sentence with what it names and how long, how often, how much."""

    tokens: Sequence[Token]
    named: list[Thing]
    measures: Measures
    story: Story
    is_after: bool

    @property
    def has(self) -> set[Meaning]:
        """What its tokens mean."""
        return {token.meaning for token in self.tokens}

    @property
    def states(self) -> list[bool]:
        """The states in their order, True for on."""
        return [_STATES[it.meaning] for it in self.tokens if it.meaning in _STATES]

    def subject(self) -> list[Thing]:
        """What it is about: what it names, else what was spoken of before."""
        about = [it for it in self.named if not is_input(it)]
        if Meaning.EVERYTHING in self.has and not self.named:
            about = [it for it in self.story.things.all if not is_input(it)]
            if len(about) < _SEVERAL:
                raise NotUnderstoodError
        if self.named and not about:
            raise NotUnderstoodError
        if not about and any(
            it.meaning is Meaning.OUTPUT and it.name == "led" for it in self.tokens
        ):
            about = [self.story.things.built_in()]
        if about:
            self.story.subject = about
        self.story.was_declaring, self.story.is_declaring = self.story.is_declaring, False
        return about or self.story.subject

    def declare(self) -> None:
        """Things that are named and nothing else: all in a row are what follows is about."""
        if self.measures.counts:
            raise NotUnderstoodError
        outputs = [it for it in self.named if not is_input(it)]
        if outputs:
            before = self.story.subject if self.story.is_declaring else ()
            self.story.subject = [*before, *outputs]
            self.story.is_declaring = True

    def recur(self, every: Sequence[float]) -> None:
        """Have all begin again after so many milliseconds."""
        if len(every) > 1 or (every and self.story.period):
            raise NotUnderstoodError
        self.story.period = every[0] if every else self.story.period
