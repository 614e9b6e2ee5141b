"""The facts about the pin under the cursor."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.advice.pin_uses import pin_uses
from codegen.advice.pins import PinFacts, Role, pin_facts
from codegen.language import Language
from codegen.project.board import Board


@dataclass(frozen=True, slots=True)
class Spoken:
    """Markdown on `[start, end)` of a text."""

    start: int
    end: int
    text: str


def pin_facts_at(
    text: str, offset: int, *, language: Language, board: Board | None
) -> Spoken | None:
    """The facts of the pin that is named at `offset`, None where none is or none are known."""
    facts = pin_facts(board) if board else None
    if facts is None or board is None:
        return None
    for use in pin_uses(text, language=language, names=facts.names):
        if use.start <= offset <= use.end and use.number is not None:
            lines = [f"**Pin {use.number}** of {board.name}", *_lines(use.number, facts)]
            return Spoken(
                use.start, use.end, "\n".join([lines[0], "", *(f"- {x}" for x in lines[1:])])
            )
    return None


def _lines(pin: int, facts: PinFacts) -> list[str]:
    if objection := facts.objection(pin, Role.ANY):
        return [objection]
    able = [role.value for role, pins in facts.able.items() if pin in pins and role is not Role.ANY]
    lines = [f"can {', '.join(able)}"] if able else []
    if pin in facts.input_only:
        lines.append("input-only, without pull resistors")
    if pin in facts.adc2:
        lines.append("its analog input is on ADC2, which cannot be read while Wi-Fi is on")
    if why := facts.strapping.get(pin):
        lines.append(f"strapping pin: {why}")
    if pin in facts.usb:
        lines.append("a USB line")
    if pin in facts.serial:
        lines.append("used by Serial")
    return lines or ["an ordinary pin"]
