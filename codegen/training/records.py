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

_PRESET = 2  # of xz: text becomes 5.7 times smaller at 10 MB/s; with 6 it is 6.6, at 2 MB/s
_BLANK_SHARE = 0.4  # of a piece: how far back an empty line is looked for to end at


@dataclass(frozen=True, slots=True)
class Record:
    """A piece of a document, to be learnt at most once in every pass over the data.

    `language` and `board` are keys of the tokenizer's control tokens ("" for no board). `share` is
    that of the passes which it takes part in. `cuts` has for each of its uses the middle as
    `(start, end)` in characters, or None to learn it as it stands.
    """

    text: str
    language: str
    board: str
    path: str
    cuts: tuple[tuple[int, int] | None, ...]
    share: float = 1.0

    def use_in(self, turn: int, phase: float) -> int | None:
        """Which of its uses, from 0, falls into pass `turn`; None if it is left out of that one.

        Uses are spread evenly; `phase` in [0, 1) says where they begin, so that records of one
        share do not all come in the same pass.
        """
        before, after = (int(self.share * passes + phase) for passes in (turn, turn + 1))
        return before if after > before else None


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
    with lzma.open(partial, "wt", encoding="utf-8", preset=_PRESET) as file:
        for record in records:
            row = [getattr(record, name) for name in Record.__slots__]
            file.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n")
            count += 1
    partial.replace(path)
    return count


def read_records(paths: Sequence[Path]) -> Iterator[Record]:
    """The records of files, one after another."""
    for path in paths:
        with lzma.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                text, language, board, name, cuts, share = json.loads(line)
                middles = tuple((cut[0], cut[1]) if cut else None for cut in cuts)
                yield Record(text, language, board, name, middles, share)
