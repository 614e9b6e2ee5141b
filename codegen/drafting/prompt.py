"""From the text around the cursor to token ids: fill-in-the-middle, and plain continuation.

The order is prefix, suffix, middle (PSM) or suffix, prefix, middle (SPM), as the weights want it.
The window before the cursor starts at a multiple of a quarter of the context, so that typing leaves
the start of the prompt, and with it the KV cache, as it was.

The middle begins before the cursor: at the start of its word, or of its line for weights that were
tuned on whole lines (`Window.middle`). What was typed since is spelt out after the middle token,
but for its last word, which the decoder spells again (token healing). As nothing before the line
changes while it is typed, the cache keeps all of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from codegen.drafting.data_tables import without_tables
from codegen.errors import ModelError
from codegen.language import Language
from codegen.models.model import FimTokens, Model
from codegen.models.window import Head, Middle, Order, Window
from codegen.project.board import Board
from grammars import comment_openers

# The first that a model has: one may know no other C++ than Arduino's.
_LANGUAGE_TOKENS = {
    Language.ARDUINO: ("<|arduino|>",),
    Language.CPP: ("<|cpp|>", "<|arduino|>"),
    Language.PYTHON: ("<|micropython|>",),
}
_BOARD_TOKENS = {  # by PlatformIO's platform
    "atmelavr": "<|avr|>",
    "atmelmegaavr": "<|avr|>",
    "espressif32": "<|esp32|>",
    "espressif8266": "<|esp8266|>",
    "raspberrypi": "<|rp2040|>",
    "renesas-ra": "<|arm|>",
}
_SPOKEN = {
    Language.ARDUINO: "Arduino",
    Language.CPP: "C++ with Arduino",
    Language.PYTHON: "MicroPython",
}
_SNIPPET = "<|snippet|>"
_WORD = re.compile(r" ?\w{1,64}\Z")  # tokens include the space before a word
_CHARS_A_TOKEN = 16
"""Far more characters than a token has on average: bounds how much of a long file is tokenised."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """Token ids for the model.

    `respell` is text before the cursor that the draft must begin with, though it is there already.
    `start` is the token of the prefix at which the window begins.
    """

    ids: tuple[int, ...]
    respell: bytes = b""
    start: int = 0


def fim_prompt(
    model: Model,
    language: Language,
    *,
    prefix: str,
    suffix: str,
    board: Board | None = None,
    path: str | None = None,
) -> Prompt:
    """Ask for the text between `prefix` and `suffix`, as much of them as the window takes.

    A model that was trained with boards is told the family of `board`. `path` is
    the file's, for models that are told its name.
    `ModelError` if it was never taught to fill in.
    """
    if model.fim is None:
        raise ModelError(
            f"{model.name} has no fill-in-the-middle tokens: it can generate, but not complete; "
            "`pinwright model list` names models that can"
        )
    window = model.window
    split = _middle_start(prefix, window.middle)
    if window.middle is Middle.LINE:
        suffix = suffix[len(suffix.partition("\n")[0]) :]  # the model writes lines to their end
    most, most_after = (n * _CHARS_A_TOKEN for n in (window.prefix_tokens, window.suffix_tokens))
    before = model.tokens(tail(without_tables(prefix[:split], window=most, end=True), most))
    start = window_start(len(before), window.prefix_tokens, model.context_length)
    after = model.tokens(without_tables(suffix, window=most_after, end=False)[:most_after])
    # More of the line than that leaves no room to answer.
    typed, respell = _heal(
        model, prefix[max(split, len(prefix) - _CHARS_A_TOKEN * model.context_length) :]
    )
    said, mark = _said_of_file(model, language, board=board, path=path)
    asked = around(model.fim, window, [*said, *before[start:]], after[: window.suffix_tokens])
    return Prompt((*_header(model, language, board), *mark, *asked, *typed), respell, start)


def around(
    fim: FimTokens, window: Window, before: Sequence[int], after: Sequence[int]
) -> list[int]:
    """The question for the middle between two texts, in the window's order."""
    prefix, suffix = [fim.prefix, *before], [fim.suffix, *after]
    sides = suffix + prefix if window.order is Order.SPM else prefix + suffix
    return [*sides, fim.middle]


def continuation_prompt(
    model: Model, language: Language, text: str, *, board: Board | None = None
) -> Prompt:
    """Ask for what follows `text` in a file of its own.

    Models that have a token for it are told that it is a snippet: a sentence, then the code.
    """
    snippet = model.control(_SNIPPET)
    marks = [] if snippet is None else [snippet]
    return Prompt((*_header(model, language, board), *marks, *model.tokens(text)))


def window_start(length: int, most: int, context: int) -> int:
    """The first of `length` tokens to use, so that at most `most` are: a multiple of a quarter of
    the context (or of half of `most`, if that is less, so that never all are cut).
    """
    if length <= most:
        return 0
    step = max(1, min(context // 4, most // 2 or 1))
    return -(-(length - most) // step) * step


def tail(text: str, enough: int) -> str:
    """The end of a long text, from a line's start on, which stays where it is while `enough` more
    characters are typed: tokenising 100 KB for every key took 19 ms.
    """
    start = max(0, (len(text) // enough - 1) * enough)
    return text if start == 0 else text[text.rfind("\n", 0, start) + 1 :]


def _middle_start(prefix: str, middle: Middle) -> int:
    """Where the middle begins: after the indent of the cursor's line, or at its word."""
    if middle is not Middle.CURSOR:
        line = prefix.rpartition("\n")[2]
        return len(prefix) - len(line.lstrip())
    word = _WORD.search(prefix)
    return word.start() if word else len(prefix)


def _heal(model: Model, typed: str) -> tuple[list[int], bytes]:
    """The tokens of what was typed, but for its last word (or token), and the bytes of that."""
    if word := _WORD.search(typed):
        return model.tokens(typed[: word.start()]), word[0].encode()
    ids = model.tokens(typed)
    return ids[:-1], model.piece(ids[-1]) if ids else b""


def _header(model: Model, language: Language, board: Board | None) -> list[int]:
    """What a model gets before any text: the language, and the board's family."""
    marks = language_mark(model.control, language)
    token = _BOARD_TOKENS.get(board.platform) if board else None
    mark = model.control(token) if token else None
    return marks if mark is None else [*marks, mark]


def _said_of_file(
    model: Model, language: Language, *, board: Board | None, path: str | None
) -> tuple[list[int], list[int]]:
    """What is put at the start of a file's text, and before all of it, as the window wants it."""
    name = PurePath(path).name if path else ""
    if model.window.head is Head.COMMENT:
        facts = ", ".join(filter(None, (name, _SPOKEN[language], board.name if board else "")))
        return model.tokens(f"{comment_openers(language.value)[0]} {facts}\n"), []
    separator = model.control("<|file_sep|>") if model.window.head is Head.FILE and name else None
    return [], [] if separator is None else [separator, *model.tokens(f"{name}\n")]


def language_mark(control: Callable[[str], int | None], language: Language) -> list[int]:
    """The control token of a language that a model has, if it has one; `control` is the model's."""
    found = (control(token) for token in _LANGUAGE_TOKENS[language])
    return [token for token in found if token is not None][:1]
