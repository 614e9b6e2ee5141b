"""Whatever a command does, it ends at the limit, and nothing of it is left."""

import os
import select
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from codegen.file_lock import locked
from codegen.validation import process
from codegen.validation.confinement import why_not_confined
from codegen.validation.process import Confinement, Ended, Finished, run

# Prints the pids of three generations, the last in a session of its own; none heeds SIGTERM.
STUBBORN = """
import os, signal, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.signal(signal.SIGINT, signal.SIG_IGN)
print(os.getpid(), flush=True)
for generation in (1, 2):
    if os.fork():
        break
    if generation == 2:
        os.setsid()
    print(os.getpid(), flush=True)
"""


def python(code: str, *, seconds: float = 20, **options) -> Finished:
    return run(
        [sys.executable, "-I", "-S", "-c", code],
        cwd=Path("/"),
        env={"PATH": os.environ["PATH"]},
        seconds=seconds,
        **options,
    )


def assert_gone(output: str, *, processes: int) -> None:
    pids = [int(line) for line in output.split()]
    assert len(pids) == processes
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


@pytest.mark.parametrize(
    ("code", "returncode", "output"),
    [
        ("print('out')", 0, "out\n"),
        ("import sys; sys.exit(3)", 3, ""),
        ("import os; os.kill(os.getpid(), 9)", 137, ""),
        ("import os; os.write(1, b'a'); os.write(2, b'b'); os.write(1, b'c')", 0, "abc"),
        ("import sys; print(repr(sys.stdin.read()))", 0, "''\n"),
        ("import os; os.write(1, b'\\xff')", 0, "\ufffd"),
        ("import os; print(sorted(set(os.environ) - {'LC_CTYPE'}))", 0, "['PATH', 'TMPDIR']\n"),
        ("import resource as r; print(r.getrlimit(r.RLIMIT_AS)[0])", 0, f"{2 << 30}\n"),
    ],
)
def test_a_command_gives_its_status_and_its_output(code, returncode, output):
    finished = python(code)
    assert (finished.ended, finished.returncode, finished.output) == (
        Ended.EXITED,
        returncode,
        output,
    )


def test_a_command_that_is_not_there_is_said_so():
    finished = run(["no-such-tool"], cwd=Path("/"), env={"PATH": "/"}, seconds=5)
    assert finished.returncode == 127
    assert finished.output == "no-such-tool: No such file or directory\n"


def test_at_the_limit_all_generations_die():
    finished = python(STUBBORN + "time.sleep(60)", seconds=2)
    assert finished.ended is Ended.TIMED_OUT
    assert 2 <= finished.seconds < 4
    assert_gone(finished.output, processes=3)


def test_who_outlives_a_command_that_ended_by_itself_dies_too():
    finished = python("""
import os, time
read, write = os.pipe()
if os.fork():
    os.read(read, 1)  # until the other one is there
else:
    os.setsid()
    print(os.getpid(), flush=True)
    os.write(write, b"x")
    time.sleep(60)
""")
    assert finished.ended is Ended.EXITED
    assert finished.seconds < 10
    assert_gone(finished.output, processes=1)


def test_the_stop_flag_ends_a_command_at_once():
    stop = threading.Event()
    finished = python(
        STUBBORN + "time.sleep(60)",
        stop=stop,
        on_line=lambda _, seen=[]: (seen.append(1), len(seen) == 3 and stop.set()),
    )
    assert finished.ended is Ended.STOPPED
    assert finished.seconds < 2
    assert_gone(finished.output, processes=3)


def test_output_without_end_ends():
    finished = python("while True: print('x' * 1000)")
    assert finished.ended is Ended.TOO_MUCH_OUTPUT


def test_memory_has_a_limit():
    assert "MemoryError" in python("bytearray(3 << 30)").output


def test_lines_are_told_as_they_come_and_whole():
    told: list[str] = []
    python("import os; os.write(1, b'on'); os.write(1, b'e\\ntwo\\nrest')", on_line=told.append)
    assert told == ["one", "two"]


