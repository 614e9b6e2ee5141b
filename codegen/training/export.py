"""Weights and tokenizer as one GGUF file, and its quantised forms by llama.cpp's own quantiser.

The tensors bear GGUF's names already. Source of the keys: the GGUF specification, and what
llama.cpp reads of them for the architectures `llama` and `qwen2` (no output.weight when embeddings
are tied; `rope.dimension_count` turns channels in pairs, as the training does).
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

import numpy as np

from codegen.errors import UsageError
from codegen.models.llama_library import collect_errors
from codegen.training.checkpoint import load_weights
from codegen.training.tokenizer import (
    CONTROLS,
    END,
    FIM_MIDDLE,
    FIM_PAD,
    FIM_PREFIX,
    FIM_SUFFIX,
    PRE,
    Tokenizer,
    control,
    load_tokenizer,
)


class Quantization(StrEnum):
    """The forms that a model is shipped in, smaller from one to the next."""

    F16 = "f16"
    Q8_0 = "q8_0"
    Q6_K = "q6_k"
    Q5_K = "q5_k"
    Q4_K = "q4_k"


_FILE_TYPES = {  # llama.h, enum llama_ftype: the medium mixes
    Quantization.Q8_0: 7,
    Quantization.Q6_K: 18,
    Quantization.Q5_K: 17,
    Quantization.Q4_K: 15,
}


def export_gguf(
    weights: Path, tokenizer: Path, target: Path, *, name: str, description: str
) -> None:
    """Writes the weights in f16 (norms in f32) with all that llama.cpp wants to know.

    Raises:
        UsageError: the weights or the tokenizer cannot be read, or do not belong together.
    """
    from gguf import GGUFWriter

    model, vocabulary = load_weights(weights), load_tokenizer(tokenizer)
    config = model.config
    if vocabulary.size != config.vocabulary:
        raise UsageError(
            f"{tokenizer}: has {vocabulary.size} entries, the weights want {config.vocabulary}"
        )
    partial = target.with_suffix(".partial")
    writer = GGUFWriter(partial, config.architecture)
    writer.add_name(name)
    writer.add_description(description)
    writer.add_file_type(1)  # mostly f16
    writer.add_context_length(config.context)
    writer.add_embedding_length(config.width)
    writer.add_block_count(config.layers)
    writer.add_feed_forward_length(config.hidden)
    writer.add_head_count(config.heads)
    writer.add_head_count_kv(config.kv_heads)
    writer.add_layer_norm_rms_eps(config.norm_epsilon)
    writer.add_rope_freq_base(config.rope_base)
    writer.add_rope_dimension_count(config.head_size)
    writer.add_vocab_size(config.vocabulary)
    _add_tokenizer(writer, vocabulary)
    for tensor_name, tensor in model.named_parameters():
        kind = np.float32 if tensor.ndim == 1 else np.float16
        writer.add_tensor(tensor_name, tensor.detach().numpy().astype(kind))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    partial.replace(target)


def export_all(weights: Path, tokenizer: Path, out: Path) -> Iterator[tuple[Quantization, Path]]:
    """Writes every form of a model, `NAME.FORM.gguf`; yields each as soon as it is there.

    Raises:
        UsageError: as `export_gguf` does.
    """
    name = load_weights(weights).config.name
    out.mkdir(parents=True, exist_ok=True)
    full = out / f"{name}.{Quantization.F16}.gguf"
    export_gguf(
        weights, tokenizer, full, name=f"pinwright-{name}", description="a code model for firmware"
    )
    for form in Quantization:
        path = out / f"{name}.{form}.gguf"
        if form is not Quantization.F16:
            quantize(full, path, form)
        yield form, path


def _add_tokenizer(writer: Any, tokenizer: Tokenizer) -> None:
    from gguf import TokenType

    model = tokenizer.state()["model"]
    ids: dict[str, int] = model["vocab"]
    tokens = sorted(ids, key=lambda token: ids[token])
    kinds = [TokenType.CONTROL if token in CONTROLS else TokenType.NORMAL for token in tokens]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(PRE)
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges([" ".join(pair) for pair in model["merges"]])
    writer.add_bos_token_id(control(END))
    writer.add_eos_token_id(control(END))
    writer.add_pad_token_id(control(FIM_PAD))
    writer.add_add_bos_token(False)
    writer.add_add_space_prefix(False)
    for key, token in (("pre", FIM_PREFIX), ("suf", FIM_SUFFIX), ("mid", FIM_MIDDLE)):
        writer.add_uint32(f"tokenizer.ggml.fim_{key}_token_id", control(token))
    writer.add_uint32("tokenizer.ggml.fim_pad_token_id", control(FIM_PAD))


def quantize(source: Path, target: Path, form: Quantization) -> None:
    """Writes a quantised form of a GGUF file.

    Raises:
        UsageError: llama.cpp refuses it.
    """
    import llama_cpp

    if form is Quantization.F16:
        raise UsageError("f16 is what the export writes")
    settings = llama_cpp.llama_model_quantize_default_params()
    settings.ftype = _FILE_TYPES[form]
    settings.nthread = os.cpu_count() or 1
    errors = collect_errors(llama_cpp)  # its own log decodes half characters of the tokens
    partial = target.with_suffix(".partial")
    status = llama_cpp.llama_model_quantize(
        os.fsencode(source), os.fsencode(partial), ctypes.byref(settings)
    )
    if status:
        partial.unlink(missing_ok=True)
        raise UsageError(
            f"{source}: llama.cpp cannot quantise it: {(errors or [f'status {status}'])[0]}"
        )
    partial.replace(target)
