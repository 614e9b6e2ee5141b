"""Whether a file is safe for llama.cpp, which ends the whole process on many kinds of damage.

Of 559 damaged files 14 did, at loading or at the first token. Checked here is what it takes for
granted: numbers within bounds, lists as long as the vocabulary, tensors of the types that its
arithmetic knows. It refuses missing tensors and wrong shapes by itself.
"""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from codegen.errors import ModelError
from codegen.models.gguf_header import Header, Tensor, read_header

_F32, _F16, _BF16 = 0, 1, 30
# Quantised types that a matrix can have: not those of intermediate results.
_MATRICES = frozenset(
    {_F32, _F16, _BF16, 2, 3, 6, 7, 8, *range(10, 15), *range(16, 24), 29, 34, 35, 39}
)
_LOW_RANK = frozenset({_F32, _F16})
_MOST_CONTEXT, _MOST_LAYERS, _MOST_WIDTH, _MOST_TOKENS = 1 << 24, 1024, 1 << 20, 1 << 21
_MOST_EXPERTS = 256
_SCALINGS = frozenset({"none", "linear", "yarn", "longrope"})
_TOKENIZERS = frozenset({"gpt2", "llama", "t5", "bert", "rwkv", "plamo2"})
# Models with layers that remember beside those that attend; without any, no memory is found.
_HYBRIDS = frozenset(
    {"jamba", "falcon-h1", "plamo2", "granitehybrid", "lfm2", "lfm2moe", "nemotron_h"}
    | {"nemotron_h_moe", "qwen3next", "qwen35", "qwen35moe", "kimi-linear", "bailingmoe3"}
)
_REMEMBERS = (".ssm_", ".shortconv.")
_OF_TOKENS = {"tokenizer.ggml.token_type": int, "tokenizer.ggml.scores": float}


def require_sound(path: Path, adapter: Path | None = None) -> None:
    """Refuses a model's file, and an adapter's for it, that would crash llama.cpp.

    Raises:
        ModelError: it is no GGUF, damaged, or the adapter is another model's.
    """
    model = _header(path)
    _Rules(path.name, model).check()
    if adapter is not None:
        _check_adapter(adapter.name, _header(adapter), model)


@contextmanager
def held(path: Path) -> Iterator[str]:
    """A name for a file that leads to no other one, for the time of the block.

    Raises:
        ModelError: it cannot be opened, or was written to meanwhile.
    """
    try:
        with path.open("rb") as file:
            before = os.fstat(file.fileno())
            # Windows lets nobody put another file in the place of one that is open.
            yield str(path) if sys.platform == "win32" else f"/dev/fd/{file.fileno()}"
            after = os.fstat(file.fileno())
    except OSError as error:
        raise ModelError(f"{path}: {error.strerror}") from None
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise ModelError(f"{path.name} was written to while it was read")


def _header(path: Path) -> Header:
    try:
        if path.exists() and not path.is_file():
            raise ModelError(f"cannot read model {path}: it is not a regular file")
        with path.open("rb") as file:
            return read_header(file, name=path.name)
    except OSError as error:
        raise ModelError(f"cannot read model {path}: {error.strerror}") from None


