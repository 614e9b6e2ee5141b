"""An adapter learns the user's code; llama.cpp computes with it what PyTorch does."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from codegen.errors import ModelError, UsageError
from codegen.models.llama_model import DEFAULT_WEIGHTS, LlamaModel
from codegen.training.base import load_base
from codegen.training.llama import Llama, dense_mask
from codegen.training.lora import (
    Adapted,
    adapt,
    adapter_of,
    load_adapter,
    merged,
    save_adapter,
)
from codegen.training.tune import Tuned, tune

LINES = """\
#include "robot.h"

void wheel{n}Forward(uint8_t speed) {{
  motor{n}.setDirection(FORWARD);
  motor{n}.setSpeed(speed);
  telemetry.report(WHEEL_{n}, speed);
}}

void wheel{n}Stop() {{
  motor{n}.setSpeed(0);
  telemetry.report(WHEEL_{n}, 0);
}}
"""


@pytest.fixture(scope="module")
def tuned(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Tuned]:
    folder = tmp_path_factory.mktemp("user")
    for n in range(18):
        (folder / f"wheel{n}.ino").write_text(LINES.format(n=n))
    out = folder / "mine.gguf"
    return out, tune(folder, base=DEFAULT_WEIGHTS, out=out, minutes=10, rank=4, batch=4)


def test_the_held_out_loss_falls(tuned: tuple[Path, Tuned]) -> None:
    _, outcome = tuned
    assert outcome.files == 18
    assert outcome.after < outcome.before - 0.3


def logits(model: LlamaModel, text: str) -> torch.Tensor:
    return torch.from_numpy(model.logits(model.tokens(text), [], poll=lambda: None))


@torch.no_grad()
def in_torch(model: Llama, ids: list[int]) -> torch.Tensor:
    tokens = torch.tensor([ids])
    return model(tokens, dense_mask(torch.zeros_like(tokens)))[0, -1]


TEXT = "void wheel3Stop() {\n  motor3."


def test_llama_cpp_computes_with_it_what_pytorch_does(tuned: tuple[Path, Tuned]) -> None:
    path, _ = tuned
    plain, adapted = LlamaModel(DEFAULT_WEIGHTS), LlamaModel(DEFAULT_WEIGHTS, path)
    try:
        ours = load_base(DEFAULT_WEIGHTS)
        ids = plain.tokens(TEXT)
        torch.testing.assert_close(in_torch(ours, ids), logits(plain, TEXT), atol=2e-2, rtol=1e-3)
        adapter = load_adapter(path)
        adapt(ours, rank=4, alpha=adapter.alpha, seed=0)
        for name, layer in ours.named_modules():
            if isinstance(layer, Adapted):
                layer.lora_a.data, layer.lora_b.data = adapter.matrices[f"{name}.weight"]
        torch.testing.assert_close(in_torch(ours, ids), logits(adapted, TEXT), atol=3e-2, rtol=1e-3)
        assert float((logits(adapted, TEXT) - logits(plain, TEXT)).abs().max()) > 0.1
        assert adapted.name == f"{DEFAULT_WEIGHTS.stem} + mine"
    finally:
        plain.close()
        adapted.close()


def test_merging_takes_the_mean_of_what_adapters_add(tmp_path: Path) -> None:
    models = []
    for seed in range(2):
        model = load_base(DEFAULT_WEIGHTS)
        adapt(model, rank=2 + seed, alpha=4.0, seed=seed)
        for layer in model.modules():
            if isinstance(layer, Adapted):
                layer.lora_b.data.normal_(generator=torch.Generator().manual_seed(seed))
        models.append(adapter_of(model))
    path = tmp_path / "merged.gguf"
    save_adapter(path, merged(models, [1, 3]), name="both")
    both = load_adapter(path)
    for name, (a, b) in both.matrices.items():
        expected = sum(
            weight / 4 * each.alpha / len(each.matrices[name][0])
            * (each.matrices[name][1] @ each.matrices[name][0])
            for weight, each in zip((1, 3), models, strict=True)
        )  # fmt: skip
        torch.testing.assert_close(b @ a * both.alpha / len(a), expected, atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        ({}, "too little"),
        ({"a.ino": "void setup() {}\n"}, "15 characters|16 characters"),
        ({"notes.txt": "x" * 9000}, "in 0 files"),
    ],
)
def test_a_folder_with_too_little_is_refused(
    tmp_path: Path, files: dict[str, str], problem: str
) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    with pytest.raises(UsageError, match=problem):
        tune(tmp_path, base=DEFAULT_WEIGHTS, out=tmp_path / "a.gguf")


def test_what_is_no_adapter_is_refused_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not a LoRA adapter"):
        load_adapter(DEFAULT_WEIGHTS)
    with pytest.raises(ModelError, match="is not an adapter for this model"):
        LlamaModel(DEFAULT_WEIGHTS, DEFAULT_WEIGHTS)
    with pytest.raises(UsageError, match="no such model"):
        load_base(tmp_path / "none.gguf")
