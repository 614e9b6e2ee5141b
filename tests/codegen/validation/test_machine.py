"""What the machine refuses is no error of the user's: not checked, and never remembered."""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from codegen.project.board import find_board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.types import Rung
from codegen.validation import check, compiler, machine, toolchain
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.machine import refused_by_machine, refused_with
from codegen.validation.micropython import compiler as mpy_cross
from codegen.validation.platformio import environment, run_python
from codegen.validation.process import Ended, Finished
from codegen.validation.scratch import cache_root
from codegen.validation.simulation import simavr

UNO = find_board("uno")
# A text that no other test has, for answers are remembered.
TEXT = "int machine_refused;\nvoid setup() {{}}\nvoid loop() {{ delay({}); }}\n"


def sketch(number: int) -> Project:
    return Project(ProjectKind.SKETCH, "", (SourceFile("a.ino", TEXT.format(number)),), "a.ino")


def finished(output: str, returncode: int = 1) -> Finished:
    return Finished(returncode, output, 0.1, Ended.EXITED)


@pytest.mark.parametrize(
    ("output", "status", "why"),
    [
        ("cc1plus: fatal error: /tmp/ccX.s: No space left on device\n", 1, "No space left"),
        ("src/a.cpp:1:1: fatal error: can't write: No space left on device\n", 1, "No space"),
        ("Cannot create temporary file in /tmp/: No such file or directory\n", 1, "temporary"),
        ("avr-g++: error trying to exec 'cc1plus': execvp: No such file\n", 1, "trying to exec"),
        ("sh: 1: avr-g++: not found\n", 1, "not found"),
        ("avr-g++: No such file or directory\n", 127, "No such file"),
        (".avr-g++: internal compiler error: Killed (program cc1plus)\n", 1, "avr-g++: internal"),
        ("arm-g++: fatal error: Killed signal terminated program cc1plus\n", 1, "memory ran out"),
        ("collect2: fatal error: ld terminated with signal 9 [Killed]\n", 1, "memory ran out"),
        ("\ncc1plus: out of memory allocating 65536 bytes after a total of 1\n", 1, "memory ran"),
        ("virtual memory exhausted: Cannot allocate memory\n", 1, "memory ran out"),
        ("avr-g++: fatal error: vfork: Cannot allocate memory\n", 1, "memory ran out"),
        ("ld: final link failed: memory exhausted\n", 1, "memory ran out"),
        ("MemoryError\n", 1, "memory ran out"),
        ("", 137, "it was killed (SIGKILL)"),
        ("", -9, "it was killed (SIGKILL)"),
        ("", 139, None),
        ("avr-g++: internal compiler error: Segmentation fault (program cc1plus)\n", 1, None),
        ("src/a.cpp:1:1: error: 'MemoryError' was not declared in this scope\n", 1, None),
        ("src/a.cpp:1:1: error: #error Cannot allocate memory\n", 1, None),
        ("src/a.cpp:1:2: error: #error No space left on device\n", 1, None),
        ('src/a.cpp:1: error: static assertion failed: "Read-only file system"\n', 1, None),
        (' char *s = "No space left on device"\n', 1, None),
        ("src/a.cpp:1:1: error: expected ';'\n", 1, None),
        ("No space left on device\n", 0, None),
    ],
)
def test_it_is_told_from_what_programs_say(output, status, why):
    found = refused_by_machine(finished(output, status))
    assert found is None if why is None else found is not None and why in found


def test_what_we_ended_ourselves_was_not_refused_by_the_machine():
    for ended in (Ended.TIMED_OUT, Ended.STOPPED, Ended.TOO_MUCH_OUTPUT):
        late = "avr-g++: internal compiler error: Killed (program cc1plus)\n"
        assert refused_by_machine(Finished(137, late, 0.1, ended)) is None


@pytest.mark.toolchain
@pytest.mark.parametrize(
    ("number", "said", "told"),
    [
        (1, "cc1plus: fatal error: error writing to /tmp/cc.s: No space left on device\n", "space"),
        (5, "avr-g++: internal compiler error: Killed (program cc1plus)\n", "memory ran out"),
    ],
)
def test_a_check_that_the_machine_refused_is_not_remembered(monkeypatch, number, said, told):
    real = compiler.run
    monkeypatch.setattr(compiler, "run", lambda *_, **__: finished(said))
    report = check_project(sketch(number), board=UNO, depth=Depth.FAST)
    assert (report.checked, report.rung, report.errors) == (False, Rung.NOTHING, ())
    assert told in (report.why_not_further or "")
    monkeypatch.setattr(compiler, "run", real)
    assert check_project(sketch(number), board=UNO, depth=Depth.FAST).rung is Rung.COMPILES


