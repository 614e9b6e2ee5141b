"""Why a request cannot be served: a pin or radio that the board lacks, or no firmware at all.

What cannot be done is said in one line, before anything is written; a wrong refusal is worse than
a bad draft, so what is not certain is not refused. The facts are those of `codegen.advice.pins` and
radios.toml. Pure. Not covered: what a library or a part cannot do, memory, several requests.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.advice.pins import PinFacts, Role, pin_facts
from codegen.language import Language
from codegen.project.board import Board
from codegen.understanding.field import other_language, other_platform, outside_the_field
from codegen.understanding.lists import Kind
from codegen.understanding.pin_wishes import Wish, wants_dac, wishes
from codegen.understanding.quantities import Quantity, quantities, without
from codegen.understanding.radios import missing_radio, wants_wifi

_WIFI_TAKES_ADC2 = "esp32"  # the later chips share it


def why_not(sentence: str, board: Board, language: Language) -> str | None:
    """One line that says why a request cannot be served, and what can; None if it may be."""
    asked = quantities(sentence)
    # What stands in quotation marks is printed, not asked for.
    said = without(sentence, [each for each in asked if each.kind is Kind.TEXT and each.is_sure])
    return (
        outside_the_field(said, asked)
        or other_language(said, language)
        or other_platform(said, board)
        or missing_radio(said.lower(), board)
        or next(_refusals(sentence, said, asked, board, language), None)
    )


def doubts(sentence: str, board: Board, language: Language) -> tuple[str, ...]:
    """What a request should know about its pins although it can be served."""
    facts = pin_facts(board)
    if facts is None:
        return ()
    found = wishes(sentence, quantities(sentence), facts, language=language)
    pulled = {each.pin: each for each in found if each.role is Role.PULL}
    told = ((each, facts.objection(each.pin, Role.PULL)) for each in pulled.values())
    return tuple(_in_words(each, why) for each, why in told if why and each.pin in facts.input_only)


def _refusals(
    sentence: str, said: str, asked: Sequence[Quantity], board: Board, language: Language
) -> Iterator[str]:
    facts = pin_facts(board)
    if facts is None:
        return
    wifi = board.mcu == _WIFI_TAKES_ADC2 and wants_wifi(said.lower())
    for wish in wishes(sentence, asked, facts, language=language):
        role = Role.ANY if wish.role is Role.PULL else wish.role
        why = facts.objection(wish.pin, role)
        if why is not None:
            yield _with_others(_in_words(wish, why), wish.pin, role, facts)
        elif role is Role.ANALOG and _is_no_input(wish, facts):
            able = facts.listed(facts.able[Role.ANALOG])
            yield f"{wish.called} cannot {role.value}; {able} can"
        elif role is Role.ANALOG and wifi and wish.pin in facts.adc2:
            able = facts.listed(facts.able_to(Role.ANALOG) - facts.adc2)
            yield (
                f"{wish.called} is on ADC2, which Wi-Fi uses: "
                f"analogRead works on {able} while Wi-Fi is on"
            )
    if facts.able.get(Role.DAC) == frozenset() and wants_dac(said):
        yield f"no pin of {board.id} can {Role.DAC.value}; esp32dev has two that can, 25 and 26"


def _is_no_input(wish: Wish, facts: PinFacts) -> bool:
    """Whether a chip's own number is one that only as a channel would be an analog input."""
    able = facts.able.get(Role.ANALOG)
    return wish.is_by_chip and able is not None and wish.pin not in able


def _in_words(wish: Wish, why: str) -> str:
    """An objection with the pin as the request calls it."""
    said = why.replace(f"pin {wish.pin}", wish.called, 1)
    return said if wish.called in said else f"{wish.called}: {said}"


def _with_others(why: str, pin: int, role: Role, facts: PinFacts) -> str:
    """An objection with the pins that can do it, where it does not name them."""
    able = facts.able_to(role) - {pin}
    if why.endswith(" can") or not able:
        return why
    return f"{why}; {facts.listed(able)} can {role.value}"
