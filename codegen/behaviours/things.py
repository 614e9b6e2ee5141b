"""The things that a sentence names with their pins, and which of them a part of it is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from codegen.behaviours.behaviour import LED_BUILTIN, Thing
from codegen.behaviours.tokens import Meaning, Token
from codegen.understanding.lists import Kind
from codegen.understanding.quantities import Quantity

OWN_LED = "own_led"
"""The kind, in words.toml, of the board's own LED."""

_INPUTS = frozenset({"button", "pir", "analog"})
_LED = Thing(LED_BUILTIN, "led")


class UnknownThingError(Exception):
    """A part of a sentence is about a thing that nothing is known of."""


class Things:
    """All that were named, in their order."""

    def __init__(self) -> None:
        self.all: list[Thing] = []
        self._kind = ""

    def about(self, segment: Sequence[Token]) -> list[Thing]:
        """Those that a part of the sentence names; none where it names none.

        Raises:
            UnknownThingError: a label is said that none of them has, or a kind that is not there.
        """
        found: list[Thing] = []
        kind, labels = "", list[str]()
        for place, token in enumerate(segment):
            if token.meaning in (Meaning.OUTPUT, Meaning.INPUT):
                if kind and not (found or labels) and _has_pin(segment[:place]):
                    kind = ""
                kind = token.name
            elif token.meaning is Meaning.LABEL:
                labels.append(token.name)
            elif token.is_a(Kind.PIN) and token.quantity is not None:
                found.append(self._at(token.quantity, kind, labels[:1]))
                labels = labels[1:]
                kind = "" if kind in _INPUTS else kind
        self._kind = kind or self._kind
        if kind == OWN_LED and not found:
            return [self.built_in()]
        if len(found) == 1 and kind and not found[0].kind:  # "pin 3 has a button"
            found = [self._replaced(found[0], kind=kind)]
        if found:
            if labels and len(found) == 1 and not found[0].label:  # "pin 8 is the red one"
                found = [self._replaced(found[0], label=labels[-1])]
            return found
        return self._known(kind, labels)

    def _known(self, kind: str, labels: Sequence[str]) -> list[Thing]:
        """Those that were named before, by their labels or their kind."""
        if labels:
            known = [it for it in self.all if it.label in labels] or self._by_place(labels)
            if not known:
                raise UnknownThingError
            return known
        if not kind:
            return []
        return [it for it in self.all if it.kind == kind or (not it.kind and kind not in _INPUTS)]

    def built_in(self) -> Thing:
        """The board's own LED, where an LED is spoken of and no pin is named."""
        if _LED not in self.all:
            self.all.append(_LED)
        return _LED

    def pull_down(self) -> bool:
        """The buttons that were named read high while they are pressed; whether there are any."""
        self.all = [
            replace(it, is_pulled_up=False) if it.kind == "button" else it for it in self.all
        ]
        return any(it.kind == "button" for it in self.all)

    def _at(self, pin: Quantity, kind: str, labels: Sequence[str]) -> Thing:
        value = pin.value if isinstance(pin.value, str) else int(pin.value)
        value = int(value[1:]) if isinstance(value, str) and value[:1] == "D" else value
        for thing in self.all:
            if thing.pin == value:
                return thing
        if not kind and isinstance(value, str):
            kind = "analog"
        thing = Thing(
            value, kind or ("" if self._kind in _INPUTS else self._kind), (*labels, "")[0]
        )
        self.all.append(thing)
        return thing

    def _replaced(self, thing: Thing, *, kind: str = "", label: str = "") -> Thing:
        """The thing with what is known of it now."""
        known = replace(thing, kind=kind or thing.kind, label=label or thing.label)
        self.all[self.all.index(thing)] = known
        return known

    def _by_place(self, labels: Iterable[str]) -> list[Thing]:
        """Those that are called first, second and so on, where none is labelled."""
        outputs = [it for it in self.all if it.kind not in _INPUTS]
        places = [int(each) for each in labels if each.isdigit()]
        if any(it.label for it in outputs) or not places or max(places) > len(outputs):
            return []
        return [outputs[place - 1] for place in places]


def is_input(thing: Thing) -> bool:
    """Whether it is read."""
    return thing.kind in _INPUTS


def _has_pin(segment: Sequence[Token]) -> bool:
    return any(token.is_a(Kind.PIN) for token in segment)
