"""`pinwright generate --into` and `--at`: what is shown, asked and written. Recipes answer here."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from codegen.models.scripted_model import ScriptedModel
from codegen.types import DecodeStats, GenerateResult, Insertion, Rung
from lsp_server import cli
from lsp_server.insertion import offer

SKETCH = (
    "// mine\r\nint count;\r\n\r\nvoid setup() {\r\n}\r\n\r\nvoid loop() {\r\n  count++;\r\n}\r\n"
)
ASK = ("generate", "blink the LED on pin 5 every 250 ms", "--board", "esp32dev")


@pytest.fixture
def sketch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sketch in a folder of its own, and a model that is not asked."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(
        "codegen.engine.load_model", lambda *_, **__: ScriptedModel(["int unasked;\n"])
    )
    path = tmp_path / "a.ino"
    path.write_bytes(SKETCH.encode())
    return path


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        cli.main(arguments)
    assert isinstance(left.value.code, int)
    return left.value.code


def test_without_anybody_to_ask_the_diff_is_on_stdout_and_applies(
    sketch: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(*ASK, "--into", "a.ino") == 0
    out, err = capfdbinary.readouterr()
    assert sketch.read_bytes() == SKETCH.encode()
    assert out.startswith(b"--- a.ino\n+++ a.ino\n@@")
    assert b"nothing was written; --yes writes it" in err
    assert b"esp32dev: symbols known" in err
    Path("p.diff").write_bytes(out)
    subprocess.run(["patch", "-s", "--binary", "a.ino", "p.diff"], check=True)
    assert b"void loop() {\r\n  count++;\r\n  if (millis() - lastLed >=" in sketch.read_bytes()


def test_yes_writes_and_says_so(sketch: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*ASK, "--into", "a.ino", "--yes", "--set", "interval=100") == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "a.ino was written" in err
    text = sketch.read_bytes()
    assert b"LED_PIN = 5;\r\n" in text
    assert b"HALF_PERIOD_MS = 100;" in text
    assert text.count(b"void setup()") == text.count(b"void loop()") == 1


def json_of(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(capsys.readouterr().out)
    return body


def test_json_has_the_diff_and_whether_it_was_written(
    sketch: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*ASK, "--at", "a.ino:8", "--json") == 0
    body = json_of(capsys)
    assert body["insertion"]["path"] == "a.ino"
    assert body["insertion"]["sound"]
    assert not body["insertion"]["written"]
    assert body["report"]["rung"] == "symbols known"
    assert sketch.read_bytes() == SKETCH.encode()
    assert run(*ASK, "--at", "a.ino:8", "--json", "--yes") == 0
    assert json_of(capsys)["insertion"]["written"]
    assert b"void loop() {\r\n  if (millis() - lastLed >=" in sketch.read_bytes()


def test_a_program_that_adds_an_error_is_shown_and_not_written(
    sketch: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = SKETCH.replace("int count;", "int count;\r\n#define millis nothing")
    sketch.write_bytes(text.encode())
    assert run(*ASK, "--into", "a.ino", "--yes") == 3
    err = capsys.readouterr().err
    assert "nothing was written: it would add errors to a.ino" in err
    assert "millis in it is what a.ino defines" in err
    assert sketch.read_bytes() == text.encode()


def test_errors_of_the_file_s_own_keep_nothing_from_being_written(
    sketch: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sketch.write_bytes(SKETCH.replace("count++;", "count++; Serial.nothing();").encode())
    run(*ASK, "--into", "a.ino", "--yes")
    assert "a.ino had these errors before" in capsys.readouterr().err
    assert b"LED_PIN" in sketch.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--into", "gone.ino"], "gone.ino: no such file"),
        (["--into", "notes.txt"], "a program goes into a sketch"),
        (["--at", "a.ino"], "'a.ino' is not FILE:LINE"),
        (["--at", "a.ino:99"], "a.ino has 10 lines, not 99"),
        (["--at", "a.ino:5", "--into", "a.ino"], "use one of them"),
        (["--into", "a.ino", "--lang", "micropython"], "a.ino is not for --lang micropython"),
        (["--yes"], "--yes needs --into or --at"),
        (["--into", "broken.ino"], "broken.ino does not parse"),
    ],
)
def test_a_mistake_is_one_line_and_no_model_is_asked(
    sketch: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    says: str,
) -> None:
    monkeypatch.setattr("codegen.engine.load_model", lambda *_, **__: pytest.fail("it was loaded"))
    sketch.with_name("broken.ino").write_text("void setup( {\n")
    sketch.with_name("notes.txt").touch()
    assert run(*ASK, *arguments) == 2
    err = capsys.readouterr().err
    assert says in err
    assert err.count("\n") == 1


def test_the_board_and_the_language_are_the_file_s(
    sketch: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sketch.with_name("sketch.yaml").write_text("default_fqbn: esp32:esp32:esp32\n")
    assert run("generate", "blink the LED on pin 5 every 250 ms", "--into", "a.ino", "--json") == 0
    assert json_of(capsys)["report"]["board"] == "esp32dev"


@pytest.mark.parametrize(("answer", "is_sound"), [(True, True), (False, True), (True, False)])
def test_on_a_terminal_it_is_written_when_the_answer_is_yes(
    monkeypatch: pytest.MonkeyPatch, answer: bool, is_sound: bool
) -> None:
    insertion = Insertion("a.ino", "int a;", "--- a.ino\n", (), is_sound=is_sound)
    result = GenerateResult((), Rung.BUILDS, None, (), DecodeStats(), insertion=insertion)
    written: list[Insertion] = []
    target: Any = SimpleNamespace(write=written.append)
    someone = SimpleNamespace(isatty=lambda: True)
    monkeypatch.setattr("lsp_server.insertion.sys", SimpleNamespace(stdin=someone, stderr=someone))
    monkeypatch.setattr("click.confirm", lambda *_, **__: answer)
    offer(result, target, yes=False)
    assert written == ([insertion] if answer and is_sound else [])


@pytest.mark.toolchain
def test_on_an_uno_the_whole_is_built(sketch: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ask = ("generate", "blink the LED on pin 5 every 20 ms", "--board", "uno")
    assert run(*ask, "--into", "a.ino", "--yes", "--json") == 0
    body = json_of(capsys)
    assert body["report"]["rung"] == "built"
    assert body["insertion"]["written"]
