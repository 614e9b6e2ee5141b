"""A 64M llama with random weights in Q8_0: what a model of that size costs in time."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np

WIDTH, LAYERS, HEADS, KV_HEADS, FFN, VOCABULARY, CONTEXT = 512, 14, 8, 4, 2048, 16_384, 2_048


def write(path: Path, *, tokenizer_from: Path) -> int:
    """Write the model with the tokenizer of another GGUF, padded; the number of parameters."""
    writer = gguf.GGUFWriter(path, "llama")
    _add_shape(writer)
    _add_tokenizer(writer, gguf.GGUFReader(tokenizer_from))
    parameters = _add_weights(writer)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return parameters


def _add_shape(writer: gguf.GGUFWriter) -> None:
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(FFN)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_vocab_size(VOCABULARY)


def _add_tokenizer(writer: gguf.GGUFWriter, source: gguf.GGUFReader) -> None:
    tokens = [bytes(part).decode("utf-8") for part in _parts(source, "tokenizer.ggml.tokens")]
    merges = [bytes(part).decode("utf-8") for part in _parts(source, "tokenizer.ggml.merges")]
    types = [int(part[0]) for part in _parts(source, "tokenizer.ggml.token_type")]
    spare = VOCABULARY - len(tokens)
    tokens += [f"<unused{i}>" for i in range(spare)]
    types += [gguf.TokenType.UNUSED.value] * spare
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges(merges)
    writer.add_eos_token_id(0)
    writer.add_bos_token_id(0)
    writer.add_add_bos_token(False)
    for role, token in (("pre", 1), ("suf", 2), ("mid", 3)):
        writer.add_uint32(f"tokenizer.ggml.fim_{role}_token_id", token)


def _add_weights(writer: gguf.GGUFWriter) -> int:
    chance = np.random.default_rng(0)
    parameters = 0

    def add(name: str, *shape: int) -> None:
        nonlocal parameters
        weights = (chance.standard_normal(shape) * 0.02).astype(np.float32)
        parameters += weights.size
        if len(shape) == 1:
            writer.add_tensor(name, np.ones(shape, dtype=np.float32))
            return
        kind = gguf.GGMLQuantizationType.Q8_0
        writer.add_tensor(name, gguf.quants.quantize(weights, kind), raw_dtype=kind)

    add("token_embd.weight", VOCABULARY, WIDTH)
    add("output_norm.weight", WIDTH)
    kv = WIDTH * KV_HEADS // HEADS
    for i in range(LAYERS):
        for name, *shape in (
            ("attn_norm", WIDTH),
            ("attn_q", WIDTH, WIDTH),
            ("attn_k", kv, WIDTH),
            ("attn_v", kv, WIDTH),
            ("attn_output", WIDTH, WIDTH),
            ("ffn_norm", WIDTH),
            ("ffn_gate", FFN, WIDTH),
            ("ffn_up", FFN, WIDTH),
            ("ffn_down", WIDTH, FFN),
        ):
            add(f"blk.{i}.{name}.weight", *shape)
    return parameters


def _parts(reader: gguf.GGUFReader, key: str) -> list[np.ndarray]:
    field = reader.fields[key]
    return [field.parts[i] for i in field.data]
