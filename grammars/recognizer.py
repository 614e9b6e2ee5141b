"""The recogniser: says of a text, piece by piece, whether it can still become a valid file.

A GLR recogniser in C over the compiled tables of any tree-sitter grammar (`grammars/core`). Its
verdict on a whole file is tree-sitter's own; `grammars.reparse` is the same interface over
tree-sitter's parser, some hundred times slower, to test it against.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from grammars._core import Arena, State
from grammars.languages import grammar_capsule, language


@dataclass(frozen=True, slots=True)
class Recognizer:
    """Recognises one language; `name` is one of `grammars.languages`.

    `passed` are words that may stand between any two tokens. Without any, the verdict on a file is
    tree-sitter's. States of one recogniser share an arena for the life of the process: 64 MiB at
    most, of which what no state needs any more is reclaimed. `LimitError` is raised when a bound is
    reached.
    """

    name: str
    passed: tuple[str, ...] = ()

    @staticmethod
    def ruled(name: str) -> Recognizer:
        """One that passes over the language's attributes by macro."""
        return Recognizer(name, language(name).passed)

    def start(self) -> State:
        """The state before the first byte; ValueError if there is no such language."""
        return _arena(self.name, self.passed).start()

    def usage(self) -> dict[str, int]:
        """Bytes, nodes and scanner states in use by this language's states."""
        return _arena(self.name, self.passed).usage()


@cache
def _arena(name: str, passed: tuple[str, ...]) -> Arena:
    return Arena(grammar_capsule(name), passed=" ".join(passed))
