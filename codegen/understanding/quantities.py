"""The quantities of a sentence in English, German or Chinese: pins, times, rates, texts.

    "DHT22 on GPIO 15, every 2.5 s, 9600 baud"   PIN 15, TIME 2.5, BAUD 9600

Each knows the words around it, for "data on 11, clock on 13" says which pin is which by nothing
else. Pure. A number that is part of a name (DHT22, 74HC595, ESP32) is none. Not covered: sums
("half the time"), references ("the same pin"), negations.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from codegen.understanding.labels import LABEL, without_labels
from codegen.understanding.lists import Kind, Read, with_lists
from codegen.understanding.numbers import NUMBER, PLAIN_NUMBER, value_of
from codegen.understanding.texts import HELLO, texts

_AROUND = 32  # characters that can say what a quantity is for


@dataclass(frozen=True, slots=True)
class Quantity:
    """One of a sentence: its value in the unit of its kind, where it stands, and what is around it.

    `before` and `after` are lower-case text up to the next quantity, some words at most. `is_sure`
    is false where only its place speaks for the kind: "clock on 13". `role` is what a text is, or
    `TOGGLED`.
    """

    kind: Kind
    value: float | str
    start: int
    end: int
    before: str
    after: str
    is_sure: bool = True
    role: str = ""


TOGGLED = "toggled"
"""The role of a time after which something changes its state."""

WORDS: dict[str, dict[str, list[str]]] = tomllib.loads(
    Path(__file__).with_name("words.toml").read_text("utf-8")
)


def _units(table: str) -> dict[str, float]:
    return {word: float(size) for size, words in WORDS[table].items() for word in words}


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_SECONDS, _HERTZ, _METRES = _units("seconds"), _units("hertz"), _units("metres")
_UNIT, _RATE, _LENGTH = _any_of(_SECONDS), _any_of(_HERTZ), _any_of(_METRES)
_END = r"(?![a-zäöüß\d_])"
_PER = r"(?:a|an|per|each|every|pro|je|in der|/)"
_SIGNED = r"(?<![a-zäöüß\d_.])-?\d+(?:[.,]\d+)?"
_PIN_WORD = r"(?:gpio|gp|pins?|引脚|端口|io|analogpin)"


def _rule(
    kind: Kind, pattern: str, value: Callable[[re.Match[str]], float | str], *, sure: bool = True
) -> tuple[Kind, re.Pattern[str], Callable[[re.Match[str]], float | str], bool]:
    return kind, re.compile(pattern), value, sure


def _number(text: str) -> float:
    return value_of(text.lower())


def _pin(text: str) -> float | str:
    return text.upper() if text[:1].isalpha() else float(text)


_BAUDS = "300|1200|2400|4800|9600|19200|31250|38400|57600|74880|115200|230400|250000|460800|921600"
_BEFORE = r"(?<![a-zäöüß\d.])"
_OTHER_UNIT = r"times|x|mal|rpm|steps?|v|volts?|mv|ohms?|leds?|digits?|cm|mm|次|步|个"
_NO_UNIT = rf"(?![a-zäöüß\d_]|\.\d|[\s-]*(?:{_UNIT}|{_RATE}|%|°){_END}|\s+(?:{_OTHER_UNIT}){_END})"
_TO = r"(?:to|and|bis|und|down to|up to|到|至|-)"

_LIST_BEGINS = re.compile(  # without the word "pin": "rows 2,3,4,5"
    r"(?:rows?|col(?:umn)?s?|zeilen|spalten|leds|segments?)\s*(?:on|at|an|are|:|=)?\s*"
    r"(\d{1,2})(?=\s*,\s*\d{1,2}\s*,|\s\d{1,2}\s\d{1,2}(?!\d))"
    rf"|(?:\bon|\ban)\s+(\d{{1,2}})(?=\s\d{{1,2}}\s\d{{1,2}}{_NO_UNIT})"  # "RGB LED on 9 10 11"
    # "HC-SR04 (12,13)", and no place on a display
    r"|(?<!\bat )(?<!position )(?<!cursor )(?<!pixel )(?<!point )(?<=[a-z\d] )"
    r"\((\d{1,2})(?=\s*[,/]\s*\d{1,2}\s*\))"
)
_SPAN_BEGINS = re.compile(
    rf"(?:from|between|von|zwischen|counts?|从)\s*(-?\d{{1,4}})(?=\s*{_TO}\s*-?[\d\x01])"
)
_SPAN_ENDS = re.compile(rf"(?<=\x03)\s*{_TO}\s*(-?\d{{1,4}}){_NO_UNIT}")
_EVERY = re.compile(r"(?:every|each|alle|jede[nrs]?|每隔?个?)\s*")  # which says that it recurs
EVERY_BEFORE = re.compile(r"(?:\b(?:every|each|alle|jede[nrs]?)|每隔?个?)\s*\Z", re.IGNORECASE)
_SERIAL_AT = re.compile(  # "over serial at 9600"
    r"(?:serial|seriell\w*|uart|monitor|串口)\W{0,3}"
    r"(?:(?:port|console|monitor|output|at|with|mit|of|an)\W{1,2}){0,3}"
    rf"({_BAUDS})(?!\d|\s*(?:ms|s|hz|rpm|times|steps?)\b)"
)
_BEGIN_LATER = (
    _LIST_BEGINS,
    _SPAN_BEGINS,
    _SPAN_ENDS,
    _SERIAL_AT,
)  # the words before are about them

# In this order: what was read by one rule is no longer there for the next.
_RULES = (
    _rule(Kind.ADDRESS, r"0x([0-9a-f]{2})(?![0-9a-f])", lambda m: float(int(m[1], 16))),
    _rule(
        Kind.BAUD,
        rf"(?<![a-zäöüß\d_.])(\d+)\s*(?:baud|boud|buad|bps|bauds|bd|波特率?){_END}",
        lambda m: _number(m[1]),
    ),
    _rule(
        Kind.BAUD,
        r"(?:baud rate|baudrate|baud|波特率)\s*(?:of|is|=|:|为|von)?\s*(\d+)",
        lambda m: _number(m[1]),
    ),
    (Kind.BAUD, _SERIAL_AT, lambda m: _number(m[1]), False),
    _rule(Kind.PIN, rf"{_PIN_WORD}\s*[-#:]?\s*(a?\d{{1,2}}){_NO_UNIT}", lambda m: _pin(m[1])),
    _rule(Kind.PIN, r"(?<![a-z\d])(\d{1,2})\s*号?\s*(?:引脚|脚)", lambda m: _pin(m[1])),
    _rule(Kind.PIN, r"(?<![a-z\d_])(a\d{1,2})(?![a-z\d_])", lambda m: _pin(m[1])),
    _rule(Kind.PIN, r"(?<![a-z\d_])(d\d{1,2})(?![a-z\d_])", lambda m: _pin(m[1])),
    _rule(
        Kind.RATE,
        rf"{_BEFORE}(?!half|halb|a quarter|quarter)({NUMBER})\s*(?:times|x|mal)\s*{_PER}\s*"
        rf"({_UNIT}){_END}",
        lambda m: _number(m[1]) / _SECONDS[m[2]],
    ),
    _rule(  # "twice a second"; in "13 every second" the number is something else
        Kind.RATE,
        rf"{_BEFORE}(?!half|halb|a quarter|quarter)({NUMBER})\s*(?:a|an|per|pro|/)\s*"
        rf"({_UNIT}){_END}",
        lambda m: _number(m[1]) / _SECONDS[m[2]],
    ),
    _rule(  # "ten steps a second"
        Kind.RATE,
        rf"{_BEFORE}({PLAIN_NUMBER})\s+(?!(?:{_UNIT}){_END})[a-zäöüß]+\s+(?:a|an|per|pro)\s+"
        rf"({_UNIT}){_END}",
        lambda m: _number(m[1]) / _SECONDS[m[2]],
    ),
    _rule(Kind.RATE, rf"每({_UNIT})({NUMBER})次", lambda m: _number(m[2]) / _SECONDS[m[1]]),
    _rule(
        Kind.RATE,
        rf"(?<![a-zäöüß\d_.])({NUMBER})\s*({_RATE}){_END}",
        lambda m: _number(m[1]) * _HERTZ[m[2]],
    ),
    _rule(  # "a quarter of a second", "half of a minute"
        Kind.TIME,
        rf"{_BEFORE}({NUMBER})\s+of\s+an?\s+({_UNIT}){_END}",
        lambda m: _number(m[1]) * _SECONDS[m[2]],
    ),
    _rule(  # "alle Zehntelsekunden"
        Kind.TIME,
        rf"{_BEFORE}((?:{NUMBER})\s+)?(dreiviertel|viertel|zehntel|hundertstel)"
        rf"(sekunden?|minuten?|stunden?){_END}",
        lambda m: _number(m[1] or "1") * _number(m[2]) * _SECONDS[m[3]],
    ),
    _rule(  # "2s" and "a second"; "as" is none
        Kind.TIME,
        rf"{_BEFORE}({NUMBER})(?:(?<=[a-zäöüß])[\s-]+|(?<![a-zäöüß])[\s-]*)({_UNIT}){_END}",
        lambda m: _number(m[1]) * _SECONDS[m[2]],
    ),
    _rule(
        Kind.TIME,
        rf"(?:every|each|per|jede[nrs]?|pro|每隔?个?)\s*({_UNIT}){_END}",
        lambda m: _SECONDS[m[1]],
    ),
    _rule(
        Kind.PERCENT,
        r"(?<![a-zäöüß\d_.])(\d+(?:[.,]\d+)?)\s*(?:%|percent|prozent)",
        lambda m: _number(m[1]),
    ),
    _rule(  # of a motor
        Kind.PERCENT,
        r"(?:at|with|mit)\s+(full|half|voller|halber)\s+"
        r"(?=(?:speed|power|throttle|geschwindigkeit|leistung|kraft|drehzahl)\b)",
        lambda m: 100.0 if m[1] in ("full", "voller") else 50.0,
        sure=False,
    ),
    _rule(
        Kind.TEMPERATURE,
        rf"({_SIGNED})\s*(?:°?\s*c|degr?ee?s? c(?:elsius)?|grad celsius|摄氏度|℃){_END}",
        lambda m: _number(m[1]),
    ),
    _rule(
        Kind.ANGLE, rf"({_SIGNED})\s*(?:°|degr?ee?s?|deg|grad|度){_END}", lambda m: _number(m[1])
    ),
    _rule(  # of a motor: "half a turn"
        Kind.ANGLE,
        rf"{_BEFORE}(?!an?\b)({NUMBER})\s*(?:full|complete|whole|ganze|volle)?\s*"
        rf"(?:turns?(?!\s+(?:off|it|the)\b|\s+on\s+(?!pins?\b|gpio|a?\d|[\x00-\x03]))|revolutions?|rotations?|umdrehung(?:en)?|圈){_END}(?!\s*(?:a|per|pro|/))",
        lambda m: _number(m[1]) * 360,
        sure=False,
    ),
    _rule(
        Kind.LENGTH,
        rf"({_SIGNED})\s*({_LENGTH}){_END}",
        lambda m: _number(m[1]) * _METRES[m[2]],
    ),
    (Kind.PIN, _LIST_BEGINS, lambda m: _pin(m[m.lastindex or 1]), True),
    # Where a list of pins goes on: "pins 2, 3 and 4", "GPIO21/22", "pins 4 5 6 7".
    _rule(
        Kind.PIN,
        rf"(?<=\x00)\s*(?:,|/|and|und|&|\+|or|、|和|to|bis|through|到|至|-)\s*(?:and|und)?\s*"
        rf"(\d{{1,2}}){_NO_UNIT}",
        lambda m: _pin(m[1]),
    ),
    _rule(
        Kind.PIN,
        rf"(?<=\x00) (\d{{1,2}})(?= [\d\x00-\x03]|[,.;]|\Z| (?:with|and|to)\b){_NO_UNIT}",
        lambda m: _pin(m[1]),
    ),
    # What a label is wired to: "RS 12, D4 on 5".
    _rule(
        Kind.PIN,
        rf"(?<={LABEL})\s*(?:on|an|at|to|接到?|=|:|->)?\s*(\d{{1,2}}){_NO_UNIT}",
        lambda m: _pin(m[1]),
    ),
    # The height of a display: "128x32".
    _rule(
        Kind.NUMBER,
        r"(?<![a-z\d_.])(?:64|72|96|128|132)\s?[x\u00d7]\s?(32|40|64)(?![a-z\d_.])",
        lambda m: _number(m[1]),
        sure=False,
    ),
    # The ends of a span of values: "count from 9 to 0", "between 1 and 6". No pins.
    (Kind.NUMBER, _SPAN_BEGINS, lambda m: _number(m[1]), False),
    (Kind.NUMBER, _SPAN_ENDS, lambda m: _number(m[1]), False),
    # A bare number after on, at, to: "data on 11, clock on 13".
    _rule(
        Kind.PIN,
        rf"(?:\bon|\bat|\bto|\ban|\bauf|接在?|=|:)\s*(?!0\b)(\d{{1,2}}){_NO_UNIT}",
        lambda m: _pin(m[1]),
        sure=False,
    ),
    _rule(
        Kind.NUMBER,
        rf"(?<![a-zäöüß\d_.\-第])({PLAIN_NUMBER})(?![a-zäöüß\d_%°]|\.\d)",
        lambda m: _number(m[1]),
        sure=False,
    ),
)


def quantities(sentence: str) -> tuple[Quantity, ...]:
    """All of a sentence, in their order."""
    lower = sentence.lower()
    if len(lower) != len(sentence):  # a letter that grows: places would shift
        lower = sentence
    found = with_lists(sorted(_read(sentence, lower), key=lambda each: each.start), lower)
    read = tuple(_with_words(found, number, lower) for number in range(len(found)))
    return _with_toggles(_with_states(read), lower)


def without(sentence: str, found: Sequence[Quantity]) -> str:
    """The sentence without its quantities: what is asked for, in words. A file's ending is one, and
    "hello world" are two.
    """
    for each in sorted(found, key=lambda each: -each.start):
        word = str(each.value).rpartition(".")[2] if each.role == "file" else ""
        word = str(each.value) if HELLO.fullmatch(str(each.value)) else word
        sentence = f"{sentence[: each.start]} {word} {sentence[each.end :]}"
    return sentence


def _read(sentence: str, lower: str) -> Iterator[Read]:
    """The texts, and what the rules find beside them."""
    left = without_labels(lower)
    for each in texts(sentence):
        left = left[: each.start] + "\x01" * (each.end - each.start) + left[each.end :]
        yield Read(Kind.TEXT, each.value, each.start, each.end, each.is_sure, each.role)
    for kind, pattern, value, sure in _RULES:
        while match := pattern.search(left):
            start, end = match.span()
            begin = match.start(match.lastindex or 1) if pattern in _BEGIN_LATER else start
            if kind is Kind.TIME and (every := _EVERY.match(match[0])):
                begin += every.end()
            yield Read(kind, value(match), begin, end, sure)
            # Pins are marked, so that a list of them can go on, and so is where a span begins;
            # nothing else is read twice.
            mark = "\x00" if kind is Kind.PIN and sure else "\x01"
            mark = "\x03" if pattern is _SPAN_BEGINS else mark
            left = left[:start] + mark * (end - start) + left[end:]


def _with_words(found: list[Read], number: int, lower: str) -> Quantity:
    kind, value, start, end, sure, role = found[number]
    low = max(start - _AROUND, found[number - 1].end if number else 0)
    high = min(end + _AROUND, found[number + 1].start if number + 1 < len(found) else len(lower))
    return Quantity(kind, value, start, end, lower[low:start], lower[end:high], sure, role)


_TOGGLES = re.compile(r"(?:toggl|flip|invert|schalte?t?\s.*um\Z|翻转)[^.;,。]*\Z")


def _with_toggles(found: tuple[Quantity, ...], lower: str) -> tuple[Quantity, ...]:
    """Times after which something toggles, which is half a period, marked as such."""
    return tuple(
        replace(each, role=TOGGLED)
        if each.kind is Kind.TIME and _TOGGLES.search(lower, 0, each.start)
        else each
        for each in found
    )


_STATE = r"(?:on|off|an|aus|ein|high|low|亮|灭)"
_STATE_BEFORE = re.compile(rf"(?<![a-zäöüß]){_STATE}(?:\s+(?:for|für))?\s*\Z")
_STATE_AFTER = re.compile(rf"\s*({_STATE})(?![a-zäöüß])(?!\s*(?:the|pin|a\d))")


def _with_states(found: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """Times with the state behind them before them, where all are said so: "1 s on, 2 s off"."""
    times = [each for each in found if each.kind is Kind.TIME]
    after = [_STATE_AFTER.match(each.after) for each in times]
    if times[1:] == [] or not all(after) or _STATE_BEFORE.search(times[0].before):
        return found
    behind = {id(each): match[1] for each, match in zip(times, after, strict=True) if match}
    return tuple(
        replace(each, before=f"{behind[id(each)]} ", after="") if id(each) in behind else each
        for each in found
    )
