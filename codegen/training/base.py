"""A GGUF as a model that can be trained: what llama.cpp serves, in PyTorch.

Quantised weights are brought back to numbers, as near as they are. Covered are the architectures
`llama` and `qwen2`; others are refused.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch

from codegen.errors import UsageError
from codegen.training.configs import ModelConfig
from codegen.training.llama import Llama, rotations

_ARCHITECTURES = ("llama", "qwen2")


def load_base(path: Path) -> Llama:
    """The weights of a GGUF file.

    Raises:
        UsageError: no such file, another architecture, or a form that is not known here.
    """
    from gguf.quants import dequantize

    reader, config = _opened(path)
    with torch.device("meta"):
        model = Llama(config)
    weights = {
        tensor.name: torch.from_numpy(dequantize(tensor.data, tensor.tensor_type).copy())
        for tensor in reader.tensors
    }
    if not config.tied:  # only looked up: half the memory of a table that is as large as a model
        weights["token_embd.weight"] = weights["token_embd.weight"].half()
    try:
        model.load_state_dict(weights, assign=True)
    except RuntimeError as error:
        problem = str(error).splitlines()[-1].strip()
        raise UsageError(f"{path}: not a plain {config.architecture}: {problem}") from None
    model.cos, model.sin = rotations(config)
    return model


def config_of_base(path: Path) -> ModelConfig:
    """What kind of model a GGUF is; raises as `load_base` does."""
    return _opened(path)[1]


def _opened(path: Path) -> tuple[Any, ModelConfig]:
    from gguf import GGUFReader

    if not path.is_file():
        raise UsageError(f"{path}: no such model")
    try:
        reader = GGUFReader(path)
    except (ValueError, OSError, IndexError) as error:
        raise UsageError(f"{path}: not a GGUF file: {error}") from None
    architecture = _fact(reader, "general.architecture")
    if architecture not in _ARCHITECTURES:
        known = " and ".join(_ARCHITECTURES)
        raise UsageError(f"{path}: only {known} models can be tuned, not {architecture}")
    names = {tensor.name for tensor in reader.tensors}
    config = _config(reader, path, architecture, tied="output.weight" not in names)
    return reader, config


def _config(reader: Any, path: Path, architecture: str, *, tied: bool) -> ModelConfig:
    def number(key: str) -> Any:
        return _fact(reader, f"{architecture}.{key}")

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
        architecture=architecture,
        tied=tied,
    )


def _fact(reader: Any, key: str) -> Any:
    """The value of a key, None when the file does not say."""
    field = reader.fields.get(key)
    return None if field is None else field.contents()
