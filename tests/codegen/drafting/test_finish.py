"""Ends of a draft in order of preference, by cases."""

from __future__ import annotations

import pytest

from codegen.drafting.finish import contents, ends, is_long_enough
from codegen.types import Extent


@pytest.mark.parametrize(
    ("text", "suffix", "first"),
    [
        ("9600);", ");\n}", "9600"),
        ("foo();", ";\n", "foo()"),
        ("a + b", ");", "a + b"),
        ("delay(1);\n  more();", "\n}", "delay(1);"),
        ("\n  delay(1);\n  more();", "\n}", "\n  delay(1);"),
        ("a();\n}", "\n}\n", "a();"),
    ],
)
def test_the_first_end_of_a_line(text, suffix, first):
    assert next(iter(ends(text, suffix, Extent.LINE))) == first


def test_a_line_that_follows_anyway_is_cut_off():
    assert next(iter(ends("a();\nb();", "\n  b();\n}", Extent.BLOCK))) == "a();"


def test_what_stands_after_the_cursor_already_ends_with_a_word():
    assert next(iter(ends("ticks_ms", "sleep(1)", Extent.LINE))) == "ticks_ms"
    assert next(iter(ends("g(sleep", "sleep(1)", Extent.LINE))) == "g("


@pytest.mark.parametrize(
    ("text", "closers", "found"),
    [
        ("f(a), b);\nc", ")", ["f(a", "f(a), b", "f(a), b);"]),
        ('on");', '")', ["on", 'on");']),
        ('Say "a"."""', '"""', ['Say "a".', 'Say "a"."""']),
    ],
)
def test_the_contents_of_brackets_end_at_each_closer(text, closers, found):
    assert list(contents(text, closers)) == found


def test_every_end_is_a_beginning_of_the_draft():
    for text in ("a(b(c), d);\n  e();\n\n f();", "x) { y; }"):
        for suffix in ("", ");\n", "\n}\n", " + 1;\n"):
            for extent in Extent:
                assert all(text.startswith(end) for end in ends(text, suffix, extent))


@pytest.mark.parametrize(
    ("text", "rest", "extent", "over"),
    [
        ("a();", "", Extent.LINE, False),
        ("a();\n", "", Extent.LINE, True),
        ("\n  a();", "", Extent.LINE, False),
        ("if a:\n    b", "", Extent.LINE, False),
        ("if a:\n    b()\n", "", Extent.LINE, True),
        ("f(1,\n    2);", "", Extent.LINE, True),
        ("\n", ");", Extent.LINE, True),
        ("a();\nb();", "", Extent.BLOCK, False),
        ("a();\n\nb();", "", Extent.BLOCK, True),
    ],
)
def test_when_a_draft_is_long_enough(text, rest, extent, over):
    assert is_long_enough(text, rest, extent) is over