def test_when_the_caller_is_killed_the_command_dies(tmp_path: Path):
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    child = f"import time; f = open({str(fifo)!r}, 'w'); f.write('up'); f.flush(); time.sleep(60)"
    caller = (
        "from pathlib import Path; from codegen.validation.process import run; import sys;"
        f"run([sys.executable, '-c', {child!r}], cwd=Path('/'), env={{}}, seconds=60)"
    )
    with subprocess.Popen([sys.executable, "-c", caller]) as process, fifo.open("rb", 0) as pipe:
        assert pipe.read(2) == b"up"
        process.send_signal(signal.SIGKILL)
        # The pipe ends when the last process that holds it is dead.
        assert select.select([pipe], [], [], 10)[0]
        assert pipe.read(1) == b""


def test_a_lock_is_held_by_one_at_a_time(tmp_path: Path):
    path = tmp_path / "lock"
    with locked(path) as first, locked(path) as second:
        assert (first, second) == (True, False)
    with locked(path) as again:
        assert again


def test_a_lock_whose_file_was_deleted_meanwhile_is_no_lock(tmp_path: Path, monkeypatch):
    path = tmp_path / "lock"
    real_open = Path.open

    def open_and_lose(self: Path, *mode: str):
        file = real_open(self, *mode)
        self.unlink()
        return file

    monkeypatch.setattr(Path, "open", open_and_lose)
    with locked(path) as free:
        assert not free


def test_the_last_words_of_a_command_are_heard_though_the_machine_is_busy(monkeypatch):
    """The thread that reads them may get its turn only when the command has long ended."""
    pump = process._pump

    def late(*arguments):
        time.sleep(0.4)
        pump(*arguments)

    monkeypatch.setattr(process, "_pump", late)
    finished = run(["echo", "an error"], cwd=Path("/"), env=dict(os.environ), seconds=20)
    assert (finished.ended, finished.output) == (Ended.EXITED, "an error\n")


def test_a_killed_command_leaves_nothing_in_the_temporary_folder(tmp_path: Path):
    finished = run(
        [
            "sh",
            "-c",
            "touch $TMPDIR/cc123.s; mkdir $TMPDIR/a; touch $TMPDIR/a/b; echo up; sleep 60",
        ],
        cwd=Path("/"),
        env={"PATH": os.environ["PATH"], "TMPDIR": str(tmp_path)},
        seconds=1,
    )
    assert (finished.ended, finished.output) == (Ended.TIMED_OUT, "up\n")
    assert list(tmp_path.iterdir()) == []


def test_without_a_temporary_folder_nothing_is_run_and_that_is_said(tmp_path: Path):
    finished = run(
        ["echo", "run"],
        cwd=Path("/"),
        env={"PATH": os.environ["PATH"], "TMPDIR": str(tmp_path / "none")},
        seconds=20,
    )
    assert finished.returncode == 127
    assert "No such file or directory" in finished.output


@pytest.mark.skipif(why_not_confined() is not None, reason="the kernel has no Landlock")
def test_what_is_confined_opens_nothing_else(tmp_path: Path):
    (tmp_path / "in").mkdir()
    (tmp_path / "secret").write_text("hunter2")
    (tmp_path / "in" / "link").symlink_to(tmp_path / "secret")
    (tmp_path / "in" / "own").write_text("mine\n")
    script = f"""
cat {tmp_path}/in/own; cat {tmp_path}/secret; cat {tmp_path}/in/link; cat /proc/$PPID/environ
echo x > {tmp_path}/in/own; echo x > {tmp_path}/new; echo x > $TMPDIR/x && echo written
"""
    finished = run(
        ["sh", "-c", script],
        cwd=Path("/"),
        env={"PATH": os.environ["PATH"], "TOKEN": "hunter2", "TMPDIR": str(tmp_path)},
        seconds=20,
        confinement=Confinement(
            readable=("/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", str(tmp_path / "in")),
            writable=("/dev/null",),
        ),
    )
    assert "mine" in finished.output
    assert "written" in finished.output
    assert "hunter2" not in finished.output
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "secret"]
    assert (tmp_path / "in" / "own").read_text() == "mine\n"
