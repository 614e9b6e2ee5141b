"""What a request states as an answer of its own: a program, and what a user is told of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from codegen.behaviours import promise
from codegen.behaviours.arduino import sketch
from codegen.behaviours.behaviour import LED_BUILTIN, Statement
from codegen.behaviours.describe import described, wired
from codegen.behaviours.micropython import program
from codegen.behaviours.parse import parse
from codegen.drafting.snippet_draft import sentence_of
from codegen.language import Language
from codegen.project.board import find_board
from codegen.simulated import Simulation
from codegen.types import Candidate, GenerateRequest, Report, Rung, Stated, Trust
from grammars import comment_openers


@dataclass(frozen=True, slots=True)
class StatedAnswer:
    """A program that does what a request states, not checked yet."""

    candidate: Candidate
    told: Stated
    statement: Statement

    @property
    def proof_seconds(self) -> float:
        """How long it must be simulated to see what it promises; 0 where nothing is."""
        return promise.seconds_of(self.statement)

    def unproved(self, seen: Simulation) -> tuple[str, ...]:
        """What a simulation does not show of it."""
        return promise.unproved(self.statement, seen)


def stated_answer(request: GenerateRequest) -> StatedAnswer | None:
    """The program for a request of which every word is understood; None for any other."""
    if request.values or not request.recipes:
        return None
    statement = parse(request.prompt)
    if statement is None or not _fits(statement, request):
        return None
    if request.is_beside:
        statement = replace(statement, is_without_delay=True)
    report = Report(board=request.board, rung=Rung.PARSED, checked=False)
    opener = comment_openers(request.language.value)[0]
    code = f"{opener} {sentence_of(request)}\n{_written(statement, request)}"
    candidate = Candidate(code, report, Trust.CONSTRAINED, 0.0, is_stated=True)
    told = Stated(described(statement), tuple(statement.assumed), wired(statement))
    return StatedAnswer(candidate, told, statement)


def _fits(statement: Statement, request: GenerateRequest) -> bool:
    """Whether the language has words for all of it."""
    if request.language is not Language.PYTHON:
        return request.language is Language.ARDUINO
    if statement.commands:  # sys.stdin is not the same on all boards
        return False
    led = _own_led(request)
    return all(thing.pin != LED_BUILTIN or led for thing in statement.things)


def _own_led(request: GenerateRequest) -> str:
    """The board's own LED as MicroPython has it, "" where it has none or it is on while low."""
    platform = find_board(request.board).platform
    return {"raspberrypi": '"LED"', "espressif32": "2"}.get(platform, "")


def _written(statement: Statement, request: GenerateRequest) -> str:
    if request.language is not Language.PYTHON:
        return sketch(statement)
    is_espressif = find_board(request.board).platform.startswith("espressif")
    adc = "read" if is_espressif else "read_u16"
    return program(statement, adc=adc, own_led=_own_led(request))
