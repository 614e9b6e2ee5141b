"""Ends of a draft in order of preference, by cases."""

from __future__ import annotations

import pytest

from codegen.finish import ends, is_long_enough
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
        ("\n", ");", Extent.LINE, True),
        ("a();\nb();", "", Extent.BLOCK, False),
        ("a();\n\nb();", "", Extent.BLOCK, True),
    ],
)
def test_when_a_draft_is_long_enough(text, rest, extent, over):
    assert is_long_enough(text, rest, extent) is over
