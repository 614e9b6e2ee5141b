"""What the sets hold, as tables: written beside the manifests when they are drawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from statistics import median

from firmware_corpus.evaluation.manifest import Entry
from firmware_corpus.evaluation.program import Kind
from firmware_corpus.families import Family, Split


def statistics(sets: Mapping[Split, Sequence[Entry]]) -> str:
    """The statistics of the sets, in Markdown."""
    lines = ["# The evaluation sets", "", _ABOUT, ""]
    for split, entries in sets.items():
        spans = [(entry, mark) for entry in entries for mark in entry.spans]
        compiling = sum(bool(entry.board) for entry, _ in spans)
        lines += [
            f"## {split}",
            "",
            f"{len(spans):,} examples in {len(entries):,} documents of "
            f"{len({entry.source for entry in entries})} repositories; {compiling:,} of them in "
            "programs that compile as they are.",
            "",
        ]
        kinds = Counter((entry.family, mark.kind) for entry, mark in spans)
        lines += _table(
            ["family", *Kind, "all", "compiling", "board"],
            [
                [
                    family,
                    *(kinds[family, kind] for kind in Kind),
                    sum(entry.family is family for entry, _ in spans),
                    sum(entry.family is family and bool(entry.board) for entry, _ in spans),
                    ", ".join(sorted({e.board for e in entries if e.family is family} - {""})),
                ]
                for family in Family
                if any(entry.family is family for entry in entries)
            ],
        )
        lengths = {
            kind: [mark.end - mark.start for _, mark in spans if mark.kind is kind] for kind in Kind
        }
        lines += _table(
            ["kind", "examples", "median length in characters", "longest"],
            [[k, len(sizes), median(sizes), max(sizes)] for k, sizes in lengths.items() if sizes],
        )
        sources = Counter(entry.source for entry, _ in spans)
        licences = {entry.source: entry.licence for entry in entries}
        lines += _table(
            ["repository", "licence", "examples"],
            [[source, licences[source], count] for source, count in sorted(sources.items())],
        )
    return "\n".join(lines)


_ABOUT = (
    "Made with the manifests by `pinwright corpus evaluation --draw`. The splits are by owner; "
    "which repository is in which stands in ../sources.toml."
)


def _table(head: Sequence[object], rows: Iterable[Sequence[object]]) -> list[str]:
    def row(cells: Sequence[object]) -> str:
        return f"| {' | '.join(f'{c:,}' if isinstance(c, int) else str(c) for c in cells)} |"

    return [row(head), row(["---"] * len(head)), *map(row, rows), ""]
