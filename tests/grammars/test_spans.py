"""The pieces of a text are what a person would write in one go."""

from __future__ import annotations

import pytest

from grammars.spans import Piece, Spans

SKETCH = "int a;\nvoid loop() {\n  if (a > 1) {\n    digitalWrite(13, !a);\n  }\n}\n"
PYTHON = "def f(x):\n    for é in x:\n        print(é, x)\n    return x\n"

CASES = {
    "an expression": ("arduino", SKETCH, "> 1", Piece.EXPRESSION, "a > 1"),
    "arguments": ("arduino", SKETCH, "13", Piece.ARGUMENTS, "13, !a"),
    "a statement": ("arduino", SKETCH, "13", Piece.STATEMENT, "digitalWrite(13, !a);"),
    "a block": ("arduino", SKETCH, "13", Piece.BLOCK, "\n    digitalWrite(13, !a);\n  "),
    "a body": (
        "arduino",
        SKETCH,
        "13",
        Piece.BODY,
        "\n  if (a > 1) {\n    digitalWrite(13, !a);\n  }\n",
    ),
    "no body at the top": ("arduino", SKETCH, "int a", Piece.BODY, None),
    "arguments in Python": ("python", PYTHON, "x)\n    r", Piece.ARGUMENTS, "é, x"),
    "a block in Python": ("python", PYTHON, "print", Piece.BLOCK, "print(é, x)"),
    "a body in Python": (
        "python",
        PYTHON,
        "print",
        Piece.BODY,
        "for é in x:\n        print(é, x)\n    return x",
    ),
    "a broken place": ("arduino", "void f() { a = = ; }", "=", Piece.STATEMENT, None),
}


@pytest.mark.parametrize("name", CASES)
def test_a_piece_is_found_around_a_place(name: str) -> None:
    language, text, place, piece, expected = CASES[name]
    found = Spans(text, language).around(text.index(place), piece)
    assert (text[slice(*found)] if found else None) == expected
