"""What travels to the machine that trains: pieces of documents with their middles chosen.

A record is text and a few small numbers, so it compresses as text does, and whoever reads it needs
neither tree-sitter nor the corpus. Files are xz-compressed JSON lines, an array a record.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_BLANK_SHARE = 0.4  # of a piece: how far back an empty line is looked for to end at


@dataclass(frozen=True, slots=True)
class Record:
    """A piece of a document, to be learnt once in every pass over the data.

    `language` and `board` are keys of the tokenizer's control tokens ("" for no board). `cuts` has
    for every pass the middle as `(start, end)` in characters, or None to learn it as it stands.
    """

    text: str
    language: str
    board: str
    path: str
    cuts: tuple[tuple[int, int] | None, ...]


def pieces(text: str, most: int) -> Iterator[str]:
    """A text in pieces of at most `most` characters, cut at line ends, best at empty lines."""
    while len(text) > most:
        cut = text.rfind("\n\n", int(most * (1 - _BLANK_SHARE)), most - 1)
        cut = cut + 2 if cut >= 0 else text.rfind("\n", 1, most) + 1
        cut = cut or most  # one line that is longer than a piece
        yield text[:cut]
        text = text[cut:]
    if text.strip():
        yield text


def write_records(path: Path, records: Iterable[Record]) -> int:
    """Writes a file of records, and says how many it has."""
    count = 0
    partial = path.with_suffix(".partial")
    with lzma.open(partial, "wt", encoding="utf-8", preset=6) as file:
        for record in records:
            row = [record.text, record.language, record.board, record.path, record.cuts]
            file.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n")
            count += 1
    partial.replace(path)
    return count


def read_records(paths: Sequence[Path]) -> Iterator[Record]:
    """The records of files, one after another."""
    for path in paths:
        with lzma.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                text, language, board, name, cuts = json.loads(line)
                middles = tuple((cut[0], cut[1]) if cut else None for cut in cuts)
                yield Record(text, language, board, name, middles)
