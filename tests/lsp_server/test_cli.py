"""What the command line refuses, and how it shows results: without a compiler."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.project.project import Project
from codegen.types import (
    Candidate,
    CompleteResult,
    Completion,
    DecodeStats,
    Defect,
    GenerateResult,
    Report,
    Rung,
    Severity,
    Sizes,
    StageTime,
    Trust,
)
from lsp_server import cli, json_output, output
from lsp_server.complete_command import _with_crlf

NO_BOARD = "no board named: use --board uno (see `pinwright boards`)"
NO_PLACE = "is not FILE:LINE:COL; both count from 1"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a sketch and files that are not sketches."""
    monkeypatch.chdir(tmp_path)
    Path("a.ino").write_text("void setup() {}\nvoid loop() {}\n")
    Path("notes.txt").write_text("")
    Path("plain").write_text("")
    Path("empty").mkdir()
    return tmp_path


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        cli.main(arguments)
    assert isinstance(left.value.code, int)
    return left.value.code


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nope"], "No such command 'nope'"),
        (["--nope"], "No such option"),
        (["generate"], "Missing argument 'PROMPT'"),
        (["generate", "blink", "twice", "--board", "uno"], "unexpected extra argument (twice)"),
        (["generate", "blink"], NO_BOARD),
        (["generate", "blink", "--board", ""], NO_BOARD),
        (["generate", "blink", "--board", "unu"], "unknown board 'unu': did you mean"),
        (["generate", "blink", "--board", "uno", "-n", "0"], "'-n': 0 is not in the range"),
        (["generate", "blink", "--board", "uno", "-n", "65"], "'-n': 65 is not in the range"),
        (["generate", "blink", "--board", "uno", "--seed", "-1"], "'--seed': -1 is not in"),
        (["generate", "blink", "--board", "uno", "--lang", "c"], "'--lang': 'c' is not one of"),
        (["generate", "blink", "--board", "uno", "--lang", "micropython"], "uno does not run"),
        (["generate", " \n ", "--board", "uno"], "the prompt is empty"),
        (["generate", "blink it " * 400, "--board", "uno"], "the prompt is too long"),
        (["generate", "blink", "--board", "uno", "--model", "gone.gguf"], "cannot read model gone"),
        (
            ["generate", "blink", "--board", "uno", "--model", "coder-1.5b"],
            "is not on this machine",
        ),
        (
            ["generate", "blink", "--board", "uno", "--model", "codr-0.5b"],
            "did you mean coder-0.5b",
        ),
        (["generate", "blink", "--board", "uno", "--simulate", "5 h"], "--simulate wants a time"),
        (["model", "get", "nope"], "unknown model 'nope'"),
        (["model", "get", "a.ino"], "unknown model 'a.ino'"),
        (["model", "path", "coder-0.5b"], "get it with: pinwright model get coder-0.5b (491 MB)"),
        (["model", "path", "./pico.gguf"], "unknown model './pico.gguf'"),
        (["model", "use", "coder-1.5b"], "get it with: pinwright model get coder-1.5b (1.1 GB)"),
        (["model", "remove", "pico"], "pico comes with Pinwright and cannot be removed"),
        (["model", "add", "a.ino", "--name", "mine"], "a.ino is not a GGUF file"),
        (["model", "add", "gone.gguf", "--name", "mine"], "cannot read model gone.gguf"),
        (["complete"], "Missing argument 'FILE:LINE:COL'"),
        (["complete", "a.ino"], NO_PLACE),
        (["complete", "a.ino:1"], NO_PLACE),
        (["complete", ":1:1"], NO_PLACE),
        (["complete", "a.ino:0:1"], NO_PLACE),
        (["complete", "a.ino:1:x"], NO_PLACE),
        (["complete", "a.ino:1:²"], NO_PLACE),
        (["complete", "a.ino:1:" + "9" * 5000], NO_PLACE),
        (["complete", "a.ino:4:1"], "a.ino has 3 lines, not 4"),
        (["complete", "a.ino:1:17"], "line 1 of a.ino has 15 characters, so no column 17"),
        (["complete", "gone.ino:1:1"], "gone.ino: No such file"),
        (["complete", "empty:1:1"], "empty: no language for a name without a suffix"),
        (["complete", "notes.txt:1:1"], "notes.txt: no language for '.txt'"),
        (["complete", "a.ino:1:1", "--board", "unu"], "unknown board 'unu'"),
        (["validate"], "Missing argument 'FILE...'"),
        (["validate", "a.ino"], NO_BOARD),
        (["validate", "gone.ino", "--board", "uno"], "gone.ino: no such file"),
        (["validate", "notes.txt", "--board", "uno"], "neither a sketch (.ino), nor C++"),
        (["validate", "empty", "--board", "uno"], "neither a sketch nor a platformio.ini"),
        (["validate", "a.ino", "--board", "uno", "--timeout", "0"], "'--timeout': 0.0 is not in"),
        (["validate", "a.ino", "--board", "uno", "--timeout", "nan"], "--timeout wants a number"),
        (["lsp", "--tcp", "bad"], "--tcp wants HOST:PORT, not 'bad'"),
        (["lsp", "--tcp", "localhost:"], "--tcp wants HOST:PORT"),
        (["lsp", "--tcp", "localhost:65536"], "--tcp wants HOST:PORT"),
        (["lsp", "--tcp", "localhost:²"], "--tcp wants HOST:PORT"),
        (["doctor", "--self-check", "unu"], "unknown board 'unu'"),
        (["boards", "uno"], "unexpected extra argument (uno)"),
    ],
    ids=lambda value: " ".join(value)[:50] if isinstance(value, list) else "",
)
def test_a_mistake_is_one_line_on_stderr_and_status_2(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    status = run(*arguments)
    out, err = capsys.readouterr()
    assert (status, out) == (2, "")
    (line,) = err.splitlines()
    assert line.startswith("pinwright: error: ")
    assert says in line


def test_a_port_that_is_taken_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert run("lsp", "--tcp", f"127.0.0.1:{port}") == 2
    assert f"cannot listen on 127.0.0.1:{port}" in capsys.readouterr().err


def test_without_a_command_the_commands_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 2
    out = capsys.readouterr().out
    assert all(name in out for name in cli.cli.commands)


@pytest.mark.parametrize("arguments", [["--help"], *([name, "-h"] for name in cli.cli.commands)])
def test_help_is_no_mistake(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*arguments) == 0
    assert "Usage: pinwright" in capsys.readouterr().out


def test_json_says_its_schema_first_and_keeps_every_character(
    capsys: pytest.CaptureFixture[str],
) -> None:
    json_output.print_json({"code": "// 20 °C\n"})
    out = capsys.readouterr().out
    assert out.startswith('{\n  "schema": 3,')
    assert "°" in out
    assert json.loads(out) == {"schema": 3, "code": "// 20 °C\n"}


WRONG = Defect("snippet.ino", 3, 5, Severity.ERROR, "no such thing")
FAILED = Candidate(
    code="void setup() {}\n",
    report=Report(
        "uno", Rung.PARSED, checked=True, defects=(WRONG,), why_not_further="it does not compile"
    ),
    trust=Trust.CONSTRAINED,
    log_likelihood=-1.0,
)
BUILT = replace(
    FAILED, report=Report("uno", Rung.BUILDS, checked=True, sizes=Sizes(924, 32256, 9, 2048))
)
EMPTY = replace(
    FAILED,
    report=Report("uno", Rung.PARSED, checked=False, why_not_further="no statement of its own"),
    note="no statement of its own",
)


@pytest.mark.parametrize(
    ("candidates", "why_not_higher", "told"),
    [
        ((BUILT, FAILED), None, ["uno: built; flash 924 of 32256 bytes", "2 candidates tried"]),
        ((FAILED,), None, ["it does not compile", "snippet.ino:3:5: error: no such thing"]),
        ((EMPTY,), "no toolchain", ["no statement of its own", "not further: no toolchain"]),
        ((), "no toolchain", ["no draft parses as a whole", "not further: no toolchain"]),
    ],
)
def test_of_generated_code_nothing_but_the_code_is_on_stdout(
    capsys: pytest.CaptureFixture[str],
    candidates: tuple[Candidate, ...],
    why_not_higher: str | None,
    told: list[str],
) -> None:
    stages = (StageTime("draft", 1.0), StageTime("check", 0.5), StageTime("check", 0.25))
    result = GenerateResult(candidates, Rung.BUILDS, why_not_higher, stages, DecodeStats())
    output.print_generated(result, model="tiny")
    out, err = capsys.readouterr()
    assert out == (candidates[0].code if candidates else "")
    for each in (*told, "model tiny", "draft 1.00 s, check 0.75 s"):
        assert each in err


def test_a_completion_for_a_file_with_crlf_ends_its_lines_so() -> None:
    item = Completion("a();\nb();", Rung.PARSED, Trust.CONSTRAINED, -1.0)
    result = _with_crlf(CompleteResult((item,), None, 0.1))
    assert result.items[0].text == "a();\r\nb();"


PROGRAM = [sys.executable, "-c", "from lsp_server.cli import main; main()"]


@pytest.mark.parametrize("trust", [[], ["--trust", "shared"], ["--trust", "other"]])
def test_libraries_from_outside_the_project_are_taken_where_the_user_says_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch, trust: list[str]
) -> None:
    Path("p/src").mkdir(parents=True)
    Path("p/platformio.ini").write_text("[env:uno]\nboard = uno\nlib_extra_dirs = ../shared\n")
    Path("p/src/main.cpp").write_text("#include <A.h>\n")
    Path("shared/A").mkdir(parents=True)
    Path("shared/A/A.h").touch()
    seen: list[Project] = []

    def check(project: Project, **_: object) -> Report:
        seen.append(project)
        return Report("uno", Rung.BUILDS, checked=True)

    monkeypatch.setattr("codegen.validation.check.check_project", check)
    assert run("validate", "p", *trust) == 0
    taken = [library.folder for library in seen[0].libraries]
    assert taken == ([str(folder / "shared/A")] if "shared" in trust else [])
    assert any("--trust FOLDER" in note for note in seen[0].notes) is (not taken)