class _Rules:
    """What holds for every model that can be completed with."""

    def __init__(self, name: str, header: Header) -> None:
        self._name = name
        self._header = header
        architecture = header.values.get("general.architecture")
        if not isinstance(architecture, str) or not architecture.isprintable():
            raise self._broken("general.architecture is missing")
        self._architecture = architecture

    def check(self) -> None:
        """Raises `ModelError` for what does not hold."""
        if self._header.values.get("general.type", "model") != "model":
            raise self._broken("it is not a model")
        self._check_sizes()
        self._check_experts()
        self._check_tokens()
        for tensor in self._header.tensors.values():
            self._check_tensor(tensor)

    def _broken(self, why: str) -> ModelError:
        return ModelError(f"{self._name} cannot be used: {why}")

    def _number(self, key: str, most: int, *, default: int | None = None) -> list[int]:
        """A whole number from 1 on, or one for each layer."""
        full = f"{self._architecture}.{key}"
        value = self._header.values.get(full, default)
        numbers = list(value) if isinstance(value, tuple) else [value]
        for number in numbers:
            if type(number) is not int or not 1 <= number <= most:
                raise self._broken(
                    f"{full} is {number!r}" if number is not None else f"{full} is missing"
                )
        if not numbers:
            raise self._broken(f"{full} is empty")
        return numbers  # type: ignore[return-value]  # each was looked at

    def _check_sizes(self) -> None:
        self._number("context_length", _MOST_CONTEXT)
        (width, *more) = self._number("embedding_length", _MOST_WIDTH)
        (layers, *_) = self._number("block_count", _MOST_LAYERS)
        self._number("feed_forward_length", _MOST_WIDTH, default=1)
        heads = self._number("attention.head_count", _MOST_WIDTH)
        shared = self._number("attention.head_count_kv", _MOST_WIDTH, default=heads[0])
        if more or len(heads) not in {1, layers} or len(shared) not in {1, layers}:
            raise self._broken("a list does not have one number for each layer")
        if any(each % kv for each in heads for kv in shared if len(heads) == len(shared) == 1):
            raise self._broken("the heads cannot be shared out")
        (key_width, *_) = self._number(
            "attention.key_length", _MOST_WIDTH, default=max(1, width // heads[0])
        )
        self._number("attention.value_length", _MOST_WIDTH, default=key_width)
        (rotated, *_) = self._number("rope.dimension_count", _MOST_WIDTH, default=key_width)
        if rotated > key_width or rotated % 2 or width % heads[0]:
            raise self._broken("the width of its heads does not fit")
        for key in (
            "attention.layer_norm_rms_epsilon",
            "attention.layer_norm_epsilon",
            "rope.freq_base",
            "rope.scaling.factor",
        ):
            value = self._header.values.get(f"{self._architecture}.{key}", 1.0)
            if not isinstance(value, float) or not math.isfinite(value) or value < 0:
                raise self._broken(f"{self._architecture}.{key} is {value!r}")

        predicting = self._header.values.get(f"{self._architecture}.nextn_predict_layers", 0)
        if type(predicting) is not int or not 0 <= predicting < layers:
            raise self._broken(f"{self._architecture}.nextn_predict_layers is {predicting!r}")
        memories = (each for each in self._header.tensors for mark in _REMEMBERS if mark in each)
        if self._architecture in _HYBRIDS and next(memories, None) is None:
            raise self._broken(f"it has no layer of those that make a {self._architecture}")
        scaling = self._header.values.get(f"{self._architecture}.rope.scaling.type", "none")
        if scaling not in _SCALINGS:
            raise self._broken(f"{self._architecture}.rope.scaling.type is {scaling!r}")

    def _check_experts(self) -> None:
        """As many as there are, and of them at least one is used."""
        values = self._header.values
        count = values.get(f"{self._architecture}.expert_count", 0)
        used = values.get(f"{self._architecture}.expert_used_count", 0)
        if type(count) is not int or type(used) is not int:
            raise self._broken("its experts are not counted")
        if not (0 < used <= count <= _MOST_EXPERTS or count == used == 0):
            raise self._broken(f"it uses {used} of {count} experts")
        groups = values.get(f"{self._architecture}.expert_group_count", 0)
        used_groups = values.get(f"{self._architecture}.expert_group_used_count", 0)
        if type(groups) is not int or type(used_groups) is not int:
            raise self._broken("the groups of its experts are not counted")
        fits = 1 < groups < count and not count % groups and 0 < used_groups < groups
        if not (fits or (groups in {0, 1} and used_groups in {0, groups} and groups <= count)):
            raise self._broken(f"it uses {used_groups} of {groups} groups of its {count} experts")

    def _check_tokens(self) -> None:
        values = self._header.values
        kind = values.get("tokenizer.ggml.model")
        if kind not in _TOKENIZERS:
            raise self._broken("its tokenizer is not known")
        tokens = values.get("tokenizer.ggml.tokens")
        if not isinstance(tokens, tuple) or not 1 <= len(tokens) <= _MOST_TOKENS:
            raise self._broken("it has no list of tokens")
        self._check_texts("tokens", tokens)
        if len({*tokens}) + max(0, tokens.count(b"") - 1) != len(tokens):
            raise self._broken("a token occurs twice")
        self._check_texts("merges", values.get("tokenizer.ggml.merges", ()))
        if kind == "llama" and not _has_bytes(tokens):
            raise self._broken("its tokenizer has no token for some bytes")
        for key, form in _OF_TOKENS.items():
            listed = values.get(key)
            if listed is None:
                continue
            if not isinstance(listed, tuple) or len(listed) != len(tokens):
                raise self._broken(f"{key} does not have one entry for each token")
            if type(listed[0]) is not form:
                raise self._broken(f"{key} is a list of another kind")
        for key, value in values.items():
            if key.startswith("tokenizer.ggml.") and key.endswith("_token_id"):
                none = type(value) is int and value in {-1, 0xFFFFFFFF}
                if not none and (type(value) is not int or not 0 <= value < len(tokens)):
                    raise self._broken(f"{key} is {value}")
        told = values.get(f"{self._architecture}.vocab_size", len(tokens))
        embedded = self._header.tensors.get("token_embd.weight")
        if told != len(tokens) or embedded is None or embedded.shape[1:] != (len(tokens),):
            raise self._broken("the vocabulary has another size than its weights")

    def _check_texts(self, what: str, texts: object) -> None:
        if not isinstance(texts, tuple) or not all(isinstance(text, bytes) for text in texts):
            raise self._broken(f"its {what} are not texts")
        try:
            joined = b" ".join(texts).decode("utf-8")
        except UnicodeDecodeError:
            raise self._broken(f"its {what} are not UTF-8") from None
        if "\0" in joined or (what == "merges" and b"" in texts):
            raise self._broken(f"one of its {what} is empty")

    def _check_tensor(self, tensor: Tensor) -> None:
        flat = len(tensor.shape) == 1
        if tensor.kind not in ({_F32} if flat else _MATRICES):
            raise self._broken(f"{tensor.name} is of a type that cannot be computed with")


def _has_bytes(tokens: tuple[object, ...]) -> bool:
    """Whether there is a token for each byte, which llama.cpp falls back on for any text."""
    known = {*tokens}
    return all(b"<0x%02X>" % n in known or bytes([n]) in known for n in range(256))


def _check_adapter(name: str, header: Header, base: Header) -> None:
    def broken(why: str) -> ModelError:
        return ModelError(f"{name} is not an adapter for this model: {why}")

    values = header.values
    if (values.get("general.type"), values.get("adapter.type")) != ("adapter", "lora"):
        raise broken("it is not a low-rank adapter")
    if values.get("general.architecture") != base.values["general.architecture"]:
        raise broken("it belongs to a model of another kind")
    alpha = values.get("adapter.lora.alpha")
    if not isinstance(alpha, float) or not math.isfinite(alpha):
        raise broken(f"adapter.lora.alpha is {alpha}")
    halves = {key: each for key, each in header.tensors.items() if key.endswith(".lora_a")}
    if not halves or 2 * len(halves) != len(header.tensors):
        raise broken("its matrices do not come in pairs")
    for key, first in halves.items():
        weight = base.tensors.get(key.removesuffix(".lora_a"))
        second = header.tensors.get(f"{key.removesuffix('.lora_a')}.lora_b")
        if weight is None or second is None:
            raise broken(f"{key} has no counterpart")
        if {first.kind, second.kind} - _LOW_RANK:
            raise broken(f"{key} is of a type that cannot be computed with")
        fits = (
            first.shape[:1] + second.shape[1:] == weight.shape
            and first.shape[1:] == second.shape[:1]
        )
        if not fits or len(first.shape) != 2:
            raise broken(f"{key} has another shape")
