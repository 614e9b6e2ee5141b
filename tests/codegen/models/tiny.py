"""Models of a few kilobytes, and damage to them."""

from __future__ import annotations

import random
import struct
from pathlib import Path
from typing import Any

import gguf
import numpy as np

WIDTH, HEADS, INNER, LAYERS = 32, 2, 32, 1
CONTROLS = ["<|endoftext|>", "<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"]
KEYS = [
    "context_length",
    "embedding_length",
    "block_count",
    "feed_forward_length",
    "attention.head_count",
    "attention.head_count_kv",
    "layer_norm_rms_epsilon",
    "freq_base",
    "dimension_count",
    "vocab_size",
    "eos_token_id",
    "fim_pre_token_id",
    "lora.alpha",
    "attn_q.weight",
    "token_embd.weight",
]


def byte_tokens() -> list[str]:
    """The 256 tokens that every byte-level vocabulary begins with."""
    shown = [*range(33, 127), *range(161, 173), *range(174, 256)]
    rest = (byte for byte in range(256) if byte not in shown)
    table = {byte: chr(byte) for byte in shown} | {b: chr(256 + n) for n, b in enumerate(rest)}
    return [table[byte] for byte in range(256)]


def write_tiny(path: Path, **changed: Any) -> Path:
    """A model with random weights; `changed` gives other values for keys, None leaves one out."""
    tokens = [*CONTROLS, *byte_tokens(), "vo", "id"]
    values: dict[str, Any] = {
        "llama.context_length": 256,
        "llama.embedding_length": WIDTH,
        "llama.block_count": LAYERS,
        "llama.feed_forward_length": INNER,
        "llama.attention.head_count": HEADS,
        "llama.attention.head_count_kv": HEADS,
        "llama.attention.layer_norm_rms_epsilon": 1e-5,
        "llama.rope.freq_base": 10000.0,
        "llama.rope.dimension_count": WIDTH // HEADS,
        "llama.vocab_size": len(tokens),
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "gpt-2",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.token_type": [3] * len(CONTROLS) + [1] * (len(tokens) - len(CONTROLS)),
        "tokenizer.ggml.merges": ["v o", "i d"],
        "tokenizer.ggml.eos_token_id": 0,
        "tokenizer.ggml.bos_token_id": 0,
        "tokenizer.ggml.fim_pre_token_id": 1,
        "tokenizer.ggml.fim_suf_token_id": 2,
        "tokenizer.ggml.fim_mid_token_id": 3,
        **changed,
    }
    kinds: dict[str, Any] = values.pop("kinds", {})
    writer = gguf.GGUFWriter(path, values.pop("architecture", "llama"))
    for key, value in values.items():
        if isinstance(value, list):
            writer.add_array(key, value)
        elif isinstance(value, str):
            writer.add_string(key, value)
        elif isinstance(value, bool):
            writer.add_bool(key, value)
        elif isinstance(value, float):
            writer.add_float32(key, value)
        elif value is not None:
            (writer.add_uint32 if value >= 0 else writer.add_int32)(key, value)
    chance = np.random.default_rng(1)
    for name, shape in shapes(len(tokens)).items():
        data = chance.normal(0, 0.05, shape)
        writer.add_tensor(name, data.astype(kinds.get(name, np.float32)))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def shapes(tokens: int) -> dict[str, tuple[int, ...]]:
    """The tensors of the model, as numpy has them."""
    layer = {
        "attn_norm": (WIDTH,),
        "attn_q": (WIDTH, WIDTH),
        "attn_k": (WIDTH, WIDTH),
        "attn_v": (WIDTH, WIDTH),
        "attn_output": (WIDTH, WIDTH),
        "ffn_norm": (WIDTH,),
        "ffn_gate": (INNER, WIDTH),
        "ffn_up": (INNER, WIDTH),
        "ffn_down": (WIDTH, INNER),
    }
    found: dict[str, tuple[int, ...]] = {"token_embd.weight": (tokens, WIDTH)}
    for number in range(LAYERS):
        found |= {f"blk.{number}.{name}.weight": shape for name, shape in layer.items()}
    return {**found, "output_norm.weight": (WIDTH,)}


def write_adapter(path: Path, *, rank: int = 2, kind: Any = np.float32, **changed: Any) -> Path:
    """An adapter for the model's queries."""
    writer = gguf.GGUFWriter(path, changed.pop("architecture", "llama"))
    writer.add_string("general.type", changed.pop("type", "adapter"))
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", changed.pop("alpha", 1.0))
    name = changed.pop("of", "blk.0.attn_q.weight")
    width = changed.pop("width", WIDTH)
    writer.add_tensor(f"{name}.lora_a", np.ones((rank, width), kind))
    writer.add_tensor(f"{name}.lora_b", np.ones((width, rank), kind))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def damaged(sound: bytes, chance: random.Random) -> bytes:
    """The file with something changed in what stands before its weights, or cut short."""
    data = bytearray(sound)
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(4, max(5, min(len(data), 9000)))
        match chance.randrange(8):
            case 0:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                data[at : at + 4] = struct.pack("<I", chance.choice((0, 1, 2**31, 2**32 - 1, 7)))
            case 2:
                data[at : at + 8] = struct.pack("<Q", chance.choice((0, 1, 2**63, 2**64 - 1, 300)))
            case 3:
                del data[at : at + chance.randint(1, 64)]
            case 4:
                data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 16)))
            case 5 | 6:
                key = chance.choice(KEYS).encode()
                at = data.find(key) + len(key) + 4
                if at > len(key) + 3:
                    number = chance.choice((0, 1, 2, 3, 31, 33, 64, 255, 10**6, 2**31, 2**32 - 1))
                    data[at : at + 4] = struct.pack("<I", number)
            case _:
                del data[chance.randrange(min(8, len(data) - 1), len(data)) :]
    return bytes(data)


def with_number(sound: bytes, key: str, number: bytes) -> bytes:
    """The file with the value of a key overwritten."""
    at = sound.index(key.encode()) + len(key) + 4
    return sound[:at] + number + sound[at + len(number) :]
