"""A real server whose model's process ends: the client gets its answers, and no text is lost."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from lsprotocol import types

from .editor import REAL, Editor, editor

BEFORE, AFTER = "void setup() {\n  Serial.beg", "\n}\n\nvoid loop() {\n}\n"
OPTIONS = {"board": "uno", "checkSeconds": 0, "logLevel": "debug"}


def server_of(it: Editor) -> int:
    assert it.client._server is not None
    return it.client._server.pid


def workers(server: int) -> list[int]:
    """The children of a server that serve a model."""
    tasks = Path(f"/proc/{server}/task").glob("*/children")
    children = [int(pid) for each in tasks for pid in each.read_text().split()]
    return [pid for pid in children if b"codegen.worker" in command_of(pid)]


def command_of(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def maps(pid: int) -> str:
    return Path(f"/proc/{pid}/maps").read_text()


def texts(answer: types.InlineCompletionList) -> list[object]:
    return [item.insert_text for item in answer.items]


async def loaded(it: Editor) -> int:
    """The worker, once it has a model."""
    await it.until(lambda: any("model loaded" in line for line in it.logged))
    (worker,) = workers(server_of(it))
    return worker


async def test_a_kill_costs_one_request_and_no_text(tmp_path: Path, sketch: Path) -> None:
    """Half of the kills come in the middle of a request, the text changes meanwhile."""
    async with editor(tmp_path / "trace", command=REAL, options=OPTIONS) as it:
        await loaded(it)
        uri = it.open(sketch, BEFORE + AFTER)
        first = texts(await it.inline(uri, (1, 12)))
        assert str(first[0]).startswith("in(")
        for number in range(6):
            (worker,) = await it.until(lambda: workers(server_of(it)))
            place = types.Position(1 + number, 0)
            typed = types.TextDocumentContentChangePartial(types.Range(place, place), "\n")
            if number % 2:
                os.kill(worker, signal.SIGSTOP)  # so that the request is not over before
                asked = it.inline(uri, (1 + number, 12))
                os.kill(worker, signal.SIGKILL)
                assert texts(await asked) == []
            else:
                os.kill(worker, signal.SIGKILL)
            it.change(uri, typed)
            await it.until(lambda worker=worker: not Path(f"/proc/{worker}").exists())
            again = texts(await it.inline(uri, (2 + number, 12)))
            assert again[:1] == first[:1]  # how many more there are depends on time
        said = [line for line in it.logged if "was killed" in line]
        assert said
        assert all(line.startswith("blink.ino: nothing shown: the model's") for line in said)


async def test_the_model_is_in_the_worker_alone_which_ends_with_the_server(
    tmp_path: Path, sketch: Path
) -> None:
    async with editor(tmp_path / "trace", command=REAL, options=OPTIONS) as it:
        worker = await loaded(it)
        server = server_of(it)
        assert "libllama" in maps(worker)
        assert "libllama" not in maps(server)
        assert "numpy" not in maps(server)
    assert command_of(worker) == b""


async def test_an_idle_model_gives_its_memory_back(tmp_path: Path, sketch: Path) -> None:
    options = {**OPTIONS, "idleMinutes": 0.02}
    async with editor(tmp_path / "trace", command=REAL, options=options) as it:
        uri = it.open(sketch, BEFORE + AFTER)
        first = texts(await it.inline(uri, (1, 12)))
        assert str(first[0]).startswith("in(")
        await it.until(lambda: not workers(server_of(it)))
        assert texts(await it.inline(uri, (1, 12))) == first
        assert not [line for line in it.logged if "nothing shown" in line]


async def test_how_long_it_may_be_idle_can_be_changed(tmp_path: Path, sketch: Path) -> None:
    configuration = {"idleMinutes": 3}
    async with editor(tmp_path / "trace", configuration=configuration) as it:
        idle = Path(f"{tmp_path / 'trace'}.idle")
        await it.until(lambda: idle.exists() and idle.read_text().split() == ["180.0"])
        it.client.set_configuration({"idleMinutes": 0}, section="pinwright")
        changed = types.DidChangeConfigurationParams(settings=None)
        it.client.workspace_did_change_configuration(changed)
        await it.until(lambda: idle.read_text().split()[-1] == "0.0")
