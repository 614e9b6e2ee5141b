"""Which names of a library its makers show to programs, and which are the headers' own business."""

from __future__ import annotations

import re
from pathlib import Path

from benchmarks.declarations.interface import Constant, Entry, Interface, Kind, Thing
from benchmarks.declarations.sources import SHOWING

_WORD = re.compile(r"[A-Za-z_]\w*")
_NAME = re.compile(r"[A-Za-z_]\w*(?:::[A-Za-z_]\w*)*")


def shown_words(folder: Path) -> frozenset[str]:
    """The words of a library's examples, pages and `keywords.txt`."""
    words = set[str]()
    for path in folder.rglob("*"):
        if path.suffix in SHOWING or path.name == "keywords.txt":
            words |= set(_WORD.findall(path.read_text("utf-8", "replace")))
    return frozenset(words)


def not_shown(interface: Interface, words: frozenset[str]) -> frozenset[str]:
    """The names that no example speaks of, nor anything that an example speaks of.

    A type that is shown brings its members; what is shown brings the types that it is made of.
    Where a library shows nothing, all is shown.
    """
    entries = interface.entries
    kinds = {name for name, entry in entries.items() if isinstance(entry, Kind)}
    members: dict[str, list[str]] = {}
    for name, entry in entries.items():
        scope = name.rpartition("::")[0]
        if scope in kinds:
            members.setdefault(scope, []).append(name)
        elif isinstance(entry, Constant) and entry.of in kinds:
            members.setdefault(entry.of, []).append(name)
    inside = {name for scope in members.values() for name in scope}
    waiting = [n for n in entries if n not in inside and n.rpartition("::")[2] in words]
    if not waiting:
        return frozenset()
    shown = set[str]()
    while waiting:
        name = waiting.pop()
        if name not in shown:
            shown.add(name)
            waiting += members.get(name, ())
            waiting += [each for each in _types(entries[name]) if each in kinds]
    return frozenset(entries.keys() - shown)


def _types(entry: Entry) -> list[str]:
    """The names of types in what a name stands for."""
    if isinstance(entry, tuple):
        texts = [text for each in entry for text in (*each.parameters, each.result or "")]
    elif isinstance(entry, Kind):
        texts = [entry.type]
    elif isinstance(entry, Constant):
        texts = [entry.of]
    else:
        texts = [entry.type] if isinstance(entry, Thing) else []
    return [name for text in texts for name in _NAME.findall(text)]
