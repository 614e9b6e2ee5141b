"""Adding, choosing and removing: what is copied, what is refused, what is used afterwards."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.errors import ModelError, UsageError
from codegen.models import store
from codegen.models.addition import add_model
from codegen.models.catalogue import find_model
from codegen.models.listing import State, all_models, find_shelved, in_use, remove_model, use_model
from codegen.models.llama_model import DEFAULT_WEIGHTS

from .tiny_models import WEIGHTS, put


class Deaf:
    """A watcher that nobody looks at."""

    def begin(self, what: str, total: int) -> None: ...

    def at(self, done: int) -> None: ...

    def tell(self, line: str) -> None: ...


def add(file: Path, name: str) -> None:
    add_model(file, name, watcher=Deaf())


def test_what_is_added_is_a_copy_with_its_description(models: Path, tmp_path: Path) -> None:
    file = tmp_path / "mine.gguf"
    file.write_bytes(DEFAULT_WEIGHTS.read_bytes())
    file.with_suffix(".toml").write_text("[window]\n")
    add(file, "own")
    file.write_bytes(b"something else")
    found = find_model("own")
    assert found.path.read_bytes() == DEFAULT_WEIGHTS.read_bytes()
    assert found.path.with_suffix(".toml").read_text() == "[window]\n"
    shelved = find_shelved("own")
    assert shelved.state is State.HERE
    assert shelved.sha256 == hashlib.sha256(DEFAULT_WEIGHTS.read_bytes()).hexdigest()
    assert shelved.what_for == f"added from {file}"
    assert sorted(p.name for p in models.iterdir()) == ["own.gguf", "own.stamp", "own.toml"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (lambda: b"GGUF", "cannot be loaded"),
        (lambda: b"not at all", "is not a GGUF file"),
        (lambda: DEFAULT_WEIGHTS.read_bytes()[:-1000], "corrupted or incomplete"),
    ],
    ids=["magic only", "text", "cut short"],
)
def test_what_cannot_be_loaded_is_not_added(
    models: Path, tmp_path: Path, content: Callable[[], bytes], says: str
) -> None:
    file = tmp_path / "bad.gguf"
    file.write_bytes(content())
    with pytest.raises(ModelError, match=says) as refused:
        add(file, "own")
    assert "\n" not in str(refused.value)
    assert list(models.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("tiny", "tiny is a model of the catalogue"),
        ("mine", "there is a model mine; first: pinwright model remove mine"),
        ("a/b", "'a/b' is not a valid model name"),
        ("..", "'..' is not a valid model name"),
        ("", "'' is not a valid model name"),
        ("x.gguf", "'x.gguf' is not a valid model name"),
        ("ü", "'ü' is not a valid model name"),
    ],
)
def test_a_name_is_free_and_no_path(models: Path, name: str, says: str) -> None:
    put("mine")
    with pytest.raises(UsageError) as refused:
        add(DEFAULT_WEIGHTS, name)
    assert str(refused.value).startswith(says)
    assert sorted(path.name for path in models.iterdir()) == ["mine.gguf", "mine.stamp"]


def test_there_must_be_room_for_the_copy(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Usage:
        free = 1_000_000

    monkeypatch.setattr("shutil.disk_usage", lambda _path: Usage)
    with pytest.raises(UsageError, match="79 MB needed, 1 MB free"):
        add(DEFAULT_WEIGHTS, "own")
    assert list(models.iterdir()) == []


def test_the_list_has_the_catalogue_first_and_says_how_to_get_what_is_not_here(
    models: Path,
) -> None:
    put("zebra")
    put("ant")
    put("tiny").write_bytes(WEIGHTS[:-1])
    listed = {each.name: (each.state, each.command) for each in all_models()}
    assert listed == {
        "tiny": (State.CHANGED, "pinwright model get tiny"),
        "other": (State.ABSENT, "pinwright model get other"),
        "writer": (State.ABSENT, "pinwright model get writer"),
        "pico": (State.EMBEDDED, None),
        "ant": (State.HERE, None),
        "zebra": (State.HERE, None),
    }
    assert list(listed) == ["tiny", "other", "writer", "pico", "ant", "zebra"]
    assert in_use().name is None, "what was changed is not passed over without a word"
    assert "was changed since" in in_use().why


def test_what_is_removed_is_no_longer_used(models: Path) -> None:
    put("tiny")
    put("mine")
    store.window_path("mine").write_text("")
    use_model("mine")
    assert in_use().name == "mine"
    assert remove_model("mine").is_in_use
    assert in_use().name == "tiny"
    assert remove_model("tiny").is_in_use
    assert in_use().name == "pico"
    assert list(models.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("pico", "pico comes with Pinwright and cannot be removed"),
        ("tiny", "tiny is not on this machine, so there is nothing to remove"),
        ("tini", "unknown model 'tini': did you mean tiny?"),
        ("../tiny", "unknown model '../tiny'"),
    ],
)
def test_what_cannot_be_removed_is_a_line(models: Path, name: str, says: str) -> None:
    with pytest.raises(UsageError) as refused:
        remove_model(name)
    assert str(refused.value).startswith(says)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("tiny", "tiny is not on this machine; get it with: pinwright model get tiny"),
        ("tini", "unknown model 'tini'"),
        ("./a.gguf", "./a.gguf is a file, which may move; first: pinwright model add ./a.gguf"),
    ],
)
def test_only_what_is_here_can_be_used(models: Path, name: str, says: str) -> None:
    with pytest.raises(UsageError) as refused:
        use_model(name)
    assert str(refused.value).startswith(says)
    assert store.chosen() is None
