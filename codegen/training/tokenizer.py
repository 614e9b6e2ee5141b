"""The tokenizer: byte-level BPE whose merges cross spaces and indents, but never a line's end.

llama.cpp splits text before BPE by a pattern that the GGUF names (`tokenizer.ggml.pre`). Its
`superbpe` splits digits off, in threes from the right, and nothing else; the library here splits at
line ends as well. As no merge that crosses one is ever learnt, both give the same ids, and no
pattern of ours is needed there.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.errors import UsageError

PRE = "superbpe"
"""What llama.cpp calls the pattern."""

_SPLITS = (r"\n+", r"\p{N}+", r"(?=(\d{3})+(?!\d))")
_LONGEST = 24  # characters of a token: a longer one is a habit of one source, learnt by heart

END = "<|endoftext|>"
FIM_PREFIX, FIM_SUFFIX, FIM_MIDDLE = "<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"
FIM_PAD = "<|fim_pad|>"
FILE = "<|file|>"
SNIPPET = "<|snippet|>"
INSTRUCTION, ANSWER = "<|instruction|>", "<|answer|>"
LANGUAGES = {
    "arduino": "<|arduino|>",
    "cpp": "<|cpp|>",
    "c": "<|c|>",
    "micropython": "<|micropython|>",
    "circuitpython": "<|circuitpython|>",
    "python": "<|python|>",
}
BOARDS = {
    "avr": "<|avr|>",
    "esp32": "<|esp32|>",
    "esp8266": "<|esp8266|>",
    "rp2040": "<|rp2040|>",
    "arm": "<|arm|>",
}
_RESERVED = tuple(f"<|reserved_{number}|>" for number in range(8))
CONTROLS = (
    END,
    FIM_PREFIX,
    FIM_SUFFIX,
    FIM_MIDDLE,
    FIM_PAD,
    *LANGUAGES.values(),
    *BOARDS.values(),
    FILE,
    SNIPPET,
    INSTRUCTION,
    ANSWER,
    *_RESERVED,
)
"""The control tokens; the place of each is its id."""


@dataclass(frozen=True, slots=True)
class Tokenizer:
    """A trained tokenizer: `tokens.json` in the `tokenizers` library's format."""

    path: Path
    _library: Any

    @property
    def size(self) -> int:
        """Entries of the vocabulary, control tokens included."""
        return int(self._library.get_vocab_size())

    def encode(self, texts: Sequence[str]) -> list[list[int]]:
        """The ids of plain texts, in parallel; control tokens spelt out are read as text."""
        return [each.ids for each in self._library.encode_batch_fast(list(texts))]

    def decode(self, ids: Sequence[int]) -> str:
        """The text of ids, with control tokens spelt out."""
        text: str = self._library.decode(list(ids), skip_special_tokens=False)
        return text

    def state(self) -> dict[str, Any]:
        """The library's own description of the tokenizer: vocabulary and merges."""
        described: dict[str, Any] = json.loads(self._library.to_str())
        return described


def control(token: str) -> int:
    """The id of a control token, the same in every tokenizer of ours."""
    return CONTROLS.index(token)


def load_tokenizer(path: Path) -> Tokenizer:
    """Reads a tokenizer that `train_tokenizer` wrote.

    Raises:
        UsageError: no such file, or none with our control tokens.
    """
    from tokenizers import Tokenizer as Library

    if not path.is_file():
        raise UsageError(f"{path}: no such tokenizer")
    try:
        library = Library.from_file(str(path))
    except Exception as error:  # noqa: BLE001 - the library raises bare Exception for a bad file
        raise UsageError(f"{path}: not a tokenizer: {error}") from None
    if [library.id_to_token(i) for i in range(len(CONTROLS))] != list(CONTROLS):
        raise UsageError(f"{path}: its control tokens are not this version's")
    library.encode_special_tokens = True  # text that spells a control token stays text
    return Tokenizer(path, library)


def train_tokenizer(texts: Iterable[str], *, entries: int, path: Path) -> Tokenizer:
    """Learns a vocabulary from texts and writes it to `path`."""
    from tokenizers import Regex, decoders, models, pre_tokenizers, trainers
    from tokenizers import Tokenizer as Library

    library = Library(models.BPE(byte_fallback=False))
    library.pre_tokenizer = pre_tokenizers.Sequence(
        [
            *(pre_tokenizers.Split(Regex(each), behavior="isolated") for each in _SPLITS),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    library.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=entries,
        special_tokens=list(CONTROLS),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        max_token_length=_LONGEST,
        show_progress=False,
        min_frequency=2,
    )
    library.train_from_iterator(texts, trainer=trainer)
    path.parent.mkdir(parents=True, exist_ok=True)
    library.save(str(path))
    return load_tokenizer(path)
