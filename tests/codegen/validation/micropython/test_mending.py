"""A broken text becomes one that parses, line by line, and nothing on the way is forgotten."""

import ast

import pytest

from codegen.validation.micropython.mending import mended, with_bodies

CASES = {
    "what parses stays": ("x = 1\n", "x = 1\n"),
    "an open bracket": ("x = (1\ny = 2\n", "for (x,) in (): pass\ny = 2\n"),
    "a header without its colon": (
        "if x\n    y = 1\n    z = 2\n",
        "for (x,) in ():\n    y = 1\n    z = 2\n",
    ),
    "a header without a body": ("def f():\nx = 3\n", "for (f,) in (): pass\nx = 3\n"),
    "an attribute": (
        "def f(self):\n  self.a = g(\n",
        "def f(self):\n  for (self.a,) in (): pass\n",
    ),
    "names in strings and comments": ("x = 'a' b' # c\n", "for (x, b,) in (): pass\n"),
    "calls and keywords bind nothing": ("return f(g. if\n", "for (_,) in (): pass\n"),
    "a wrong indent": ("a = 1\n  b = 2\nc = 3\n", "a = 1\n\nc = 3\n"),
    "an import that is being typed": (
        "from machine import Pin,\nx = Pin\n",
        "for (machine, Pin,) in (): pass\nx = Pin\n",
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_does_not_parse_gives_way(text, expected):
    assert mended(text) == expected
    ast.parse(expected)


@pytest.mark.parametrize(
    "text", ["\0", "x = (\n" * 20, "(" * 500, "'''" + "x\n" * 3 + "'''" * 2], ids=repr
)
def test_a_text_that_is_lost_is_given_up_or_ends_up_parsing(text):
    result = mended(text)
    assert result is None or ast.parse(result)


BODIES = {
    "at the end": ("while True:", "while True: pass"),
    "at the end of a line": ("while True:\n", "while True: pass\n"),
    "before a comment": ("if a:  # why\nb()\n", "if a: pass  # why\nb()\n"),
    "before empty lines": ("def f():\n\n\nx = 1\n", "def f(): pass\n\n\nx = 1\n"),
    "one in the other": ("class A:\n    def f(self):\n", "class A:\n    def f(self): pass\n"),
    "two of them": ("if a:\nb\nif c:\nd\n", "if a: pass\nb\nif c: pass\nd\n"),
    "before another header": (
        "if a:\nwhile b:\n    c\n",
        "if a: pass\nwhile b:\n    c\n",
    ),
    "before another header at the end": ("if a:\nwhile b:\n", "if a: pass\nwhile b: pass\n"),
    "over several lines": ("if (a and\n    b):\nc\n", "if (a and\n    b): pass\nc\n"),
    "try": ("try:\n    a()\nexcept OSError:\nb()\n", "try:\n    a()\nexcept OSError: pass\nb()\n"),
    "what is wrong otherwise stays": ("if a\nb = (\n", "if a\nb = (\n"),
    "what is right stays": ("if a:\n    b\n", "if a:\n    b\n"),
}


@pytest.mark.parametrize(("text", "expected"), BODIES.values(), ids=BODIES)
def test_a_block_that_was_just_begun_gets_a_body(text, expected):
    assert with_bodies(text) == expected
