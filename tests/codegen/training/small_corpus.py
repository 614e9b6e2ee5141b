"""A small corpus that stays as it is, as records and rows for `smoke`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from codegen.training.configs import ModelConfig
from codegen.training.prepare import Source
from codegen.training.tokenizer import Tokenizer

ROOT = Path(__file__).parents[3]
PROGRAMS = Path(__file__).with_name("programs.txt")
"""Recipes as they were once: a change of today's does not change what is learnt here."""


@dataclass(frozen=True)
class Corpus:
    """Where the records, the tokenizer and the rows are."""

    sources: list[Source]
    records: Path
    tokenizer: Tokenizer
    rows: Path
    config: ModelConfig


def small_sources() -> list[Source]:
    """The programs of programs.txt: each below a line with its name."""
    sources = []
    for program in PROGRAMS.read_text("utf-8").split("=== ")[1:]:
        name, _, text = program.partition("\n")
        kind = ("micropython", "esp32") if name.endswith(".py") else ("arduino", "avr")
        sources.append(Source(text, *kind, name))
    return sources
