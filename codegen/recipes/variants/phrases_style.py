"""Statements of a sketch in other words: steps, levels, questions and types that mean the same."""

from __future__ import annotations

import random
import re

_BEGIN = re.compile(
    r"^void setup\(\) \{\n(?P<begin>  Serial\.begin\((?P<rate>\d+)\);\n)"
    r"(?P<pins>(?:  (?:pinMode|digitalWrite|(?!Serial\b)\w+\.\w+)\((?![^\n]*Serial)[^\n]*\);\n)*)",
    re.MULTILINE,
)
_BAUDS = ("SERIAL_BAUD", "BAUD_RATE", "MONITOR_BAUD", "SERIAL_RATE", "CONSOLE_BAUD")
_STEP = re.compile(r"^([ \t]+)(\w+)\+\+;", re.MULTILINE)
_LEVEL = re.compile(r"digitalWrite\(([\w\[\]]+), (\w+) \? HIGH : LOW\);")
_LEVEL_LINE = re.compile(
    r"^([ \t]+)digitalWrite\(([\w\[\]]+), (\w+) \? HIGH : LOW\);[ \t]*\n", re.MULTILINE
)
_BRANCHES = (
    r"\1if (\3) {\n\1  digitalWrite(\2, HIGH);\n"
    r"\1} else {\n\1  digitalWrite(\2, LOW);\n\1}\n"
)
_LOW = re.compile(r"digitalRead\(([\w\[\]]+)\) == LOW\b")
_HIGH = re.compile(r"digitalRead\(([\w\[\]]+)\) == HIGH\b")
_ANSWERED = re.compile(r"^([ \t]+)return Wire\.endTransmission\(\) == 0;", re.MULTILINE)
_MIXED = re.compile(r"\b(?:min|max|printf|constrain|map|extern)\b|%l?u|%l?d")


def restyled(code: str, chance: random.Random) -> str:
    """The sketch with some of its statements in other words."""
    code = _with_serial(code, chance)
    code = _with_steps(code, chance)
    code = _with_levels(code, chance)
    code = _with_questions(code, chance)
    code = _with_answers(code, chance)
    if chance.random() < 0.25 and not _MIXED.search(code):
        code = code.replace("unsigned long", "uint32_t")
    return code


def _with_serial(code: str, chance: random.Random) -> str:
    """The serial port's rate as a constant, or the port begun behind the pins' modes."""
    found = _BEGIN.search(code)
    form = chance.choice(("as it is", "constant", "behind", "both"))
    if found is None or form == "as it is":
        return code
    begin, pins = found.group("begin", "pins")
    name = chance.choice(_BAUDS)
    if form in ("constant", "both") and not re.search(rf"\b{name}\b", code):
        rate = found["rate"]
        constant = f"const unsigned long {name} = {rate};\n"
        begin = begin.replace(rate, name)
        first = _first_declaration(code)
    else:
        constant, first = "", 0
    inside = pins + begin if form in ("behind", "both") else begin + pins
    code = code[: found.start("begin")] + inside + code[found.end("pins") :]
    return code[:first] + constant + code[first:]


def _first_declaration(code: str) -> int:
    """The place behind the comments, includes and blank lines at the top."""
    head = re.match(r"(?:(?://|#include)[^\n]*\n|\n)*", code)
    return head.end() if head else 0


def _with_steps(code: str, chance: random.Random) -> str:
    form = chance.choice((None, r"\1++\2;", r"\1\2 += 1;", r"\1\2 = \2 + 1;"))
    return code if form is None else _STEP.sub(form, code)


def _with_levels(code: str, chance: random.Random) -> str:
    """`digitalWrite` by a bool: with HIGH and LOW, as it is, or in two branches."""
    form = chance.choice(("as it is", "bool", "branches"))
    if form == "bool":
        return _LEVEL.sub(r"digitalWrite(\1, \2);", code)
    if form == "branches":
        return _LEVEL_LINE.sub(_BRANCHES, code)
    return code


def _with_questions(code: str, chance: random.Random) -> str:
    form = chance.choice(("as it is", "as it is", "not", "turned"))
    if form == "not":
        return _HIGH.sub(r"digitalRead(\1)", _LOW.sub(r"!digitalRead(\1)", code))
    if form == "turned":
        return _HIGH.sub(r"HIGH == digitalRead(\1)", _LOW.sub(r"LOW == digitalRead(\1)", code))
    return code


def _with_answers(code: str, chance: random.Random) -> str:
    """What a chip on the bus answers, in a variable or not."""
    form = chance.choice(
        (None, r"\1return !Wire.endTransmission();", r"\1return 0 == Wire.endTransmission();",
         r"\1const uint8_t fault = Wire.endTransmission();\n\1return fault == 0;")
    )  # fmt: skip
    return code if form is None else _ANSWERED.sub(form, code)
