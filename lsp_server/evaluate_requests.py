"""`pinwright eval --set requests` and `requests-hard`: what models answer, right or not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table

from lsp_server import json_output
from lsp_server.bars import Bars

if TYPE_CHECKING:
    from codegen.evaluation.answers import Answer
    from codegen.evaluation.request_run import RequestRun
    from codegen.evaluation.shares import Share
    from codegen.models.catalogue import FoundModel
    from firmware_corpus.evaluation.requests import Request, RequestSet

NAMES = ("requests", "requests-hard")  # of RequestSet, without importing the corpus


def evaluate_requests(
    models: Sequence[FoundModel],
    *,
    name: str,
    limit: int | None,
    show: Path | None,
    as_json: bool,
) -> int:
    """Ask the models a set, print the figures, and write the answers into the folder `show`."""
    from codegen.evaluation.request_run import ask
    from codegen.models.llama_model import open_model
    from codegen.validation.scratch import cache_folder
    from firmware_corpus.evaluation.requests import RequestSet, all_requests

    chosen = RequestSet(name)
    with Bars() as bars:
        result = ask(
            all_requests(chosen),
            models=models,
            load=open_model,
            folder=cache_folder("records"),
            watcher=bars,
            limit=limit,
        )
    if show is not None:
        _write_answers(result, show)
    if as_json:
        json_output.print_json(requests_json(chosen, result))
    else:
        _print(result)
    return 0


def requests_json(name: RequestSet, result: RequestRun) -> dict[str, Any]:
    """The figures of a run, and every answer."""
    return {
        "set": name.value,
        "models": [{"name": each.name, "hash": each.hash} for each in result.models],
        "groups": [
            {
                "model": tally.model,
                "family": tally.family.value if tally.family else None,
                "requests": tally.requests,
                "right": _share_json(tally.right),
                "compiles": _share_json(tally.compiles),
                "seconds_p50": tally.p50,
                "seconds_p95": tally.p95,
            }
            for tally in result.tallies
        ],
        "answers": [
            {
                "model": each.name,
                "request": answer.request,
                "right": answer.right,
                "compiles": answer.compiles,
                "reasons": list(answer.reasons),
                "seconds": answer.seconds,
                "code": answer.code,
            }
            for each in result.models
            for answer in each.answers
        ],
    }


def _share_json(share: Share) -> dict[str, float]:
    return {"value": share.value, "low": share.low, "high": share.high}


def _print(result: RequestRun) -> None:
    console = Console(highlight=False)
    table = Table("", "requests", "right, %", "compiles, %", "p50", "p95", box=None)
    for tally in result.tallies:
        table.add_row(
            f"{tally.model}, {tally.family or 'all'}",
            str(tally.requests),
            _with_interval(tally.right),
            _with_interval(tally.compiles),
            f"{tally.p50:.1f} s",
            f"{tally.p95:.1f} s",
        )
    console.print(table)


def _with_interval(share: Share) -> str:
    return f"{100 * share.value:.0f} ({100 * share.low:.0f} to {100 * share.high:.0f})"


def _write_answers(result: RequestRun, folder: Path) -> None:
    """A file for each answer, headed by the request and the verdict, to be read by people."""
    for each in result.models:
        below = folder / each.name
        below.mkdir(parents=True, exist_ok=True)
        for request, answer in zip(result.requests, each.answers, strict=True):
            suffix = "py" if request.is_python else "ino"
            (below / f"{request.id}.{suffix}").write_text(_shown(request, answer), "utf-8")


def _shown(request: Request, answer: Answer) -> str:
    opener = "#" if request.is_python else "//"
    verdict = "right" if answer.right else "compiles, not right" if answer.compiles else "not right"
    head = [request.prompt, f"for {request.board}: {verdict}, {answer.seconds:.1f} s"]
    lines = [*head, *(f"  {' '.join(reason.split())}" for reason in answer.reasons)]
    return "".join(f"{opener} {line}\n" for line in lines) + "\n" + answer.code
