"""Programs made of what a sentence states: they build, and do that in the simulator."""

from __future__ import annotations

import pytest

from codegen.behaviours.answer import stated_answer
from codegen.language import Language
from codegen.project.board import find_board
from codegen.project.project import snippet_project
from codegen.types import GenerateRequest, Rung
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from tests.codegen.behaviours.test_parse import ROWS

STATED = [row["says"] for row in ROWS if "does" in row]


def answer(says: str, board: str = "uno", language: Language = Language.ARDUINO):
    return stated_answer(GenerateRequest(prompt=says, board=board, language=language))


@pytest.mark.toolchain
@pytest.mark.parametrize("says", STATED, ids=[says[:60] for says in STATED])
def test_it_builds_and_the_simulator_shows_what_was_stated(says):
    found = answer(says)
    seconds = found.proof_seconds
    report = check_project(
        snippet_project(found.candidate.code, Language.ARDUINO),
        board=find_board("uno"),
        depth=Depth.SIMULATE if seconds else Depth.BUILD,
        seconds=120.0,
        simulated_seconds=seconds,
    )
    assert report.rung >= Rung.BUILDS, report.errors
    assert not report.defects
    if seconds:
        assert found.unproved(report.simulation) == ()


@pytest.mark.parametrize(
    "says",
    [
        "LED on pin 12: lit for 200 ms, dark for 800 ms, over and over",
        "Two LEDs on pin 4 and pin 12. The first toggles every 150 ms and the second every 400 ms.",
        "passive buzzer on pin 5, a 440 Hz beep of 200 ms, a new beep starts every 2 seconds",
        "When the button on pin 4 is pressed, turn on the relay on pin 12 for 5 seconds.",
        "Light the LED on pin 12 only while the button on pin 2 is held down.",
        "print 'tick' every 2 seconds and toggle pin 12 every 250 ms",
        "LED on pin 13 at 40% brightness for 2 s, then at 100 % for 1 s, repeat",
        "blink the on-board LED twice a second",
    ],
)
@pytest.mark.parametrize("board", ["esp32dev", "rpipico"])
def test_a_micropython_program_has_only_names_that_exist(says, board):
    found = answer(says, board, Language.PYTHON)
    report = check_project(
        snippet_project(found.candidate.code, Language.PYTHON),
        board=find_board(board),
        depth=Depth.BUILD,
        seconds=120.0,
    )
    assert report.rung >= Rung.SYMBOLS, (report.why_not_further, found.candidate.code)
    assert not report.errors


def test_on_an_esp8266_the_own_led_is_left_to_others():
    assert answer("blink the built-in LED twice a second", "d1_mini", Language.PYTHON) is None


def test_what_was_set_by_name_or_without_recipes_is_not_answered():
    ask = GenerateRequest(prompt="blink the LED on pin 5", board="uno", language=Language.ARDUINO)
    assert stated_answer(ask) is not None
    unasked = GenerateRequest(
        prompt="blink the LED on pin 5", board="uno", language=Language.ARDUINO, recipes=False
    )
    assert stated_answer(unasked) is None
