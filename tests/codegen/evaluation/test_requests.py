"""The set of requests: a right program of each is told from wrong ones, in whatever way it is
written.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from codegen.evaluation.conditions import unmet
from codegen.evaluation.request_check import judge, language_of, read
from codegen.project.board import find_board, require_language
from codegen.types import Outcome, Simulation
from codegen.validation.simulation.pin_rules import broken_rules
from firmware_corpus.evaluation.requests import Request, all_requests, sample
from firmware_corpus.families import Family
from lsp_server.cli import cli

REQUESTS = {request.id: request for request in all_requests()}
PROGRAMS: dict[str, Any] = {}
for _file in sorted((Path(__file__).parent / "programs").glob("*.toml")):
    PROGRAMS |= tomllib.loads(_file.read_text("utf-8"))


@dataclass(frozen=True)
class Case:
    request: Request
    code: str

    def __str__(self) -> str:
        return self.request.id


def right() -> Iterator[Case]:
    for name, row in PROGRAMS.items():
        for code in row["right"]:
            yield Case(REQUESTS[name], code)


def wrong() -> Iterator[Case]:
    """The first right program with one thing changed."""
    for name, row in PROGRAMS.items():
        for change in row["wrong"]:
            code = row["right"][0]
            for each in (change, change.get("also")):
                if each is not None:
                    assert each["from"] in code, f"{name}: {each}"
                    code = code.replace(each["from"], each["to"])
            yield Case(REQUESTS[name], code)


def first(cases: Iterable[Case]) -> list[Case]:
    """One of each request."""
    found: dict[str, Case] = {}
    for case in cases:
        found.setdefault(case.request.id, case)
    return list(found.values())


def said(case: Case) -> tuple[str, ...]:
    """What the text alone says against a program."""
    return unmet(case.request.must, read(case.request, case.code))


def test_there_are_twenty_requests_of_each_family_and_programs_for_all():
    families = [request.family for request in all_requests()]
    assert {each: families.count(each) for each in set(families)} == {
        Family.ARDUINO_AVR: 20,
        Family.ESP32_ARDUINO: 20,
        Family.MICROPYTHON: 20,
    }
    assert PROGRAMS.keys() == REQUESTS.keys()
    assert all(len(row["right"]) > 1 and row["wrong"] for row in PROGRAMS.values())
    for request in all_requests():
        require_language(find_board(request.board), language_of(request))
        assert request.must or request.pins or request.prints
        assert bool(request.seconds) == (request.family is Family.ARDUINO_AVR)


@pytest.mark.parametrize("case", list(right()), ids=str)
def test_nothing_is_said_against_the_text_of_a_right_program(case):
    assert said(case) == ()


@pytest.mark.parametrize("case", [c for c in wrong() if not c.request.seconds], ids=str)
def test_the_text_of_a_wrong_program_is_told(case):
    assert said(case)


NOTHING_DONE = Simulation(9.0, Outcome.SILENT)


@pytest.mark.parametrize("case", first(right()), ids=str)
def test_neither_comments_nor_unused_functions_nor_emptiness_satisfy_anything(case):
    request = case.request
    opener = "# " if request.is_python else "// "
    commented = "".join(opener + line for line in case.code.splitlines(keepends=True))
    unused = case.code.replace("void loop()", "void unused()").replace("void setup()", "void two()")
    if request.is_python:
        unused = "def unused():\n" + "".join(f"    {x}" for x in case.code.splitlines(True))
        commented += f'"""\n{case.code}\n"""\n'
    for code in (commented, unused, ""):
        found = said(Case(request, code))
        if request.seconds:
            found += broken_rules(request.pins, request.prints, NOTHING_DONE)
        # Where nothing need be seen in the simulator, the text has to say it.
        assert found, code


@pytest.mark.toolchain
@pytest.mark.parametrize("case", first(right()), ids=str)
def test_a_right_program_is_judged_right(case):
    assert judge(case.request, case.code).reasons == ()


@pytest.mark.toolchain
@pytest.mark.parametrize("case", first(c for c in wrong() if c.request.seconds), ids=str)
def test_a_wrong_program_is_told_by_what_it_does(case):
    verdict = judge(case.request, case.code)
    assert verdict.compiles
    assert not verdict.right


def test_what_does_not_compile_is_not_right():
    request = REQUESTS["mpy-blink"]
    verdict = judge(request, "from machine import Pin\nled = Pin(15, Pin.OUT\n")
    assert (verdict.compiles, verdict.right) == (False, False)
    assert judge(request, "").reasons == ("nothing was written",)


def test_any_part_of_the_set_has_as_much_of_each_family():
    for limit in (3, 6, 30):
        part = sample(all_requests(), limit)
        assert [request.family for request in part].count(Family.MICROPYTHON) == limit // 3
        assert part == sample(tuple(reversed(all_requests())), limit)
    assert len(sample(all_requests(), None)) == 60


def test_another_condition_is_another_check():
    request = REQUESTS["esp32-flash"]
    assert replace(request, must=(*request.must, "!delay")).check != request.check
    assert replace(request, prompt="blink").check == request.check


def test_a_request_is_put_as_the_command_puts_it():
    """The run takes `GenerateRequest`'s own defaults."""
    from codegen.language import Language
    from codegen.types import GenerateRequest

    asked = GenerateRequest(prompt="x", board="uno", language=Language.ARDUINO)
    # With the settings of its group: click keeps the options for help with the command.
    given = cli.commands["generate"].make_context("generate", ["x"], **cli.context_settings).params
    assert (given["drafts"], given["seed"]) == (asked.drafts, asked.seed)
