"""What a request comes down to: its quantities, and the recipe that it leans on.

A recipe, or a program made of several, is leant on where its words fit well enough; it is an answer
of its own where it names all that the request asks for and has a place for each quantity of it. The
bounds were set on sentences that no recipe has (tests/codegen/understanding/phrasings.toml). One
that fits faintly is an example for a model that makes changes, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from codegen.errors import UsageError
from codegen.project.board import Board, find_board
from codegen.retrieval.recipes import document, find
from codegen.retrieval.together import find_together
from codegen.retrieval.words import is_part, words
from codegen.simulated import Simulation
from codegen.types import GenerateRequest, Leaning, Reference
from codegen.understanding.board_pins import on_board
from codegen.understanding.corrections import corrected, unmentioned
from codegen.understanding.deeds import undone
from codegen.understanding.lead import Lead, Prospect, prospect_of
from codegen.understanding.limits import compares
from codegen.understanding.lists import Kind
from codegen.understanding.mentions import lacking, without_comments
from codegen.understanding.pairs import lasts
from codegen.understanding.quantities import EVERY_BEFORE, Quantity, quantities, without
from firmware_corpus.recipe import Recipe

_LEANS_FAINTLY = 0.2
_LEANS = 0.27
_IS_PROOF = 0.38  # then what the recipe does is what was asked for, or is part of it
_IS_ANSWER_IF_BOUND = (0.45, 0.4, 0.38)  # where it sets none, one or more of the parameters
_ARE_ANSWER_IF_BOUND = (0.65, 0.5, 0.5)  # the same of several recipes as one program
_FOR_A_BAUD = 0.1  # more, where the recipe does not take the baud rate itself: it may be another's
_IS_ANSWER_TO_A_WORD = 0.53  # "blink" is a request, "wifi" leaves open what of it
_AHEAD = 0.03
_BUS = re.compile(r"(i2c|spi|uart)\W{0,2}\Z")  # "I2C(0)" is the bus that it is on
_SLEEPS = re.compile(r"sleep|schlaf|睡", re.IGNORECASE)
_FEW, _FULL_SCALE = 10, (32, 64, 99, 100, 180, 255, 1023)
_FOREIGN_PINS = 2  # that the recipe wants beside those that are named: it is wired in another way
_EXACT = 4  # values that it has places for: then another one that has them too does the same
_SEVERAL = 0.08
_LEFT = 0.2  # what it counts against a lead if it has a place for none of the quantities
_MEANT_LEFT = 0.15  # and if one of them is more than a number, which may be said by the way
_LOOKED_AT, _SETS_LOOKED_AT = 5, 10
_KNOWLEDGE = re.compile(
    r"^\s*#\s*include|\bISR\s*\(|\b(?:TCCR|TIMSK|OCR|TCNT|PORT|DDR|PCMSK|PCICR|ADCSR|ADMUX|WDTCSR)\w*",
    re.MULTILINE,
)
_COLOURFUL = {"rgb", "ws2812", "neopixel", "neopixels", "ws2812b"}
_COLOUR = re.compile(  # "yellow", and not "the yellow LED", "red on pin 9"
    r"\b(red|yellow|green|cyan|blue|magenta|white|purple|violet|orange|pink|dark)\b"
    r"(?!\s*(?:leds?|lights?|lamps?|buttons?|channels?|pins?|on\b|at\b|to\b|is\b|[=:]|\d))"
)
_MOST_SIMULATED = 20.0  # seconds


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
        if lead is None:
            return False
        bounds = _IS_ANSWER_IF_BOUND if len(lead.members) == 1 else _ARE_ANSWER_IF_BOUND
        bound = bounds[min(len(lead.given), 2)]
        if self.is_one_word and len(lead.given) < 2:  # "servo", and no angle
            bound = _IS_ANSWER_TO_A_WORD
        said = [quantity for each in lead.said for quantity in each.values()]
        if any(each.kind is Kind.BAUD and each not in said for each in self.asked):
            bound += _FOR_A_BAUD
        ahead = 0.0 if len(lead.given) >= _EXACT else _AHEAD
        if lead.score < bound or lead.ahead < ahead:
            return False
        if not lead.is_whole or lead.guessed or self._is_for_long:
            return False
        if self.foreign_pins >= _FOREIGN_PINS or (self.foreign_pins and lead.assumed_inputs):
            return False
        is_other = _stray_colours(self.sentence, lead) or self.left_out
        return not (is_other or undone(lead.code, self.sentence))

    @property
    def _is_for_long(self) -> bool:
        """Whether how often something is measured was read from how long something runs: "the pump
        on for 5 s".
        """
        said = () if self.lead is None or _SLEEPS.search(self.sentence) else self.lead.said
        return any(lasts(each["interval"]) for each in said if "interval" in each)

    @property
    def name(self) -> str | None:
        """That of the recipe."""
        return None if self.lead is None else self.lead.name

    def is_copy(self, code: str) -> bool:
        """Whether a program is the recipe, but for comments and white space: a small model that
        is shown one often writes it down again, and then it does no more than the recipe.
        """
        return self.lead is not None and _bare(code) == _bare(self.lead.code)

    @property
    def foreign_pins(self) -> int:
        """How many pins the recipe assumes where others were named."""
        names = () if self.lead is None else self.lead.assumed_pins
        return len(names) if any(each.kind is Kind.PIN for each in self.asked) else 0

    @property
    def left_out(self) -> tuple[str, ...]:
        """What of the request's quantities the recipe has no place for, in the request's words."""
        unused = () if self.lead is None else self.lead.unused
        return tuple(filter(None, (self._text(each) for each in unused if self._counts(each))))

    def _counts(self, quantity: Quantity) -> bool:
        """Whether it has to be in the answer: "two LEDs" may be what the recipe has anyway."""
        if quantity.is_sure or quantity.kind is Kind.TEXT:
            return True
        return not (self._text(quantity).isalpha() or self._is_meant(quantity))

    def _is_meant(self, quantity: Quantity) -> bool:
        """Whether a number is one that belongs to what the recipe does: "after 9 again 0"."""
        value = quantity.value
        if (bus := _BUS.search(quantity.before)) and self.lead is not None:
            numbers = re.findall(rf"\b{bus[1]}\((\d+)", self.lead.code, re.IGNORECASE)
            return not numbers or f"{value:g}" in numbers  # one in software has no number
        is_usual = isinstance(value, float) and (0 <= value < _FEW or value in _FULL_SCALE)
        is_number = quantity.kind is Kind.NUMBER and is_usual and not compares(quantity)
        return is_number and self.lead is not None and value in self.lead.numbers

    @property
    def leans_faintly(self) -> bool:
        """Whether the recipe has little to do with the request."""
        return self.lead is not None and self.lead.score < _LEANS

    @property
    def stands_in(self) -> bool:
        """Whether the recipe is worth showing where the model has nothing better."""
        return self.lead is not None and not self.leans_faintly

    def without_lead(self) -> Brief:
        """The same request with nothing to lean on."""
        return replace(self, lead=None)

    @property
    def proof_seconds(self) -> float:
        """How long a program must be simulated to see what the recipe promises; 0 if it cannot."""
        if self.lead is None or self.lead.score < _IS_PROOF or not self.is_for_avr:
            return 0.0
        seconds = self.lead.proof_seconds
        return seconds if seconds <= _MOST_SIMULATED else 0.0

    def unproved(self, seen: Simulation) -> tuple[str, ...]:
        """What a simulation does not show of what the recipes promise."""
        return () if self.lead is None else self.lead.unproved(seen)

    @property
    def references(self) -> tuple[Reference, ...]:
        """What a model may lean on: nothing that it knows by itself.

        Shown a plain sketch that fits half, coder-1.5b kept to its parts: of ten requests for an
        Uno it did two rightly with it, four without.
        """
        lead = self.lead
        if lead is None or (self.is_for_avr and _is_plain(lead.code)):
            return ()
        return (replace(lead.reference, lacks=self.lacks_of_recipe),)

    @property
    def lacks_of_recipe(self) -> tuple[str, ...]:
        """What of the request the recipe does not do, as far as numbers and words tell."""
        lead = self.lead
        return (
            () if lead is None else tuple(dict.fromkeys((*self.lacks(lead.code), *self.left_out)))
        )

    @property
    def leaning(self) -> Leaning | None:
        """What it leans on, as a user is told of it."""
        lead = self.lead
        if lead is None:
            return None
        left_out = (*map(self._text, lead.unused), *undone(lead.code, self.sentence))
        told = lead.leaning(tuple(filter(None, left_out)))
        return replace(told, is_whole=self.is_answered)

    def lacks(self, code: str) -> tuple[str, ...]:
        """What of the request a program does not show, in the request's words."""
        lead = self.lead
        is_lead = lead is not None and code.endswith(lead.code)  # what it was set to may be derived
        set_by = [q for said in lead.said for q in said.values()] if lead and is_lead else []
        asked = [each for each in self.asked if each not in set_by]
        missed = tuple(map(self._text, lacking(code, asked)))
        told = (*missed, *undone(code, self.sentence))
        if lead is None:
            return told
        set_here = unmentioned(lead)
        return (*told, *(words for words, quantity in set_here if lacking(code, [quantity])))

    def _text(self, quantity: Quantity) -> str:
        """A quantity in the words of the request: "every second", and not "second"."""
        every = EVERY_BEFORE.search(self.sentence[: quantity.start])
        begin = every.start() if every and quantity.kind is Kind.TIME else quantity.start
        return self.sentence[begin : quantity.end].strip()


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
    lead = _lead(told, asked, board=board, request=request)
    if request.values and lead is not None and lead.score < _LEANS:
        lead = None  # nobody would set a part of that
    if lead is None:
        _require_unset(request)
    elif request.values:
        before = {quantity for said in lead.said for quantity in said.values()}
        lead = corrected(lead, request.values, board=board)
        overruled = before - {quantity for said in lead.said for quantity in said.values()}
        asked = tuple(each for each in asked if each not in overruled)
    return Brief(
        sentence,
        asked,
        lead,
        is_for_avr=board.platform == "atmelavr",
        is_one_word=len(set(words(told))) < 2,
    )


