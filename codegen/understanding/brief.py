"""What a request comes down to: its quantities, and the recipe that it leans on.

A recipe is leant on where its words fit well enough; it is an answer of its own where it names all
that the request asks for and has a place for each quantity of it. The bounds were set on
sentences that no recipe has (tests/codegen/understanding/phrasings.toml).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.errors import UsageError
from codegen.project.board import find_board
from codegen.recipes.proof import seconds_of, unproved
from codegen.retrieval.recipes import find
from codegen.retrieval.words import words
from codegen.types import GenerateRequest, Leaning, Reference, Simulation
from codegen.understanding.binding import Binding, bind
from codegen.understanding.board_pins import on_board, widened
from codegen.understanding.corrections import corrected, unmentioned
from codegen.understanding.lists import Kind
from codegen.understanding.mentions import lacking
from codegen.understanding.quantities import Quantity, quantities, without
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import Value

_LEANS = 0.4
_STANDS_IN = 0.5
_IS_ANSWER = 0.6
_IS_ANSWER_TO_A_WORD = 0.8  # "blink" is a request, "wifi" leaves open what of it
_AHEAD = 0.03
_MOST_SIMULATED = 20.0  # seconds


@dataclass(frozen=True, slots=True)
class Lead:
    """A recipe that fits a request, how well from 0 to 1, and the values that the request sets.

    `ahead` is by how much it fits better than the next one.
    """

    recipe: Recipe
    score: float
    binding: Binding
    ahead: float = 1.0

    @property
    def values(self) -> Mapping[str, Value]:
        """All its parameters."""
        return self.recipe.values(self.binding.values)

    @property
    def code(self) -> str:
        """The program with these values."""
        return self.recipe.render(self.binding.values)


@dataclass(frozen=True, slots=True)
class Brief:
    """A request, read."""

    sentence: str
    asked: tuple[Quantity, ...]
    lead: Lead | None
    is_for_avr: bool = False
    is_one_word: bool = False

    @property
    def is_answered(self) -> bool:
        """Whether the recipe alone says all that is asked, as far as words and quantities tell."""
        lead = self.lead
        bound = _IS_ANSWER_TO_A_WORD if self.is_one_word else _IS_ANSWER
        if lead is None or lead.score < bound or lead.ahead < _AHEAD:
            return False
        return not any(self._counts(each) for each in lead.binding.unused)

    def _counts(self, quantity: Quantity) -> bool:
        """Whether it has to be in the answer: "two LEDs" may be what the recipe has anyway."""
        is_word = self._text(quantity).isalpha()
        return quantity.is_sure or quantity.kind is Kind.TEXT or not is_word

    @property
    def stands_in(self) -> bool:
        """Whether the recipe is worth showing where the model has nothing better."""
        return self.lead is not None and self.lead.score >= _STANDS_IN

    @property
    def proof_seconds(self) -> float:
        """How long a program must be simulated to see what the recipe promises; 0 if it cannot."""
        if self.lead is None or not self.stands_in or not self.is_for_avr:
            return 0.0
        seconds = seconds_of(self.lead.recipe, self.lead.values)
        return seconds if seconds <= _MOST_SIMULATED else 0.0

    def unproved(self, seen: Simulation) -> tuple[str, ...]:
        """What a simulation does not show of what the recipe promises."""
        return () if self.lead is None else unproved(self.lead.recipe, self.lead.values, seen)

    @property
    def references(self) -> tuple[Reference, ...]:
        """What a model may lean on."""
        if self.lead is None:
            return ()
        return (Reference(self.lead.recipe.title, self.lead.code),)

    @property
    def leaning(self) -> Leaning | None:
        """The recipe, as a user is told of it."""
        if (lead := self.lead) is None:
            return None
        values = lead.values
        phrases = {
            each.name: each.phrase("{}", values[each.name]) for each in lead.recipe.parameters
        }
        return Leaning(
            recipe=lead.recipe.name,
            title=lead.recipe.title,
            values=lead.binding.values,
            assumed={name: values[name] for name in lead.binding.assumed},
            left_out=tuple(map(self._text, lead.binding.unused)),
            lib_deps=lead.recipe.lib_deps,
            wiring=tuple(line.format_map(phrases) for line in lead.recipe.wiring),
        )

    def lacks(self, code: str) -> tuple[str, ...]:
        """What of the request's quantities a program does not mention, in the request's words."""
        told = tuple(map(self._text, lacking(code, self.asked)))
        if (lead := self.lead) is None:
            return told
        set_here = unmentioned(lead.recipe, lead.binding)
        return (*told, *(words for words, quantity in set_here if lacking(code, [quantity])))

    def _text(self, quantity: Quantity) -> str:
        return self.sentence[quantity.start : quantity.end].strip()


def understand(request: GenerateRequest) -> Brief:
    """The quantities of a request, and the recipe that fits it best, if one does well enough.

    Raises `UsageError` for values that were set and are not those of a recipe that is leant on.
    """
    sentence = request.prompt
    board = find_board(request.board)
    asked = on_board(quantities(sentence), board)
    if not request.recipes:
        _require_unset(request)
        return Brief(sentence, asked, None)
    told = without(sentence, asked)
    found = find(told, language=request.language, board=board, most=2)
    if not found or found[0][1] < _LEANS:
        _require_unset(request)
        return Brief(sentence, asked, None)
    (recipe, score), *others = found
    recipe = widened(recipe, board, asked)
    ahead = score - max((each for _, each in others), default=0.0)
    binding = bind(recipe, asked)
    if request.values:
        before = set(binding.said.values())
        recipe, binding = corrected(recipe, binding, request.values, board=board)
        overruled = before - set(binding.said.values())
        asked = tuple(each for each in asked if each not in overruled)
    lead = Lead(recipe, score, binding, ahead)
    return Brief(
        sentence,
        asked,
        lead,
        is_for_avr=board.platform == "atmelavr",
        is_one_word=len(set(words(told))) < 2,
    )


def _require_unset(request: GenerateRequest) -> None:
    if request.values:
        raise UsageError(
            f"no recipe is leant on, so there is no {next(iter(request.values))!r} to set; "
            "`pinwright recipes search` says what there is"
        )
