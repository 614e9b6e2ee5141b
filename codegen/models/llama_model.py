"""A GGUF behind the model's protocol, with llama.cpp.

What it has evaluated, and how exactly, is kv_cache.py's. Not covered: models that need a
begin-of-text token to work at all get it from their own metadata only; several sequences at once;
GPU offload.
"""

from __future__ import annotations

import ctypes
import os
import re
from array import array
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from codegen.cores import usable_cores
from codegen.errors import ModelError
from codegen.models.catalogue import FORMATS, FoundModel, find_model
from codegen.models.conversation import conversation_ids
from codegen.models.kv_cache import PIECE, KvCache
from codegen.models.llama_library import collect_errors, first_cause, load_library
from codegen.models.memory import require_memory
from codegen.models.model import LEAST_TOGETHER, FimTokens, Logits, Message, Poll
from codegen.models.soundness import held, require_sound
from codegen.models.vocabulary import Spellings
from codegen.models.window import find_window

_MOST_CONTEXT = 4096
_LARGE = 100_000_000  # bytes of weights from which on a token is worth all cores
_LOOKS_LIKE_CONTROL = re.compile(rb"</?[\w|]+>")
_LONGEST_LINE = 1000  # characters that are made into tokens as one line
_TEXTS = 64  # whose tokens are remembered: most lines stay as they are while one is typed
DEFAULT_WEIGHTS = Path(__file__).parent.parent / "weights" / "pico.f16.gguf"
DEFAULT_TOKENIZER = DEFAULT_WEIGHTS.with_name("pico.tokenizer.json")
"""In the `tokenizers` library's format."""


