"""Where a text uses which pin for what: literal numbers, and names that stand for one.

It follows `#define`s, constants, and variables that are set once.
Of any other pin (an element of an array, a parameter) nothing is known, and nothing is said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen.advice.pins import Role
from codegen.language import Language
from grammars.directives import LexemeKind, blank, scan
from grammars.patience import keep_on


@dataclass(frozen=True, slots=True)
class PinUse:
    """One argument `[start, end)` that names a pin; `number` is None where it is not known.

    `call` is the function, `mode` the second argument of `pinMode`, as written.
    """

    start: int
    end: int
    number: int | None
    role: Role
    call: str
    mode: str = ""


_CALL = re.compile(r"(?<![\w.])(?P<call>(?:[A-Za-z_]\w*\s*\.\s*)?[A-Za-z_]\w*)\s*\(")
_WORD = re.compile(r"[A-Za-z_]\w*")
_NUMBER = re.compile(r"(?:0[xX][0-9a-fA-F]{1,8}|[0-9]{1,9})[uUlL]{0,3}")
_WRAPPED = re.compile(
    r"^(?:digitalPinToInterrupt\s*\(\s*(?P<inner>\w+)\s*\)"
    r"|\(?\s*\(?\s*gpio_num_t\s*\)\s*(?P<cast>\w+)\s*\)?|GPIO_NUM_(?P<gpio>\d+))$"
)
_DEFINE = re.compile(
    r"^[ \t]*#[ \t]*define[ \t]+(?P<name>\w+)[ \t]+\(?(?P<value>\w+)\)?[ \t\r]*(?://|/\*|$)",
    re.MULTILINE,
)
_VARIABLE = re.compile(
    r"\b(?:u?int(?:8|16|32)?(?:_t)?|byte|unsigned|short|long|char|auto|gpio_num_t)\s+"
    r"(?P<name>\w+)\s*(?:=\s*(?P<value>\w+)|\{\s*(?P<braced>\w+)\s*\})\s*[;,]"
)
_TOLD = re.compile(r"\b([A-Za-z_]\w*)\s*(?:=(?!=)|\{)")
_CHANGED_BEFORE = re.compile(r"(?:\+\+|--|&)\s*([A-Za-z_]\w*)")
_CHANGED_AFTER = re.compile(r"\b([A-Za-z_]\w*)\s*(?:\+\+|--|[-+*/%|&^]=|<<=|>>=)")
_PYTHON_CONSTANT = re.compile(
    r"^[ \t]*(?P<name>[A-Za-z_]\w*)\s*=\s*(?:const\s*\(\s*)?(?P<value>\d+)\s*(?:\)\s*)?(?:#|$)",
    re.MULTILINE,
)
_PYTHON_TOLD = re.compile(r"\b([A-Za-z_]\w*)\s*[-+*/%|&^]?=(?!=)")
_OUTPUTS = frozenset({"OUTPUT", "OUTPUT_OPEN_DRAIN"})
_PULLS = frozenset({"INPUT_PULLUP", "INPUT_PULLDOWN", "INPUT_PULLUP_PULLDOWN"})

# Which arguments of a function are pins, and what for.
_ROLES: Mapping[str, tuple[tuple[int, Role], ...]] = {
    "digitalWrite": ((0, Role.OUTPUT),),
    "digitalRead": ((0, Role.ANY),),
    "analogRead": ((0, Role.ANALOG),),
    "analogReadMilliVolts": ((0, Role.ANALOG),),
    "analogWrite": ((0, Role.PWM),),
    "ledcAttach": ((0, Role.OUTPUT),),
    "ledcAttachPin": ((0, Role.OUTPUT),),
    "ledcAttachChannel": ((0, Role.OUTPUT),),
    "rgbLedWrite": ((0, Role.OUTPUT),),
    "neopixelWrite": ((0, Role.OUTPUT),),
    "dacWrite": ((0, Role.DAC),),
    "touchRead": ((0, Role.TOUCH),),
    "touchAttachInterrupt": ((0, Role.TOUCH),),
    "attachInterrupt": ((0, Role.INTERRUPT),),
    "tone": ((0, Role.OUTPUT),),
    "pulseIn": ((0, Role.ANY),),
    "Wire.begin": ((0, Role.OUTPUT), (1, Role.OUTPUT)),
    "Serial1.begin": ((2, Role.ANY), (3, Role.OUTPUT)),
    "Serial2.begin": ((2, Role.ANY), (3, Role.OUTPUT)),
}
_TELLING = frozenset({"pinMode", *_ROLES})


def pin_uses(text: str, *, language: Language, names: Mapping[str, int]) -> tuple[PinUse, ...]:
    """Every use of a pin in the order of the text; `names` are the board's own, such as `A0`."""
    if language is Language.PYTHON:
        return tuple(_python_uses(text))
    lexemes = scan(text)
    dropped = [(x.start, x.end) for x in lexemes if x.kind is not LexemeKind.DIRECTIVE]
    plain = blank(text, dropped)
    code = blank(text, [(x.start, x.end) for x in lexemes])
    return tuple(_uses(code, {**names, **_constants(plain, code)}))