def _lead(
    told: str, asked: Sequence[Quantity], *, board: Board, request: GenerateRequest
) -> Lead | None:
    """The recipe, or the set of some, that fits best and makes a program on the board."""
    alone = find(told, language=request.language, board=board, most=_LOOKED_AT)
    together = find_together(told, language=request.language, board=board, most=_SETS_LOOKED_AT)
    found = [
        prospect_of(recipes, score, asked, board=board, sentence=request.prompt)
        for recipes, score in [*(((recipe,), score) for recipe, score in alone), *together]
        if score >= _LEANS_FAINTLY and not _strange(told, recipes)
    ]
    for each in sorted(found, key=lambda each: -_merit(each, asked)):
        if (lead := each.lead(board)) is None or _is_wired_otherwise(lead, asked):
            continue
        if len(each.members) > 1:
            return lead
        others = [_merit(o, asked) for o in found if o is not each and len(o.members) == 1]
        return replace(lead, ahead=_merit(each, asked) - max(others, default=0.0))
    return None


def _is_wired_otherwise(lead: Lead, asked: Sequence[Quantity]) -> bool:
    """Whether a recipe that fits no more than somewhat has no place for a pin that is named, or
    reads another one: a model that is shown it keeps to its parts, and writes a different thing.
    """
    pins = [each for each in asked if each.kind is Kind.PIN and each.is_sure]
    if lead.score >= _IS_PROOF or not pins:
        return False
    return bool(lead.assumed_inputs) or any(each in lead.unused for each in pins)


