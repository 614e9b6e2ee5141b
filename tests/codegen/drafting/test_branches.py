"""Which way is taken when a draft was refused, in drafts of single letters."""

from __future__ import annotations

from codegen.drafting.branches import Branches
from codegen.drafting.draft import Branch, Choice, Draft, Ended, PartialDraft
from codegen.types import DecodeStats

Step = tuple[str, float, dict[str, float]]
"""A letter that was taken, its log-probability, and those of the letters next to it."""


def draft(*steps: Step) -> Draft:
    path, choices = [PartialDraft(b"", None, b"", 0.0)], []
    for letter, log_probability, others in steps:
        before = path[-1]
        total = before.log_likelihood + log_probability
        path.append(PartialDraft(before.text + letter.encode(), None, b"", total))
        rivals = tuple((ord(other), value) for other, value in others.items())
        choices.append(Choice(ord(letter), log_probability, rivals))
    return Draft(tuple(path), tuple(choices), Ended.FINISHED, DecodeStats())


def ways(branches: Branches) -> list[tuple[int, str]]:
    """What is left, best first: tokens kept, and the tokens that may not follow."""
    found = []
    while (branch := branches.best()) is not None:
        found.append((branch.kept, "".join(sorted(map(chr, branch.banned)))))
    return found


FIRST = draft(("a", -0.5, {"x": -2.0, "y": -3.0}), ("b", -0.1, {"p": -2.4}), ("c", -0.2, {}))


def test_the_likeliest_way_comes_first_its_beginning_included() -> None:
    branches = Branches()
    branches.add(FIRST, left=None, size=3)
    assert ways(branches) == [(0, "a"), (1, "b"), (0, "ax")]


def test_what_was_not_used_is_not_changed() -> None:
    branches = Branches()
    branches.add(FIRST, left=None, size=0)
    assert ways(branches) == [(0, "a"), (0, "ax")]


def test_a_way_that_a_later_draft_took_is_not_taken_again() -> None:
    branches = Branches()
    branches.add(FIRST, left=None, size=3)
    left = branches.best()
    assert left == Branch(FIRST, 0, frozenset(map(ord, "a")))
    # The syntax refused `x`, so that the draft took `y`; `x` is not to be tried once more.
    branches.add(draft(("y", -3.0, {"z": -4.0}), ("q", -0.1, {})), left=left, size=2)
    assert ways(branches) == [(1, "b"), (0, "axy")]


def test_a_draft_that_was_left_late_brings_no_early_ways_again() -> None:
    branches = Branches()
    branches.add(FIRST, left=None, size=3)
    left = Branch(FIRST, 1, frozenset(map(ord, "b")))
    branches.add(draft(("a", -0.5, {"x": -2.0}), ("p", -2.4, {"r": -2.4})), left=left, size=2)
    assert ways(branches) == [(0, "a"), (1, "bp"), (0, "ax")]


def test_without_drafts_there_is_no_way() -> None:
    assert Branches().best() is None
