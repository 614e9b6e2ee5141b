"""A GGUF behind the model's protocol, with llama.cpp.

Cache re-use, roll-back and resuming after another request used the model are all the same to it:
the longest prefix that the KV cache already holds is kept, the rest is evaluated.

Exactness: the same tokens give the same logits to the bit, with a cold or a warm cache. llama.cpp's
matrix kernels sum in another order for small batches than for larger ones (differences of 0.4 were
measured with 4-bit weights; batches of 8 to 64 agree). So prompts are always evaluated in pieces of
8 to 64 tokens and drafted tokens alone, or in batches of that size where guesses stand beside them;
a cached token is re-used only if it was computed the same way. Flash attention and the repacked
weight layouts break this and gain nothing on a CPU with AVX2, and the AMX layout crashes on Q8_0
rows that are not a multiple of 64; both stay off.

Not covered: models that need a begin-of-text token to work at all get it from their own metadata
only; several sequences at once; GPU offload.
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
from codegen.models.llama_library import collect_errors, first_cause, load_library
from codegen.models.memory import require_memory
from codegen.models.model import LEAST_TOGETHER, FimTokens, Logits, Message, Poll
from codegen.models.soundness import held, require_sound
from codegen.models.vocabulary import Spellings
from codegen.models.window import find_window

PIECE = 64
"""Most tokens evaluated between two looks at the stop flag."""

_LEAST = LEAST_TOGETHER
"""Fewest tokens of a prompt that are evaluated together, unless it has no more."""

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
        self._memory = lib.llama_get_memory(self._context)
        self._size = int(lib.llama_vocab_n_tokens(self._vocabulary))
        self._remembered = lru_cache(_TEXTS)(lambda text: array("i", self._tokenize(text)))
        self._cached: list[tuple[int, int]] = []  # each token, and with how many, _LEAST being all
        self._rows: dict[int, Logits] = {}  # by place, of tokens evaluated with guesses
        self._batch = lib.llama_batch_init(PIECE, 0, 1)
        self._pieces: dict[int, bytes] = {}
        self._spellings: Spellings | None = (
            None  # made when a word is spelt that the model dislikes
        )
        self.evaluated = 0

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
        together = min(len(prompt), _LEAST)
        wanted = [(token, together) for token in prompt]
        wanted += [(t, _LEAST if place in batched else 1) for place, t in enumerate(drafted)]
        if len(wanted) + len(ahead) > self.context_length:
            raise ValueError(f"{len(wanted)} tokens do not fit into {self.context_length}")
        while True:
            poll()  # may hand the model to somebody else: look at the cache only after it
            if (row := self._known_row(wanted)) is not None:
                return row
            kept = self._keep_common(wanted, len(prompt))
            if kept >= len(prompt) and wanted[kept][1] > 1:
                self._evaluate_with_guesses(wanted, kept, ahead)
                continue
            count = _next_batch(kept, len(prompt))
            self._evaluate(wanted[kept : kept + count])
            if kept + count == len(wanted):
                return self._row(-1)

    def forget(self) -> None:
        """Empty the KV cache."""
        self._lib.llama_memory_clear(self._memory, True)
        self._cached.clear()
        self._rows.clear()

    def close(self) -> None:
        """Free the weights; nothing else may be called afterwards."""
        self._lib.llama_batch_free(self._batch)
        self._lib.llama_free(self._context)
        self._lib.llama_model_free(self._model)

    def _keep_common(self, wanted: Sequence[tuple[int, int]], prompt: int) -> int:
        """Cut the cache back to the longest prefix of `wanted` that leaves a batch to evaluate."""
        common = 0
        for have, want in zip(self._cached, wanted, strict=False):
            if have != want:
                break
            common += 1
        if common == len(wanted):
            common -= 1  # logits come only from an evaluation
        if common < prompt:
            common = max(0, min(common, prompt - _LEAST))
        if common < len(self._cached):
            if not self._lib.llama_memory_seq_rm(self._memory, 0, common, -1):
                self._lib.llama_memory_clear(self._memory, True)
                common = 0
            del self._cached[common:]
        self._rows = {place: row for place, row in self._rows.items() if place < common}
        return common

    def _evaluate(self, batch: Sequence[tuple[int, int]]) -> None:
        ids = (self._lib.llama_token * len(batch))(*(token for token, _ in batch))
        self._require_done(
            self._lib.llama_decode(self._context, self._lib.llama_batch_get_one(ids, len(batch)))
        )
        self._cached.extend(batch)
        self.evaluated += len(batch)

    def _known_row(self, wanted: Sequence[tuple[int, int]]) -> Logits | None:
        """What follows, where the last token was a guess that came true."""
        last = len(wanted) - 1
        if last not in self._rows or self._cached[: len(wanted)] != wanted:
            return None
        self._rows = {place: row for place, row in self._rows.items() if place >= last}
        return self._rows[last].copy()

    def _evaluate_with_guesses(
        self, wanted: Sequence[tuple[int, int]], start: int, ahead: Sequence[int]
    ) -> None:
        """Evaluate what follows `start` in one batch: tokens that had guesses beside them, and new
        guesses behind the last. All their logits are kept, since most guesses come true.
        """
        end = start
        while end < min(len(wanted), start + PIECE) and wanted[end][1] > 1:
            end += 1
        ids = [token for token, _ in wanted[start:end]]
        if end == len(wanted):
            ids += ahead[: PIECE - len(ids)]
        padding = max(0, _LEAST - len(ids))
        batch = self._batch
        for at, token in enumerate((*ids, *ids[:1] * padding)):
            batch.token[at], batch.pos[at] = token, start + at
            batch.n_seq_id[at], batch.seq_id[at][0], batch.logits[at] = 1, 0, 1
        batch.n_tokens = len(ids) + padding
        self._require_done(self._lib.llama_decode(self._context, batch))
        if padding:
            self._lib.llama_memory_seq_rm(self._memory, 0, start + len(ids), -1)
        self._cached.extend((token, _LEAST) for token in ids)
        self._rows.update((start + at, self._row(at)) for at in range(len(ids)))
        self.evaluated += len(ids)

    def _row(self, at: int) -> Logits:
        """The logits after the token at a place of the last batch, -1 being its last."""
        row = self._lib.llama_get_logits_ith(self._context, at)
        found = np.ctypeslib.as_array(row, shape=(self._size,)).copy()
        if not np.isfinite(found.max()):  # 70 us for 150,000 tokens
            self.forget()
            raise ModelError(f"{self.name} is damaged: what it computes is no number")
        return found

    def _require_done(self, status: int) -> None:
        if status != 0:
            self.forget()
            raise ModelError(f"{self.name}: llama.cpp could not evaluate (status {status})")

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
        settings.n_ctx = self.context_length + _LEAST  # a batch may have to be filled up
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


def _next_batch(done: int, prompt: int) -> int:
    """How many tokens to evaluate next: a piece of the prompt that leaves none too small, else one
    draft.
    """
    if done >= prompt:
        return 1
    left = prompt - done
    return left if left <= PIECE else min(PIECE, left - _LEAST)


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
