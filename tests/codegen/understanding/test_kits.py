"""Whether tasks of teaching kits find their recipe with all their pins, times and texts."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from codegen.language import Language
from codegen.types import GenerateRequest
from codegen.understanding.brief import Brief, understand

REQUESTS = tomllib.loads(Path(__file__).with_name("kits.toml").read_text("utf-8"))["request"]
LEAST_BOUND = 0.95


def brief(says: str) -> Brief:
    return understand(GenerateRequest(prompt=says, board="uno", language=Language.ARDUINO))


def is_bound(row: dict[str, Any], read: Brief) -> bool:
    lead = read.lead
    if lead is None or lead.name not in row["recipes"]:
        return False
    return all(lead.given.get(name) == value for name, value in row["given"].items())


def test_most_are_answered_by_their_recipe_with_all_that_they_set():
    meant = [row for row in REQUESTS if row["recipes"]]
    reads = {row["says"]: brief(row["says"]) for row in meant}
    missed = [
        row["says"]
        for row in meant
        if not (is_bound(row, reads[row["says"]]) and reads[row["says"]].is_answered)
    ]
    assert len(missed) <= (1 - LEAST_BOUND) * len(meant), missed


@pytest.mark.parametrize("row", REQUESTS, ids=lambda row: row["says"][:60])
def test_no_other_program_is_the_answer(row: dict[str, Any]) -> None:
    """A recipe that ignores half of a request is none, however well its words fit."""
    read = brief(row["says"])
    assert not read.is_answered or is_bound(row, read), (read.lead, read.left_out)
