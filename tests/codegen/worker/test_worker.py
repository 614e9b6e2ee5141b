"""Whatever ends the model's process costs one request, which is answered, and nothing else."""

from __future__ import annotations

import gc
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from codegen.engine import Engine
from codegen.errors import Cancelled, ModelError, UsageError, WorkerError
from codegen.language import Language
from codegen.types import CompleteRequest, CompleteResult, GenerateRequest
from codegen.worker.messages import Open
from codegen.worker.serving import open_engine
from codegen.worker.worker import Worker
from tests.codegen.models.tiny import write_tiny
from tests.codegen.worker import openers

SKETCH = "void setup() {\n  Serial.beg\n}\n\nvoid loop() {\n}\n"
AT_BEG = CompleteRequest(
    text=SKETCH, offset=SKETCH.index("beg") + 3, language=Language.ARDUINO, board="uno"
)
BLINK = GenerateRequest(
    prompt="blink",
    board="esp32dev",
    language=Language.ARDUINO,
    drafts=2,
    max_tokens=48,
    seed=3,
    recipes=False,
)
PICO: Open = partial(open_engine, "pico", None)
KILLS = int(os.environ.get("PINWRIGHT_KILLS", "100"))  # each takes 1.5 s or more
PATIENCE = 60.0  # seconds, on a machine that others use too


@contextmanager
def working(opens: Open, **limits: float) -> Iterator[Worker]:
    worker = Worker(opens, **limits)
    try:
        yield worker
    finally:
        worker.close()


def never() -> threading.Event:
    return threading.Event()


def texts(result: CompleteResult) -> list[str]:
    return [item.text for item in result.items]


def until(condition: Callable[[], Any]) -> Any:
    deadline = time.monotonic() + PATIENCE
    while not (value := condition()):
        assert time.monotonic() < deadline
        time.sleep(0.005)
    return value


def pid_of(worker: Worker) -> int:
    return until(lambda: worker._life and worker._life.pid)


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


class Asking:
    """A request in a thread of its own."""

    def __init__(self, ask: Callable[[], Any]) -> None:
        self.answer: Any = None
        self._ask = ask
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            self.answer = self._ask()
        except Exception as error:  # noqa: BLE001 - it is the answer
            self.answer = error

    def end(self) -> Any:
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive(), "unanswered"
        return self.answer


def long_draft(worker: Worker, stop: threading.Event | None = None) -> Asking:
    """A request that is being worked on, and will be for long, when this returns."""
    began = threading.Event()
    request = replace(BLINK, max_tokens=1000, drafts=1)
    asking = Asking(
        lambda: worker.generate(
            request, stop=stop or never(), progress=lambda line: "draft" in line and began.set()
        )
    )
    assert began.wait(PATIENCE)
    return asking


def test_answers_are_those_of_an_engine_in_this_process():
    engine = Engine.open("pico")
    with working(PICO) as worker:
        assert worker.load() == engine.model_name
        assert worker.complete(AT_BEG, stop=never()).items == (
            engine.complete(AT_BEG, stop=never()).items
        )
        lines: list[str] = []
        written = worker.generate(BLINK, stop=never(), progress=lines.append)
        mine: list[str] = []
        here = engine.generate(BLINK, stop=never(), progress=mine.append)
        assert [c.code for c in written.candidates] == [c.code for c in here.candidates]
        assert lines == mine
        assert "draft 1 of 2" in lines
    engine.close()


def test_what_was_warmed_is_found_in_the_cache():
    with working(PICO) as worker:
        worker.warm(AT_BEG, stop=never())
        stats = worker.complete(AT_BEG, stop=never()).stats
        assert stats.reused_tokens > 0


