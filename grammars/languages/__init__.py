"""The languages: one TOML file each says which grammar wheel serves it and how its lexemes end.

Any tree-sitter grammar wheel can be added with such a file and nothing else. A file that lies
elsewhere is named by its path: `Recognizer("languages/json.toml")`.
"""

from __future__ import annotations

import importlib
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import tree_sitter


@dataclass(frozen=True)
class Language:
    """A grammar and the few facts about its lexemes that its tables do not hold.

    `closed` holds the characters that no longer lexeme starts with. `unfinished` matches the tail
    of a text (from the start of its last line) that the lexer cannot yet read as what it will
    become, such as an open `#include <`. `closers` are the ends of literals whose content the lexer
    refuses to read while the end is missing. `passed` are words that may stand between any two
    tokens by a house rule, though the grammar does not know them.
    """

    name: str
    grammar: tree_sitter.Language
    suffixes: tuple[str, ...]
    comment_openers: tuple[str, ...]
    closed: frozenset[int]
    unfinished: re.Pattern[bytes]
    closers: tuple[bytes, ...]
    passed: tuple[str, ...]
    keywords: frozenset[bytes]


def grammar_capsule(name: str) -> object:
    """The compiled grammar as its wheel provides it: a capsule around a `TSLanguage`."""
    capsule: object = importlib.import_module(_facts(name)["module"]).language()
    return capsule


@cache
def language(name: str) -> Language:
    """The language called `name`; ValueError with the known names if there is none."""
    facts = _facts(name)
    grammar = tree_sitter.Language(grammar_capsule(name))
    return Language(
        name=facts["name"],
        grammar=grammar,
        suffixes=tuple(facts["suffixes"]),
        comment_openers=tuple(facts["comment_openers"]),
        closed=frozenset(facts["closed"].encode()),
        unfinished=re.compile("|".join(f"(?:{p})" for p in facts["unfinished"]).encode()),
        closers=tuple(c.encode() for c in facts["closers"]),
        passed=tuple(facts.get("passed", ())),
        keywords=_keywords(grammar),
    )


def comment_openers(name: str) -> tuple[str, ...]:
    """What starts a comment; a comment started by the first of them ends with its line."""
    return language(name).comment_openers


def language_of_suffix(suffix: str) -> str | None:
    """The name of the language whose files end in `suffix` (with its dot, case ignored)."""
    return next((n for n in language_names() if suffix.lower() in language(n).suffixes), None)


def language_names() -> tuple[str, ...]:
    """Names of all languages, sorted."""
    files = resources.files(__name__).iterdir()
    return tuple(sorted(f.name.removesuffix(".toml") for f in files if f.name.endswith(".toml")))


@cache
def _facts(name: str) -> dict[str, Any]:
    file = resources.files(__name__) / f"{name}.toml" if name.isidentifier() else Path(name)
    if not file.is_file():
        raise ValueError(f"no grammar {name!r}; there are: {', '.join(language_names())}")
    return tomllib.loads(file.read_text("utf-8"))


def _keywords(grammar: tree_sitter.Language) -> frozenset[bytes]:
    """The grammar's anonymous tokens that look like words."""
    names = (
        grammar.node_kind_for_id(i) or ""
        for i in range(grammar.node_kind_count)
        if not grammar.node_kind_is_named(i)
    )
    return frozenset(n.encode() for n in names if re.fullmatch(r"[A-Za-z_]\w*", n))