class LlamaModel:
    """A GGUF file served by llama.cpp. Not thread-safe: it has one owner, `codegen.engine`."""

    def __init__(
        self, path: Path, adapter: Path | None = None, *, described: Path | None = None
    ) -> None:
        """Load `path`, and a LoRA adapter for it; `described` says how it is asked (window.py).

        Raises `ModelError` if one is no GGUF or damaged, there is too little memory for it, or the
        adapter is another model's.
        """
        require_sound(path, adapter)
        require_memory(path)
        self._lib = lib = load_library()
        self._errors = collect_errors(lib)
        settings = lib.llama_model_default_params()
        settings.use_extra_bufts = False
        # A file that is mapped, and cut short meanwhile, would end the process.
        settings.load_mode = lib.LLAMA_LOAD_MODE_NONE
        with held(path) as name:
            self._model = lib.llama_model_load_from_file(os.fsencode(name), settings)
        if not self._model:
            raise ModelError(f"{path.name} cannot be loaded: {self._last_error()}")
        try:
            self._vocabulary = lib.llama_model_get_vocab(self._model)
            self.name = path.stem
            self.fim = self._fim_tokens()
            trained = int(lib.llama_model_n_ctx_train(self._model))
            self.context_length = max(1, min(trained, _MOST_CONTEXT))
            self.window = find_window(path, self.context_length, described=described)
            self._context = self._new_context(path)
            if adapter is not None:
                self._adapt(adapter)
        except ModelError:
            lib.llama_model_free(self._model)
            raise
        self._size = int(lib.llama_vocab_n_tokens(self._vocabulary))
        self._remembered = lru_cache(_TEXTS)(lambda text: array("i", self._tokenize(text)))
        self._cache = KvCache(
            lib, self._context, name=self.name, size=self._size, most=self.context_length
        )
        self._pieces: dict[int, bytes] = {}
        self._spellings: Spellings | None = (
            None  # made when a word is spelt that the model dislikes
        )

    @property
    def evaluated(self) -> int:
        """Tokens evaluated since the model was loaded."""
        return self._cache.evaluated

    def tokens(self, text: str) -> list[int]:
        """The ids of plain text; control tokens spelt out in it are read as text."""
        return self._remembered(text).tolist()

    def piece(self, token: int) -> bytes:
        """The bytes of a token, perhaps part of a character; empty for control tokens."""
        if (known := self._pieces.get(token)) is not None:
            return known
        buffer = ctypes.create_string_buffer(512)
        n = self._lib.llama_token_to_piece(self._vocabulary, token, buffer, 512, 0, False)
        piece = buffer.raw[: max(n, 0)]
        if _LOOKS_LIKE_CONTROL.fullmatch(piece) and self._is_marked(token):
            piece = b""  # such as Qwen's <tool_call>, a control token by another name
        self._pieces[token] = piece
        return piece

    def spelling(self, text: bytes) -> npt.NDArray[np.int64]:
        """The tokens that begin with `text`, or with which `text` begins."""
        if self._spellings is None:
            self._spellings = Spellings([self.piece(token) for token in range(self._size)])
        return self._spellings.find(text)

    def chat(self, messages: Sequence[Message]) -> list[int] | None:
        """The ids of a conversation up to where the next answer begins; None without a template."""
        template = self._lib.llama_model_chat_template(self._model, None)
        if not template:
            return None
        return conversation_ids(
            template.decode("utf-8", "replace"),
            messages,
            plain=self.tokens,
            special=lambda text: self._tokenize(text, special=True),
        )

    @property
    def end(self) -> int:
        """The token with which it says so."""
        return int(self._lib.llama_vocab_eos(self._vocabulary))

    def is_end(self, token: int) -> bool:
        """Whether the model says with this token that it has finished."""
        return bool(self._lib.llama_vocab_is_eog(self._vocabulary, token))

    def control(self, text: str) -> int | None:
        """The control token spelt like this, such as `<|arduino|>`, if there is one."""
        ids = self._tokenize(text, special=True)
        return ids[0] if len(ids) == 1 and not self.piece(ids[0]) else None

    def logits(
        self,
        prompt: Sequence[int],
        drafted: Sequence[int],
        *,
        poll: Poll,
        batched: Set[int] = frozenset(),
        ahead: Sequence[int] = (),
    ) -> Logits:
        """Raw logits, shape (vocabulary,), of what follows the prompt and the drafted tokens.

        Raises:
            ModelError: they are no numbers, since the weights are damaged.
        """
        return self._cache.logits(prompt, drafted, poll=poll, batched=batched, ahead=ahead)

    def forget(self) -> None:
        """Empty the KV cache."""
        self._cache.forget()

    def close(self) -> None:
        """Free the weights; nothing else may be called afterwards."""
        self._cache.close()
        self._lib.llama_free(self._context)
        self._lib.llama_model_free(self._model)

    def _is_marked(self, token: int) -> bool:
        """Whether a token is a control token."""
        attributes = self._lib.llama_vocab_get_attr(self._vocabulary, token)
        return not attributes & self._lib.LLAMA_TOKEN_ATTR_NORMAL

    def _tokenize(self, text: str, *, special: bool = False) -> list[int]:
        found: list[int] = []
        for piece in _pieces(text):
            found += self._tokenize_at_once(piece, special=special)
        return found

    def _tokenize_at_once(self, text: str, *, special: bool) -> list[int]:
        raw = text.encode("utf-8", "replace")
        room = len(raw) + 8
        ids = (self._lib.llama_token * room)()
        n = self._lib.llama_tokenize(self._vocabulary, raw, len(raw), ids, room, False, special)
        return list(ids[: max(n, 0)])

    def _fim_tokens(self) -> FimTokens | None:
        vocabulary, lib = self._vocabulary, self._lib
        found = FimTokens(
            prefix=lib.llama_vocab_fim_pre(vocabulary),
            suffix=lib.llama_vocab_fim_suf(vocabulary),
            middle=lib.llama_vocab_fim_mid(vocabulary),
        )
        return None if min(found.prefix, found.suffix, found.middle) < 0 else found

    def _new_context(self, path: Path) -> Any:
        settings = self._lib.llama_context_default_params()
        settings.n_ctx = self.context_length + LEAST_TOGETHER  # a batch may have to be filled up
        settings.n_batch = settings.n_ubatch = PIECE
        settings.n_threads, settings.n_threads_batch = _threads(path.stat().st_size)
        settings.flash_attn_type = self._lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
        context = self._lib.llama_init_from_model(self._model, settings)
        if not context:
            raise ModelError(f"{path.name} cannot be used: {self._last_error()}")
        return context

    def _adapt(self, path: Path) -> None:
        """Put an adapter beside the weights; it is freed with the model."""
        lib = self._lib
        with held(path) as name:
            adapter = lib.llama_adapter_lora_init(self._model, os.fsencode(name))
        if not adapter:
            lib.llama_free(self._context)
            raise ModelError(f"{path.name} is not an adapter for {self.name}: {self._last_error()}")
        adapters = (lib.llama_adapter_lora_p_ctypes * 1)(adapter)
        scales = (ctypes.c_float * 1)(1.0)
        if lib.llama_set_adapters_lora(self._context, adapters, 1, scales):
            lib.llama_free(self._context)
            raise ModelError(f"{path.name} cannot be used with {self.name}")
        self.name = f"{self.name} + {path.stem}"

    def _last_error(self) -> str:
        return first_cause(self._errors)


