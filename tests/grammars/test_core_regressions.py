"""What fuzzing and review found in the C core, each as the text or the use that showed it."""

from __future__ import annotations

import pytest

from grammars._core import Arena, LimitError
from grammars.languages import grammar_capsule


@pytest.mark.parametrize("language", ["cpp", "arduino", "python"])
def test_an_empty_text_is_viable_in_a_fresh_arena(language):
    start = Arena(grammar_capsule(language)).start()
    assert start.advance(b"") is not None
    assert start.can_end(b"")


@pytest.mark.parametrize(
    ("language", "refused", "more"),
    [
        ("cpp", b")", b"\xc3"),  # a character cut by the end
        ("cpp", b"<", b"\xe8"),
        ("cpp", b"int a b", "é".encode()),
        ("cpp", b"{using #elif", b"n"),  # of `#elifndef`, no more valid than `#elif`
        ("cpp", b"a b regi", b"$"),  # part of a word in C++, and `\\u00e9` after it
        ("cpp", b"a b regi", b"\\"),
        ("cpp", b"int a 0", b"x"),
        ("python", b"x = 1 1", b"e"),
    ],
)
def test_what_was_refused_stays_refused_when_its_lexeme_goes_on(language, refused, more):
    start = Arena(grammar_capsule(language)).start()
    assert start.advance(refused) is None
    assert start.advance(refused + more) is None


def test_a_budget_that_was_used_up_is_there_again_for_the_next_text():
    arena = Arena(grammar_capsule("cpp"), 120_000)
    start = arena.start()
    with pytest.raises(LimitError, match="memory"):
        start.advance(b"int a = " + b"(" * 5_000)
    assert start.advance(b"int a;") is not None
    assert arena.usage()["reclaims"] == 1


def test_many_scanner_states_in_use_do_not_make_every_call_reclaim():
    arena = Arena(grammar_capsule("python"))
    start = arena.start()
    texts = (b"if a:\n" + b" " * depth + b"b\n" + b" " * depth for depth in range(1, 400))
    kept = [start.advance(text) for text in texts]
    assert all(kept)
    before = arena.usage()
    assert before["scanner_states"] > 256
    for state in kept:
        assert state.advance(b"c") is not None
    assert arena.usage()["reclaims"] <= before["reclaims"] + 1


def test_a_scanner_state_that_is_too_large_is_a_limit_and_harms_nothing():
    """tree-sitter-python writes one byte more than it may, within a string under 511 blocks."""
    blocks = b"".join(b" " * depth + b"if a:\n" for depth in range(600)) + b" " * 600
    start = Arena(grammar_capsule("python")).start()
    with pytest.raises(LimitError, match="scanner"):
        start.advance(blocks + b"b = '''c")
    assert start.advance(blocks + b"b = 1\n") is not None
