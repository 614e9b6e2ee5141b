"""A refusal needs no model, and is overruled by one word."""

from __future__ import annotations

import threading
from contextlib import nullcontext

import pytest

from codegen.errors import BoardError
from codegen.generate import generate
from codegen.language import Language
from codegen.models.scripted_model import ScriptedModel
from codegen.refusal import refused, warnings
from codegen.types import GenerateRequest

IMPOSSIBLE = "toggle a relay on GPIO 34"
OUT_OF_REACH = "esp32dev"  # no compiler for it is needed here
PROGRAM = "void setup() {\n  pinMode(34, OUTPUT);\n}\n\nvoid loop() {\n  digitalWrite(34, 1);\n}\n"


def request(prompt: str, *, board: str = OUT_OF_REACH, anyway: bool = False) -> GenerateRequest:
    return GenerateRequest(
        prompt, board, Language.ARDUINO, drafts=1, recipes=False, anyway=anyway, temperature=0.01
    )


def write(asked: GenerateRequest):
    return generate(
        lambda: ScriptedModel([PROGRAM]),
        asked,
        turn=nullcontext,
        poll=lambda: None,
        stop=threading.Event(),
    )


def test_nothing_is_drafted_for_what_is_refused():
    result = write(request(IMPOSSIBLE))
    assert (result.best, result.reached, result.stats.decoded_tokens) == (None, False, 0)
    assert result.refusal is not None
    assert result.refusal.startswith("GPIO 34 is input-only")
    assert result == refused(request(IMPOSSIBLE))


def test_what_is_written_anyway_says_what_is_wrong_with_it():
    result = write(request(IMPOSSIBLE, anyway=True))
    assert result.best is not None
    assert result.refusal is None
    assert [each.partition(";")[0] for each in result.warnings] == [
        "GPIO 34 is input-only, it has no output driver"
    ]


def test_a_doubt_is_a_warning():
    asked = request("read a button on GPIO 34")
    assert refused(asked) is None
    assert warnings(asked) == ("GPIO 34 has no pull resistors: it needs an external one",)
    assert warnings(request("read a button on GPIO 33")) == ()


def test_a_board_that_does_not_run_the_language_is_an_error_first():
    with pytest.raises(BoardError, match="uno does not run"):
        refused(GenerateRequest("write me a poem", "uno", Language.PYTHON))
