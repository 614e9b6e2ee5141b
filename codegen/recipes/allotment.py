"""Who has which pin when recipes share a board: what was set stays, the rest gives way."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from codegen.advice.pins import pin_facts
from codegen.errors import UsageError
from codegen.project.board import Board
from codegen.recipes.check import role_of
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import BUS_ROLES, Kind, Parameter, Value, pins_of


@dataclass(frozen=True, slots=True)
class Member:
    """A recipe among others: `label` tells it from another of the same name, `given` was set."""

    label: str
    recipe: Recipe
    given: Mapping[str, Value] = field(default_factory=dict)


@dataclass(slots=True)
class _Pins:
    """The pins that have a user, and in which role of a bus, if in any."""

    board: Board
    users: dict[Value, tuple[str, str | None]] = field(default_factory=dict)

    def take(self, pin: Value, user: str, role: str | None = None) -> None:
        """Give a pin to a user. Raises `UsageError` if another has it."""
        if pin in self.users:
            other, others_role = self.users[pin]
            if role is None or role != others_role:
                raise UsageError(f"pin {pin} is wanted by {other} and by {user}")
        self.users[pin] = (user, role)

    def objection(self, pin: Value, each: Parameter) -> str | None:
        """Why the board's pin cannot do that."""
        facts = pin_facts(self.board)
        if facts is None:
            return None
        number = pin if isinstance(pin, int) else facts.names.get(str(pin))
        return None if number is None else facts.objection(number, role_of(each))


def allot(members: Sequence[Member], board: Board) -> list[dict[str, Value]]:
    """The values of each member's parameters, no pin with two users; buses are shared.

    Pins that were not given move to others of their range where they must.

    Raises:
        UsageError: two want what only one can have; both are named. Or a pin cannot do it.
        CorpusError: a value is out of its range.
    """
    pins = _Pins(board)
    _take_things(members)
    for member in members:
        for what in member.recipe.shares:
            for pin, role in zip(_bus(board, what), _bus_roles(what), strict=False):
                pins.take(pin, f"{member.label}'s {what}", role)
        for what in member.recipe.takes:
            if what.startswith("pin "):
                pins.take(_pin(what.removeprefix("pin ")), member.label)
    found = [member.recipe.values(member.given) for member in members]
    for member, values in zip(members, found, strict=True):
        _take_given(pins, member, values)
    for member, values in zip(members, found, strict=True):
        for each in _pin_parameters(member.recipe):
            if each.name not in member.given:
                own = each.pins(values[each.name])
                placed = [_place(pins, member, each, pin) for pin in own]
                values[each.name] = (
                    placed[0] if each.kind is Kind.PIN else ", ".join(map(str, placed))
                )
    return found


def _take_given(pins: _Pins, member: Member, values: Mapping[str, Value]) -> None:
    """The pins that were set. Raises `UsageError` where another has one, or it cannot do it."""
    for each in _pin_parameters(member.recipe):
        user = f"{member.label}.{each.name}"
        for pin in each.pins(values[each.name]) if each.name in member.given else ():
            if why := pins.objection(pin, each):
                raise UsageError(f"{user}: {why}")
            pins.take(pin, user, _bus_role(each))


def _place(pins: _Pins, member: Member, each: Parameter, default: Value) -> Value:
    """A pin for a parameter that nobody set: its default, or the first that is free."""
    user, role = f"{member.label}.{each.name}", _bus_role(each)
    if role is not None:
        for pin, (_, others_role) in pins.users.items():
            if others_role == role and pin in pins_of(each.range):
                return pin
    for pin in (default, *pins_of(each.draw), *pins_of(each.range)):
        if pin not in pins.users and pins.objection(pin, each) is None:
            pins.take(pin, user, role)
            return pin
    if default in pins.users:
        raise UsageError(
            f"pin {default} is wanted by {pins.users[default][0]} and by {user}, "
            "for which no other pin is free"
        )
    raise UsageError(f"{user}: {pins.objection(default, each)}, and no other pin is free")


_NEEDS = {"wifi station": "wifi mode"}  # who shares the one cannot be beside who has the other


def _take_things(members: Sequence[Member]) -> None:
    """Timers and the like have one user; what one recipe takes for itself, no other may share."""
    users: dict[str, str] = {}
    for member in members:
        for what in member.recipe.takes:
            if what in users and not what.startswith("pin "):
                raise UsageError(f"{what} is wanted by {users[what]} and by {member.label}")
            users[what] = member.label
    for member in members:
        for shared in _shared(member.recipe):
            what = _NEEDS.get(shared, shared)
            if users.get(what, member.label) != member.label:
                raise UsageError(
                    f"{what} is wanted by {users[what]} for itself and by {member.label}"
                )


def _shared(recipe: Recipe) -> Iterator[str]:
    """What a recipe shares, the unsaid included: analog readings have one reference."""
    yield from recipe.shares
    if any(each.role == "analog" for each in recipe.parameters):
        yield "analog reference"


def _pin_parameters(recipe: Recipe) -> list[Parameter]:
    return [each for each in recipe.parameters if each.kind in (Kind.PIN, Kind.PINS)]


def _bus_role(each: Parameter) -> str | None:
    return each.role if each.role in BUS_ROLES else None


def _pin(word: str) -> Value:
    return int(word) if word.isdecimal() else word


def _bus_roles(what: str) -> tuple[str, ...]:
    return {"i2c": ("sda", "scl"), "spi": ("sck", "miso", "mosi")}.get(what, ("rx", "tx"))


def bus_pins_of(board: Board) -> dict[str, Value]:
    """The board's own pins of I2C and SPI, by their roles."""
    return {
        role: pin
        for what in ("i2c", "spi")
        for role, pin in zip(_bus_roles(what), _bus(board, what), strict=False)
    }


def _bus(board: Board, what: str) -> Sequence[Value]:
    found: Sequence[Value] = _buses().get(board.mcu, {}).get(what, ())
    return found


@cache
def _buses() -> Mapping[str, Any]:
    return tomllib.loads(files(__package__).joinpath("buses.toml").read_text("utf-8"))
