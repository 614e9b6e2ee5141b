"""What is left of an offer while it is typed, and when it is forgotten."""

from __future__ import annotations

import pytest

from codegen.types import Completion, Rung, Trust
from lsp_server.offers import Offers

ITEM = Completion("Write(13, HIGH);", Rung.BUILDS, Trust.CONSTRAINED, -1.0, replaces=")")


def texts(items: tuple[Completion, ...]) -> list[str]:
    return [item.text for item in items]


@pytest.fixture
def offers() -> Offers:
    offers = Offers()
    offers.keep("a", "  digital", ")\n}", (ITEM,))
    return offers


def test_it_shrinks_as_it_is_typed_and_grows_as_keys_are_taken_back(offers: Offers) -> None:
    for typed in ("", "W", "Wr", "Write(13", "W"):
        (left,) = offers.find("a", f"  digital{typed}", ")\n}")
        assert typed + left.text == ITEM.text
        assert (left.rung, left.replaces) == (Rung.BUILDS, ")")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("  digitalR", ")\n}"),  # something else was typed
        ("  digita", ")\n}"),  # more was taken back than typed
        ("  digitalW", "))\n}"),  # the editor put a bracket there
        ("  digitalWrite(13, HIGH);", ")\n}"),  # all of it is there
        (" digitalW", ")\n}"),
    ],
)
def test_anything_else_is_asked_for_anew(offers: Offers, before: str, after: str) -> None:
    assert offers.find("a", before, after) == ()


def test_nothing_is_left_of_an_end_of_line() -> None:
    offers = Offers()
    offers.keep("a", "x", "", (Completion(" = 1;\n  ", Rung.PARSED, Trust.CONSTRAINED, 0.0),))
    assert offers.find("a", "x = 1;", "") == ()


def test_of_several_those_stay_that_begin_with_what_was_typed() -> None:
    offers = Offers()
    items = [
        Completion(text, Rung.PARSED, Trust.CONSTRAINED, 0.0)
        for text in ("HIGH);", "LOW);", "HIGH, 2);")
    ]
    offers.keep("a", "(", "", tuple(items))
    assert texts(offers.find("a", "(H", "")) == ["IGH);", "IGH, 2);"]
    assert texts(offers.find("a", "(L", "")) == ["OW);"]


def test_another_document_a_change_of_settings_and_time_end_it(offers: Offers) -> None:
    assert offers.find("b", "  digital", ")\n}") == ()
    offers.turn_to("b")
    offers.turn_to("a")
    assert offers.find("a", "  digital", ")\n}") == ()
    offers.keep("a", "x", "", (ITEM,))
    offers.forget()
    assert offers.find("a", "x", "") == ()
    now = [0.0]
    late = Offers(lambda: now[0])
    late.keep("a", "x", "", (ITEM,))
    now[0] = 59.0
    assert late.find("a", "x", "") == (ITEM,)
    now[0] = 61.0
    assert late.find("a", "x", "") == ()
