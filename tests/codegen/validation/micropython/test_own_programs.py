"""Our own MicroPython programs of the evaluation set are right: the judge finds no error."""

import pytest

from codegen.evaluation.projects import project_of
from codegen.project.board import find_board
from codegen.types import Rung
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from firmware_corpus.evaluation.own_programs import own_programs
from firmware_corpus.families import Family

PROGRAMS = [program for program in own_programs() if program.family is Family.MICROPYTHON]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.source)
def test_a_program_compiles_and_names_only_what_its_board_has(program):
    board = find_board(program.board)
    report = check_project(project_of(program), board=board, depth=Depth.FAST)
    assert report.errors == ()
    assert report.rung >= Rung.COMPILES
