"""Sentences and the programs that do what they say, as a chat: what `generate` asks.

In the words of chat_writer.py, the answer begun as there. Most are whole programs, as people ask
for; the others are functions and pieces, asked for as such. The pairs are mined from comments
(pairs.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from codegen.models.model import Message
from codegen.training.pairs import Pair, pairs_of
from codegen.training.prepare import Source
from codegen.training.trees import Branch, Tree
from grammars.commented import Coverage

_PROGRAMS = {
    "arduino": ("Arduino sketch", "cpp", "//"),
    "cpp": ("C++ program with the Arduino core", "cpp", "//"),
    "micropython": ("MicroPython program (main.py)", "python", "#"),
    "circuitpython": ("CircuitPython program (code.py)", "python", "#"),
}
_BOARDS = {
    "avr": "Arduino Uno",
    "esp32": "Espressif ESP32 Dev Module",
    "esp8266": "NodeMCU 1.0 (ESP-12E Module)",
    "rp2040": "Raspberry Pi Pico",
    "arm": "Arduino Zero",
}
_SYSTEM = (
    "You are an embedded engineer. You answer with one complete program in a single code block "
    "and nothing else. You use exactly the pins, times and values that are asked for."
)
_WHOLE = "Write a complete {program} for the {board}: {sentence}"
_PART = "Write a part of a {program} for the {board}: {sentence}"


class Vocabulary(Protocol):
    """What is needed to ask in a chat as the base knows it; `LlamaModel` is one."""

    def tokens(self, text: str) -> list[int]:
        """The ids of plain text; control tokens spelt out in it are read as text."""
        ...

    def control(self, text: str) -> int | None:
        """The control token spelt like this, if there is one."""
        ...

    def chat(self, messages: Sequence[Message]) -> list[int] | None:
        """The ids of a conversation up to where the next answer begins; None without a template."""
        ...


def chat_end(vocabulary: Vocabulary) -> int | None:
    """The token that ends a turn in ChatML."""
    return vocabulary.control("<|im_end|>")


def requests_of(
    source: Source, vocabulary: Vocabulary, *, longest: int, words: int = 0
) -> Iterator[tuple[Coverage, Tree]]:
    """The pairs of a document as conversations of at most `longest` tokens, those asked for with
    at least so many words.
    """
    for pair in pairs_of(source):
        if len(pair.sentence.split()) < words:
            continue
        tree = chat_of(pair, source.language, source.board, vocabulary, longest=longest)
        if tree is not None:
            yield pair.extent, tree


def chat_of(
    pair: Pair, language: str, chip: str, vocabulary: Vocabulary, *, longest: int
) -> Tree | None:
    """A sentence and its code as a conversation of at most `longest` tokens, None if it is none."""
    end = chat_end(vocabulary)
    if end is None or language not in _PROGRAMS:
        return None
    program, fence, opener = _PROGRAMS[language]
    board = _BOARDS.get(chip) or _BOARDS["avr" if fence == "cpp" else "rp2040"]
    form = _WHOLE if pair.extent is Coverage.PROGRAM else _PART
    asked = form.format(program=program, board=board, sentence=pair.sentence)
    question = vocabulary.chat([Message("system", _SYSTEM), Message("user", asked)])
    if question is None:
        return None
    begun = vocabulary.tokens(f"```{fence}\n{opener} {pair.sentence}\n")
    answer = [*vocabulary.tokens(f"{pair.code}\n```"), end]
    ids = (*question, *begun, *answer)
    return Tree((), (Branch(0, ids, len(answer)),)) if len(ids) <= longest else None
