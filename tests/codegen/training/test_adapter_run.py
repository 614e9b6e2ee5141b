"""An adapter is taught from a corpus, goes on after a stop, and llama.cpp computes with it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from codegen.errors import UsageError
from codegen.models.llama_model import LlamaModel
from codegen.training.adapter_loop import ADAPTER, LOG
from codegen.training.adapter_request import AdapterOutcome, AdapterRequest
from codegen.training.adapter_run import ROWS, AdapterRun
from codegen.training.base import config_of_base, load_base
from codegen.training.checkpoint import load_state, save_weights
from codegen.training.configs import ModelConfig
from codegen.training.export import export_gguf
from codegen.training.lessons import Lessons, load_lessons, save_lessons
from codegen.training.llama import Llama, dense_mask
from codegen.training.lora import attach, load_adapter
from codegen.training.middles import Middles
from codegen.training.trees import packed
from tests.codegen.training.small_corpus import Corpus

LENGTH = 512
TEXT = "def main(argv):\n    return"


@pytest.fixture(scope="module")
def base(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small qwen2 with random weights: biases, an output layer of its own, RoPE by halves."""
    folder = tmp_path_factory.mktemp("base")
    config = ModelConfig(
        "tiny", corpus.tokenizer.size, 64, 3, heads=4, kv_heads=2, hidden=96,
        context=1024, rope_base=1e6, norm_epsilon=1e-6, architecture="qwen2", tied=False,
    )  # fmt: skip
    model = Llama(config)
    model.initialize(3)
    chance = torch.Generator().manual_seed(4)
    for name, weight in model.named_parameters():
        if name.endswith("bias"):
            weight.data = 0.3 * torch.randn(weight.shape, generator=chance)
    save_weights(folder / "tiny.safetensors", model, config)
    path = folder / "tiny.gguf"
    export_gguf(
        folder / "tiny.safetensors", corpus.tokenizer.path, path, name="tiny", description="random"
    )
    return path


@pytest.fixture(scope="module")
def lessons(corpus: Corpus, base: Path) -> Lessons:
    model = LlamaModel(base)
    try:
        assert model.fim is not None
        maker = Middles(model, model.fim, LENGTH)
        trees = [
            tree
            for number, source in enumerate(corpus.sources[:60])
            if (
                tree := maker.tree(
                    source.text,
                    grammar="python" if source.language == "micropython" else "cpp",
                    path=source.path,
                    seed=str(number),
                )
            )
        ]
    finally:
        model.close()
    rows = packed(trees, LENGTH)
    return Lessons(tuple(rows[4:]), tuple(rows[:4]), {"middles": 1})


def ordered(base: Path, lessons: Lessons, out: Path, **changes: Any) -> AdapterRequest:
    out.mkdir(exist_ok=True)
    save_lessons(out / ROWS, lessons)
    order = AdapterRequest(
        base=base, out=out, steps=12, rank=4, rate=4e-3, length=LENGTH, evaluate_every=5
    )
    return replace(order, **changes)


@pytest.fixture(scope="module")
def taught(
    base: Path, lessons: Lessons, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, AdapterOutcome]:
    out = tmp_path_factory.mktemp("taught")
    return out, AdapterRun(ordered(base, lessons, out)).run()


def test_the_held_out_loss_falls(taught: tuple[Path, AdapterOutcome]) -> None:
    _, outcome = taught
    assert outcome.steps == 12
    assert outcome.after < outcome.before - 0.05


def test_a_run_that_was_stopped_ends_where_one_that_was_not_does(
    taught: tuple[Path, AdapterOutcome],
    base: Path,
    lessons: Lessons,
    tmp_path: Path,
) -> None:
    def stop(entry: dict[str, Any]) -> None:
        if entry.get("step") == 5:
            raise KeyboardInterrupt

    order = ordered(base, lessons, tmp_path / "stopped")
    first = AdapterRun(replace(order, keep_every=0.0), tell=stop)
    with pytest.raises(KeyboardInterrupt):
        first.run()
    state = load_state(order.out)
    assert state is not None
    assert 0 < state["step"] <= 5
    AdapterRun(order).run()
    expected, found = load_state(taught[0]), load_state(order.out)
    assert expected is not None
    assert found is not None
    for kind in ("learning", "mean"):
        for one, other in zip(expected[kind], found[kind], strict=True):
            assert torch.equal(one, other)
    steps = [json.loads(line)["step"] for line in (order.out / LOG).read_text().splitlines()]
    assert max(steps) == 12


@torch.no_grad()
def test_llama_cpp_computes_with_base_and_adapter_what_pytorch_does(
    taught: tuple[Path, AdapterOutcome], base: Path
) -> None:
    ours, path = load_base(base), taught[0] / ADAPTER
    plain, adapted = LlamaModel(base), LlamaModel(base, path)
    try:
        tokens = torch.tensor([plain.tokens(TEXT)])
        mask = dense_mask(torch.zeros_like(tokens))
        expected = [
            torch.from_numpy(m.logits(tokens[0].tolist(), [], poll=lambda: None))
            for m in (plain, adapted)
        ]
        torch.testing.assert_close(ours(tokens, mask)[0, -1], expected[0], atol=5e-3, rtol=1e-3)
        attach(ours, load_adapter(path))
        torch.testing.assert_close(ours(tokens, mask)[0, -1], expected[1], atol=5e-3, rtol=1e-3)
        assert float((expected[1] - expected[0]).abs().max()) > 0.05
    finally:
        plain.close()
        adapted.close()


def test_the_lowest_layers_have_no_adapter(taught: tuple[Path, AdapterOutcome]) -> None:
    adapter = load_adapter(taught[0] / ADAPTER)
    assert adapter.architecture == "qwen2"
    assert {name.split(".")[1] for name in adapter.matrices} == {"1", "2"}
    assert len(adapter.matrices) == 14


def test_another_order_in_the_same_folder_is_refused(
    taught: tuple[Path, AdapterOutcome], base: Path
) -> None:
    order = AdapterRequest(base=base, out=taught[0], steps=20, rank=8, length=LENGTH)
    with pytest.raises(UsageError, match="rank differ"):
        AdapterRun(order).run()


def test_what_it_takes_is_told_before(base: Path, lessons: Lessons, tmp_path: Path) -> None:
    order = ordered(base, lessons, tmp_path / "told")
    rows, train = AdapterRun(order).estimates(config_of_base(base))
    assert rows.came == f"{lessons.examples:,} examples in {len(lessons.taught):,} rows"
    assert train.tokens == 12 * 2 * LENGTH
    assert "12 steps" in train.work
    assert "GB of memory" in train.work
    with pytest.raises(UsageError, match="minutes or steps"):
        AdapterRun(replace(order, steps=None))


def test_rows_come_back_as_they_were_written(lessons: Lessons, tmp_path: Path) -> None:
    save_lessons(tmp_path / ROWS, lessons)
    assert load_lessons(tmp_path / ROWS) == lessons
    (tmp_path / ROWS).write_text("{}\n")
    with pytest.raises(UsageError, match="no rows to learn from"):
        load_lessons(tmp_path / ROWS)