def test_a_request_stops_within_a_token(tmp_path):
    """Of a draft of 80 s; the one that is being evaluated, and one for a busy machine."""
    note = tmp_path / "note"
    with working(partial(openers.noting, note, "int a;\n" * 100, 0.4)) as worker:
        stop = threading.Event()
        asking = long_draft(worker, stop)
        until(lambda: note.exists() and note.stat().st_size >= 3)
        evaluated = note.stat().st_size
        stop.set()
        assert isinstance(asking.end(), Cancelled)
        until(lambda: not worker._life._calls)
        assert note.stat().st_size <= evaluated + 2


def test_stops_that_cross_answers_do_no_harm():
    """As when somebody types: at any time between the request and its answer."""
    chance = random.Random(5)
    with working(partial(openers.scripted, "begin(9600);\n")) as worker:
        before = worker.complete(AT_BEG, stop=never())
        pid = pid_of(worker)
        for _ in range(150):
            stop = threading.Event()
            timer = threading.Timer(chance.random() * 0.02, stop.set)
            timer.start()
            with suppress(Cancelled):
                assert worker.complete(AT_BEG, stop=stop).items == before.items
            timer.join()
        assert worker.complete(AT_BEG, stop=never()).items == before.items
        assert pid_of(worker) == pid


def test_a_completion_interrupts_a_generate():
    opens = partial(openers.scripted, "int a;\n" * 100, seconds_per_step=0.05)
    with working(opens) as worker:
        asking = long_draft(worker)
        worker.complete(replace(AT_BEG, max_tokens=2), stop=never())
        assert asking.answer is None, "the completion waited for the draft to end"
        worker.close()
        assert isinstance(asking.end(), Cancelled)


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (signal.SIGKILL, "was killed, perhaps because memory ran out"),
        (signal.SIGBUS, "crashed (SIGBUS)"),
    ],
)
def test_a_request_whose_process_ends_is_answered_with_the_reason(number, says):
    opens = partial(openers.scripted, "int a;\n" * 100, seconds_per_step=0.2)
    with working(opens) as worker:
        asking = long_draft(worker)
        first = pid_of(worker)
        os.kill(first, number)
        refusal = asking.end()
        assert isinstance(refusal, WorkerError)
        assert says in str(refusal)
        assert "\n" not in str(refusal)
        assert worker.load() == "scripted"
        assert pid_of(worker) != first


def usage() -> tuple[int, int, int]:
    """Open files, threads and resident kB of this process."""
    gc.collect()
    status = Path("/proc/self/status").read_text()
    resident = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    files = len(list(Path("/proc/self/fd").iterdir()))
    return files, threading.active_count(), int(resident.split()[1])


