"""Whether a recipe keeps its promises: its pins, the compiler, what the simulator shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from codegen.advice.hints import hints
from codegen.advice.pins import Role, pin_facts
from codegen.errors import UsageError
from codegen.language import Language
from codegen.project.board import Board, find_board
from codegen.project.project import snippet_project
from codegen.recipes.proof import seconds_of, unproved
from codegen.types import Report, Severity
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import Parameter, Value

_SECONDS = 600.0  # so that a busy machine changes no verdict
_MOST_SIMULATED = 60.0
_ROLES = {
    "output": Role.OUTPUT, "pull": Role.PULL, "analog": Role.ANALOG, "pwm": Role.PWM,
    "touch": Role.TOUCH, "dac": Role.DAC, "interrupt": Role.INTERRUPT, "sda": Role.OUTPUT,
    "scl": Role.OUTPUT, "sck": Role.OUTPUT, "mosi": Role.OUTPUT,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found out about a recipe with one set of values on one board.

    `problems` is empty where all holds. `is_proved` says that the simulator was asked.
    """

    recipe: str
    board: str
    values: Mapping[str, Value]
    problems: tuple[str, ...]
    is_proved: bool = False

    def __str__(self) -> str:
        values = ", ".join(f"{name}={value}" for name, value in self.values.items())
        place = f"{self.recipe} on {self.board}" + (f" with {values}" if values else "")
        return "\n".join(f"{place}: {problem}" for problem in self.problems) or f"{place}: right"


def language_of(recipe: Recipe) -> Language:
    """The language of its source."""
    return Language.PYTHON if recipe.is_python else Language.ARDUINO


def check_recipe(
    recipe: Recipe, board_id: str, values: Mapping[str, Value], *, simulate: bool = True
) -> Finding:
    """What is wrong with a recipe for a board, with these values in place of its own.

    `simulate` says whether a proof is run where the board has a simulator.
    """
    try:
        board = find_board(board_id)
        full = recipe.values(values)
        code = recipe.render(values)
        problems = [*pin_problems(recipe, board, full), *hint_problems(recipe, board, code)]
        simulate &= board.platform == "atmelavr"
        seconds = seconds_of(recipe, full) if simulate else 0.0
        if seconds > _MOST_SIMULATED:
            problems.append(f"its proof takes {seconds:g} s: more than {_MOST_SIMULATED:g}")
            seconds = 0.0
        report = report_on(
            code, language_of(recipe), board=board, core=recipe.core, seconds=seconds
        )
        problems += report_problems(report)
        if seconds and report.simulation is not None:
            problems += unproved(recipe, full, report.simulation)
        elif seconds and not report.errors:
            problems.append(f"it could not be simulated: {report.why_not_further}")
    except (ValueError, UsageError) as error:
        return Finding(recipe.name, board_id, values, (str(error),))
    return Finding(recipe.name, board_id, values, tuple(problems), is_proved=bool(seconds))


def role_of(parameter: Parameter) -> Role:
    """What is wanted of a parameter's pin."""
    return _ROLES.get(parameter.role, Role.ANY)


def pin_problems(recipe: Recipe, board: Board, values: Mapping[str, Value]) -> Iterator[str]:
    """The pins that cannot do on a board what the recipe wants of them."""
    facts = pin_facts(board)
    if facts is None:
        return
    for each in recipe.parameters:
        for pin in each.pins(values[each.name]):
            number = pin if isinstance(pin, int) else facts.names.get(pin)
            if number is not None and (why := facts.objection(number, role_of(each))):
                yield f"{each.name} = {pin}: {why}"


def hint_problems(recipe: Recipe, board: Board, code: str) -> Iterator[str]:
    """What the advice on pins says of the program."""
    for advice in hints(code, language=language_of(recipe), board=board):
        line = code.count("\n", 0, advice.start) + 1
        yield f"line {line}: {advice.message}"


def report_on(
    code: str, language: Language, *, board: Board, core: str | None, seconds: float = 0.0
) -> Report:
    """What the board's judge says of a program; it runs in the simulator for so many seconds."""
    is_esp32 = board.platform == "espressif32" and language is not Language.PYTHON
    ask = partial(
        check_project,
        snippet_project(code, language),
        board=board,
        core=core if is_esp32 else None,
        seconds=_SECONDS,
    )
    if seconds:
        return ask(depth=Depth.SIMULATE, simulated_seconds=seconds)
    report = ask(depth=Depth.FAST)
    return report if report.passes or report.errors else ask()  # which fetches what is missing


def report_problems(report: Report) -> Iterator[str]:
    """What a report has against a program, warnings too."""
    for defect in report.defects:
        if defect.severity in (Severity.ERROR, Severity.WARNING):
            yield str(defect)
    if not report.errors and not report.passes:
        yield f"not checked: {report.why_not_further}"
