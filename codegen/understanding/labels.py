"""Numbers that name a thing and are no quantity: the D4 of an LCD, "button 2 on pin 3".

What follows such a name is the pin that it is wired to, also where nothing says so: "RS 12, D4 5".
Pure.
"""

from __future__ import annotations

import re

LABEL, THING = "\x02", "\x01"
"""What stands in place of a letter of a label, and of one of a numbered thing."""

_LINK = (
    r"(?:\s*(?:is\s+|are\s+|goes\s+|ist\s+|kommt\s+|wired\s+|connected\s+|connects\s+|verbunden\s+)*"
    r"(?:on|an|at|to|auf|mit|with|接到?|连接到?|=|:|->|→)(?:\s+(?:the\s+)?(?:digital|arduino(?:'s)?))?)"
)
_PIN = r"(?:pins?|gpio|引脚|端口)"
_NUMBER = (
    r"a?\d{1,2}(?![a-zäöüß\d_]|\.\d|\s*(?:times|x|mal|k?hz|[mu]?s|sec\w*|min\w*|sek\w*|baud)(?![a-z])"
    r"|\s*[%°次秒毫])"
)
_LABELS = (
    r"d\d{1,2}|in\d|rs|en?|rw|trig|echo|clk|dio|din|cs|dt|sw|ds|stcp|shcp|st_cp|sh_cp|sck|mosi|miso"
)
_TO_NEXT = r"\s*(?:to|-|bis|到|至|,|/|and|und)\s*"

_LABEL = re.compile(
    rf"(?<![a-zäöüß\d_])(?:{_LABELS})"
    rf"(?=(?:{_TO_NEXT}d\d{{1,2}})*(?:{_LINK}\s*{_PIN}?|\s+{_PIN}|\s)\s*{_NUMBER})"
)
_NAMED_PINS = re.compile(rf"{_PIN}\s*\Z")
_NUMBERED = re.compile(
    r"(?:buttons?|switch|leds?|lamp|taster|lampe|sensor|servo|motor|relay|relais|buzzer|poti?|按键|按钮|灯)"
    rf"\s*#?(\d)(?={_LINK}\s*(?:{_PIN}\s*)?{_NUMBER})"
)


_PART_OF_NAME = re.compile(
    r"(?:mode|state|phase|stage|modus|zustand|模式|状态)\s*(\d)(?!\d)"
    r"|(?<![\d.])(7|14|seven|sieben)(?=[ -]?seg)|(?<![\d.])(4|8|10|12)(?=[ -]?bit)"
)


def without_labels(lower: str) -> str:
    """A sentence in lower case, as long as before, with marks in place of what is no quantity."""
    for things in (_NUMBERED, _PART_OF_NAME):
        for match in reversed(list(things.finditer(lower))):
            start, end = match.span(match.lastindex or 0)
            lower = lower[:start] + THING * (end - start) + lower[end:]
    for match in reversed(list(_LABEL.finditer(lower))):
        if _NAMED_PINS.search(lower[: match.start()]):
            continue  # "on pin D4 at 9600 baud"
        lower = lower[: match.start()] + LABEL * len(match[0]) + lower[match.end() :]
    return lower
