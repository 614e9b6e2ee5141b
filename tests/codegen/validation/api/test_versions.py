"""One report from those on several versions of a core, the outermost of which are asked at once."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from codegen.errors import Cancelled
from codegen.patience import patience
from codegen.project.board import find_board
from codegen.project.esp_core import cores_meant
from codegen.project.project import snippet_project
from codegen.types import Defect, Report, Rung, Severity, StageTime
from codegen.validation.api.versions import check_versions
from codegen.validation.toolchain import Reach, Source, Toolchain
from grammars.patience import keep_on

PROJECT = snippet_project("void setup() {}\nvoid loop() {}\n")
ERROR = Defect(PROJECT.main, 1, 1, Severity.ERROR, "expected ';'")


def reached(tmp_path) -> Reach:
    meant = cores_meant(find_board("esp32dev"), platform=None, asked=None)
    first, *others = (
        Toolchain(Source.DECLARATIONS, "x", tmp_path, "", core=core) for core in meant.cores
    )
    return Reach(Rung.SYMBOLS, first, "not built", tuple(others), meant)


def told(tmp_path, check: Callable[[str], Report]) -> tuple[Report, list[str]]:
    """The merged report, and the versions asked, in the order of their numbers."""
    asked: list[str] = []

    def noted(version: str) -> Report:
        asked.append(version)
        return check(version)

    return check_versions(PROJECT, reached=reached(tmp_path), check=noted), sorted(asked)


def report(*defects: Defect, checked: bool = True) -> Report:
    rung = Rung.NOTHING if defects else Rung.COMPILES
    return Report("esp32dev", rung, checked=checked, defects=defects, why_not_further="why")


def test_the_newest_and_the_oldest_are_asked_at_once(tmp_path):
    both = threading.Barrier(2)

    def check(version: str) -> Report:
        both.wait(timeout=30)  # raises if one is asked after the other
        return report()

    found, asked = told(tmp_path, check)
    assert (asked, found.rung) == (["2.0", "3.3"], Rung.SYMBOLS)


def test_one_between_is_asked_only_where_they_disagree(tmp_path):
    agreed, asked = told(tmp_path, lambda version: report(ERROR))
    assert (asked, agreed.errors) == (["2.0", "3.3"], (ERROR,))
    found, asked = told(tmp_path, lambda version: report(*[ERROR] * (version == "2.0")))
    assert asked == ["2.0", "3.0", "3.3"]
    assert [defect.severity for defect in found.defects] == [Severity.WARNING]


def test_a_stage_took_as_long_as_the_longest_of_those_at_once_and_what_came_after(tmp_path):
    took = {"2.0": 3.0, "3.3": 2.0, "3.0": 0.5}

    def check(version: str) -> Report:
        stages = (StageTime("prepare", 0.0), StageTime("compile", took[version]))
        return replace(report(*[ERROR] * (version == "2.0")), stages=stages)

    found, _ = told(tmp_path, check)
    assert found.stages == (StageTime("prepare", 0.0), StageTime("compile", 3.5))


def test_where_one_was_not_checked_nothing_was(tmp_path):
    found, _ = told(tmp_path, lambda version: report(checked=version != "2.0"))
    assert (found.checked, found.why_not_further) == (False, "why")


def test_the_limits_of_whoever_asks_hold_for_each(tmp_path):
    stop = threading.Event()

    def check(version: str) -> Report:
        stop.set()
        keep_on()
        return report()

    with pytest.raises(Cancelled), patience("checking", stop=stop):
        told(tmp_path, check)
