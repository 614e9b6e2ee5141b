"""Our own MicroPython programs of the evaluation set are right: the judge finds no error."""

import pytest

from codegen.board import find_board
from codegen.project import Project, ProjectKind, SourceFile
from codegen.types import Rung
from codegen.validation.check import Depth, check_project
from firmware_corpus.evaluation.own_programs import own_programs
from firmware_corpus.families import Family

PROGRAMS = [program for program in own_programs() if program.family is Family.MICROPYTHON]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.source)
def test_a_program_compiles_and_names_only_what_its_board_has(program):
    files = tuple(SourceFile(path, text) for path, text in program.files)
    project = Project(ProjectKind.MICROPYTHON, "", files, program.main)
    report = check_project(project, board=find_board(program.board), depth=Depth.FAST)
    assert report.errors == ()
    assert report.rung >= Rung.COMPILES