def _merit(prospect: Prospect, asked: Sequence[Quantity]) -> float:
    """Its score, less what it leaves of the quantities, and less for each recipe more than one."""
    left = len(prospect.unused) / max(1, len(asked))
    wired = _MEANT_LEFT if any(each.kind is not Kind.NUMBER for each in prospect.unused) else 0.0
    wired += _MEANT_LEFT if prospect.lacks_needed else 0.0
    return prospect.score - _LEFT * left - wired - _SEVERAL * (len(prospect.members) - 1)


def _strange(told: str, recipes: Sequence[Recipe]) -> tuple[str, ...]:
    """The parts that a request names and none of the recipes does: they are for others."""
    known = {word for recipe in recipes for word in document(recipe)}
    return tuple(word for word in dict.fromkeys(words(told)) if is_part(word) and word not in known)


def _require_unset(request: GenerateRequest) -> None:
    if request.values:
        raise UsageError(
            f"no recipe is used, so there is no {next(iter(request.values))!r} to set; "
            "`pinwright recipes search` says what there is"
        )


def _stray_colours(sentence: str, lead: Lead) -> set[str]:
    """The colours that lights are to show, and no recipe of the lead speaks of."""
    known = {word for member in lead.members for word in document(member.recipe)}
    if not known & _COLOURFUL:
        return set()
    return set(_COLOUR.findall(sentence.lower())) - known


def _is_plain(code: str) -> bool:
    """Whether a sketch has no library and no register of the chip."""
    return _KNOWLEDGE.search(without_comments(code)) is None


def _bare(code: str) -> str:
    return "".join(without_comments(code).split())
