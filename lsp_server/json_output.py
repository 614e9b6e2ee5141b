"""Results as JSON objects, which docs/json.md describes field by field."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from codegen.types import (
    Candidate,
    CompleteResult,
    DecodeStats,
    GenerateResult,
    Insertion,
    Leaning,
    Report,
    StageTime,
)
from lsp_server.report import SCHEMA, report_json

if TYPE_CHECKING:  # the doctor knows the model, and that takes 0.1 s to import
    from codegen.doctor import Findings, Standing
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
        "stated": asdict(result.stated) if result.stated else None,
        "hint": result.hint,
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
            "programs": findings.programs,
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
        "is_stated": candidate.is_stated,
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