def _pieces(text: str) -> Iterator[str]:
    """A text with its long lines cut: a word of 40,000 digits overflows llama.cpp's stack."""
    start = done = 0
    for line in text.splitlines(keepends=True) if len(text) > _LONGEST_LINE else ():
        end = start + len(line)
        if len(line) > _LONGEST_LINE:
            yield text[done:start]
            yield from (
                text[at : min(at + _LONGEST_LINE, end)] for at in range(start, end, _LONGEST_LINE)
            )
            done = end
        start = end
    yield text[done:]


def load_model(
    name_or_file: str | None = None, adapter: str | None = None, *, for_programs: bool = False
) -> LlamaModel:
    """The model of that name or file, or the one in use, with the adapter that comes with it.

    A LoRA adapter that is named takes its place; "none" stands for no adapter at all.

    `ModelError` says why it cannot be used.
    """
    found = find_model(name_or_file, for_programs=for_programs and adapter is None)
    return open_model(found.with_adapter(adapter) if adapter else found)


def open_model(found: FoundModel) -> LlamaModel:
    """The model that was found, loaded; `ModelError` says why it cannot be used."""
    described = FORMATS / f"{found.format}.toml" if found.format else None
    weights, adapter = found.files
    return LlamaModel(weights, adapter, described=described)


def require_readable(path: Path) -> None:
    """Refuse a file that cannot be loaded, by its metadata alone: no weight of it is read."""
    require_sound(path)
    lib = load_library()
    errors = collect_errors(lib)
    settings = lib.llama_model_default_params()
    settings.vocab_only = True
    with held(path) as name:
        model = lib.llama_model_load_from_file(os.fsencode(name), settings)
    if not model:
        raise ModelError(f"{path.name} cannot be loaded: {first_cause(errors)}")
    lib.llama_model_free(model)


def _threads(size: int) -> tuple[int, int]:
    """For one token at a time, and for prompts; `size` is that of the weights in bytes.

    Prompts take all cores, at most eight. So do tokens of large weights; a small model leaves one
    core to others: llama.cpp's threads wait for each other by spinning, and one busy neighbour (a
    compiler, clangd) costs it more than the last thread gains. Measured on 2 cores: first-light
    (4.6 million weights) beside a build 29 to 890 tokens a second with 2 threads, a steady 590 with
    one; coder-0.5b beside ten busy processes 33 with 2 threads, 22 with one.
    """
    cores = max(1, min(usable_cores(), 8))
    return cores if size >= _LARGE else max(1, cores - 1), cores
