"""Whether sentences in other words than the recipes' find the recipe that they mean."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from codegen.language import Language
from codegen.types import GenerateRequest
from codegen.understanding.brief import Brief, understand

PHRASINGS = tomllib.loads(Path(__file__).with_name("phrasings.toml").read_text("utf-8"))["phrasing"]
LEAST_FOUND = 0.9


def brief(row: dict[str, Any]) -> Brief:
    request = GenerateRequest(
        prompt=row["says"], board=row["board"], language=Language(row["language"])
    )
    return understand(request)


def test_most_find_what_they_mean() -> None:
    meant = [row for row in PHRASINGS if row["recipes"]]
    found = [row for row in meant if is_found(row)]
    missed = [row["says"] for row in meant if row not in found]
    assert len(found) >= LEAST_FOUND * len(meant), missed


def is_found(row: dict[str, Any]) -> bool:
    lead = brief(row).lead
    return lead is not None and lead.name in row["recipes"]


@pytest.mark.parametrize("row", PHRASINGS, ids=lambda row: row["says"])
def test_no_other_recipe_is_the_answer(row: dict[str, Any]) -> None:
    """A wrong reference costs a little, a wrong answer all."""
    read = brief(row)
    assert not read.is_answered or is_found(row), read.lead
