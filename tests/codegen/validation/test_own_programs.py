"""Our own sketches of the evaluation set are right: nothing that judges them finds an error."""

from concurrent.futures import ThreadPoolExecutor
from functools import cache

import pytest

from codegen.evaluation.projects import project_of
from codegen.project.board import find_board
from codegen.types import Report, Rung
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from firmware_corpus.evaluation.own_programs import own_programs
from firmware_corpus.evaluation.program import Program
from firmware_corpus.families import Family

pytestmark = pytest.mark.toolchain

SKETCHES = {
    program.source: program
    for program in own_programs()
    if program.family is not Family.MICROPYTHON
}


def report_on(program: Program) -> Report:
    board = find_board(program.board)
    return check_project(project_of(program), board=board, depth=Depth.FAST, seconds=300)


@cache
def reports() -> dict[str, Report]:
    """All at once: two at a time take half as long."""
    with ThreadPoolExecutor(2) as pool:
        return dict(zip(SKETCHES, pool.map(report_on, SKETCHES.values()), strict=True))


@pytest.mark.parametrize("source", SKETCHES)
def test_a_sketch_compiles_or_names_only_what_its_board_has(source):
    report = reports()[source]
    built_here = SKETCHES[source].family is Family.ARDUINO_AVR
    assert report.errors == ()
    assert report.checked
    assert report.rung >= (Rung.COMPILES if built_here else Rung.SYMBOLS)
