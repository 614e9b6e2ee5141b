"""A recipe as it stands on one board: without what is there for others.

`#if defined(ESP32)` is answered, and where the pins of a bus are fixed nothing sets them: their
constants and parameters go, and the wiring names the board's own. A pin that the board has not, or
that cannot do it there, is another, so that one recipe serves an ESP32 and an ESP8266. So is one
that decides how the chip starts, where the recipe was written for another chip. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import replace

from codegen.advice.pins import PinFacts, Role, pin_facts
from codegen.project.board import Board, find_board
from codegen.recipes.allotment import bus_pins_of
from codegen.recipes.check import role_of
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import BUS_ROLES, Kind, Parameter, Value, pins_of

_LAME = {"esp8266": {16}}  # without interrupts and open drain: no OneWire there (ESP8266EX, 4.1)
_MANY = 40  # pins: beyond that the ranges are wide enough
_MACROS = {"ESP32": "espressif32", "ESP8266": "espressif8266"}
_IF = re.compile(r"#if (!?)defined\((\w+)\)\s*$")
_CONSTANT = re.compile(r"^const (?:u?int(?:8_t)?|byte) (\w+) = [^;]+;[^\n]*\n", re.MULTILINE)


def for_board(recipe: Recipe, board: Board, given: Collection[str] = ()) -> Recipe:
    """The recipe for a board; the same where nothing of it depends on one.

    The parameters that are `given` stay as they are: who composes says what a pin cannot do.
    """
    return _with_its_pins(_with_its_arms(recipe, board), board, given)


def _with_its_pins(recipe: Recipe, board: Board, given: Collection[str]) -> Recipe:
    """The recipe with pins that the board has, in its ranges and in its source."""
    facts = pin_facts(board)
    pins = [each for each in recipe.parameters if each.kind is Kind.PIN]
    if facts is None:
        return recipe
    delicate = _delicate(facts) if _is_of_another_chip(recipe, board) else frozenset()
    if not any(_lost(each, facts) or each.default in delicate for each in pins):
        return recipe
    own = bus_pins_of(board)
    taken = {own[each.role] for each in pins if each.role in BUS_ROLES and each.role in own}
    taken |= {each.default for each in pins if not _lost(each, facts)} - delicate
    placed: dict[str, Value] = {}
    kept = []
    for each in recipe.parameters:
        is_pin = each.kind is Kind.PIN and each.name not in given
        if not is_pin or not (_lost(each, facts) or each.default in delicate):
            kept.append(each)
            continue
        if not _lost(each, facts):  # a pin of its range will do better
            usable = (pin for pin in pins_of(each.range) if pin not in taken | delicate)
            placed[each.name] = next(usable, each.default)
            taken.add(placed[each.name])
            kept.append(each)
            continue
        able = [pin for pin in _able(each, facts) if pin not in _LAME.get(board.mcu, ())]
        pin = own.get(each.role) if each.role in BUS_ROLES else None
        pin = next((one for one in able if one not in taken), None) if pin is None else pin
        if pin is None:
            return recipe  # what is composed of it says which pin cannot do it
        taken.add(pin)
        placed[each.name] = pin
        ranged = tuple(map(str, dict.fromkeys((*able, pin))))
        kept.append(replace(each, range=ranged, draw=ranged))
    wider = replace(recipe, parameters=tuple(kept))
    source = wider.marked(placed)
    return replace(
        recipe,
        source=source,
        parameters=tuple(replace(e, default=placed.get(e.name, e.default)) for e in kept),
    )


def without_delicate_draws(recipe: Recipe, board: Board) -> Recipe:
    """The recipe without pins that decide how the board starts among those that are drawn.

    A parameter keeps them where too few others are left for the rest.
    """
    facts = pin_facts(board)
    if facts is None:
        return recipe
    kept = []
    for each in recipe.parameters:
        pins = pins_of(each.draw) if each.kind in (Kind.PIN, Kind.PINS) else []
        fine = tuple(str(pin) for pin in pins if _number(pin, facts) not in _delicate(facts))
        is_enough = len(fine) < len(pins) and len(fine) >= len(recipe.parameters) + each.count[1]
        kept.append(replace(each, draw=fine) if is_enough else each)
    return replace(recipe, parameters=tuple(kept))


def _is_of_another_chip(recipe: Recipe, board: Board) -> bool:
    """Whether its pins were chosen with another chip in mind."""
    return find_board(recipe.boards[0]).mcu != board.mcu


def _delicate(facts: PinFacts) -> frozenset[Value]:
    """Pins that decide how the chip starts, or that the computer talks through."""
    return frozenset(facts.strapping) | facts.usb | facts.serial


def _lost(parameter: Parameter, facts: PinFacts) -> bool:
    """Whether one of a parameter's pins cannot do its job on the board."""
    return any(
        _number(pin, facts) is None or facts.objection(_number(pin, facts) or 0, role_of(parameter))
        for pin in (*pins_of(parameter.range), parameter.default)
    )


