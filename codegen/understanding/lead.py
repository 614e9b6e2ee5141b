"""What a request leans on: a recipe, or several as one program, with the request's own values."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from codegen.errors import UsageError
from codegen.project.board import Board
from codegen.recipes.allotment import Member
from codegen.recipes.compose import Composition, compose, labelled, unblocking
from codegen.recipes.flow import connected
from codegen.recipes.for_board import for_board
from codegen.recipes.proof import seconds_of, unproved
from codegen.simulated import Simulation
from codegen.types import Leaning, Reference
from codegen.understanding.binding import bind_all
from codegen.understanding.board_pins import widened
from codegen.understanding.lists import Kind as Asked
from codegen.understanding.pairs import READ_ROLES
from codegen.understanding.quantities import WORDS, Quantity
from firmware_corpus.errors import CorpusError
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import BUS_ROLES, Kind, Parameter, Value

_COMMENT = re.compile(r"(?://|#)([^\n]*)")
_SERIAL_BEGIN = re.compile(r"(\bSerial\.begin\()\d+\)")
_PLAIN = re.compile(r"(?<![\w.])\d{1,4}(?![\w.])")


@dataclass(frozen=True, slots=True)
class Lead:
    """Recipes that fit a request, how well from 0 to 1, and the program that they make.

    `said` are, for each member, the quantities that set its parameters, `set_here` the values that
    were set by name; `unused` are quantities that are none of theirs. `ahead` is by how much they
    fit better than the next ones; `guessed` are times that stand where they do by their order
    alone. `is_whole` is false where a needed value is not said.
    """

    score: float
    composition: Composition
    said: tuple[Mapping[str, Quantity], ...]
    unused: tuple[Quantity, ...] = ()
    ahead: float = 1.0
    set_here: tuple[Mapping[str, Value], ...] = ()
    guessed: tuple[str, ...] = ()
    is_whole: bool = True

    @property
    def members(self) -> tuple[Member, ...]:
        """The recipes."""
        return self.composition.members

    @property
    def name(self) -> str:
        """As a user is told: `dht22 + lcd-i2c`."""
        return " + ".join(member.label for member in self.members)

    @property
    def title(self) -> str:
        """What they do."""
        return "; ".join(member.recipe.title for member in self.members)

    @property
    def code(self) -> str:
        """The program."""
        return self.composition.code

    @property
    def values(self) -> Mapping[str, Value]:
        """All parameters; of several recipes with the label in front: `dht22.data`."""
        return {name: value for name, (value, _) in self._parameters().items()}

    @property
    def given(self) -> Mapping[str, Value]:
        """Those that the request sets."""
        return {name: value for name, (value, given) in self._parameters().items() if given}

    @property
    def assumed(self) -> Mapping[str, Value]:
        """Those that it does not set."""
        return {name: value for name, (value, given) in self._parameters().items() if not given}

    @property
    def assumed_pins(self) -> tuple[str, ...]:
        """The pins that a recipe wants and the request does not name, but for those of a bus."""
        return tuple(each.name for each in self._assumed_pins())

    @property
    def assumed_inputs(self) -> tuple[str, ...]:
        """Those of them that are read: what is to be wired there, nobody spoke of."""
        return tuple(each.name for each in self._assumed_pins() if each.role in READ_ROLES)

    def _assumed_pins(self) -> list[Parameter]:
        return [
            each
            for member in self.members
            for each in member.recipe.parameters
            if each.kind in (Kind.PIN, Kind.PINS)
            and each.role not in BUS_ROLES
            and each.name not in member.given
        ]

    def _parameters(self) -> dict[str, tuple[Value, bool]]:
        is_one = len(self.members) == 1
        return {
            each.name if is_one else f"{member.label}.{each.name}": (
                _shown(each, values[each.name]),
                each.name in member.given,
            )
            for member, values in zip(self.members, self.composition.values, strict=True)
            for each in member.recipe.parameters
        }

    @property
    def numbers(self) -> frozenset[float]:
        """Those that belong to what the recipes do: "from 0 to 9", by their asks and comments."""
        said = [
            text
            for member in self.members
            for asks in member.recipe.asks.values()
            for text in (member.recipe.title, *asks, *_COMMENT.findall(member.recipe.source))
        ]
        return frozenset(float(each) for text in said for each in _PLAIN.findall(text))

    @property
    def proof_seconds(self) -> float:
        """How long the program must be simulated to see what the recipes promise; 0 without."""
        return max((seconds_of(recipe, values) for recipe, values in self._proofs()), default=0.0)

    def unproved(self, seen: Simulation) -> tuple[str, ...]:
        """What a simulation does not show of what the recipes promise."""
        return tuple(
            each for recipe, values in self._proofs() for each in unproved(recipe, values, seen)
        )

    def _proofs(self) -> list[tuple[Recipe, Mapping[str, Value]]]:
        """The recipes whose promise is still the same: not those whose slots were filled."""
        return [
            (member.recipe, values)
            for member, values in zip(self.members, self.composition.values, strict=True)
            if member.recipe.proof and (len(self.members) == 1 or not member.recipe.slots)
        ]

    @property
    def reference(self) -> Reference:
        """What a model may lean on."""
        return Reference(self.title, self.code)

    def leaning(self, left_out: tuple[str, ...]) -> Leaning:
        """The same, as a user is told of it."""
        return Leaning(
            recipe=self.name,
            title=self.title,
            values=self.given,
            assumed=self.assumed,
            left_out=left_out,
            lib_deps=self.composition.lib_deps,
            wiring=tuple(dict.fromkeys(self._wiring())),
        )

    def _wiring(self) -> list[str]:
        found = []
        for member, values in zip(self.members, self.composition.values, strict=True):
            phrases = {p.name: p.phrase("{}", values[p.name]) for p in member.recipe.parameters}
            found += [line.format_map(phrases) for line in member.recipe.wiring]
        return found


@dataclass(frozen=True, slots=True)
class Prospect:
    """Recipes that fit a request, with the values that it sets, not made into a program yet.

    `baud` is that of the serial port, where it is said and no parameter.
    """

    score: float
    members: tuple[Member, ...]
    said: tuple[Mapping[str, Quantity], ...]
    unused: tuple[Quantity, ...]
    guessed: tuple[str, ...] = ()
    baud: int | None = None

    @property
    def lacks_needed(self) -> bool:
        """Whether something is not said without which the recipe is another one's."""
        return any(
            each.needed and each.name not in member.given
            for member in self.members
            for each in member.recipe.parameters
        )

    def lead(self, board: Board) -> Lead | None:
        """The same with the program, None where they make none."""
        try:
            program = compose(self.members, board)
        except (UsageError, CorpusError):
            return None
        if self.baud is not None:
            code = _SERIAL_BEGIN.sub(rf"\g<1>{self.baud})", program.code)
            program = replace(program, code=code)
        return Lead(
            self.score,
            program,
            self.said,
            self.unused,
            guessed=self.guessed,
            is_whole=not self.lacks_needed,
        )


