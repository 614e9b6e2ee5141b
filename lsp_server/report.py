"""A report as one line and as data: the same words in the server's log and on the command line."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from codegen.types import Report, Rung


def summary(report: Report) -> str:
    """A report in one line."""
    words = [report.rung.label] if report.rung is not Rung.NOTHING or not report.checked else []
    if count := len(report.errors):
        words.append(f"{count} error{'s' * (count != 1)}")
    words += [str(report.sizes)] if report.sizes else []
    words += [report.wrapping] if report.wrapping else []
    words += [report.why_not_further] if report.why_not_further else []
    board = f"{report.board}: " if report.board else ""
    return board + "; ".join(words)


def report_json(report: Report) -> dict[str, Any]:
    """A report as data (docs/json.md); the raw output of the tools is left out."""
    return {
        "board": report.board,
        "rung": report.rung.label,
        "checked": report.checked,
        "defects": [asdict(defect) for defect in report.defects],
        "sizes": asdict(report.sizes) if report.sizes else None,
        "stages": [{"name": s.name, "seconds": round(s.seconds, 4)} for s in report.stages],
        "commands": list(report.commands),
        "wrapping": report.wrapping,
        "why_not_further": report.why_not_further,
        "summary": summary(report),
    }