def test_output_that_finds_no_room_is_said_in_one_line() -> None:
    with Path("/dev/full").open("w") as full:
        answer = subprocess.run(
            [*PROGRAM, "boards"], check=False, stdout=full, stderr=subprocess.PIPE, text=True
        )
    says = "pinwright: error: No space left on device\n"
    assert (answer.returncode, answer.stderr) == (2, says)


def test_a_reader_that_leaves_is_no_error_and_gives_status_141() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    answer = subprocess.run(
        [*PROGRAM, "boards"], check=False, stdout=writer, stderr=subprocess.PIPE, text=True
    )
    os.close(writer)
    assert (answer.returncode, answer.stderr) == (141, "")


def test_a_character_that_the_terminal_lacks_is_spelt_out(folder: Path) -> None:
    Path("ж.py").write_text("1 +")
    answer = subprocess.run(
        [*PROGRAM, "validate", "ж.py", "--board", "esp32dev"],
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "latin-1"},
        capture_output=True,
        text=True,
    )
    assert (answer.returncode, answer.stdout) == (1, "\\u0436.py:1:4: error: invalid syntax\n")


REFUSED = "refused: GPIO 34 is input-only, it has no output driver; "


def test_what_the_board_cannot_do_is_refused_before_a_model_is_looked_for(
    capfd: pytest.CaptureFixture[str],
) -> None:
    ask = ("generate", "blink GPIO 34", "--board", "esp32dev", "--model", "gone.gguf")
    assert run(*ask) == 3
    out, error = capfd.readouterr()
    assert out == ""
    assert error.startswith(REFUSED)
    assert error.endswith("(--anyway writes it all the same)\n")
    assert run(*ask, "--json") == 3
    told = json.loads(capfd.readouterr().out)
    assert (told["code"], told["model"], told["candidates"]) == (None, None, [])
    assert f"refused: {told['refusal']}".startswith(REFUSED)
    assert run(*ask, "--anyway") == 2
    assert "cannot read model gone" in capfd.readouterr().err
