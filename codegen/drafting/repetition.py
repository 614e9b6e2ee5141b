"""Keeps drafts from repeating themselves.

A sampled draft of a small model easily repeats a statement again and again, and each repetition
makes the next one likelier. So a token that would go on with what the draft said before counts less
the longer that is: DRY sampling ("don't repeat yourself", P. E. Weidmann, 2024,
github.com/oobabooga/text-generation-webui/pull/5677). Code repeats itself more than prose does, so
more is allowed than there.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from codegen.models.model import Logits

_ALLOWED = 8
"""Tokens that may occur twice: a short statement."""

_WEIGHT, _BASE = 0.8, 1.75
"""What the next costs, in nats, and how much more each further one does."""

_LONGEST = 40
"""Tokens from which on more make no difference: the cost is beyond any logit."""


def unrepeated(logits: Logits, drafted: Sequence[int]) -> Logits:
    """The logits, shape (vocabulary,), less what a repetition of drafted tokens costs."""
    tokens = np.array(drafted, np.int64)
    ends = np.arange(1, len(tokens))  # of what may have been said before
    costly = None
    for length in range(1, min(len(tokens), _LONGEST) + 1):
        ends = ends[ends >= length]
        ends = ends[tokens[ends - length] == tokens[-length]]
        if not len(ends):
            break
        if length >= _ALLOWED:
            costly = logits.copy() if costly is None else costly
            followers = tokens[ends]
            costly[followers] = logits[followers] - _WEIGHT * _BASE ** (length - _ALLOWED)
    return logits if costly is None else costly
