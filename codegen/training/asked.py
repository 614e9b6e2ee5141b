"""The user's own code as questions: middles to fill in, some to learn from and some held out.

Middles of lines and pieces of syntax between what stands around them, in the window that the base
wants, or in trees where its questions share what stands before them (trees.py). Every tenth file is
held out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from codegen.drafting.prompt import around, language_mark
from codegen.errors import UsageError
from codegen.language import Language
from codegen.models.llama_model import LlamaModel
from codegen.models.model import FimTokens
from codegen.models.window import Middle, Order, Window
from codegen.project.project import read_text
from codegen.training.cuts import Kind, choose_cuts
from codegen.training.middles import Middles, middle_end
from codegen.training.trees import Tree, question
from grammars.languages import language_of_suffix

_LEAST = 4_000  # characters; less does not teach anything
_MOST = 20_000_000
_HELD_OUT = 10  # every tenth file
_TREE = 512  # tokens of a window and its questions
_A_WINDOW = 800  # characters for each window of a file
_WINDOWS = 12  # of one file at most
_A_FILE = 60  # middles of one file at most, so that a long one does not outweigh the others


class Vocabulary(Protocol):
    """What is needed to ask for a middle as the base knows it; `LlamaModel` is one."""

    context_length: int
    window: Window

    @property
    def fim(self) -> FimTokens | None:
        """The control tokens of filling in; None where it has none."""
        ...

    @property
    def end(self) -> int:
        """The token with which a middle ends."""
        ...

    def tokens(self, text: str) -> list[int]:
        """The ids of plain text; control tokens spelt out in it are read as text."""
        ...

    def control(self, text: str) -> int | None:
        """The control token spelt like this, if there is one."""
        ...


def sources_in(folder: Path) -> list[tuple[str, str]]:
    """The texts of a folder's source files with their grammars' names, in the order of the names.

    Raises:
        UsageError: no such folder, too little code or too much.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder}: no such folder")
    found, seen = [], set()
    for path in sorted(folder.rglob("*")):
        grammar = language_of_suffix(path.suffix)
        parts = path.relative_to(folder).parts
        if grammar is None or not path.is_file() or any(p.startswith(".") for p in parts):
            continue
        text = read_text(path).replace("\r\n", "\n")
        digest = hashlib.sha256(text.encode(errors="replace")).digest()
        if digest not in seen:
            seen.add(digest)
            found.append((grammar, text))
    size = sum(len(text) for _, text in found)
    if size < _LEAST:
        raise UsageError(
            f"{folder}: {size} characters of code in {len(found)} files is too little to learn "
            f"from; {_LEAST} are needed"
        )
    if size > _MOST:
        raise UsageError(f"{folder}: {size >> 20} MB of code; choose a folder of less than 20")
    return found


def asked_of(
    texts: Sequence[tuple[str, str]], base: Path, *, seed: int
) -> tuple[list[Tree], list[Tree]]:
    """The middles to teach and those held out, as the base's own tokens."""
    vocabulary = LlamaModel(base)
    try:
        window = vocabulary.window
        if window.order is Order.SPM or window.middle is Middle.LINE or vocabulary.fim is None:
            return asked_in(vocabulary, texts, seed=seed)
        maker = Middles(vocabulary, vocabulary.fim, _TREE)
        return _shared_out(texts, lambda grammar, text: _trees(maker, grammar, text, seed))
    finally:
        vocabulary.close()


def asked_in(
    vocabulary: Vocabulary, texts: Sequence[tuple[str, str]], *, seed: int
) -> tuple[list[Tree], list[Tree]]:
    """The middles to teach and those held out, as a vocabulary's tokens, each alone."""
    return _shared_out(texts, lambda grammar, text: _asked(vocabulary, grammar, text, seed))


def _shared_out(
    texts: Sequence[tuple[str, str]], ask: Callable[[str, str], list[Tree]]
) -> tuple[list[Tree], list[Tree]]:
    """What is taught and what is held out."""
    taught: list[Tree] = []
    held_out: list[Tree] = []
    for number, (grammar, text) in enumerate(texts):
        is_held_out = number % _HELD_OUT == _HELD_OUT // 2 and len(texts) > 1
        (held_out if is_held_out else taught).extend(ask(grammar, text))
    if not held_out:  # one file only, or none of the chosen ones had a middle
        taught, held_out = taught[::2], taught[1::2]
    if not taught or not held_out:
        raise UsageError("the code has no lines to learn from")
    return taught, held_out


def _trees(maker: Middles, grammar: str, text: str, seed: int) -> list[Tree]:
    """Windows of a text, about as many as it is long."""
    count = min(_WINDOWS, len(text) // _A_WINDOW + 1)
    made = (
        maker.tree(text, grammar=grammar, path="", seed=f"{seed}/{number}")
        for number in range(count)
    )
    return [tree for tree in made if tree is not None]


def _asked(vocabulary: Vocabulary, grammar: str, text: str, seed: int) -> list[Tree]:
    window, fim = vocabulary.window, vocabulary.fim
    if fim is None:
        raise UsageError("the base has no fill-in-the-middle tokens; tune one that has them")
    count = min(_A_FILE, text.count("\n") // 2 + 1)
    found = []
    head = language_mark(vocabulary.control, Language(grammar))
    for cut in choose_cuts(text, grammar=grammar, seed=f"{seed}", count=count):
        if cut is None or (window.middle is Middle.LINE and cut.kind is not Kind.LINE):
            continue
        prefix = vocabulary.tokens(text[max(0, cut.start - 8000) : cut.start])
        suffix = vocabulary.tokens(text[cut.end : cut.end + 4000])[: window.suffix_tokens]
        middle = [*vocabulary.tokens(text[cut.start : cut.end]), middle_end(vocabulary)]
        room = vocabulary.context_length - len(head) - 3 - len(suffix) - len(middle)
        if room <= 0:
            continue
        kept = prefix[-min(window.prefix_tokens, room) :]
        ids = (*head, *around(fim, window, kept, suffix), *middle)
        found.append(question(ids, len(middle)))
    return found
