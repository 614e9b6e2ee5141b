"""Comments, and the functions below them, in both languages."""

import pytest

from grammars.prose import prose

CASES = [
    ("arduino", "// Blinks.\nvoid f() { g(); }\n", ["// Blinks."], ["void f() { g(); }"]),
    ("arduino", "int a; // not above\nvoid f() {}\n", ["// not above"], []),
    ("arduino", "// Far away.\n\nvoid f() {}\n", ["// Far away."], []),
    (
        "cpp",
        "/* Largest\n   of two. */\ntemplate <typename T>\nT most(T a, T b) { return a; }\n",
        ["/* Largest\n   of two. */"],
        ["template <typename T>\nT most(T a, T b) { return a; }"],
    ),
    ("cpp", "// Grüße\nvoid f() { p(\"ä\"); }\n", ["// Grüße"], ['void f() { p("ä"); }']),
    ("python", "# Adds.\ndef f(a):\n    return a\n", ["# Adds."], ["def f(a):\n    return a"]),
    (
        "python",
        'def f(a):\n    """Adds."""\n    b = a\n    return b\n',
        ['"""Adds."""'],
        ["b = a\n    return b"],
    ),
    ("python", '"""A module."""\nx = "no docstring"\n', ['"""A module."""'], []),
    ("python", 'def f():\n    """Nothing else."""\n', ['"""Nothing else."""'], []),
]  # fmt: skip


@pytest.mark.parametrize(("grammar", "text", "comments", "functions"), CASES)
def test_comments_and_what_stands_below_them(grammar, text, comments, functions):
    found = prose(text, grammar)
    assert [text[slice(*each)] for each in found.said] == comments
    assert [text[slice(*each)] for each in found.functions] == functions
