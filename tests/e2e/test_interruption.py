"""Ctrl-C ends a command of the command line at once, with all that it started."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

SOON = 3.0  # seconds; a second where nothing else runs
ENDLESS = "".join(f"#define A{n + 1} A{n} A{n}\n" for n in range(40))
SKETCHES = {
    "--simulate": "void setup() { pinMode(13, OUTPUT); }\nvoid loop() { PINB = 32; }\n",
    "--fast": f"void setup() {{}}\nvoid loop() {{}}\n#define A0 ;\n{ENDLESS}\nA40\n",
}


def running(mark: str) -> list[str]:
    """The names of the processes with a word in their environment."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if mark.encode() in (entry / "environ").read_bytes():
                found.append((entry / "comm").read_text().strip())
        except OSError:
            continue  # ended meanwhile, or somebody else's
    return found


def eventually(holds: Callable[[], bool]) -> bool:
    until = time.monotonic() + 120
    while not (held := holds()) and time.monotonic() < until:
        time.sleep(0.02)
    return held


@pytest.mark.toolchain
@pytest.mark.parametrize(
    ("arguments", "tool"), [(("--simulate", "60min"), "simavr"), (("--fast",), "cc1plus")]
)
def test_ctrl_c_ends_it_with_what_it_started(tmp_path: Path, arguments, tool) -> None:
    if tool == "simavr" and shutil.which("simavr") is None:
        pytest.skip("no simulator")
    sketch = tmp_path / "a" / "a.ino"
    sketch.parent.mkdir()
    sketch.write_text(SKETCHES[arguments[0]])
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    mark = f"MARK={tmp_path}"
    environment = {**os.environ, "MARK": str(tmp_path), "TMPDIR": str(temporary)}
    command = [sys.executable, "-m", "lsp_server", "validate", str(sketch), "--board", "uno"]
    with subprocess.Popen(
        [*command, *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert eventually(lambda: tool in running(mark) or process.poll() is not None)
        assert process.poll() is None, process.communicate()
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        said = process.communicate()
        assert time.monotonic() - began < SOON
    assert process.returncode == 130, said
    assert b"Traceback" not in said[1]
    assert eventually(lambda: running(mark) == [])
    assert list(temporary.iterdir()) == []


# Runs `python -m lsp_server` with another module in the place of the command line.
STAND_IN = """
import importlib.abc, importlib.util, os, runpy, signal, sys, threading, time
class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path, target=None):
        return importlib.util.spec_from_loader(name, self) if name == "lsp_server.cli" else None
    def exec_module(self, module):
        exec(BODY, module.__dict__)
sys.meta_path.insert(0, Finder())
runpy.run_module("lsp_server", run_name="__main__")
"""
NEVER = "threading.Thread(target=time.sleep, args=(600,)).start()\n"


@pytest.mark.parametrize(
    ("body", "ignored", "status"),
    [
        ("os.kill(os.getpid(), signal.SIGINT); time.sleep(600)", False, 130),  # while it loads
        (f"def main():\n {NEVER} print('said', end=''); sys.exit(130)", False, 130),
        ("def main(): os.kill(os.getpid(), signal.SIGINT); time.sleep(600)", False, 1),
        ("def main(): os.kill(os.getpid(), signal.SIGINT); sys.exit(3)", True, 3),  # under nohup
    ],
)
def test_ctrl_c_is_heeded_from_the_first_moment_to_the_last(body, ignored, status) -> None:
    script = STAND_IN.replace("BODY", repr("import os, signal, sys, threading, time\n" + body))
    # By a shell, and not by code between fork and exec, which threads of other tests may stop.
    under = ["sh", "-c", 'trap "" INT; exec "$@"', "sh"] if ignored else []
    done = subprocess.run(
        [*under, sys.executable, "-c", script],
        capture_output=True,
        check=False,
        timeout=120,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.returncode in (status, -signal.SIGINT if status == 1 else status)
    if status != 1:
        assert done.stderr == b""
    assert done.stdout == (b"said" if "said" in body else b"")


@pytest.mark.parametrize("path", [":{0}", "{0}:", "{0}::{0}", ".:{0}", "{0}:in"])
def test_the_installed_command_runs_nothing_of_the_folder_it_is_in(tmp_path: Path, path) -> None:
    """Whatever PYTHONPATH says of the folder that it is in: an empty entry means that one."""
    work, home = tmp_path / "work", tmp_path / "bin"
    for folder in (work, work / "in", home):
        folder.mkdir()
        for name in ("sitecustomize", "usercustomize", "click", "json", "lsp_server"):
            (folder / f"{name}.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n")
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    site = work / "lib" / version / "site-packages"  # of a user whose base is this folder
    site.mkdir(parents=True)
    (site / "x.pth").write_text(f"import os; open({str(tmp_path / 'ran')!r}, 'w')\n")
    (work / "python3").write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n")
    (work / "python3").chmod(0o755)
    script = Path(__file__).parents[2] / "scripts" / "pinwright"
    (home / "pinwright").symlink_to(script)  # as pipx leaves one
    python = home / "python3"
    python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)
    ours = Path(__file__).parents[2]
    environment = {
        **os.environ,
        "PATH": f".:{home}:{os.environ['PATH']}",
        "PYTHONPATH": path.format(ours),
        "PYTHONUSERBASE": ".",
        "PYTHONSTARTUP": "json.py",
    }
    done = subprocess.run(
        [home / "pinwright", "--version"],
        cwd=work,
        env=environment,
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("pinwright, version")
    assert not (tmp_path / "ran").exists()
