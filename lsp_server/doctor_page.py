"""What `pinwright doctor` found out, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding

from codegen.types import Report
from lsp_server.report import summary
from lsp_server.terminal import in_one_line, say

if TYPE_CHECKING:  # the doctor knows the model, and that takes 0.1 s to import
    from codegen.doctor import BoardFinding, Findings, Standing
    from codegen.project.board import Board


def print_findings(findings: Findings) -> None:
    """A page for people."""
    out = Console(highlight=False)
    if findings.model_error:
        out.print("model: none that can be used")
    else:
        context, seconds = findings.model_context, findings.model_seconds
        how = f"context {context} tokens, loaded" if context else "which answered"
        out.print(
            escape(f"model: {findings.model}, {how} in {seconds:.2f} s; {findings.model_why}"),
            soft_wrap=True,
        )
    if findings.programs:
        out.print(f"programs are written by {findings.programs}", soft_wrap=True)
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


def print_self_check(report: Report) -> None:
    """The sizes of a fixed sketch of ours: proof that the toolchain works, not the model."""
    say("self-check sketch (fixed, not written by the model):")
    say(summary(report))
    for defect in report.errors:
        say(str(defect))


def _walls(why_not: str | None) -> str:
    """What keeps files outside a project out of its programs."""
    if why_not is None:
        return "can open a project's files and their own, nothing else"
    return f"not confined ({why_not}); what they read is checked afterwards"


def _told(standing: Standing, board: Board) -> str:
    """A standing in a line that holds for every board of its kind."""
    by = f" by {standing.judge}" if standing.judge else ""
    why_not = (standing.why_not or "").replace(board.id, "these")
    if standing.command:  # which is told apart
        why_not = why_not.partition("; ")[0]
    return f"{standing.rung.label}{by}{'; ' * bool(why_not)}{why_not}:"
