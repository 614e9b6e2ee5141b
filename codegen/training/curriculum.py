"""The corpus as rows of questions for an adapter.

    middles     of firmware, several of a file in a tree      middles.py
    programs    sentence and whole program, as a chat         requests.py
    parts       sentence and function or piece, as a chat     requests.py

A document gives one tree before any gives two: many files teach more than many places of one, and
many repositories more than one. Which documents, and how many of each language, depends on the seed
alone. Rows are packed to one length; some are held out, by document.
"""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from codegen.errors import UsageError
from codegen.models.llama_model import LlamaModel
from codegen.training.corpus import Corpus
from codegen.training.lessons import LENGTH, Lessons
from codegen.training.middles import Middles
from codegen.training.pairs import Pair
from codegen.training.prepare import GRAMMARS, Source
from codegen.training.recipe_programs import read_programs
from codegen.training.requests import chat_of, requests_of
from codegen.training.schedule import FIRMWARE
from codegen.training.trees import Tree, packed
from grammars.commented import Coverage

_SHARES = {"arduino": 40, "cpp": 22, "micropython": 24, "circuitpython": 9, "c": 5}
"""Of the trees, by the language of their documents: about as people ask."""

_LONGEST_CHAT = 600
_CHATS_A_TREE = 0.25  # as many chats for each tree, if there are as many
_FEWEST_WORDS = 5  # of a sentence: the words of a file's name ask for nothing
_ONE_ORIGIN = 0.1  # of the trees may come from one repository
_WHOLE = 2 / 3  # of the chats are programs
_OF_RECIPES = 1 / 2  # of the chats may be programs made of recipes
_HELD_OUT = 40  # one document in this many
_HELD_OUT_ROWS = 8
_WINDOWS = 16  # of a document, where there are fewer documents than windows wanted
_MOST_TEXT = 60_000  # characters: longer files are tables and generated code


def lessons_of(
    corpus: Corpus,
    base: Path,
    *,
    trees: int,
    seed: int = 0,
    length: int = LENGTH,
    recipes: Path | None = None,
    tell: Callable[[str], None] = lambda _line: None,
) -> Lessons:
    """The rows for a base; `trees` windows of as many documents, if there are as many.

    `recipes` is a file of programs made of recipes: up to half of the chats come from it.

    Raises:
        UsageError: the base cannot be asked for middles, or the corpus has no firmware.
    """
    vocabulary = LlamaModel(base)
    try:
        if vocabulary.fim is None:
            raise UsageError(f"{base}: has no fill-in-the-middle tokens, so it cannot be taught")
        maker = Middles(vocabulary, vocabulary.fim, length)
        sources = _sources(corpus, seed)
        taught, held_out = _Part(trees), _Part(_HELD_OUT_ROWS)
        if recipes is not None:
            taught.take_recipes(_chats_of(recipes, vocabulary, length))
        for source in sources:
            part = held_out if _is_held_out(source) else taught
            if part.wants_chats:
                part.take_chats(
                    requests_of(source, vocabulary, longest=_LONGEST_CHAT, words=_FEWEST_WORDS)
                )
        _take_windows(taught, held_out, sources, maker, seed=seed, tell=tell)
    finally:
        vocabulary.close()
    chance = random.Random(seed)  # noqa: S311 - repeatable
    if not taught.middles:
        raise UsageError("the corpus has no firmware to learn from")
    return Lessons(
        tuple(taught.rows(chance, length)),
        tuple(held_out.rows(chance, length)[:_HELD_OUT_ROWS]),
        taught.counts(),
    )


def _chats_of(recipes: Path, vocabulary: LlamaModel, length: int) -> Iterator[Tree | None]:
    """The conversations about the programs of a file that were made of recipes."""
    for each in read_programs(recipes):
        pair = Pair(Coverage.PROGRAM, each.sentence, each.code.strip("\n"))
        yield chat_of(pair, each.language, each.chip, vocabulary, longest=length)


def _take_windows(
    taught: _Part,
    held_out: _Part,
    sources: Sequence[Source],
    maker: Middles,
    *,
    seed: int,
    tell: Callable[[str], None],
) -> None:
    """One window of each document in turn, until enough is taught."""
    for turn in range(_WINDOWS):
        for source in sources:
            part = held_out if _is_held_out(source) else taught
            if not part.wants(source):
                continue
            grammar = GRAMMARS.get(source.language, "python")
            tree_seed = f"{seed}/{turn}/{_number(source, 'tree')}"
            tree = maker.tree(source.text, grammar=grammar, path=source.path, seed=tree_seed)
            if tree is not None:
                part.take(source, tree)
                if part is taught and len(part.middles) % 100 == 0:
                    tell(f"{len(part.middles)} windows of {part.trees}")
        if not taught.is_hungry:
            break


class _Part:
    """What is taught, or what is held out, as it is gathered."""

    def __init__(self, trees: int) -> None:
        self.trees = trees
        self._wanted = {
            name: -(-trees * share // sum(_SHARES.values())) for name, share in _SHARES.items()
        }
        self._most_of_one = max(1, int(_ONE_ORIGIN * trees))
        self._origins: Counter[str] = Counter()
        self._chats = int(_CHATS_A_TREE * trees)
        self.middles: list[Tree] = []
        self.programs: list[Tree] = []
        self.parts: list[Tree] = []

    @property
    def is_hungry(self) -> bool:
        return any(count > 0 for count in self._wanted.values())

    @property
    def wants_chats(self) -> bool:
        return len(self.programs) < self._chats * _WHOLE

    def wants(self, source: Source) -> bool:
        few = self._origins[source.origin] < self._most_of_one
        return few and self._wanted.get(source.language, 0) > 0

    def take(self, source: Source, tree: Tree) -> None:
        self.middles.append(tree)
        self._wanted[source.language] -= 1
        self._origins[source.origin] += 1

    def take_chats(self, made: Iterable[tuple[Coverage, Tree]]) -> None:
        for extent, tree in made:
            (self.programs if extent is Coverage.PROGRAM else self.parts).append(tree)

    def take_recipes(self, made: Iterable[Tree | None]) -> None:
        """Programs made of recipes, as far as they have room: the file is in no order."""
        fit = (tree for tree in made if tree is not None)
        self.programs += islice(fit, int(self._chats * _OF_RECIPES))

    def rows(self, chance: random.Random, length: int) -> list[tuple[Tree, ...]]:
        """Trees and as many chats as are wanted beside them, packed and shuffled."""
        programs = self.programs[: int(self._chats * _WHOLE)]
        self.programs, self.parts = programs, self.parts[: self._chats - len(programs)]
        rows = packed([*self.middles, *self.programs, *self.parts], length)
        chance.shuffle(rows)
        return rows

    def counts(self) -> dict[str, int]:
        kinds = {"middles": self.middles, "programs": self.programs, "parts": self.parts}
        return {name: sum(len(t.branches) for t in trees) for name, trees in kinds.items()}


def _sources(corpus: Corpus, seed: int) -> list[Source]:
    """The firmware in an order that depends on the seed."""
    found = [each for each in corpus.sources(FIRMWARE) if len(each.text) <= _MOST_TEXT]
    return sorted(found, key=lambda source: _number(source, str(seed)))


def _is_held_out(source: Source) -> bool:
    return _number(source, "held out") % _HELD_OUT == 0


def _number(source: Source, salt: str) -> int:
    digest = hashlib.sha256(f"{salt}\0{source.text}".encode(errors="replace")).digest()
    return int.from_bytes(digest[:8], "big")
