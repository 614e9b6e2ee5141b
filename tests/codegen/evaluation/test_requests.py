"""The set of requests: a right program of each is told from wrong ones, in whatever way it is
written.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from codegen.evaluation.conditions import Condition, unmet
from codegen.evaluation.request_check import judge, language_of, read
from codegen.project.board import find_board, require_language
from codegen.simulated import Outcome, Simulation
from codegen.validation.simulation.pin_rules import broken_rules
from firmware_corpus.evaluation.requests import Request, RequestSet, all_requests, sample
from firmware_corpus.families import Family
from lsp_server.cli import cli

ROOT = Path(__file__).parents[3]
ALL = [request for name in RequestSet for request in all_requests(name)]
REQUESTS = {request.id: request for request in ALL}
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


NOTHING_DONE = Simulation(9.0, Outcome.SILENT)


def said(case: Case) -> tuple[str, ...]:
    """What the text alone says against a program."""
    return unmet(case.request.must, read(case.request, case.code))


FAMILIES = (Family.ARDUINO_AVR, Family.ESP32_ARDUINO, Family.MICROPYTHON)


@pytest.mark.parametrize(("name", "each"), [(RequestSet.REQUESTS, 40), (RequestSet.HARD, 20)])
def test_there_are_as_many_requests_of_each_family(name, each):
    counted = Counter(request.family for request in all_requests(name))
    assert counted == dict.fromkeys(FAMILIES, each)


def test_no_two_requests_have_the_same_id_or_words_whatever_their_set():
    """The answers to both sets are kept in one file, by id."""
    assert len(REQUESTS) == len(ALL)
    assert len({plain(request.prompt) for request in ALL}) == len(ALL)


def test_there_are_programs_for_the_first_twenty_of_each_family():
    for family in FAMILIES:
        first_twenty = [r.id for r in all_requests() if r.family is family][:20]
        assert set(first_twenty) == {name for name in PROGRAMS if REQUESTS[name].family is family}
    assert all(len(row["right"]) > 1 and row["wrong"] for row in PROGRAMS.values())


@pytest.mark.parametrize("request_", ALL, ids=lambda each: each.id)
def test_a_request_can_be_put_and_says_what_must_hold(request_):
    require_language(find_board(request_.board), language_of(request_))
    assert request_.must or request_.pins or request_.prints
    if request_.pins or request_.prints:
        assert request_.seconds
    if request_.seconds:  # only an Uno's chip is simulated
        assert request_.family is Family.ARDUINO_AVR
    for pattern in expressions(request_.must):
        re.compile(pattern)
    found = unmet(request_.must, read(request_, ""))
    if request_.seconds:
        found += broken_rules(request_.pins, request_.prints, NOTHING_DONE)
    assert found  # no program at all is wrong


def expressions(conditions: Iterable[Condition]) -> Iterator[str]:
    """The regular expressions on the whole text."""
    for each in conditions:
        if not isinstance(each, str):
            yield from expressions(each)
        elif (bare := each.removeprefix("!")).startswith("/") and bare.endswith("/"):
            yield bare[1:-1]


def test_no_request_stands_in_what_is_learned_from_or_retrieved():
    """Evaluation data is never a recipe's wording, a lesson or an example in a prompt."""
    said = {plain(request.prompt): request.id for request in ALL if len(request.prompt) > 15}
    kinds = {".py", ".toml", ".json", ".jsonl", ".md", ".txt", ".ino", ".h"}
    for package in ("codegen", "firmware_corpus", "lsp_server", "grammars"):
        for path in (ROOT / package).rglob("*"):
            if path.suffix in kinds and path.parent != ROOT / "firmware_corpus" / "evaluation":
                text = plain(path.read_text("utf-8"))
                assert not [name for prompt, name in said.items() if prompt in text], path


def plain(text: str) -> str:
    """Letters and digits alone."""
    return re.sub(r"[\W_]+", "", text.lower())


@pytest.mark.parametrize("case", list(right()), ids=str)
def test_nothing_is_said_against_the_text_of_a_right_program(case):
    assert said(case) == ()


@pytest.mark.parametrize("case", [c for c in wrong() if not c.request.seconds], ids=str)
def test_the_text_of_a_wrong_program_is_told(case):
    assert said(case)


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
    assert len(sample(all_requests(), None)) == 120


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
