"""What a text asks of pins that they cannot do, and what it probably forgot.

A warning is a pin that cannot do that, with its reason. A note is a hint: it may well be right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen.advice.pin_uses import PinUse, pin_uses
from codegen.advice.pins import PinFacts, Role, pin_facts
from codegen.language import Language
from codegen.project.board import Board
from codegen.types import Severity

_STARTS_WIFI = re.compile(
    r"\bWiFi(?:Multi)?\s*\.\s*(?:begin|softAP|mode|run)\b|\besp_wifi_start\b|\bWiFiManager\b"
    r"|\.\s*active\s*\(\s*(?:True|1)\s*\)"
)
_PREPARES = frozenset({"ledcAttach", "ledcAttachPin", "analogWrite", "tone"})


@dataclass(frozen=True, slots=True)
class Advice:
    """A remark on `[start, end)` of the text: `Severity.WARNING`, or `NOTE` for a hint."""

    start: int
    end: int
    severity: Severity
    message: str


def hints(
    text: str, *, language: Language, board: Board | None, others: Sequence[str] = ()
) -> tuple[Advice, ...]:
    """The remarks on a text in its order; `others` are the sketch's other tabs."""
    facts = pin_facts(board) if board else None
    names = facts.names if facts else {}
    uses = pin_uses(text, language=language, names=names)
    if not uses:
        return ()
    found = (
        list(_unset(text, uses, others, language, names)) if language is not Language.PYTHON else []
    )
    if facts is not None:
        wifi = any(_STARTS_WIFI.search(each) for each in (text, *others))
        found += _impossible(uses, facts, wifi=wifi)
    return tuple(sorted(found, key=lambda advice: advice.start))


def _impossible(uses: Sequence[PinUse], facts: PinFacts, *, wifi: bool) -> Iterator[Advice]:
    for use in uses:
        if use.number is None:
            continue
        why = facts.objection(use.number, use.role)
        if why is None and wifi and use.role is Role.ANALOG and use.number in facts.adc2:
            why = f"pin {use.number} is on ADC2, which cannot be read while Wi-Fi is on"
        if why is not None:
            yield Advice(use.start, use.end, Severity.WARNING, why)
        elif use.number in facts.usb and use.role is not Role.ANY:
            message = f"pin {use.number} is a USB line: using it disconnects USB"
            yield Advice(use.start, use.end, Severity.NOTE, message)


def _unset(
    text: str,
    uses: Sequence[PinUse],
    others: Sequence[str],
    language: Language,
    names: Mapping[str, int],
) -> Iterator[Advice]:
    """Pins that are written to although no `pinMode` sets them up."""
    everywhere = [*uses]
    for other in others:
        everywhere += pin_uses(other, language=language, names=names)
    set_up = [use for use in everywhere if use.call == "pinMode"]
    whole = "\n".join((text, *others))
    if any(use.number is None for use in set_up) or not re.search(r"\bvoid\s+setup\s*\(", whole):
        return  # one of them may be any pin; or it is a part of a program
    ready = {use.number for use in everywhere if use.call in {"pinMode", *_PREPARES}}
    told: set[int] = set()
    for use in uses:
        number = use.number
        if use.call == "digitalWrite" and number is not None and number not in ready | told:
            told.add(number)
            message = f"pinMode is never set for pin {number}"
            yield Advice(use.start, use.end, Severity.NOTE, message)
