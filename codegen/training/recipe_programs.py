"""Programs made of recipes, with their sentences: what `pinwright recipes variants` wrote."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import UsageError


@dataclass(frozen=True, slots=True)
class RecipeProgram:
    """A sentence and the program that it asks for; `chip` is a key of the tokenizer's boards."""

    sentence: str
    code: str
    language: str
    chip: str


def read_programs(path: Path) -> Iterator[RecipeProgram]:
    """The programs of a file, in its order.

    Raises:
        UsageError: there is no such file, or a line of it is none of these.
    """
    try:
        with path.open(encoding="utf-8") as file:
            for line in file:
                row = json.loads(line)
                yield RecipeProgram(row["sentence"], row["code"], row["language"], row["chip"])
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    except (ValueError, KeyError, TypeError):
        raise UsageError(f"{path}: no programs made of recipes") from None
