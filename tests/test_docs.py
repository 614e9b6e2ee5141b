"""The documents say what is: fields, files, tests, commands and options exist as they are named."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import pytest

from codegen.device.ports import Port
from codegen.doctor import BoardFinding, Findings, Standing
from codegen.evaluation.answers import Answer
from codegen.evaluation.request_run import Asked, RequestRun
from codegen.evaluation.run import Contestant, Evaluation
from codegen.evaluation.scores import Group, Metric, Score
from codegen.evaluation.shares import tallies
from codegen.evaluation.trial import Mode
from codegen.models.listing import InUse, Shelved, State
from codegen.project.board import all_boards
from codegen.simulated import Outcome, PinChange, SerialOutput, Simulation
from codegen.statistics import Event, Statistics
from codegen.types import (
    Candidate,
    CompleteResult,
    Completion,
    DecodeStats,
    Defect,
    GenerateResult,
    Insertion,
    Leaning,
    Report,
    Rung,
    Severity,
    Sizes,
    StageTime,
    Stated,
    Trust,
)
from firmware_corpus.evaluation.requests import RequestSet
from firmware_corpus.evaluation.sets import Name
from firmware_corpus.families import Family
from lsp_server import json_output
from lsp_server.cli import cli
from lsp_server.device_commands import ports_json
from lsp_server.evaluate_command import evaluation_json
from lsp_server.evaluate_requests import requests_json
from lsp_server.model_command import model_json, models_json
from lsp_server.stats_command import stats_json

ROOT = Path(__file__).parent.parent
PACKAGES = ("lsp_server", "codegen", "grammars", "firmware_corpus")
DOCUMENTS = sorted(
    [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("editors/*/README.md")]
)

# Results with nothing left out, so that every field is printed.
STAGE = StageTime("build", 0.5)
REPORT = Report(
    board="uno",
    rung=Rung.BUILDS,
    checked=True,
    defects=(Defect("a.ino", 1, 1, Severity.WARNING, "unused", "-Wunused"),),
    sizes=Sizes(924, 32256, 9, 2048),
    stages=(STAGE,),
    commands=("pio run",),
    core="Arduino AVR core 1.8.6",
    simulation=Simulation(
        2.0,
        Outcome.RAN,
        serial=(SerialOutput("Serial", "hello"),),
        changes=(PinChange(0.5, "D13", high=True),),
        remarks=("USB serial is not simulated",),
    ),
)
CANDIDATE = Candidate("void setup() {}\n", REPORT, Trust.CONSTRAINED, -1.0)
LEANING = Leaning("blink", "Blink an LED", {"led": 2}, {"interval": 500}, (), ("a/b",), ("c",))
STATED = Stated(("led on 5 high",), ("250 ms",), ("pin 5 -> led",))
INSERTION = Insertion("a.ino", "int a;\n", "--- a.ino\n", ("pin 5 is used by both",), is_sound=True)
STANDING = Standing(Rung.BUILDS, "g", "no simulator: apt-get install simavr")
ANSWER = Answer("uno-blink", "0123", "4567", "code", 1.0, compiles=True, reasons=("late",))
BOARD = replace(all_boards()[0], aliases=("r3",), fqbns=("arduino:avr:uno",))
SHELVED = Shelved(
    "m",
    State.HERE,
    is_in_use=True,
    bytes=1,
    sha256="0",
    licence="MIT",
    what_for="tests",
    path=Path("m.gguf"),
    command="pinwright model get m",
)
PRINTED: dict[str, dict[str, Any]] = {
    "generate": json_output.generate_json(
        GenerateResult(
            (CANDIDATE,),
            Rung.BUILDS,
            None,
            (STAGE,),
            DecodeStats(),
            LEANING,
            insertion=INSERTION,
            stated=STATED,
        ),
        model="m",
    ),
    "complete": json_output.complete_json(
        CompleteResult(
            (Completion("x", Rung.PARSED, Trust.CONSTRAINED, -1.0),), None, 0.1, stages=(STAGE,)
        ),
        board="uno",
        model="m",
    ),
    "validate": json_output.validate_json([REPORT]),
    "doctor": json_output.doctor_json(
        Findings(
            python="3.11",
            versions=(),
            model="m",
            model_context=512,
            model_seconds=0.1,
            model_error=None,
            why_not_confined=None,
            boards=(BoardFinding(BOARD, STANDING, STANDING),),
            models=(SHELVED,),
        )
    ),
    "model list": models_json((SHELVED,), InUse("m", "it was chosen")),
    "model get": model_json(SHELVED, InUse("m", "it was chosen")),
    "boards": json_output.boards_json([BOARD]),
    "stats": stats_json(Statistics("2026-01-01", {"by hand, parsed": dict.fromkeys(Event, 1)})),
    "ports": ports_json((Port("/dev/ttyACM0", "2341:0043", "Arduino Uno", ("uno",), (), "7"),)),
    "eval": evaluation_json(
        Evaluation(
            Name.DEV,
            (Contestant("m", "0123", 1, 0, None),),
            (Group("m", Mode.FREE, None, None, 1, (Score(Metric.EXACT, 1.0, 1.0, 1.0, 1),)),),
        )
    ),
    "eval --set requests": requests_json(
        RequestSet.REQUESTS,
        RequestRun(
            (),
            (Asked("m", "0123", (ANSWER,)),),
            tuple(tallies("m", [(Family.ARDUINO_AVR, ANSWER)])),
        ),
    ),
}


def fields(value: object, at: str = "") -> Iterator[str]:
    """Every field of a JSON value, as `outer.inner` and `list[].inner`."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (path := f"{at}.{key}" if at else key)
            yield from fields(inner, path)
    elif isinstance(value, list):
        for inner in value:
            yield from fields(inner, f"{at}[]")