def prospect_of(
    recipes: Sequence[Recipe],
    score: float,
    asked: Sequence[Quantity],
    *,
    board: Board,
    sentence: str,
) -> Prospect:
    """The recipes, connected, with the values that a request sets."""
    if len(recipes) > 1:
        recipes = [unblocking(each) for each in recipes]
    recipes = [widened(for_board(each, board), board, asked) for each in recipes]
    joint = connected(recipes, _wanted(sentence))
    bindings = bind_all(joint, asked, sentence)
    members = tuple(
        Member(label.label, label.recipe, binding.values)
        for label, binding in zip(labelled(joint), bindings, strict=True)
    )
    guessed = tuple(name for each in bindings for name in each.guessed)
    said = tuple(each.said for each in bindings)
    bauds = [each for each in bindings[0].unused if each.kind is Asked.BAUD]
    begun = any(_SERIAL_BEGIN.search(each.recipe.source) for each in members)
    if len(bauds) != 1 or not begun:
        return Prospect(score, members, said, bindings[0].unused, guessed)
    unused = tuple(each for each in bindings[0].unused if each is not bauds[0])
    return Prospect(score, members, said, unused, guessed, int(float(bauds[0].value)))


def _shown(parameter: Parameter, value: Value) -> Value:
    """A value as people write it: 0x3F for an address."""
    is_address = parameter.kind is Kind.ADDRESS
    return parameter.written(value, is_python=False) if is_address else value


def _wanted(sentence: str) -> tuple[str, ...]:
    """The names of the readings that a sentence names."""
    low = sentence.lower()
    return tuple(
        name for name, pieces in WORDS["readings"].items() if re.search("|".join(pieces), low)
    )
