"""How the command line shows results to people; json_output.py has them as JSON."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.syntax import Syntax

from codegen.simulated import Simulation
from codegen.types import (
    Candidate,
    CompleteResult,
    GenerateResult,
    Insertion,
    Leaning,
    Report,
    StageTime,
    Stated,
)
from lsp_server.pin_trace import in_a_line, listing, picture
from lsp_server.report import how_it_leans, standing, summary
from lsp_server.terminal import plain, say

if TYPE_CHECKING:
    from codegen.project.board import Board


def print_refused(result: GenerateResult) -> None:
    """Why nothing was written, in one line."""
    _tell(f"refused: {result.refusal} (--anyway writes it all the same)")


def print_generated(result: GenerateResult, *, model: str | None) -> None:
    """The code on stdout; what was reached, tried and spent on stderr."""
    best = result.best
    if best is None:
        _tell("no draft parses as a whole; try another --seed or a larger -n")
    else:
        if result.insertion is None:
            _print_code(best.code)
        _tell(summary(best.report))
        if best.report.simulation:
            _tell(in_a_line(best.report.simulation))
        for defect in best.report.errors:
            _tell(str(defect))
        if result.stated is not None:
            _print_stated(result.stated, best)
        if result.leaning is not None:
            _print_leaning(result.leaning, best)
    if result.hint:
        _tell(f"hint: {result.hint}")
    for warning in result.warnings:
        _tell(f"beware: {warning}")
    if result.why_not_higher and (
        best is None or best.report.why_not_further != result.why_not_higher
    ):
        _tell(f"not further: {result.why_not_higher}")
    tried = len(result.candidates)
    writer = f"model {model}" if model else "no model was asked"
    _tell(f"{writer}; {tried} candidate{'s' * (tried != 1)} tried; {_spent(result.stages)}")
    if model is None:
        return
    stats = result.stats
    _tell(
        f"{stats.decoded_tokens} tokens in {stats.decode_seconds + stats.prompt_seconds:.2f} s, "
        f"{stats.refused_tokens} refused by the syntax"
    )


def print_diff(insertion: Insertion, *, err: bool) -> None:
    """What would change in the file: for people in colours, else as `patch` takes it."""
    out = Console(stderr=err, highlight=False)
    if out.is_terminal:
        out.print(Syntax(plain(insertion.diff.rstrip("\n")), "diff", background_color="default"))
    else:
        click.echo(insertion.diff, nl=False, err=err)


def print_notes(insertion: Insertion) -> None:
    """What was done to the file that nobody asked for."""
    for note in insertion.notes:
        _tell(f"note: {note}")


def _print_stated(stated: Stated, shown: Candidate) -> None:
    """What the program does, which is what the request states, and what that leaves open."""
    for line in stated.does:
        _tell(f"as asked: {line}")
    if stated.assumed:
        _tell(f"assumed: {', '.join(stated.assumed)}")
    if shown.unproved is not None:
        _tell("\n".join(shown.unproved) or "the simulator shows it")
    for line in stated.wiring:
        _tell(f"wiring: {line}")


def _print_leaning(leaning: Leaning, shown: Candidate) -> None:
    """Which recipe it is or leans on, what was taken from the request, and what was not."""
    how = how_it_leans(shown, leaning)
    values = _listed(leaning.values)
    _tell(f"{how} {leaning.recipe} ({leaning.title}){': ' if values else ''}{values}")
    if leaning.assumed:
        _tell(f"assumed: {_listed(leaning.assumed)}")
    if shown.lacks:
        _tell(f"asked for, and not found in the program: {'; '.join(shown.lacks)}")
    if shown.unproved is not None:
        _tell("\n".join(shown.unproved) or "the simulator shows what the recipe promises")
    if leaning.lib_deps:
        _tell(f"lib_deps: {', '.join(leaning.lib_deps)}")
    for line in leaning.wiring:
        _tell(f"wiring: {line}")


def _listed(values: Mapping[str, int | float | str]) -> str:
    return ", ".join(f"{name} = {value}" for name, value in values.items())


def print_completed(result: CompleteResult) -> None:
    """The text to insert on stdout; its limits on stderr."""
    for item in result.items:
        click.echo(plain(item.text) if sys.stdout.isatty() else item.text)
        place = f" in place of the {item.replaces} after the cursor" if item.replaces else ""
        _tell(f"{standing(item)} ({item.trust.value}){place}, {result.seconds * 1e3:.0f} ms")
    if result.reason:
        _tell(result.reason if result.items else f"nothing offered: {result.reason}")


def print_validated(reports: Sequence[Report]) -> None:
    """Diagnostics on stdout, one verdict a project on stderr."""
    for report in reports:
        for defect in report.defects:
            say(str(defect))
        if report.simulation:
            _print_simulation(report.simulation)
        _tell(summary(report))
        _tell(_spent(report.stages))


def print_boards(boards: Iterable[Board]) -> None:
    """One line for each board, however wide, so that it can be searched; nothing is cut off."""
    rows = [("id", "name", "MCU", "MHz", "flash", "RAM", "also called")]
    rows += [
        (
            board.id,
            board.name,
            board.mcu,
            f"{board.f_cpu / 1e6:g}",
            str(board.flash),
            str(board.ram),
            ", ".join((*board.aliases, *board.fqbns)),
        )
        for board in boards
    ]
    print_table(rows[0], rows[1:])


def print_table(heads: tuple[str, ...], body: Iterable[tuple[str, ...]]) -> None:
    """Columns of text, a line a row."""
    rows = [heads, *body]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        say("  ".join(cells).rstrip())


def _print_code(code: str) -> None:
    out = Console()
    if out.is_terminal:
        out.print(Syntax(plain(code.rstrip("\n")), "cpp", background_color="default"))
    else:
        click.echo(code, nl=False)


def _print_simulation(simulation: Simulation) -> None:
    """What the program printed, port after port, and its pins: a picture on a terminal."""
    for output in simulation.serial:
        say(f"{output.port}:")
        for line in output.text.replace("\r\n", "\n").removesuffix("\n").split("\n"):
            say(f"  {line}")
    out = Console()
    drawn = out.is_terminal and out.encoding.startswith("utf")
    lines = picture(simulation, out.width - 2) if drawn else listing(simulation)
    if lines:
        say("pins:" if drawn else "pins, in simulated seconds:")
    for line in lines:
        say(f"  {line}")
    for remark in simulation.remarks:
        _tell(remark)


def _tell(line: str) -> None:
    if line:
        say(line, err=True)


def _spent(stages: Iterable[StageTime]) -> str:
    """Seconds by stage; stages of one name are added up."""
    sums: dict[str, float] = {}
    for stage in stages:
        sums[stage.name] = sums.get(stage.name, 0.0) + stage.seconds
    return ", ".join(f"{name} {seconds:.2f} s" for name, seconds in sums.items())
