"""The fixtures of evaluation: a program and its examples."""

from __future__ import annotations

import pytest

from firmware_corpus.evaluation.program import Example, Kind, Program, Span
from firmware_corpus.families import Family
from tests.codegen.evaluation.samples import MIDDLES, SKETCH


@pytest.fixture
def program() -> Program:
    spans = []
    for kind, middle in MIDDLES.items():
        start = SKETCH.index(middle)
        spans.append(Span(kind, "pump/pump.ino", start, start + len(middle)))
    return Program(
        source="ann/pumps",
        commit="0" * 40,
        main="pump/pump.ino",
        family=Family.ARDUINO_AVR,
        language="arduino",
        board="uno",
        files=(("pump/pump.ino", SKETCH), ("pump/pins.h", "const int PUMP = 7;\n")),
        include_dirs=("pump",),
        spans=tuple(spans),
    )


@pytest.fixture
def examples(program) -> dict[Kind, Example]:
    return {example.span.kind: example for example in program.examples()}
