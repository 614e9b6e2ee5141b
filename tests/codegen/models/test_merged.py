"""An adapter in its weights: the sum is right, and every machine quantises it alike."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
from gguf import GGMLQuantizationType, GGUFWriter
from gguf.quants import dequantize, quantize

from codegen.models.merged import Adapter

RNG = np.random.default_rng(1)
A = RNG.normal(size=(4, 256)).astype(np.float16)
B = (0.01 * RNG.normal(size=(8, 4))).astype(np.float16)
WEIGHTS = RNG.normal(size=(8, 256)).astype(np.float32)


@pytest.fixture
def adapter(tmp_path: Path) -> Adapter:
    writer = GGUFWriter(tmp_path / "adapter.gguf", "qwen2")
    writer.add_string("general.type", "adapter")
    writer.add_float32("adapter.lora.alpha", 8.0)
    writer.add_tensor("blk.0.attn_q.weight.lora_a", A)
    writer.add_tensor("blk.0.attn_q.weight.lora_b", B)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return Adapter.read(tmp_path / "adapter.gguf")


@pytest.mark.parametrize("name", ["Q8_0", "Q5_0", "F16"])
def test_what_is_added_is_alpha_over_rank_times_b_a(adapter: Adapter, name: str) -> None:
    kind = GGMLQuantizationType[name]
    before = quantize(WEIGHTS, kind)
    data, after = adapter.added_to("blk.0.attn_q.weight", before, kind)
    assert after is kind
    wanted = dequantize(before, kind) + 2.0 * B.astype(np.float64) @ A.astype(np.float64)
    step = np.abs(wanted).max() / {"Q8_0": 127, "Q5_0": 16, "F16": 1024}[name]
    assert np.abs(dequantize(data, kind) - wanted).max() <= step


def test_a_tensor_without_an_adapter_stays_as_it_is(adapter: Adapter) -> None:
    data = quantize(WEIGHTS, GGMLQuantizationType.Q5_0)
    same, kind = adapter.added_to("blk.0.attn_k.weight", data, GGMLQuantizationType.Q5_0)
    assert same is data
    assert kind is GGMLQuantizationType.Q5_0


def test_the_bytes_are_the_same_everywhere(adapter: Adapter) -> None:
    """Pinned: a library that sums in another order would change the file's hash at people's."""
    weights = np.linspace(-1, 1, 8 * 256, dtype=np.float32).reshape(8, 256)
    data, _ = adapter.added_to(
        "blk.0.attn_q.weight",
        quantize(weights, GGMLQuantizationType.Q5_0),
        GGMLQuantizationType.Q5_0,
    )
    assert hashlib.sha256(data.tobytes()).hexdigest()[:16] == "c4c5a61071444f9e"
