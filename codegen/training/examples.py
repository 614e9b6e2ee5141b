"""From a record to the tokens of one example: header, then the text as it stands or with a middle.

    header   language [board] [<|file|> path newline] [mark]
    plain    header text END
    PSM      header PREFIX prefix SUFFIX suffix MIDDLE middle END
    SPM      header SUFFIX suffix PREFIX prefix MIDDLE middle END

Each side of a cut is encoded by itself, so a middle may begin and end within what would be a token:
that is how text before a cursor looks. Board, path and imports are left out at random, for a model
must do without them.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from codegen.training.records import Record
from codegen.training.tokenizer import (
    BOARDS,
    END,
    FILE,
    FIM_MIDDLE,
    FIM_PREFIX,
    FIM_SUFFIX,
    LANGUAGES,
    Tokenizer,
    control,
)

_IMPORT = re.compile(r"^[ \t]*(?:#[ \t]*include\b|import\b|from\s+\S+\s+import\b)[^\n]*\n", re.M)
_BATCH = 1000  # records encoded at once: the library works on them in parallel


@dataclass(frozen=True, slots=True)
class Chances:
    """How often something is done to an example."""

    middle: float = 0.7  # that it is one with a middle, where there is one
    suffix_first: float = 0.5  # of those: SPM
    board: float = 0.7
    path: float = 0.5
    imports_dropped: float = 0.15  # that half of the imports outside the middle are left out
    mark: str | None = None  # no chance: a control token that the header of all of them ends with


def examples(
    records: Iterable[Record],
    tokenizer: Tokenizer,
    *,
    turn: int,
    most: int,
    chances: Chances,
    seed: str,
) -> Iterator[list[int]]:
    """The tokens of every record that pass `turn` has, at most `most` each, END last.

    The same seed gives the same examples. What is too long loses the ends that lie farthest from
    its middle, or its own end.
    """
    remaining = enumerate(records)
    while batch := list(islice(remaining, _BATCH)):
        plans = []
        for number, record in batch:
            phase = random.Random(f"{seed}/{number}").random()  # noqa: S311 - repeatable
            use = record.use_in(turn, phase)
            if use is not None:
                chance = random.Random(f"{seed}/{turn}/{number}")  # noqa: S311 - repeatable
                plans.append(_plan(record, use, chances, chance))
        texts = [part for plan in plans for part in plan if isinstance(part, str)]
        encoded = iter(tokenizer.encode(texts))
        for plan in plans:
            parts = [next(encoded) if isinstance(part, str) else [part] for part in plan]
            yield _fitted(parts, most)


_Plan = Sequence[int | str]
_PREFIX, _SUFFIX, _MIDDLE = control(FIM_PREFIX), control(FIM_SUFFIX), control(FIM_MIDDLE)
_END = control(END)


def _plan(record: Record, use: int, chances: Chances, chance: random.Random) -> _Plan:
    plan: list[int | str] = [control(LANGUAGES[record.language])]
    if record.board in BOARDS and chance.random() < chances.board:
        plan.append(control(BOARDS[record.board]))
    if record.path and chance.random() < chances.path:
        plan += [control(FILE), f"{record.path}\n"]
    if chances.mark is not None:
        plan.append(control(chances.mark))
    cut = record.cuts[use % len(record.cuts)] if record.cuts else None
    if cut is None or chance.random() >= chances.middle:
        return [*plan, record.text, _END]
    prefix, middle, suffix = (
        record.text[: cut[0]],
        record.text[slice(*cut)],
        record.text[cut[1] :],
    )
    if chance.random() < chances.imports_dropped:
        prefix = _IMPORT.sub(lambda found: found[0] if chance.random() < 0.5 else "", prefix)
    if chance.random() < chances.suffix_first:
        return [*plan, _SUFFIX, suffix, _PREFIX, prefix, _MIDDLE, middle, _END]
    return [*plan, _PREFIX, prefix, _SUFFIX, suffix, _MIDDLE, middle, _END]


def _fitted(parts: list[list[int]], most: int) -> list[int]:
    """The parts in a row, cut to `most` tokens: first suffix, then prefix, then the last text."""
    excess = sum(map(len, parts)) - most
    for opener, keep_end in ((_SUFFIX, False), (_PREFIX, True)):
        place = next((i for i, part in enumerate(parts) if part == [opener]), None)
        if excess > 0 and place is not None:
            part = parts[place + 1]
            kept = max(len(part) - excess, min(len(part), most // 8))
            excess -= len(part) - kept
            parts[place + 1] = part[len(part) - kept :] if keep_end else part[:kept]
    if excess > 0:
        last = parts[-2]
        parts[-2] = last[: max(0, len(last) - excess)]
    return [token for part in parts for token in part][:most]
