"""Fill-in-the-middle as one text, for servers that have no call of its own for it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("fim_texts.toml")


@dataclass(frozen=True, slots=True)
class FimTexts:
    """The control tokens of some weights, spelt out."""

    prefix: str
    suffix: str
    middle: str

    def around(self, before: str, after: str) -> str:
        """The question for what stands between two texts.

        A server reads spelt-out control tokens in a file as such, so they are spelt otherwise.
        """
        return f"{self.prefix}{self._plain(before)}{self.suffix}{self._plain(after)}{self.middle}"

    def _plain(self, text: str) -> str:
        for mark in (self.prefix, self.suffix, self.middle):
            text = text.replace(mark, f"{mark[0]} {mark[1:]}")
        return text


def fim_texts(model: str) -> FimTexts:
    """Those of the weights of that name, as far as one can tell from it."""
    return next(
        texts for named, texts in _rows() if re.search(named, model, re.IGNORECASE) is not None
    )


@cache
def _rows() -> tuple[tuple[str, FimTexts], ...]:
    rows = tomllib.loads(_FILE.read_text("utf-8"))["texts"]
    return tuple(
        (row["named"], FimTexts(row["prefix"], row["suffix"], row["middle"])) for row in rows
    )