def _number(pin: Value, facts: PinFacts) -> int | None:
    """The number of a pin; None for a name that the board has not."""
    return pin if isinstance(pin, int) else facts.names.get(str(pin))


def _able(parameter: Parameter, facts: PinFacts) -> list[Value]:
    """The pins that can do it here: those of the range, and then the board's safe ones."""
    role = role_of(parameter)
    if role is Role.ANALOG:
        return [name for name in sorted(facts.names) if name.startswith("A")]
    safe = facts.able_to(role) - facts.usb - facts.serial - frozenset(facts.strapping)
    more = sorted(safe - facts.channels) if len(safe) < _MANY else []
    both = dict.fromkeys((*pins_of(parameter.range), *more))
    return [pin for pin in both if isinstance(pin, int) and pin in safe]


def _with_its_arms(recipe: Recipe, board: Board) -> Recipe:
    """The recipe without the arms of questions that the platform answers."""
    if recipe.is_python or "#if" not in recipe.source or "#elif" in recipe.source:
        return recipe  # no recipe asks in three arms; one that did would stay as it is
    source = _answered(recipe.source, board.platform)
    if source == recipe.source:
        return recipe
    before = _unused(recipe.source)
    for name in _unused(source) - before:
        source = re.sub(rf"^const [^\n]*\b{name} = [^\n]*\n", "", source, flags=re.MULTILINE)
    kept = tuple(
        replace(each, at=places)
        for each in recipe.parameters
        if (places := tuple(at for at in each.at if each.spans(at, source, is_python=False)))
    )
    names = {each.name for each in kept}
    fixed = _fixed(recipe, names, board)
    wiring = tuple(
        re.sub(r"\{(\w+)\}", lambda hole: str(fixed.get(hole[1], hole[0])), line)
        for line in recipe.wiring
    )
    return replace(
        recipe,
        source=source,
        parameters=kept,
        wiring=tuple(w for w in wiring if set(re.findall(r"\{(\w+)\}", w)) <= names),
    )


def _fixed(recipe: Recipe, kept: set[str], board: Board) -> Mapping[str, Value]:
    """The board's own pins, by the names of the parameters that are gone."""
    own = bus_pins_of(board)
    return {
        each.name: own[each.role]
        for each in recipe.parameters
        if each.name not in kept and each.role in BUS_ROLES and each.role in own
    }


def _answered(source: str, platform: str) -> str:
    """The source without the arms that the platform leaves out."""
    found: list[str] = []
    stack: list[bool | None] = []  # whether the arm stands; None where the question is left
    for line in source.split("\n"):
        asked = _IF.match(line)
        if line.startswith("#if"):
            known = asked is not None and asked[2] in _MACROS
            is_so = known and asked is not None and _MACROS[asked[2]] == platform
            stack.append(is_so != bool(asked and asked[1]) if known else None)
        elif line.startswith("#else") and stack and stack[-1] is not None:
            stack[-1] = not stack[-1]
        elif line.startswith("#endif") and stack:
            if stack.pop() is not None:
                continue
            if False not in stack:
                found.append(line)
            continue
        elif False not in stack:
            found.append(line)
            continue
        if stack and stack[-1] is None and False not in stack:
            found.append(line)
    return "\n".join(found)


def _unused(source: str) -> set[str]:
    """The constants that stand in no other line."""
    return {
        match[1]
        for match in _CONSTANT.finditer(source)
        if len(re.findall(rf"\b{match[1]}\b", source)) == 1
    }
