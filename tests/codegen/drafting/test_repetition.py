"""What a draft has said before costs, the more the longer it is."""

from __future__ import annotations

import numpy as np

from codegen.drafting.repetition import unrepeated

LOGITS = np.zeros(32, np.float32)
STATEMENT = list(range(12))


def cost(drafted: list[int], token: int) -> float:
    return -float(unrepeated(LOGITS, drafted)[token])


def test_a_short_repetition_is_free() -> None:
    assert unrepeated(LOGITS, []) is LOGITS
    assert unrepeated(LOGITS, STATEMENT) is LOGITS
    assert unrepeated(LOGITS, [*STATEMENT, *STATEMENT[:7]]) is LOGITS


def test_a_long_one_costs_the_more_the_longer_it_is() -> None:
    costs = [cost([*STATEMENT, 20, *STATEMENT[:n]], n) for n in range(7, 12)]
    assert costs[0] == 0
    assert np.allclose(costs[1:], [0.8 * 1.75**n for n in range(4)])
    assert cost([*STATEMENT, 20, *STATEMENT[:9]], 20) == 0
    assert not LOGITS.any()


def test_the_longest_of_several_counts() -> None:
    short, whole = STATEMENT[4:], STATEMENT
    assert cost([*short, 20, *whole, 21, *whole[:-1]], 11) == cost([*whole, 21, *whole[:-1]], 11)


def test_in_the_third_round_nothing_can_pay() -> None:
    assert cost([*STATEMENT, *STATEMENT, *STATEMENT[:11]], 11) > 1e3
