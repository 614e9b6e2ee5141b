"""Whether requests for Wi-Fi boards and MicroPython get a program with all that they ask for."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from codegen.language import Language
from codegen.types import GenerateRequest
from codegen.understanding.brief import understand

ROWS = tomllib.loads(Path(__file__).with_name("networks.toml").read_text("utf-8"))["request"]
LEAST_RIGHT = 46  # of 64


def is_right(row: dict[str, Any]) -> bool:
    request = GenerateRequest(
        prompt=row["says"],
        board=row["board"],
        language=Language(row.get("language", "arduino")),
    )
    read = understand(request)
    if read.lead is None or not (read.is_answered or read.stands_in):
        return False
    code = read.lead.code
    has_all = all(re.search(each, code) for each in row["must"])
    return has_all and not any(re.search(each, code) for each in row.get("must_not", ()))


def test_most_requests_get_a_program_with_all_that_they_ask_for() -> None:
    missed = [row["says"] for row in ROWS if not is_right(row)]
    assert len(ROWS) - len(missed) >= LEAST_RIGHT, missed
