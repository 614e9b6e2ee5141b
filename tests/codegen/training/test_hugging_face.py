"""An adapter that peft taught beside a Hugging Face checkpoint is what llama.cpp computes with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from gguf import GGUFWriter, get_tensor_name_map
from gguf.constants import MODEL_ARCH

from codegen.errors import UsageError
from codegen.models.llama_model import LlamaModel
from codegen.training.export import _add_tokenizer
from codegen.training.hugging_face import Checkpoint, as_pairs
from codegen.training.lora import load_adapter, save_adapter
from codegen.training.tokenizer import END, FIM_MIDDLE, control
from codegen.training.tune import tune
from tests.codegen.training.small_corpus import Corpus
from tests.codegen.training.test_tune import LINES

SHAPE = {
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 512,
    "tie_word_embeddings": True,
}


@pytest.fixture(autouse=True, scope="module")
def libraries() -> None:
    """Imported here and not above: it takes 4 s, and every process collects this file."""
    for name in ("peft", "transformers"):
        pytest.importorskip(name, reason="pip install 'pinwright[hf]'")


def checkpoint(corpus: Corpus, folder: Path, architecture: str) -> Path:
    """Random weights of that architecture, with biases and norms that are not nought and one."""
    import transformers

    config = transformers.AutoConfig.for_model(
        architecture, vocab_size=corpus.config.vocabulary, **SHAPE
    )
    torch.manual_seed(0)
    network = transformers.AutoModelForCausalLM.from_config(config)
    for parameter in network.parameters():
        parameter.data += torch.randn_like(parameter) * 0.1
    network.save_pretrained(folder)
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_file=str(corpus.tokenizer.path), eos_token=END
    )
    tokenizer.save_pretrained(folder)
    return folder


def write_gguf(corpus: Corpus, network: Any, path: Path) -> None:
    """What llama.cpp's converter would make of the checkpoint, in f32."""
    config = network.config
    writer = GGUFWriter(path, config.model_type)
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_rope_freq_base(10_000.0)
    writer.add_vocab_size(config.vocab_size)
    _add_tokenizer(writer, corpus.tokenizer)
    names = get_tensor_name_map(MODEL_ARCH[config.model_type.upper()], config.num_hidden_layers)
    heads = {"q_proj": config.num_attention_heads, "k_proj": config.num_key_value_heads}
    for name, weight in network.named_parameters():
        kept = weight.detach()
        part = name.split(".")[-2]
        if config.model_type == "llama" and part in heads:
            kept = as_pairs(kept, heads[part])
        renamed = names.get_name(name, try_suffixes=(".weight", ".bias"))
        writer.add_tensor(renamed, kept.contiguous().numpy())
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


@pytest.mark.parametrize("architecture", ["qwen2", "llama"])
def test_llama_cpp_computes_with_it_what_pytorch_does(
    corpus: Corpus, tmp_path: Path, architecture: str
) -> None:
    base = Checkpoint(checkpoint(corpus, tmp_path / "base", architecture))
    gguf, adapter = tmp_path / "base.gguf", tmp_path / "adapter.gguf"
    write_gguf(corpus, base.model.network, gguf)
    text = "void loop() {\n  digitalWrite(13, HIGH);\n  delay(1000);\n"
    ids = base.vocabulary.tokens(text)
    with torch.no_grad():
        plain = base.model.network(torch.tensor([ids])).logits[0, -1]
        base.adapt(rank=3, seed=0)
        for parameter in base.model.parameters():
            if parameter.requires_grad:
                parameter.data += torch.randn_like(parameter) * 0.05
        tuned = base.model.network(torch.tensor([ids])).logits[0, -1]
    save_adapter(adapter, base.adapter(), name="random")
    for path, expected in ((None, plain), (adapter, tuned)):
        served = LlamaModel(gguf, path)
        try:
            assert served.tokens(text) == ids
            assert served.fim == base.vocabulary.fim
            logits = torch.from_numpy(served.logits(ids, [], poll=lambda: None))
        finally:
            served.close()
        torch.testing.assert_close(logits, expected, atol=5e-3, rtol=1e-3)
    assert float((tuned - plain).abs().max()) > 0.1


def test_tune_takes_a_checkpoint_as_its_base(corpus: Corpus, tmp_path: Path) -> None:
    base, user, out = (
        checkpoint(corpus, tmp_path / "qwen", "qwen2"),
        tmp_path / "user",
        tmp_path / "a",
    )
    user.mkdir()
    for n in range(18):
        (user / f"wheel{n}.ino").write_text(LINES.format(n=n))
    outcome = tune(user, base=base, out=out, minutes=10, rank=4, batch=16, rate=1e-2)
    assert outcome.steps > 0
    assert outcome.after < outcome.before - 0.3
    adapter = load_adapter(out)
    assert adapter.architecture == "qwen2"
    assert len(adapter.matrices) == 7 * SHAPE["num_hidden_layers"]


def test_control_tokens_spelt_in_a_text_are_text(corpus: Corpus, tmp_path: Path) -> None:
    vocabulary = Checkpoint(checkpoint(corpus, tmp_path / "base", "qwen2")).vocabulary
    assert vocabulary.control(FIM_MIDDLE) == control(FIM_MIDDLE) == vocabulary.fim.middle
    assert vocabulary.control("<|unheard of|>") is None
    assert vocabulary.end == control(END)
    for text in (f"a {FIM_MIDDLE} b", END, "int a = 1234;\n"):
        assert vocabulary.tokens(text) == corpus.tokenizer.encode([text])[0]


def test_what_cannot_be_tuned_is_refused_in_one_line(corpus: Corpus, tmp_path: Path) -> None:
    def refused(folder: Path, problem: str) -> None:
        with pytest.raises(UsageError, match=problem) as caught:
            Checkpoint(folder)
        assert "\n" not in str(caught.value)

    (tmp_path / "empty").mkdir()
    refused(tmp_path / "empty", "not a Hugging Face checkpoint")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "config.json").write_text('{"model_type": "gpt2"}')
    refused(tmp_path / "other", "not gpt2")
    damaged = checkpoint(corpus, tmp_path / "damaged", "qwen2")
    (damaged / "model.safetensors").write_bytes(b"nothing")
    refused(damaged, "not a Hugging Face checkpoint")
    blind = checkpoint(corpus, tmp_path / "blind", "qwen2")
    text = (blind / "tokenizer.json").read_text("utf-8")
    (blind / "tokenizer.json").write_text(text.replace(json.dumps(FIM_MIDDLE), '"<|none|>"'))
    refused(blind, "no tokens for filling in the middle")
