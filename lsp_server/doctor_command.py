"""`pinwright doctor`: what works here, and how far programs can be checked."""

from __future__ import annotations

import click

from lsp_server import doctor_page, json_output
from lsp_server.interruption import interruptible
from lsp_server.options import JSON, MODEL, complain, spinner


@click.command()
@click.argument("board", required=False)
@click.option("--self-check", metavar="BOARD", help="Build a fixed sketch of ours for this board.")
@click.option(
    "--fetch-stubs", is_flag=True, help="First fetch the stubs, which hold MicroPython's names."
)
@MODEL
@JSON
def doctor(
    *,
    board: str | None,
    self_check: str | None,
    fetch_stubs: bool,
    model: str | None,
    as_json: bool,
) -> int:
    """Say what works here, and how far programs for each board, or for BOARD, can be checked."""
    from codegen.doctor import examine
    from codegen.project.board import find_board

    if self_check is not None:
        return _self_check(self_check, as_json=as_json)
    boards = [find_board(board)] if board else None
    if fetch_stubs:
        _fetch_stubs()
    findings = examine(model, boards=boards)
    if as_json:
        json_output.print_json(json_output.doctor_json(findings))
    elif boards:
        doctor_page.print_board(findings.boards[0])
    else:
        doctor_page.print_findings(findings)
    return 0 if findings.model_error is None else complain(findings.model_error)


def _self_check(name: str, *, as_json: bool) -> int:
    from codegen.project.board import find_board
    from codegen.validation.selfcheck import self_check

    with interruptible() as stop:
        report = self_check(find_board(name), stop=stop)
    if as_json:
        json_output.print_json(json_output.validate_json([report]))
    else:
        doctor_page.print_self_check(report)
    if not report.checked:
        return 4
    return 1 if report.errors else 0


def _fetch_stubs() -> None:
    from codegen.validation.micropython.ports import every_port
    from codegen.validation.micropython.stubs import fetch_stubs

    with spinner() as tell:
        for port in every_port():
            fetch_stubs(port, progress=tell)