def sections(document: str) -> dict[str, str]:
    """The text below each second-level heading."""
    parts = re.split(r"^## (.+)\n", (ROOT / document).read_text("utf-8"), flags=re.MULTILINE)
    return dict(zip((name.lower() for name in parts[1::2]), parts[2::2], strict=True))


def documented(section: str) -> Iterator[str]:
    """The fields of a section's table, those of the sections that its types link to included."""
    rows = re.findall(r"^\| `([^`]+)` \| ([^|]*) \|", sections("docs/json.md")[section], re.M)
    for name, kind in rows:
        yield name
        for linked in re.findall(r"\(#(\w+)\)", kind):
            item = "[]" if kind.startswith("list") else ""
            yield from (f"{name}{item}.{inner}" for inner in documented(linked))


@pytest.mark.parametrize("command", PRINTED)
def test_every_field_that_is_printed_is_documented_and_no_other(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    json_output.print_json(PRINTED[command])
    printed = set(fields(json.loads(capsys.readouterr().out)))
    described = set(documented(command))
    holders = {name for name in printed if any(d.startswith(f"{name}.") for d in described)}
    assert printed - described <= holders
    assert described <= printed


def test_every_command_with_json_is_documented() -> None:
    with_json = {
        name
        for name, command in cli.commands.items()
        if any("--json" in parameter.opts for parameter in command.params)
    }
    assert with_json == {
        name.partition(" ")[0] for name in PRINTED if not name.startswith("model ")
    }
    models = cli.commands["model"]
    assert isinstance(models, click.Group)
    for name, command in models.commands.items():
        assert any("--json" in parameter.opts for parameter in command.params)
        same = sections("docs/json.md")["model get"].partition("\n\n|")[0]
        assert f"model {name}" in PRINTED or f"`model {name}`" in same


@pytest.mark.parametrize("package", PACKAGES)
def test_every_module_says_what_it_does(package: str) -> None:
    """There is no list of modules: the docstrings are that."""
    for path in (ROOT / package).rglob("*.py"):
        if {"own", "recipes"} & {*path.parts} and package == "firmware_corpus":  # for boards
            continue
        text = path.read_text("utf-8")
        assert not text.strip() or ast.get_docstring(ast.parse(text)), path.relative_to(ROOT)


def test_folders_that_are_drawn_exist() -> None:
    tree = sections("ARCHITECTURE.md")["folders"].split("```")[1]
    folders: list[str] = []
    for line in tree.strip().splitlines():
        name, _, role = line.strip().partition(" ")
        del folders[(len(line) - len(line.lstrip())) // 2 :]
        folders.append(name)
        assert (ROOT / "".join(folders)).is_dir(), "".join(folders)
        assert role, f"{name}: no role"


def test_files_that_the_flows_name_exist() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    named = set(re.findall(r"`([\w/]+\.(?:py|h))(?:::\w+)?`", text))
    assert len(named) > 30
    for name in named:
        assert any(path for each in (*PACKAGES, "tests") for path in (ROOT / each).rglob(name)), (
            name
        )


def test_every_test_that_is_named_exists() -> None:
    """An invariant that nothing holds is none."""
    rows = sections("ARCHITECTURE.md")["what must stay true"].split("| --- | --- |\n")[1]
    for row in rows.strip().splitlines():
        named = re.findall(r"`(test_\w+\.py)(?:::(\w+))?`", row)
        assert named, f"held by nothing: {row}"
        for file, test in named:
            texts = [path.read_text("utf-8") for path in (ROOT / "tests").rglob(file)]
            assert any(f"def {test}(" in text if test else text for text in texts), (
                f"{file}::{test}"
            )


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_commands_and_options_that_are_named_exist(document: Path) -> None:
    text = document.read_text("utf-8")
    for line in re.findall(r"(?:`|^\s*(?:\$ )?)pinwright ([^`\n]+)", text, re.MULTILINE):
        words = re.sub(r'"[^"]*"', '""', line).split()
        known = {option for each in cli.params for option in each.opts} | {"-h", "--help"}
        if words[0] in cli.commands:
            command = cli.commands[words[0]]
            below = command.commands.values() if isinstance(command, click.Group) else ()
            known |= {o for c in (command, *below) for each in c.params for o in each.opts}
        else:
            assert words[0] in known, f"{document.name}: no command {words[0]}"
        options = {word.partition("=")[0] for word in words[1:] if re.match(r"--?[a-z]", word)}
        assert options <= known, f"{document.name}: {line}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_files_and_targets_that_are_named_exist(document: Path) -> None:
    text = document.read_text("utf-8")
    for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", text):
        assert (document.parent / link).exists(), f"{document.name}: no {link}"
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    for target in re.findall(r"(?:`|^ {4})make ([a-z-]+)", text, re.MULTILINE):
        assert target in targets, f"{document.name}: no make {target}"


def test_the_readme_shows_every_command() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    for name, command in cli.commands.items():
        assert isinstance(command, click.Command)
        assert f"`pinwright {name}" in text
