"""One report from several: what holds for every version of a core that may be meant.

An error stays one only if no version takes the line; what some take is a warning that names them,
and so is what some refuse while of the others it is not known.
The newest and the oldest are asked first, at once, and one between only where these two disagree:
what both take, no version between them was seen to refuse.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import replace
from itertools import starmap
from typing import TypeAlias

from codegen.project.esp_core import EspCore
from codegen.project.files import Project
from codegen.types import Defect, Report, Rung, Severity, StageTime
from codegen.validation.api.judge import NOT_CHECKED, judge
from codegen.validation.toolchain import Reach

_FAILED = "it does not compile"
_Places: TypeAlias = frozenset[tuple[str, int]]  # files and lines


def check_versions(project: Project, *, reached: Reach, check: Callable[[str], Report]) -> Report:
    """The report on a project that is checked against declarations.

    Args:
        project: The project.
        reached: What `toolchain.reach` found, with declarations as its source.
        check: Compiles the project against one version of the core, as `2.0` or `3.3`; called
            from two threads at once, each with the caller's limits.
    """
    chains = [chain for chain in (reached.toolchain, *reached.others) if chain is not None]
    cores = [chain.core for chain in chains if chain.core is not None]
    main = project.shown(project.main)
    reports: dict[EspCore, Report] = {}
    seconds: dict[str, float] = {}  # by the stage's name
    ordered = (cores[0], *cores[:0:-1])
    for group in (ordered[:2], *((core,) for core in ordered[2:])):
        found = _at_once(check, group)
        for name, longest in _longest(found).items():
            seconds[name] = seconds.get(name, 0.0) + longest
        for core, report in zip(group, found, strict=True):
            if not report.checked:
                return report
            differ = bool(project.settings.doubts and report.errors)
            reports[core] = judge(report, project=project, core=core, settings_differ=differ)
        if len(reports) == 2 and len({_lines(report) for report in reports.values()}) == 1:
            break  # the outermost agree
    merged = replace(_merged(reports, main), stages=tuple(starmap(StageTime, seconds.items())))
    return _told(merged, main, reached=reached, cores=cores)


def _longest(reports: Sequence[Report]) -> dict[str, float]:
    """How long each stage took of reports that were made at once."""
    seconds: dict[str, float] = {}
    for stage in (stage for report in reports for stage in report.stages):
        seconds[stage.name] = max(stage.seconds, seconds.get(stage.name, 0.0))
    return seconds


def _at_once(check: Callable[[str], Report], cores: Sequence[EspCore]) -> list[Report]:
    """The reports on some versions, each from a thread of its own."""
    if len(cores) == 1:
        return [check(cores[0].version)]
    with ThreadPoolExecutor(len(cores), thread_name_prefix="version") as pool:
        asked = [pool.submit(copy_context().run, check, core.version) for core in cores]
        return [each.result() for each in asked]


def _merged(reports: dict[EspCore, Report], main: str) -> Report:
    """The newest version's report, with the errors that not all versions have made warnings."""
    ordered = dict(sorted(reports.items(), key=lambda item: -item[0].code))
    first = next(iter(ordered.values()))
    refused = {core: _lines(report) for core, report in ordered.items()}
    unsure = {core: _unsure(report) for core, report in ordered.items()}
    everywhere = frozenset.intersection(*refused.values())
    defects: dict[Defect, None] = {}
    told: set[tuple[str, int]] = set()
    for core, report in ordered.items():
        for defect in report.defects:
            if defect.severity is not Severity.ERROR or (defect.file, defect.line) in everywhere:
                defects |= {defect: None} if core is next(iter(ordered)) else {}
            elif (defect.file, defect.line) not in told:
                told.add((defect.file, defect.line))
                defects[_disputed(defect, refused, unsure)] = None
    if not everywhere and all(refused.values()):
        why = f"no version takes all of this: {', '.join(core.short for core in ordered)}"
        defects[Defect(main, 0, 0, Severity.ERROR, why)] = None
    return replace(
        first,
        defects=tuple(defects),
        commands=tuple(each for report in ordered.values() for each in report.commands),
    )


def _disputed(
    defect: Defect, refused: Mapping[EspCore, _Places], unsure: Mapping[EspCore, _Places]
) -> Defect:
    """The message for an error that not all versions have."""
    place = defect.file, defect.line
    refusing = [core for core in refused if place in refused[core]]
    others = [core for core in refused if place not in refused[core]]
    if taking := [core for core in others if place not in unsure[core]]:
        words = f"builds only with {_names(taking)}"
    else:
        words = f"does not build with {_names(refusing)}, not checked with {_names(others)}"
    return replace(defect, severity=Severity.WARNING, message=f"{words}: {defect.message}")


def _names(cores: list[EspCore]) -> str:
    return " or ".join(core.short for core in reversed(cores))


def _unsure(report: Report) -> _Places:
    """The lines on which something is not checked."""
    return frozenset(
        (defect.file, defect.line)
        for defect in report.defects
        if defect.message.startswith(NOT_CHECKED)
    )


def _lines(report: Report) -> _Places:
    return frozenset((defect.file, defect.line) for defect in report.errors)


def _told(report: Report, main: str, *, reached: Reach, cores: list[EspCore]) -> Report:
    """The report with its rung, and in words what it was checked against."""
    names = " or ".join(core.name for core in reversed(cores))
    meant = reached.meant
    source = f" ({meant.source})" if meant is not None else ""
    odd = meant.odd if meant is not None else None
    told = () if odd is None else (Defect(main, 0, 0, Severity.NOTE, odd),)
    return replace(
        report,
        rung=Rung.NOTHING if report.errors else Rung.SYMBOLS,
        defects=(*told, *report.defects),
        core=f"{names}, API-checked, not built{source}",
        why_not_further=_FAILED if report.errors else reached.why_not,
    )
