"""Which licences a text carries: its own words, an SPDX tag, or the name that a README gives.

Licence texts are known by their clauses, not by their file's name, so a BSD text in COPYING and
one in a header are found alike. What is not covered: licences that licences.toml does not list
(nothing is found then), and parentheses in SPDX expressions (read from left to right).
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

_TAG = re.compile(r"SPDX-License-Identifier:[ \t]*([^\n*]+)")
_COMMENT_SIGNS = re.compile(r"(?m)^[\s/*#;!|>=-]+|\*/|(?<=\s)[*#]+(?=\s)")
_TWO_WAYS = ("alternatively", "dual licen", "dual-licen", "either the", "you may select")
_OLD_NAMES = {
    "BSD": "BSD-3-Clause",
    "BSD 3-Clause": "BSD-3-Clause",
    "BSD-2-clause": "BSD-2-Clause",
    "Apache 2.0": "Apache-2.0",
    "Apache-2": "Apache-2.0",
}


@dataclass(frozen=True, slots=True)
class Licence:
    """A licence and the words by which it is known."""

    id: str
    permissive: bool = False
    all: tuple[str, ...] = ()
    any: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    named: tuple[str, ...] = ()

    def is_in(self, words: str) -> bool:
        """Whether folded text carries it."""
        return (
            all(each in words for each in self.all)
            and (not self.any or any(each in words for each in self.any))
            and not any(each in words for each in self.none)
        )


@cache
def known_licences() -> tuple[Licence, ...]:
    """The licences of licences.toml that are known by their words."""
    found = []
    for facts in _facts()["licence"]:
        values: dict[str, Any] = {
            k: tuple(v) if isinstance(v, list) else v for k, v in facts.items()
        }
        found.append(Licence(**values))
    return tuple(found)


@cache
def permissive_ids() -> frozenset[str]:
    """The identifiers of the licences that may train the default model."""
    by_words = {each.id for each in known_licences() if each.permissive}
    return frozenset(by_words | set(_facts()["permissive_tags"]))


def fold(text: str) -> str:
    """A text in lower case, without comment signs and with single spaces."""
    return " ".join(_COMMENT_SIGNS.sub(" ", text).lower().replace("\u2019", "'").split())


def licences_in(text: str) -> frozenset[str]:
    """The licences whose own words stand in a text."""
    words = fold(text)
    return frozenset(each.id for each in known_licences() if each.is_in(words))


def licences_named_in(text: str) -> frozenset[str]:
    """The licences whose words or names stand in a text: for READMEs."""
    words = fold(text)
    return frozenset(
        each.id
        for each in known_licences()
        if each.is_in(words) or any(name in words for name in each.named)
    )


def licence_of_header(text: str) -> str | None:
    """The licence that a file's own header gives it, None when it gives none.

    An SPDX tag decides. Without one, a header with words of a licence that is not permissive is
    that licence's, unless it says that there is a choice.
    """
    if tag := _TAG.search(text):
        expression = tag[1].strip().rstrip("*/- ").strip()
        return _OLD_NAMES.get(expression, expression)
    found = licences_named_in(text)
    strict = sorted(found - permissive_ids())
    free = sorted(found & permissive_ids())
    words = fold(text)
    if strict and not (free and any(each in words for each in _TWO_WAYS)):
        return strict[0]
    return " AND ".join(free) or None


def permissive_part(expression: str) -> str | None:
    """The alternative of an SPDX expression that is permissive; None if there is none.

    `MIT OR GPL-2.0-only` gives `MIT`; exceptions (`WITH ...`) loosen a licence, so the licence
    before the word decides.
    """
    for choice in re.split(r"\s+OR\s+|/", expression.strip("() ")):
        parts = [part.strip("() ") for part in re.split(r"\s+AND\s+", choice)]
        if all(part.split(" WITH ")[0].strip() in permissive_ids() for part in parts):
            return " AND ".join(parts)
    return None


@cache
def _facts() -> dict[str, Any]:
    text = (resources.files("firmware_corpus") / "licences.toml").read_text("utf-8")
    return tomllib.loads(text)
