"""A GGUF of architecture `llama` as a model that can be trained: what llama.cpp serves, in PyTorch.

Quantised weights are brought back to numbers, as near as they are. Other architectures are refused.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch

from codegen.errors import UsageError
from codegen.training.configs import ModelConfig
from codegen.training.llama import Llama


def load_base(path: Path) -> Llama:
    """The weights of a GGUF file.

    Raises:
        UsageError: no such file, another architecture, or a form that is not known here.
    """
    from gguf import GGUFReader
    from gguf.quants import dequantize

    if not path.is_file():
        raise UsageError(f"{path}: no such model")
    try:
        reader = GGUFReader(path)
    except (ValueError, OSError, IndexError) as error:
        raise UsageError(f"{path}: no GGUF file: {error}") from None
    architecture = _fact(reader, "general.architecture")
    if architecture != "llama":
        raise UsageError(f"{path}: only llama models can be tuned, not {architecture}")
    model = Llama(_config(reader, path))
    weights = {
        tensor.name: torch.from_numpy(dequantize(tensor.data, tensor.tensor_type).copy())
        for tensor in reader.tensors
    }
    if "output.weight" in weights:
        raise UsageError(f"{path}: its output layer is not its embedding; not covered here")
    try:
        model.load_state_dict(weights)
    except RuntimeError as error:
        raise UsageError(f"{path}: not a plain llama: {str(error).splitlines()[-1].strip()}") from (
            None
        )
    return model


def _config(reader: Any, path: Path) -> ModelConfig:
    def number(key: str) -> Any:
        return _fact(reader, f"llama.{key}")

    heads = int(number("attention.head_count"))
    base = number("rope.freq_base")
    tokens = reader.fields["tokenizer.ggml.tokens"].data
    return ModelConfig(
        name=path.stem,
        vocabulary=len(tokens),
        width=int(number("embedding_length")),
        layers=int(number("block_count")),
        heads=heads,
        kv_heads=int(number("attention.head_count_kv") or heads),
        hidden=int(number("feed_forward_length")),
        context=int(number("context_length")),
        rope_base=float(base) if base else 10_000.0,
        norm_epsilon=float(f"{number('attention.layer_norm_rms_epsilon'):.7g}"),  # of 32 bits
    )


def _fact(reader: Any, key: str) -> Any:
    """The value of a key, None when the file does not say."""
    field = reader.fields.get(key)
    return None if field is None else field.contents()
