"""How the command line shows results: for people, and as JSON (docs/json.md)."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
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
    Insertion,
    Leaning,
    Report,
    Simulation,
    StageTime,
)
from lsp_server.pin_trace import in_a_line, listing, picture
from lsp_server.report import SCHEMA, how_it_leans, report_json, standing, summary
from lsp_server.terminal import in_one_line, plain, say

if TYPE_CHECKING:  # the doctor knows the model, and that takes 0.1 s to import
    from codegen.doctor import BoardFinding, Findings, Standing
    from codegen.models.listing import Shelved
    from codegen.project.board import Board

# What JSON would let through, and a terminal obey.
_NOT_ESCAPED = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def print_json(body: dict[str, Any]) -> None:
    """Print one JSON object, with its schema first."""
    text = json.dumps({"schema": SCHEMA, **body}, indent=2, ensure_ascii=False)
    click.echo(_NOT_ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text))


def generate_json(
    result: GenerateResult, *, model: str | None, is_written: bool = False
) -> dict[str, Any]:
    """The best candidate, how far each candidate got, and the file that the best was put into."""
    best = result.best
    return {
        "code": best.code if best else None,
        "reached": result.reached,
        "reachable": result.reachable.label,
        "why_not_higher": result.why_not_higher,
        "refusal": result.refusal,
        "warnings": list(result.warnings),
        "report": report_json(best.report) if best else None,
        "leaning": _leaning_json(result.leaning),
        "insertion": _insertion_json(result.insertion, is_written=is_written),
        "candidates": [_candidate_json(each) for each in result.candidates],
        "model": model,
        "stages": _stages_json(result.stages),
        "decoding": _stats_json(result.stats),
    }


def complete_json(result: CompleteResult, *, board: str | None, model: str) -> dict[str, Any]:
    """What is offered at the cursor, or why nothing is offered."""
    return {
        "items": [
            {
                "text": item.text,
                "replaces": item.replaces,
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
    """One report for each project."""
    return {"reports": [report_json(report) for report in reports]}


def doctor_json(findings: Findings) -> dict[str, Any]:
    """What was found out about the model, the packages and the boards."""
    return {
        "python": findings.python,
        "versions": dict(findings.versions),
        "model": {
            "name": findings.model,
            "context": findings.model_context,
            "load_seconds": round(findings.model_seconds, 3),
            "error": findings.model_error,
            "why": findings.model_why,
        },
        "models": [shelved_json(each) for each in findings.models],
        "why_not_confined": findings.why_not_confined,
        "boards": [
            {
                "id": each.board.id,
                "cpp": _standing_json(each.cpp),
                "micropython": _standing_json(each.micropython),
            }
            for each in findings.boards
        ],
    }


def shelved_json(one: Shelved) -> dict[str, Any]:
    """A model, and whether it can be used."""
    return {
        "name": one.name,
        "state": one.state.value,
        "in_use": one.is_in_use,
        "bytes": one.bytes,
        "sha256": one.sha256,
        "licence": one.licence,
        "what_for": one.what_for,
        "path": str(one.path) if one.path else None,
        "command": one.command,
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


def print_refused(result: GenerateResult) -> None:
    """Why nothing was written, in one line."""
    _tell(f"refused: {result.refusal} (--anyway writes it all the same)")


def print_generated(result: GenerateResult, *, model: str) -> None:
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
        if result.leaning is not None:
            _print_leaning(result.leaning, best)
    for warning in result.warnings:
        _tell(f"beware: {warning}")
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


def print_findings(findings: Findings) -> None:
    """A page for people."""
    out = Console(highlight=False)
    if findings.model_error:
        out.print("model: none that can be used")
    else:
        out.print(
            f"model: {findings.model}, context {findings.model_context} tokens, "
            f"loaded in {findings.model_seconds:.2f} s; {findings.model_why}",
            soft_wrap=True,
        )
    others = [f"{each.name} ({each.state})" for each in findings.models if not each.is_in_use]
    out.print(
        f"other models: {', '.join(others) or 'none'}; `pinwright model list` says more",
        soft_wrap=True,
    )
    out.print(", ".join(f"{name} {version}" for name, version in findings.versions))
    out.print(f"compilers: {_walls(findings.why_not_confined)}", soft_wrap=True)
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
            out.print(f"[bold]{language}[/] {escape(in_one_line(told))}", soft_wrap=True)
            if command:
                out.print(
                    f"  to get higher: [bold]{escape(in_one_line(command))}[/]", soft_wrap=True
                )
            out.print(Padding(", ".join(names), (0, 0, 0, 2)))


def _walls(why_not: str | None) -> str:
    """What keeps files from outside of a project out of its programs."""
    if why_not is None:
        return "can open a project's files and their own, nothing else"
    return f"not confined ({why_not}); what they read is looked at afterwards"


def print_board(finding: BoardFinding) -> None:
    """All that is known about how far programs for one board can be checked here."""
    board = finding.board
    spoken = (("C++", finding.cpp), ("MicroPython", finding.micropython))
    say(f"{board.id}: {board.name}, {board.mcu}, {board.f_cpu / 1e6:g} MHz")
    for language, stands in spoken:
        if stands is None:
            say(f"{language}: not for this board")
            continue
        say(f"{language}: {stands.rung.label}")
        say(f"  by: {stands.judge or 'the syntax alone'}")
        if stands.why_not:
            say(f"  not further: {stands.why_not}")
        if stands.command:
            say(f"  to get higher: {stands.command}")


def _told(standing: Standing, board: Board) -> str:
    """A standing in a line that holds for every board of its kind."""
    by = f" by {standing.judge}" if standing.judge else ""
    why_not = (standing.why_not or "").replace(board.id, "these")
    if standing.command:  # which is told apart
        why_not = why_not.partition("; ")[0]
    return f"{standing.rung.label}{by}{'; ' * bool(why_not)}{why_not}:"


def print_self_check(report: Report) -> None:
    """The sizes of a fixed sketch of ours: proof that the toolchain works, not the model."""
    say("self-check sketch (fixed, not written by the model):")
    say(summary(report))
    for defect in report.errors:
        say(str(defect))


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
        "recipe": candidate.recipe,
        "lacks": list(candidate.lacks),
        "unproved": None if candidate.unproved is None else list(candidate.unproved),
        "code": candidate.code,
    }


def _leaning_json(leaning: Leaning | None) -> dict[str, Any] | None:
    if leaning is None:
        return None
    return {
        **asdict(leaning),
        "values": _named(leaning.values),
        "assumed": _named(leaning.assumed),
    }


def _insertion_json(insertion: Insertion | None, *, is_written: bool) -> dict[str, Any] | None:
    if insertion is None:
        return None
    return {
        "path": insertion.path,
        "diff": insertion.diff,
        "notes": list(insertion.notes),
        "sound": insertion.is_sound,
        "written": is_written,
    }


def _named(values: Mapping[str, int | float | str]) -> list[dict[str, Any]]:
    return [{"name": name, "value": value} for name, value in values.items()]


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
