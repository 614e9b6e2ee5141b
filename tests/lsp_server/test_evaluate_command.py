"""`pinwright eval`: tables for people, one object for scripts, one line for each mistake."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.evaluation import request_run
from codegen.evaluation import run as running
from codegen.evaluation.answers import Answer
from codegen.evaluation.request_check import Judgement
from codegen.models.scripted_model import ScriptedModel
from firmware_corpus.evaluation import sets
from firmware_corpus.evaluation.program import Kind, Program, Span
from firmware_corpus.evaluation.requests import Request, RequestSet, all_requests
from firmware_corpus.families import Family
from lsp_server.cli import main

SKETCH = "void setup() {\n  pinMode(9, OUTPUT);\n}\n\nvoid loop() {\n  analogWrite(9, 20);\n}\n"
MIDDLE = "analogWrite(9, 20);"


def run(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main(list(map(str, arguments)))
    assert isinstance(ended.value.code, int)
    return ended.value.code


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("PINWRIGHT_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def model(tmp_path, monkeypatch) -> Path:
    """Models that want the middle, and a set of one example."""
    start = SKETCH.index(MIDDLE)
    program = Program(
        source="own/fan",
        commit="",
        main="fan.ino",
        family=Family.ARDUINO_AVR,
        language="arduino",
        board="",
        files=(("fan.ino", SKETCH),),
        spans=(Span(Kind.LINE, "fan.ino", start, start + len(MIDDLE)),),
    )
    monkeypatch.setattr(sets, "own_programs", lambda: (program,))
    monkeypatch.setattr(
        "codegen.models.llama_model.open_model", lambda _found: ScriptedModel([MIDDLE + "\n"])
    )
    path = tmp_path / "fan.gguf"
    path.write_bytes(b"GGUF")
    return path


def test_the_scores_are_shown_side_by_side(model, tmp_path, capsys):
    other = tmp_path / "other.gguf"
    other.write_bytes(b"GGUF other")
    arguments = ["--model", model, "--model", other, "--set", "own"]
    assert run("eval", *arguments, "--picture", tmp_path / "a.svg") == 0
    out = capsys.readouterr().out
    assert "fan: 1 examples of own" in out
    exact = next(line for line in out.splitlines() if line.strip().startswith("exact"))
    assert exact.split().count("1.000") == 6  # two models, three modes
    assert (tmp_path / "a.svg").read_text().startswith("<?xml")


def test_the_scores_are_one_object(model, capsys):
    assert run("eval", "--model", model, "--set", "own", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert [each["name"] for each in found["models"]] == ["fan"]
    whole = [each for each in found["groups"] if each["kind"] is None and each["family"] is None]
    assert [each["mode"] for each in whole] == ["free", "constrained", "checked"]
    exact = {score["metric"]: score["value"] for score in whole[1]["scores"]}
    assert exact["exact"] == exact["parses"] == exact["offered"] == 1.0
    assert "compiles" not in exact


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--set", "own"], "Missing option '--model'"),
        (["--model", "no-such.gguf", "--set", "own"], "no-such.gguf"),
        (["--model", "MODEL", "--set", "train"], "'train' is not one of"),
        (["--model", "MODEL", "--set", "dev"], "dev is not built yet"),
        (["--model", "MODEL", "--set", "own", "--limit", "0"], "--limit"),
        (["--model", "MODEL", "--set", "own", "--show", "a"], "--show is for --set requests"),
        (["--model", "MODEL", "--set", "requests", "--picture", "a.svg"], "--picture"),
        (["--model", "MODEL", "--set", "requests-hard", "--picture", "a.svg"], "requests-hard has"),
    ],
)
def test_a_mistake_is_one_line_and_status_2(model, capsys, arguments, message):
    given = [model if each == "MODEL" else each for each in arguments]
    assert run("eval", *given) == 2
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1


@pytest.fixture
def answered(model, monkeypatch) -> Path:
    """A model that answers each request, without a compiler."""

    def judge(request: Request, code: str) -> Judgement:
        return Judgement(compiles=True, reasons=() if request.is_python else ("it is no sketch",))

    monkeypatch.setattr(request_run, "_write", _written)
    monkeypatch.setattr(request_run.ask, "__kwdefaults__", {"limit": None, "check": judge})
    return model


def _written(_engine: object, request: Request) -> Answer:
    asked = request_run._asked(request)
    return Answer(request.id, asked, "", "x = 1\n", 2.0, compiles=False, reasons=())


def test_requests_are_told_by_family_and_their_answers_written_down(answered, tmp_path, capsys):
    arguments = ["--model", answered, "--set", "requests", "--limit", "6"]
    assert run("eval", *arguments, "--show", tmp_path / "shown") == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["fan,", "all", "6", "33"] in [line[:4] for line in lines]
    assert ["fan,", "micropython", "2", "100"] in [line[:4] for line in lines]
    shown = sorted((tmp_path / "shown" / "fan").iterdir())
    assert [path.suffix for path in shown].count(".py") == 2
    assert len(shown) == 6
    text = next(path for path in shown if path.suffix == ".ino").read_text()
    assert "// for " in text
    assert "compiles, not right, 2.0 s\n//   it is no sketch\n\nx = 1\n" in text
    assert run("eval", *arguments, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found["answers"]) == 6
    assert found["groups"][0]["right"]["value"] == pytest.approx(1 / 3)


@pytest.mark.parametrize("name", list(RequestSet))
def test_the_answers_are_to_the_set_that_was_named(answered, capsys, name):
    assert run("eval", "--model", answered, "--set", name, "--limit", "9", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["set"] == name
    ids = {request.id for request in all_requests(name)}
    assert len(found["answers"]) == 9
    assert {each["request"] for each in found["answers"]} <= ids


def test_a_model_that_is_none_is_one_line(tmp_path, capsys):
    path = tmp_path / "text.gguf"
    path.write_text("no model")
    assert run("eval", "--model", path, "--set", "own", "--limit", "1") == 2
    assert "text.gguf is not a GGUF file" in capsys.readouterr().err


def test_sets_cannot_be_built_of_an_empty_mirror(tmp_path, capsys):
    (tmp_path / "mirror").mkdir()
    assert run("corpus", "evaluation", "--mirror", tmp_path / "mirror") == 1
    assert "dev: not built, repositories are missing" in capsys.readouterr().out


def test_without_a_corpus_nothing_can_be_drawn(tmp_path, capsys):
    assert run("corpus", "evaluation", "--mirror", tmp_path, "--draw") == 2
    assert "run `pinwright corpus build`" in capsys.readouterr().err


def test_a_run_that_the_user_stops_is_status_130(model, monkeypatch):

    def stop(*_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(running, "measure", stop)
    assert run("eval", "--model", model, "--set", "own") == 130
