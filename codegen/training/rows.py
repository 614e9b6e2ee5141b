"""Rows of tokens for training: examples packed whole into rows, rows memory-mapped, drawn in order.

A file is a plain array of 16-bit tokens, shape (rows, context). Examples end with END; what is left
of a row is filled with it. So where examples begin, and what to leave out of the loss, can be read
off the row itself.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt

from codegen.errors import UsageError

Rows = npt.NDArray[np.uint16]
_WINDOW = 2048  # examples that are packed together: the best fit among these


def write_rows(path: Path, examples: Iterable[Sequence[int]], *, context: int) -> tuple[int, int]:
    """Packs examples into rows and writes them; returns the rows and the tokens in them."""
    rows = tokens = 0
    partial = path.with_suffix(".partial")
    with partial.open("wb") as file:
        for row, used in _packed(examples, context):
            file.write(row.tobytes())
            rows += 1
            tokens += used
    partial.replace(path)
    return rows, tokens


def _packed(examples: Iterable[Sequence[int]], context: int) -> Iterator[tuple[Rows, int]]:
    """Best fit, the longest first: each example goes where the least room is left."""
    remaining = iter(examples)
    while window := list(islice(remaining, _WINDOW)):
        free: list[int] = []  # room left, ascending; beside it the examples that are there already
        filled: list[list[Sequence[int]]] = []
        for example in sorted(window, key=len, reverse=True):
            place = bisect.bisect_left(free, len(example))
            held = filled.pop(place) if place < len(free) else []
            room = (free.pop(place) if place < len(free) else context) - len(example)
            held.append(example)
            at = bisect.bisect_left(free, room)
            free.insert(at, room)
            filled.insert(at, held)
        for room, held in zip(free, filled, strict=True):
            row = np.zeros(context, np.uint16)
            row[: context - room] = np.concatenate([np.asarray(e, np.uint16) for e in held])
            yield row, context - room


def open_rows(path: Path, context: int) -> Rows:
    """A file of rows, memory-mapped.

    Raises:
        UsageError: there is none, or it was written for another context.
    """
    try:
        size = path.stat().st_size
    except OSError:
        raise UsageError(f"{path}: no rows; encode the records first") from None
    if size == 0 or size % (2 * context):
        raise UsageError(f"{path}: its rows are not {context} tokens long")
    return np.memmap(path, np.uint16, "r", shape=(size // (2 * context), context))


def families(folder: Path, context: int) -> dict[str, list[Rows]]:
    """The rows of a folder: `FAMILY.PASS.rows`, passes in order.

    Raises:
        UsageError: the folder has none.
    """
    found: dict[str, list[Rows]] = {}
    for path in sorted(folder.glob("*.*.rows"), key=lambda p: (p.name.split(".")[0], p.suffixes)):
        found.setdefault(path.name.split(".")[0], []).append(open_rows(path, context))
    if not found:
        raise UsageError(f"{folder}: no rows to train on")
    return found


@dataclass(slots=True)
class Mixer:
    """Draws batches of rows from several families by weight, each row once in an epoch.

    `passes` has for every family its files, one for each pass: epoch 0 reads the first, and so on,
    beginning again after the last. What is drawn depends on the seed and on `drawn` alone, which is
    all that a checkpoint needs to keep.
    """

    passes: Mapping[str, Sequence[Rows]]
    seed: int
    drawn: dict[str, int] = field(default_factory=dict)  # rows taken from each family so far

    def batch(self, step: int, size: int, weights: Mapping[str, float]) -> Rows:
        """The rows of a step, shape (size, context), in the proportion of the weights."""
        names = [name for name in weights if weights[name] > 0 and name in self.passes]
        shares = np.array([weights[name] for name in names])
        chance = np.random.Generator(np.random.Philox(key=[self.seed, step]))
        chosen = chance.choice(len(names), size=size, p=shares / shares.sum())
        return np.stack([self._next(names[index]) for index in chosen])

    def epochs(self) -> dict[str, float]:
        """How often each family was seen so far."""
        return {name: self.drawn.get(name, 0) / len(self.passes[name][0]) for name in self.passes}

    def _next(self, name: str) -> Rows:
        number = self.drawn.get(name, 0)
        self.drawn[name] = number + 1
        files = self.passes[name]
        epoch, place = divmod(number, len(files[0]))
        rows = files[epoch % len(files)]
        row: Rows = rows[self._order(name, epoch, len(files[0]))[place] % len(rows)]
        return row

    _orders: dict[str, tuple[int, npt.NDArray[np.int64]]] = field(default_factory=dict)

    def _order(self, name: str, epoch: int, count: int) -> npt.NDArray[np.int64]:
        """The shuffled order of an epoch; made once for each."""
        known = self._orders.get(name)
        if known is None or known[0] != epoch:
            key = [self.seed, int.from_bytes(name.encode()[:6], "big") + (epoch << 48)]
            order = np.random.Generator(np.random.Philox(key=key)).permutation(count)
            self._orders[name] = known = (epoch, order)
        return known[1]
