"""Completions, and what is said of them."""

from dataclasses import replace

import pytest

from codegen.evaluation.judge import (
    block_similarity,
    compiles,
    edit_similarity,
    is_exact,
    is_let_through,
    is_whole,
)
from codegen.evaluation.projects import compiles as program_compiles
from codegen.evaluation.projects import project_of
from firmware_corpus.evaluation.program import Example, Kind
from tests.codegen.evaluation.samples import MIDDLES

CASES = [
    (Kind.LINE, "pinMode(PUMP, OUTPUT);", True, 1.0, None, True),
    (Kind.LINE, "  pinMode(PUMP, OUTPUT);\n", True, 1.0, None, True),
    (Kind.LINE, "pinMode(PUMP, INPUT);", False, 19 / 22, None, True),
    (Kind.LINE, "pinMode(PUMP;", False, 12 / 22 + 1 / 22, None, False),
    (Kind.REST, "", False, 0.0, None, False),
    (
        Kind.LINES,
        "pinMode(PUMP, OUTPUT);\n\n      Serial.begin(9600);",
        False,
        None,
        1.0,
        True,
    ),
]


@pytest.mark.parametrize(("kind", "text", "exact", "near", "block", "whole"), CASES)
def test_how_near_a_completion_is_and_whether_it_parses(
    examples, kind, text, exact, near, block, whole
):
    example = examples[kind]
    assert is_exact(example, text) is exact
    if near is not None:
        assert edit_similarity(example, text) == pytest.approx(near)
    assert block_similarity(example, text) == block
    assert is_whole(example, text) is whole


def test_of_a_file_that_is_broken_anyway_nobody_can_tell(examples):
    line = examples[Kind.LINE]
    broken = line.text + "void ((\n"
    program = replace(line.program, files=((line.span.path, broken), *line.program.files[1:]))
    assert is_whole(Example(program, line.span), MIDDLES[Kind.LINE]) is None


def test_a_program_without_a_board_is_not_asked(examples):
    line = examples[Kind.LINE]
    asked = Example(replace(line.program, board=""), line.span)
    assert compiles(asked, MIDDLES[Kind.LINE]) is None
    assert is_let_through(asked, MIDDLES[Kind.LINE]) is None


def test_tabs_stand_at_the_root_of_a_project_and_headers_keep_their_paths(program):
    project = project_of(program)
    assert [file.path for file in project.files] == ["pump.ino", "repository/pump/pins.h"]
    assert project.main == "pump.ino"
    assert project.settings.build_flags == ("-Irepository/pump",)


def test_a_name_that_cannot_be_built_does_not_compile(program):
    odd = ("a [beta]/x.h", "")
    assert program_compiles(replace(program, files=(*program.files, odd))) is False


@pytest.mark.toolchain
@pytest.mark.parametrize(
    ("text", "compiled", "let_through"),
    [
        ("pinMode(PUMP, OUTPUT);", True, True),
        ("pinMode(PUMP, OUTPUT, 3);", False, False),
        ("pinNode(PUMP, OUTPUT);", False, False),
    ],
)
def test_a_compiler_tells_right_from_wrong(examples, text, compiled, let_through):
    assert program_compiles(examples[Kind.LINE].program)
    assert compiles(examples[Kind.LINE], text) is compiled
    assert is_let_through(examples[Kind.LINE], text) is let_through
