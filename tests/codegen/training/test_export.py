"""llama.cpp serves what was trained: the same ids, the same logits, and its quantised forms."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from codegen.errors import UsageError
from codegen.models.llama_model import LlamaModel
from codegen.training.checkpoint import WEIGHTS, load_weights
from codegen.training.export import Quantization, export_gguf, quantize
from codegen.training.llama import dense_mask, examples_of
from codegen.training.plan import Plan
from codegen.training.tokenizer import END, FIM_MIDDLE, control, load_tokenizer
from codegen.training.train import train
from tests.codegen.training.small_corpus import Corpus

LARGEST_DIFFERENCE = 5e-3
"""Of a logit in f16 against PyTorch in f32; the logits are of the order of 10."""

AWKWARD = [
    "",
    "\n\n\n    x\n\n",
    "int a=1234567;float b=3.14159;0x1F 1000000 12 1",
    "\tif (a)\r\n\t\tb();\r\n",
    "// grüße 日本語 🎉 \u200b\u00a0",
    "<|endoftext|> is text, and <|fim_middle|> too",
    "   trailing   \n  \n",
    "a\x00b\x7f",
]


@pytest.fixture(scope="module")
def gguf(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("exported")
    train(Plan(corpus.config, corpus.rows, out, steps=8, batch=4, micro=4))
    target = out / "smoke.gguf"
    export_gguf(
        out / WEIGHTS, corpus.tokenizer.path, target, name="smoke", description="for a test"
    )
    return target


def test_llama_cpp_gives_the_same_ids(corpus: Corpus, gguf: Path) -> None:
    texts = [*AWKWARD, *(source.text for source in corpus.sources)]
    model = LlamaModel(gguf)
    try:
        for text, ids in zip(texts, corpus.tokenizer.encode(texts), strict=True):
            assert model.tokens(text) == ids, text[:80]
        assert model.fim.middle == control(FIM_MIDDLE)
        assert model.control("<|arduino|>") == control("<|arduino|>")
        assert model.is_end(control(END))
        assert model.context_length == corpus.config.context
    finally:
        model.close()


@torch.no_grad()
def test_llama_cpp_gives_the_same_logits(corpus: Corpus, gguf: Path) -> None:
    trained = load_weights(gguf.parent / WEIGHTS)
    model = LlamaModel(gguf)
    try:
        for source in corpus.sources[:20]:
            ids = corpus.tokenizer.encode([source.text])[0][:120]
            tokens = torch.tensor([ids])
            expected = trained(tokens, dense_mask(examples_of(tokens, 0)))[0, -1]
            logits = torch.from_numpy(model.logits(ids, [], poll=lambda: None))
            assert float((logits - expected).abs().max()) < LARGEST_DIFFERENCE
    finally:
        model.close()


@pytest.mark.parametrize("form", list(Quantization)[1:])
def test_every_quantised_form_is_served(gguf: Path, tmp_path: Path, form: Quantization) -> None:
    target = tmp_path / f"smoke.{form}.gguf"
    quantize(gguf, target, form)
    assert target.stat().st_size < gguf.stat().st_size
    model = LlamaModel(target)
    try:
        assert model.logits(model.tokens("void setup"), [], poll=lambda: None).std() > 0
    finally:
        model.close()


def test_what_does_not_belong_together_is_refused(
    corpus: Corpus, gguf: Path, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="no such weights"):
        export_gguf(tmp_path / "x", corpus.tokenizer.path, tmp_path / "y", name="", description="")
    with pytest.raises(UsageError, match="no such tokenizer"):
        load_tokenizer(tmp_path / "none.json")
    (tmp_path / "bad.json").write_text("{}")
    with pytest.raises(UsageError, match="not a tokenizer"):
        load_tokenizer(tmp_path / "bad.json")
    with pytest.raises(UsageError, match="f16"):
        quantize(gguf, tmp_path / "z", Quantization.F16)
