"""A report as one line and as data: the same words in the server's log and on the command line."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from codegen.simulated import Simulation
from codegen.types import Candidate, Completion, GenerateResult, Leaning, Report, Rung

SCHEMA = 3
"""The version of every JSON object that is printed or answered: grows when a reader could break."""


def summary(report: Report) -> str:
    """A report in one line."""
    words = [report.rung.label] if report.rung is not Rung.NOTHING or not report.checked else []
    if count := len(report.errors):
        words.append(f"{count} error{'s' * (count != 1)}")
    words += [str(report.sizes)] if report.sizes else []
    words += [report.wrapping] if report.wrapping else []
    if report.simulation and report.simulation.behaved:
        words.append(str(report.simulation))
    words += [report.why_not_further] if report.why_not_further else []
    board = f"{report.board}: " if report.board else ""
    return board + "; ".join(words)


def generated(result: GenerateResult) -> str:
    """The result of a request in one line: the rung, the recipe behind it, what is not proved."""
    best = result.best
    if best is None:
        return result.refusal or "nothing was written: no draft parses as a whole"
    words = [summary(best.report)]
    if result.stated is not None:
        words += result.stated.does
        words += [f"assumed: {', '.join(result.stated.assumed)}"] if result.stated.assumed else []
    if result.leaning is not None:
        words.append(f"{how_it_leans(best, result.leaning)} {result.leaning.recipe}")
        assumed = [f"{name} = {value}" for name, value in result.leaning.assumed.items()]
        words += [f"assumed: {', '.join(assumed)}"] if assumed else []
        words += [f"needs {', '.join(result.leaning.lib_deps)}"] if result.leaning.lib_deps else []
    words += [f"asked for, and not found: {', '.join(best.lacks)}"] if best.lacks else []
    words += [f"not proved: {', '.join(best.unproved)}"] if best.unproved else []
    words += [f"hint: {result.hint}"] if result.hint else []
    words += [f"beware: {each}" for each in result.warnings]
    return "; ".join(words)


def how_it_leans(best: Candidate, leaning: Leaning) -> str:
    """Whether an answer is a recipe, and whether that seems to do all that was asked."""
    if best.recipe is None:
        return "it is based on the recipe"
    return "it is the recipe" if leaning.is_whole else "it is only the nearest recipe,"


def standing(item: Completion) -> str:
    """How far a completion got, and why not further, in a few words."""
    words = [item.rung.label] if item.rung is not Rung.NOTHING or not item.note else []
    return "; ".join([*words, item.note] if item.note else words)


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
        "core": report.core,
        "simulation": _simulation_json(report.simulation) if report.simulation else None,
        "summary": summary(report),
    }


def _simulation_json(simulation: Simulation) -> dict[str, Any]:
    return {
        "seconds": round(simulation.seconds, 8),
        "outcome": simulation.outcome.value,
        "cause": simulation.cause,
        "serial": [asdict(output) for output in simulation.serial],
        "moved": list(simulation.moved),
        "changes": [
            {"seconds": round(each.seconds, 8), "pin": each.pin, "high": each.high}
            for each in simulation.changes
        ],
        "remarks": list(simulation.remarks),
    }
