"""How the command line shows results: for people, and as JSON (docs/json.md)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.syntax import Syntax

from codegen.types import (
    Candidate,
    CompleteResult,
    DecodeStats,
    GenerateResult,
    Report,
    Simulation,
    StageTime,
)
from lsp_server.pin_trace import listing, picture
from lsp_server.report import SCHEMA, report_json, standing, summary

if TYPE_CHECKING:  # the doctor knows the model, and that takes 0.1 s to import
    from codegen.board import Board
    from codegen.doctor import BoardFinding, Findings, Standing


def print_json(body: dict[str, Any]) -> None:
    """Print one JSON object, with its schema first."""
    click.echo(json.dumps({"schema": SCHEMA, **body}, indent=2, ensure_ascii=False))


def generate_json(result: GenerateResult, *, model: str) -> dict[str, Any]:
    """The best candidate, and what every tried one reached."""
    best = result.best
    return {
        "code": best.code if best else None,
        "reached": result.reached,
        "reachable": result.reachable.label,
        "why_not_higher": result.why_not_higher,
        "report": report_json(best.report) if best else None,
        "candidates": [_candidate_json(each) for each in result.candidates],
        "model": model,
        "stages": _stages_json(result.stages),
        "decoding": _stats_json(result.stats),
    }


def complete_json(result: CompleteResult, *, board: str | None, model: str) -> dict[str, Any]:
    """What is offered at the cursor, or why nothing is."""
    return {
        "items": [
            {
                "text": item.text,
                "rung": item.rung.label,
                "note": item.note,
                "trust": item.trust.value,
                "log_likelihood": round(item.log_likelihood, 4),
            }
            for item in result.items
        ],
        "reason": result.reason,
        "board": board,
        "model": model,
        "seconds": round(result.seconds, 4),
        "stages": _stages_json(result.stages),
        "decoding": _stats_json(result.stats),
    }


def validate_json(reports: Sequence[Report]) -> dict[str, Any]:
    """One report a project."""
    return {"reports": [report_json(report) for report in reports]}


def doctor_json(findings: Findings) -> dict[str, Any]:
    """What was found of the model, the packages and the boards."""
    return {
        "python": findings.python,
        "versions": dict(findings.versions),
        "model": {
            "name": findings.model,
            "context": findings.model_context,
            "load_seconds": round(findings.model_seconds, 3),
            "error": findings.model_error,
        },
        "boards": [
            {
                "id": each.board.id,
                "cpp": _standing_json(each.cpp),
                "micropython": _standing_json(each.micropython),
            }
            for each in findings.boards
        ],
    }


def boards_json(boards: Iterable[Board]) -> dict[str, Any]:
    """The boards with every name that is understood."""
    return {
        "boards": [
            {
                "id": board.id,
                "name": board.name,
                "platform": board.platform,
                "mcu": board.mcu,
                "f_cpu": board.f_cpu,
                "flash": board.flash,
                "ram": board.ram,
                "aliases": list(board.aliases),
                "fqbns": list(board.fqbns),
                "languages": [language.value for language in board.languages],
            }
            for board in boards
        ]
    }


def print_generated(result: GenerateResult, *, model: str) -> None:
    """The code on stdout; what was reached, tried and spent on stderr."""
    best = result.best
    if best is None:
        _tell("no draft parses as a whole; try another --seed or a larger -n")
    else:
        _print_code(best.code)
        _tell(summary(best.report))
        for defect in best.report.errors:
            _tell(str(defect))
    if result.why_not_higher and (
        best is None or best.report.why_not_further != result.why_not_higher
    ):
        _tell(f"not further: {result.why_not_higher}")
    tried = len(result.candidates)
    _tell(f"model {model}; {tried} candidate{'s' * (tried != 1)} tried; {_spent(result.stages)}")
    stats = result.stats
    _tell(
        f"{stats.decoded_tokens} tokens in {stats.decode_seconds + stats.prompt_seconds:.2f} s, "
        f"{stats.refused_tokens} refused by the syntax"
    )


def print_completed(result: CompleteResult) -> None:
    """The text to insert on stdout; what is limited about it on stderr."""
    for item in result.items:
        click.echo(item.text)
        click.echo(
            f"{standing(item)} ({item.trust.value}), {result.seconds * 1e3:.0f} ms", err=True
        )
    if result.reason:
        click.echo(result.reason if result.items else f"nothing offered: {result.reason}", err=True)


def print_validated(reports: Sequence[Report]) -> None:
    """Diagnostics on stdout, one verdict a project on stderr."""
    for report in reports:
        for defect in report.defects:
            click.echo(str(defect))
        if report.simulation:
            _print_simulation(report.simulation)
        _tell(summary(report))
        _tell(_spent(report.stages))


def print_findings(findings: Findings) -> None:
    """A page for people."""
    out = Console(highlight=False)
    if findings.model_error:
        out.print("model: none that can be used")
    else:
        out.print(
            f"model: {findings.model}, context {findings.model_context} tokens, "
            f"loaded in {findings.model_seconds:.2f} s"
        )
    out.print(", ".join(f"{name} {version}" for name, version in findings.versions))
    for language, standings in (
        ("C++", [(each.board, each.cpp) for each in findings.boards]),
        ("MicroPython", [(each.board, each.micropython) for each in findings.boards]),
    ):
        groups: dict[tuple[str, str | None], list[str]] = {}
        for board, stands in standings:
            if stands is not None:
                key = _told(stands, board), stands.command
                groups.setdefault(key, []).append(board.id)
        for (told, command), names in groups.items():
            out.print(f"[bold]{language}[/] {escape(told)}", soft_wrap=True)
            if command:
                out.print(f"  to get higher: [bold]{escape(command)}[/]", soft_wrap=True)
            out.print(Padding(", ".join(names), (0, 0, 0, 2)))


def print_board(finding: BoardFinding) -> None:
    """All that is known of how far programs for one board can be checked here."""
    board = finding.board
    spoken = (("C++", finding.cpp), ("MicroPython", finding.micropython))
    click.echo(f"{board.id}: {board.name}, {board.mcu}, {board.f_cpu / 1e6:g} MHz")
    for language, stands in spoken:
        if stands is None:
            click.echo(f"{language}: not for this board")
            continue
        click.echo(f"{language}: {stands.rung.label}")
        click.echo(f"  by: {stands.judge or 'the syntax alone'}")
        if stands.why_not:
            click.echo(f"  not further: {stands.why_not}")
        if stands.command:
            click.echo(f"  to get higher: {stands.command}")


def _told(standing: Standing, board: Board) -> str:
    """A standing in a line that holds for every board of its kind."""
    by = f" by {standing.judge}" if standing.judge else ""
    why_not = (standing.why_not or "").replace(board.id, "these")
    if standing.command:  # which is told apart
        why_not = why_not.partition("; ")[0]
    return f"{standing.rung.label}{by}{'; ' * bool(why_not)}{why_not}:"


def print_self_check(report: Report) -> None:
    """The sizes of a fixed sketch of ours: proof that the toolchain works, not the model."""
    click.echo("self-check sketch (fixed, not written by the model):")
    click.echo(summary(report))
    for defect in report.errors:
        click.echo(str(defect))


def print_boards(boards: Iterable[Board]) -> None:
    """One line a board, however wide, so that it can be searched; nothing is cut off."""
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
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo("  ".join(cells).rstrip())


def _print_code(code: str) -> None:
    out = Console()
    if out.is_terminal:
        out.print(Syntax(code.rstrip("\n"), "cpp", background_color="default"))
    else:
        click.echo(code, nl=False)


def _print_simulation(simulation: Simulation) -> None:
    """What the program printed, port after port, and its pins: a picture on a terminal."""
    for output in simulation.serial:
        click.echo(f"{output.port}:")
        for line in _visible(output.text).splitlines():
            click.echo(f"  {line}")
    out = Console()
    drawn = out.is_terminal and out.encoding.startswith("utf")
    lines = picture(simulation, out.width - 2) if drawn else listing(simulation)
    if lines:
        click.echo("pins:" if drawn else "pins, in simulated seconds:")
    for line in lines:
        click.echo(f"  {line}")
    for remark in simulation.remarks:
        _tell(remark)


def _visible(text: str) -> str:
    """A program's output without what would move a terminal's cursor or colour it."""
    lines = text.replace("\r\n", "\n")
    return "".join(
        char if char.isprintable() or char in "\n\t" else f"\\x{ord(char):02x}" for char in lines
    )


def _tell(line: str) -> None:
    if line:
        click.echo(line, err=True)


def _standing_json(standing: Standing | None) -> dict[str, Any] | None:
    if standing is None:
        return None
    return {
        "rung": standing.rung.label,
        "judge": standing.judge,
        "why_not_further": standing.why_not,
        "command": standing.command,
    }


def _candidate_json(candidate: Candidate) -> dict[str, Any]:
    return {
        "rung": candidate.report.rung.label,
        "errors": len(candidate.report.errors),
        "trust": candidate.trust.value,
        "log_likelihood": round(candidate.log_likelihood, 4),
        "note": candidate.note,
        "code": candidate.code,
    }


def _stages_json(stages: Iterable[StageTime]) -> list[dict[str, Any]]:
    return [{"name": stage.name, "seconds": round(stage.seconds, 4)} for stage in stages]


def _stats_json(stats: DecodeStats) -> dict[str, Any]:
    return {
        name: round(value, 4) if isinstance(value := getattr(stats, name), float) else value
        for name in stats.__dataclass_fields__
    }


def _spent(stages: Iterable[StageTime]) -> str:
    """Seconds by stage; stages of one name are added up."""
    sums: dict[str, float] = {}
    for stage in stages:
        sums[stage.name] = sums.get(stage.name, 0.0) + stage.seconds
    return ", ".join(f"{name} {seconds:.2f} s" for name, seconds in sums.items())