def test_what_is_asked_of_a_tool_that_is_killed_is_not_remembered(monkeypatch):
    monkeypatch.setattr(simavr, "run", lambda *_, **__: finished("", 137))
    with pytest.raises(OSError, match="it was killed"):
        simavr._said("simavr", "--of this test")
    monkeypatch.setattr(simavr, "run", lambda *_, **__: finished("knows it", 0))
    assert simavr._said("simavr", "--of this test") == "knows it"
    monkeypatch.setattr(toolchain, "run", lambda *_, **__: finished("", 1))
    assert toolchain._has_cpp_library("of this test"), "it did not say that it misses it"


def test_mpy_cross_that_is_killed_says_nothing_of_the_program(monkeypatch):
    monkeypatch.setattr(mpy_cross, "run", lambda *_, **__: finished("0.py: status 137\n", 0))
    with pytest.raises(OSError, match="it was killed"):
        mpy_cross.compile_texts({"main.py": "machine_refused = 1\n"}, arch=None, seconds=9.0)


def test_a_cache_that_cannot_be_written_is_not_checked(monkeypatch):
    def full(*_, **__):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "/cache/a")

    monkeypatch.setattr(check, "fast_check", full)
    report = check_project(sketch(2), board=UNO, depth=Depth.FAST)
    assert not report.checked
    assert report.why_not_further == "/cache/a: No space left on device"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(folder)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root can mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.toolchain
@pytest.mark.parametrize("depth", [Depth.FAST, Depth.BUILD])
def test_a_full_temporary_folder_is_no_error_of_the_program(small_disk, monkeypatch, depth):
    assert check_project(sketch(3), board=UNO, depth=depth).checked  # all is ready but this text
    with suppress(OSError), (small_disk / "full").open("wb", buffering=0) as file:
        while file.write(b"x" * 1024):
            pass
    monkeypatch.setenv("TMPDIR", str(small_disk))
    report = check_project(sketch(4), board=UNO, depth=depth)
    assert (report.checked, report.errors) == (False, ()), report
    assert "No space left on device" in (report.why_not_further or "")
    (small_disk / "full").unlink()
    monkeypatch.delenv("TMPDIR")
    assert check_project(sketch(4), board=UNO, depth=depth).checked


def test_a_full_disk_that_names_no_file_is_told_with_its_place(monkeypatch, tmp_path):
    monkeypatch.setenv("PINWRIGHT_CACHE", str(tmp_path))
    error = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert refused_with(error) == "No space left on device", "the output's own: both have room"
    monkeypatch.setattr(machine, "_is_full", lambda place: place == tmp_path)
    assert refused_with(error) == f"{tmp_path}: No space left on device"
    assert refused_with(OSError("sh: not found")) == "sh: not found"


def test_what_a_compiler_could_not_answer_is_not_remembered(monkeypatch):
    real = toolchain.run
    refused = finished("/tmp/x/pinwright-1: No space left on device\n", 127)
    monkeypatch.setattr(toolchain, "run", lambda *_, **__: refused)
    toolchain._lacks.cache_clear()
    with pytest.raises(OSError, match="No space left"):
        toolchain._lacks("avr-gcc", "atmega328p")
    monkeypatch.setattr(toolchain, "run", lambda *_, **__: finished("", 0))
    assert toolchain._lacks("avr-gcc", "atmega328p") is None
    monkeypatch.setattr(toolchain, "run", real)
    toolchain._lacks.cache_clear()


def test_byte_code_that_was_cut_short_is_made_again(tmp_path):
    (tmp_path / "thing.py").write_text("VALUE = 'x' * 3\n")
    variables = {**environment(tmp_path), "PYTHONPATH": str(tmp_path)}
    asked = {"cwd": tmp_path, "env": variables, "seconds": 60.0}
    command = ["python3", "-P", "-c", "import thing; print(thing.VALUE)"]
    assert run_python(command, **asked).output == "xxx\n"
    (compiled,) = (cache_root() / "pycache").rglob("thing.*.pyc")
    compiled.write_bytes(compiled.read_bytes()[:30])
    assert run_python(command, **asked).output == "xxx\n"


def test_a_compiler_finds_its_parts_without_a_path(monkeypatch):
    monkeypatch.delenv("PATH")
    assert environment(Path("/core"))["PATH"] == os.defpath