def _constants(plain: str, code: str) -> dict[str, int]:
    values = {match["name"]: match["value"] for match in _DEFINE.finditer(plain)}
    told = Counter(_TOLD.findall(code))
    changed = {*_CHANGED_BEFORE.findall(code), *_CHANGED_AFTER.findall(code)}
    for match in _VARIABLE.finditer(code):
        name = match["name"]
        if told[name] == 1 and name not in changed:
            values[name] = match["value"] or match["braced"]
    return {name: number for name in values if (number := _resolved(name, values)) is not None}


def _resolved(word: str, values: Mapping[str, str]) -> int | None:
    for _ in range(8):  # names for names; a circle ends here
        if _NUMBER.fullmatch(word):
            return _value(word.rstrip("uUlL"))
        if word not in values:
            return None
        word = values[word]
    return None


def _value(digits: str) -> int | None:
    """A number as C reads it: with a zero before it in base eight; None where it is none."""
    octal = re.fullmatch(r"0[0-9]+", digits)
    try:
        return int(digits, 8 if octal else 0)
    except ValueError:  # 08
        return None


def _uses(code: str, names: Mapping[str, int]) -> Iterator[PinUse]:
    servos = set(re.findall(r"\bServo\s+(\w+)\s*[;,]", code))
    for match in _CALL.finditer(code):
        keep_on()
        call = re.sub(r"\s", "", match["call"])
        if call not in _TELLING and not call.endswith(".attach"):
            continue
        arguments = list(_arguments(code, match.end()))
        roles = _ROLES.get(call, ())
        mode = ""
        if call == "pinMode" and len(arguments) == 2:
            mode = code[slice(*arguments[1])]
            role = Role.OUTPUT if mode in _OUTPUTS else Role.PULL if mode in _PULLS else Role.ANY
            roles = ((0, role),)
        elif call not in _ROLES and call.partition(".")[0] in servos:
            roles = ((0, Role.OUTPUT),)
        for place, role in roles:
            if place < len(arguments):
                start, end = arguments[place]
                if wrapped := _WRAPPED.match(code[start:end]):
                    start, end = (start + x for x in wrapped.span(wrapped.lastgroup or 0))
                elif role is Role.INTERRUPT:
                    continue  # the number of an interrupt, not of a pin
                yield PinUse(start, end, _number(code[start:end], names), role, call, mode)


def _number(argument: str, names: Mapping[str, int]) -> int | None:
    if _WORD.fullmatch(argument):
        return names.get(argument)
    return _resolved(argument, {}) if _NUMBER.fullmatch(argument) else None


def _arguments(code: str, start: int) -> Iterator[tuple[int, int]]:
    """The ranges of a call's arguments, from behind its bracket; none if it is not closed."""
    depth, begin, found = 0, start, []
    for place in range(start, min(len(code), start + 400)):
        char = code[place]
        if char in "([{":
            depth += 1
        elif char in ")]}" and depth:
            depth -= 1
        elif char == ")" or (char == "," and not depth):
            found.append(_trimmed(code, begin, place))
            begin = place + 1
            if char == ")":
                yield from (each for each in found if each[0] < each[1])
                return
        elif char == ";":
            return


def _trimmed(code: str, start: int, end: int) -> tuple[int, int]:
    piece = code[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


_PYTHON_TOKEN = re.compile(r"#[^\n]*|('''|\"\"\").*?(?:\1|\Z)|'[^'\n]*'|\"[^\"\n]*\"", re.DOTALL)
_PYTHON_PIN = re.compile(
    r"(?:\b(?P<of>ADC|PWM|TouchPad|DAC)\s*\(\s*)?\b(?:machine\s*\.\s*)?(?<![\w])Pin\s*\("
    r"(?P<arguments>[^()\n]*)"
)
_PYTHON_ROLES = {
    "ADC": Role.ANALOG,
    "PWM": Role.OUTPUT,
    "TouchPad": Role.TOUCH,
    "DAC": Role.DAC,
}


def _python_uses(text: str) -> Iterator[PinUse]:
    code = _PYTHON_TOKEN.sub(lambda match: " " * len(match[0]), text)
    values = {match["name"]: match["value"] for match in _PYTHON_CONSTANT.finditer(code)}
    told = Counter(_PYTHON_TOLD.findall(code))
    once = {name: value for name, value in values.items() if told[name] == 1}
    for match in _PYTHON_PIN.finditer(code):
        keep_on()
        start, end = _trimmed(
            code, match.start("arguments"), match.start("arguments") + len(match["arguments"])
        )
        first, _, rest = code[start:end].partition(",")
        word = first.strip()
        role = _PYTHON_ROLES.get(match["of"] or "", Role.ANY)
        if role is Role.ANY:
            role = Role.OUTPUT if "OUT" in rest or "OPEN_DRAIN" in rest else role
            role = Role.PULL if "PULL_" in rest and role is Role.ANY else role
        yield PinUse(start, start + len(word), _resolved(word, once), role, "Pin", rest.strip())
