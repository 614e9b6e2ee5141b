"""How far Windows can be tried without it: what it lacks is hidden (stand_in.py), then ours runs.

That no name is used which Python does not have there, mypy says (`make lint`, --platform win32).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from codegen.validation import guard_windows

ROOT = Path(__file__).parents[2]
STAND_IN = Path(__file__).with_name("stand_in.py")
AS_ON_WINDOWS = f"import runpy; runpy.run_path({str(STAND_IN)!r})['install']()\n"
SECONDS = 300
SKETCH = """\
const int led = 13;
void setup() { pinMode(led, OUTPUT); }
void loop() {
  digital
}
"""


def python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Code that runs where there is no toolchain in PATH, as on most computers with Windows."""
    return subprocess.run(
        [sys.executable, "-c", AS_ON_WINDOWS + code, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PATH": "/nowhere"},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


def pinwright(*arguments: str) -> subprocess.CompletedProcess[str]:
    return python("from lsp_server.cli import main; main()", *arguments)


def test_every_module_of_ours_can_be_imported() -> None:
    """Those that need an extra are imported where it is; a guard is a script."""
    done = python(
        """
import importlib, pathlib, sys
seen = 0
for package in ("lsp_server", "codegen", "grammars", "firmware_corpus"):
    for path in sorted(pathlib.Path(package).rglob("*.py")):
        parts = path.with_suffix("").parts
        code_for_boards = {"platforms", "own", "library_stubs"} & {*parts}
        if code_for_boards or parts[:2] == ("firmware_corpus", "recipes") or parts[-1] == "guard":
            continue
        importlib.import_module(".".join(parts).removesuffix(".__init__"))
        seen += 1
there = sys.modules["codegen.validation.process"].sys.platform, seen
print(*there)
"""
    )
    assert done.returncode == 0, done.stderr
    system, seen = done.stdout.split()
    assert system == "win32"
    assert int(seen) > 300


def test_the_command_line_answers(tmp_path: Path) -> None:
    assert "Usage:" in pinwright("--help").stdout
    (tmp_path / "a.ino").write_text(SKETCH)
    place = f"{tmp_path / 'a.ino'}:4:10"
    done = pinwright("complete", place, "--model", "pico", "--board", "uno", "--json")
    assert done.returncode == 0, done.stderr
    (item,) = json.loads(done.stdout)["items"]
    assert item["text"]
    assert item["note"].startswith("not checked: no AVR toolchain")
    done = pinwright("generate", "blink the LED on pin 13 every 500 ms", "--board", "uno")
    assert "void loop()" in done.stdout, done.stderr


def test_a_model_answers_from_a_process_of_its_own() -> None:
    done = python(
        """
from functools import partial
from codegen.worker.serving import open_engine
from codegen.worker.worker import Worker
worker = Worker(partial(open_engine, "pico", None))
print(worker.load())
first = worker._life.pid
worker._life.end(None)
worker._life and worker._life.gone.wait()
print(worker.load(), worker._life.pid != first)
worker.close()
"""
    )
    assert done.stdout.split() == ["pico.f16", "pico.f16", "True"], done.stderr


def test_a_command_runs_below_the_guard_for_windows(tmp_path: Path) -> None:
    """Of the job that ends what is left there is nothing to be seen here."""
    done = python(
        f"""
import os, sys
from pathlib import Path
from codegen.validation import process
def run(code):
    command = [sys.executable, "-I", "-c", code]
    return process.run(command, cwd=Path({str(tmp_path)!r}), env=dict(os.environ), seconds=100)
one = run("import os; print(os.listdir(os.environ['TEMP']), os.read(0, 1)); raise SystemExit(7)")
print(one.ended.name, one.returncode, one.output.strip())
two = process.run(["/nowhere/tool"], cwd=Path("/"), env=dict(os.environ), seconds=100)
print(two.ended.name, two.returncode, two.output.strip())
print(process.guarding()[3].rpartition("/")[2])
"""
    )
    assert done.stdout.splitlines() == [
        "EXITED 7 [] b''",
        "EXITED 127 /nowhere/tool: No such file or directory",
        "guard_windows.py",
    ], done.stderr


def test_the_structures_of_a_job_have_their_fields_where_windows_has_them() -> None:
    """By winnt.h. A DWORD has 32 bits there, here it may have 64, for which padding makes up."""
    assert guard_windows.ExtendedLimits.io.size == 6 * 8
    assert guard_windows.BasicLimits.limit_flags.offset == 16
    assert guard_windows.BasicLimits.minimum_working_set_size.offset == 24
    assert (guard_windows.PROCESS_MEMORY, guard_windows.KILL_ON_JOB_CLOSE) == (0x100, 0x2000)


def test_a_lock_is_one_process_s_alone(tmp_path: Path) -> None:
    done = python(
        f"""
from pathlib import Path
from codegen.file_lock import locked, remove_lock
path = Path({str(tmp_path / "a.lock")!r})
with locked(path) as first, locked(path) as second:
    print(first, second)
with locked(path) as again:
    remove_lock(path)
    print(again, path.exists())
"""
    )
    assert done.stdout.splitlines() == ["True False", "True False"], done.stderr
