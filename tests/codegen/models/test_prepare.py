"""A fetched model made ready: what the file holds, when it is used, what happens when it fails."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from gguf import GGMLQuantizationType, GGUFReader, GGUFWriter
from gguf.quants import quantize

from codegen.errors import FetchError
from codegen.models import catalogue, store
from codegen.models.catalogue import (
    BARE,
    ListedModel,
    ListedPreparation,
    find_listed,
    find_model,
    find_prepared,
)
from codegen.models.listing import State, find_shelved, remove_model
from codegen.models.llama_model import LlamaModel
from codegen.models.prepare import prepare_model, write_prepared
from codegen.models.trimmed import Vocabulary, new_ids, read_kept

TOKENS = ["a", "b", "ab", "x", "<|end|>"]
ROWS = np.arange(5 * 32, dtype=np.float32).reshape(5, 32)


class Heard:
    def __init__(self) -> None:
        self.stages: list[str] = []

    def begin(self, what: str, total: int) -> None:
        self.stages.append(what)

    def at(self, done: int) -> None: ...

    def tell(self, line: str) -> None: ...


@pytest.fixture
def small(models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ListedModel:
    """A model of five tokens that was fetched, and what is to be made of it: three of them."""
    path = store.weights_path("small")
    writer = GGUFWriter(path, "qwen2")
    writer.add_tokenizer_model("gpt2")
    writer.add_token_list(TOKENS)
    writer.add_token_types([1, 1, 1, 1, 3])
    writer.add_token_merges(["a b"])
    writer.add_eos_token_id(4)
    writer.add_uint32("qwen2.block_count", 1)
    for name in ("token_embd.weight", "output.weight"):
        kind = GGMLQuantizationType.Q8_0
        writer.add_tensor(name, quantize(ROWS, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    digest = store.digest(path)
    store.write_stamp("small", sha256=digest, origin="a test")
    bits = tmp_path / "some.kept"
    bits.write_bytes(np.packbits([True, True, True, False, True]).tobytes())
    monkeypatch.setattr(catalogue, "_EMBEDDED", tmp_path)
    wanted = ListedPreparation("small.trimmed.gguf", path.stat().st_size, "?", "some.kept")
    listed = ListedModel("small", "small.gguf", 1, digest, "MIT", "tests", prepared=wanted)
    write_prepared(listed, tmp_path / "once.gguf", bits, watcher=Heard())
    listed = replace(listed, prepared=replace(wanted, sha256=store.digest(tmp_path / "once.gguf")))
    embedded = tuple(each for each in catalogue.catalogue() if each.is_embedded)
    monkeypatch.setattr(catalogue, "_read", lambda _path: (listed, *embedded))
    return listed


def test_it_holds_the_rows_of_what_is_kept_byte_by_byte(small: ListedModel) -> None:
    heard = Heard()
    assert prepare_model(small, watcher=heard)
    assert heard.stages == ["preparing small for firmware"]
    found = find_model("small")
    assert found.path == store.weights_path("small")
    assert found.files == (store.models_folder() / "prepared" / "small.trimmed.gguf", None)
    before, after = (GGUFReader(path) for path in (found.path, found.files[0]))
    assert Vocabulary.of(after) == Vocabulary(["a", "b", "ab", "<|end|>"], [1, 1, 1, 3], ["a b"])
    eos = after.get_field("tokenizer.ggml.eos_token_id")
    assert eos is not None
    assert eos.contents() == 3
    for old, new in zip(before.tensors, after.tensors, strict=True):
        assert (old.name, old.tensor_type) == (new.name, new.tensor_type)
        assert new.data.tobytes() == old.data[[0, 1, 2, 4]].tobytes()


def test_it_is_made_once(small: ListedModel) -> None:
    assert prepare_model(small, watcher=Heard())
    assert not prepare_model(small, watcher=Heard())


def test_the_bare_model_and_other_adapters_stand_on_the_fetched_file(small: ListedModel) -> None:
    prepare_model(small, watcher=Heard())
    found = find_model("small")
    assert found.with_adapter(BARE).files == (found.path, None)
    assert found.with_adapter("mine.gguf").files == (found.path, Path("mine.gguf"))


def test_what_comes_out_otherwise_is_thrown_away(small: ListedModel, models: Path) -> None:
    assert small.prepared is not None
    other = replace(small, prepared=replace(small.prepared, sha256="0" * 64))
    with pytest.raises(FetchError, match="small works without it, more slowly"):
        prepare_model(other, watcher=Heard())
    assert sorted(path.name for path in models.iterdir()) == ["small.gguf", "small.stamp"]
    assert find_model("small").files == (store.weights_path("small"), None)


def test_a_changed_or_missing_file_is_said_and_not_used(small: ListedModel) -> None:
    assert find_shelved("small").state is State.UNPREPARED
    assert find_shelved("small").command == "pinwright model get small"
    prepare_model(small, watcher=Heard())
    assert find_shelved("small").state is State.HERE
    made = find_model("small").files[0]
    made.write_bytes(made.read_bytes() + b"x")
    assert find_shelved("small").state is State.UNPREPARED
    assert find_model("small").files == (store.weights_path("small"), None)
    assert prepare_model(small, watcher=Heard())  # and it is made again


def test_it_goes_with_the_model(small: ListedModel, models: Path) -> None:
    prepare_model(small, watcher=Heard())
    remove_model("small")
    assert [path.name for path in models.rglob("*") if path.is_file()] == []


def test_the_real_one_is_there(coder: str) -> None:
    """`make test` made it; on every machine it has the hash of the catalogue."""
    listed = find_listed("coder-0.5b")
    assert listed is not None
    assert listed.prepared is not None
    assert find_prepared(listed.prepared, Path(coder)) is not None


def test_tokens_that_are_kept_have_the_logits_that_they_had(coder: str, tmp_path: Path) -> None:
    listed = find_listed("coder-0.5b")
    assert listed is not None
    assert listed.prepared is not None
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(store.VARIABLE, str(Path(coder).parent))
        bits = listed.prepared.kept_path
        write_prepared(replace(listed, adapter=None), tmp_path / "trim.gguf", bits, watcher=Heard())
    text = "void setup() {\n  pinMode(LED_BUILTIN, OUTPUT);\n  Serial.begin("
    whole = LlamaModel(Path(coder))
    ids = whole.tokens(text)
    logits = whole.logits(ids, [], poll=lambda: None)
    whole.close()
    kept = read_kept(listed.prepared.kept_path, len(logits))
    small = LlamaModel(tmp_path / "trim.gguf")
    assert small.tokens(text) == new_ids(kept)[ids].tolist()
    assert np.array_equal(small.logits(small.tokens(text), [], poll=lambda: None), logits[kept])
    small.close()