def test_many_kills_in_the_middle_of_requests():
    """None is unanswered, each next answer is the same, and nothing is left behind."""
    request = replace(BLINK, max_tokens=1000, drafts=8)
    chance = random.Random(21)
    with working(PICO) as worker:
        before = worker.complete(AT_BEG, stop=never())
        used = []
        for _ in range(KILLS):
            asking = Asking(lambda: worker.generate(request, stop=never()))
            life = worker._life
            until(lambda life=life: life._calls)
            time.sleep(chance.random() * 0.05)
            os.kill(life.pid, signal.SIGKILL)
            assert "SIGKILL" in str(asking.end())
            again = worker.complete(AT_BEG, stop=never())
            assert again.items == before.items
            used.append(usage())
    files, threads, resident = zip(*used, strict=True)
    assert max(files) <= files[0] + 4  # two processes for a moment
    assert max(threads) <= threads[0] + 4
    tenth = min(10, KILLS // 2)
    assert resident[-1] - resident[tenth] < 46 * (KILLS - tenth)  # kB; less than 4 MB for 100


def test_the_state_of_the_document_is_rebuilt_after_a_crash():
    with working(PICO) as worker:
        worker.complete(AT_BEG, stop=never())
        first = worker._life
        os.kill(first.pid, signal.SIGKILL)
        first.gone.wait()
        until(lambda: worker._life not in {None, first} and worker._life.has_answered)
        assert worker.complete(AT_BEG, stop=never()).stats.reused_tokens > 0


@pytest.mark.parametrize("opens", [openers.holding, None], ids=["with Python's lock", "asleep"])
def test_a_hang_costs_one_request(tmp_path, opens):
    opens = opens or partial(openers.sleeping_once, tmp_path / "mark", 3600.0)
    with working(opens, silence=5.0) as worker:
        worker.load()
        with pytest.raises(WorkerError, match="made no progress for 5 s"):
            worker.complete(AT_BEG, stop=never())
        if opens is not openers.holding:
            assert texts(worker.complete(AT_BEG, stop=never())) == ["in(9600);"]


def test_a_process_that_is_stopped_holds_nobody_up():
    """A request that fills the socket is neither unanswered nor in the way of its stop flag."""
    large = replace(AT_BEG, text=SKETCH + "// x\n" * 400_000)
    with working(partial(openers.scripted, "begin(9600);\n"), silence=5.0) as worker:
        worker.load()
        os.kill(pid_of(worker), signal.SIGSTOP)
        stop = threading.Event()
        one, other = (Asking(lambda f=f: worker.complete(large, stop=f)) for f in (stop, never()))
        stop.set()
        began = time.monotonic()
        assert isinstance(one.end(), Cancelled)
        assert time.monotonic() - began < 3
        assert isinstance(other.end(), WorkerError)


def test_slow_is_no_hang():
    """A token in one second and a half, six tokens, five seconds of silence allowed."""
    opens = partial(openers.scripted, "begin(9600);\n", seconds_per_step=1.5)
    with working(opens, silence=5.0) as worker:
        result = worker.complete(replace(AT_BEG, max_tokens=6, seconds=60.0), stop=never())
        assert result.seconds > 5.0


def test_a_crash_in_loading_is_told_and_tried_again_after_a_pause(tmp_path):
    """llama.cpp itself, and a file that we would refuse."""
    path = write_tiny(tmp_path / "a.gguf", **{"llama.block_count": 0})
    with working(partial(openers.unchecked, path)) as worker:
        for _ in range(2):
            with pytest.raises(WorkerError, match=r"SIGABRT.*GGML_ASSERT.*failed$") as crashed:
                worker.load()
            assert "\n" not in str(crashed.value)
        began = time.monotonic()
        with pytest.raises(WorkerError, match="crashed"):
            worker.load()
        assert time.monotonic() - began < 0.5, "there was a pause, and no process in it"
        write_tiny(path)
        time.sleep(max(0.0, worker._not_before - time.monotonic()))
        assert worker.load() == "a"


def test_a_crash_at_the_first_token_is_told(tmp_path):
    """The same, with weights of a type that its arithmetic does not know."""
    kinds = {"blk.0.attn_q.weight": np.int32}
    path = write_tiny(tmp_path / "a.gguf", kinds=kinds)
    with working(partial(openers.unchecked, path)) as worker:
        assert worker.load() == "a"
        with pytest.raises(WorkerError, match="SIGSEGV"):
            worker.complete(AT_BEG, stop=never())


def test_a_model_that_is_none_is_refused_in_its_own_words(tmp_path):
    path = tmp_path / "no.gguf"
    path.write_text("nothing")
    with working(partial(open_engine, str(path), None)) as worker:
        for _ in range(2):
            with pytest.raises(ModelError, match="not a GGUF") as refused:
                worker.complete(AT_BEG, stop=never())
            assert type(refused.value) is ModelError


def test_what_cannot_be_asked_is_refused_as_here():
    with working(partial(openers.scripted, "int a;\n")) as worker:
        with pytest.raises(UsageError, match="empty"):
            worker.generate(replace(BLINK, prompt=" "), stop=never())
        assert worker.load() == "scripted"


def test_an_error_of_ours_goes_to_the_log_and_the_process_lives(capfd):
    with working(openers.breaking) as worker:
        worker.load()
        pid = pid_of(worker)
        with pytest.raises(RuntimeError, match="ZeroDivisionError: by nothing"):
            worker.complete(AT_BEG, stop=never())
        assert pid_of(worker) == pid
    assert "Traceback" in capfd.readouterr().err
    with working(openers.confused) as worker, pytest.raises(WorkerError, match="no such thing"):
        worker.load()


def test_nothing_is_printed_on_standard_output(capfd):
    with working(openers.printing) as worker:
        worker.load()
    said = capfd.readouterr()
    assert said.out == ""
    assert said.err == "noise from below\n"


def test_an_idle_process_gives_its_memory_back_and_the_next_request_starts_another(tmp_path):
    with working(partial(openers.counted, tmp_path / "starts", "pico")) as worker:
        before = worker.complete(AT_BEG, stop=never())
        life = worker._life
        worker.release_after(0.2)
        assert life.gone.wait(PATIENCE)
        assert not is_running(life.pid)
        assert worker._life is None
        worker.release_after(0)
        assert worker.complete(AT_BEG, stop=never()).items == before.items
        assert len((tmp_path / "starts").read_text().splitlines()) == 2


def test_a_process_that_works_is_not_idle():
    opens = partial(openers.scripted, "begin(9600);\n", seconds_per_step=0.4)
    with working(opens) as worker:
        worker.release_after(1.0)
        assert texts(worker.complete(AT_BEG, stop=never())) == ["in(9600);"]


def test_after_the_end_every_request_is_cancelled():
    worker = Worker(partial(openers.scripted, "int a;\n"))
    worker.load()
    pid = pid_of(worker)
    worker.close()
    assert not is_running(pid)
    with pytest.raises(Cancelled):
        worker.complete(AT_BEG, stop=never())
    worker.close()


PARENT = """
import os, sys, threading, time
sys.path[:] = {paths!r}
from tests.codegen.worker.test_worker import AT_BEG, Worker, openers, partial, pid_of
worker = Worker({opens})
worker.load()
threading.Thread(target=lambda: worker.complete(AT_BEG, stop=threading.Event())).start()
while not worker._life._calls:
    time.sleep(0.001)
time.sleep(0.2)
print(worker._life.pid, flush=True)
time.sleep(600)
"""


@pytest.mark.parametrize(
    "opens",
    ["openers.holding", "partial(openers.scripted, 'int a;' * 99, seconds_per_step=900.0)"],
    ids=["with Python's lock", "asleep"],
)
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_the_process_ends_when_its_server_does(opens, number):
    code = PARENT.format(paths=sys.path, opens=opens)
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as parent:
        pid = int(parent.stdout.readline())
        assert is_running(pid)
        parent.send_signal(number)
        parent.wait()
    until(lambda: not is_running(pid))


def test_ctrl_c_reaches_the_server_alone():
    with working(partial(openers.scripted, "begin(9600);\n")) as worker:
        worker.load()
        assert os.getpgid(pid_of(worker)) != os.getpgid(0)
        assert os.getsid(pid_of(worker)) != os.getsid(0)


def test_nothing_of_the_folder_or_of_pythonpath_is_run(tmp_path, monkeypatch):
    for name in ("sitecustomize.py", "codegen.py", "pickle.py"):
        (tmp_path / name).write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", ["", ".", *sys.path])
    with working(partial(openers.scripted, "begin(9600);\n")) as worker:
        assert worker.load() == "scripted"
    assert not (tmp_path / "ran").exists()


def test_memory_runs_out_for_the_worker_first_and_no_core_is_left():
    with working(partial(openers.scripted, "begin(9600);\n")) as worker:
        worker.load()
        folder = Path(f"/proc/{pid_of(worker)}")
        mine = int(Path("/proc/self/oom_score_adj").read_text())
        assert int((folder / "oom_score_adj").read_text()) > mine
        limits = (folder / "limits").read_text().splitlines()
        (core,) = (line for line in limits if line.startswith("Max core file size"))
        assert core.split()[4:6] == ["0", "0"]
