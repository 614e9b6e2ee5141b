"""How much of a text a grammar understands."""

from __future__ import annotations

import pytest

from grammars.parse_share import parse_share, parses

CODE = b"int add(int a, int b) {\n  return a + b;\n}\n" * 20


@pytest.mark.parametrize(
    ("text", "name", "least", "most"),
    [
        (CODE, "cpp", 1.0, 1.0),
        (CODE, "arduino", 1.0, 1.0),
        (b"def f(x):\n    return x\n", "python", 1.0, 1.0),
        (CODE + b"int f( {\n" + CODE, "cpp", 0.4, 0.999),
        (b"Read the manual, then turn the knob; it should light up! (If not: ask.)\n" * 9, "cpp",
         0.0, 0.7),
    ],
)  # fmt: skip
def test_code_is_understood_and_prose_is_not(text, name, least, most):
    assert least <= parse_share(text, name) <= most


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        (CODE, "cpp", True),
        (b"void setup() { pinMode(4; }\n", "arduino", False),  # a token is missing, none is wrong
        (b"void setup() { pinMode(4)); }\n", "arduino", False),
        (b"if x:\n    f(\n", "python", False),
    ],
)
def test_a_text_parses_when_nothing_is_wrong_or_missing(text, name, whole):
    assert parses(text, name) is whole
