"""REPORT.md: what the corpus is made of, and what each step of its making removed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from firmware_corpus.build import Built
from firmware_corpus.families import Family, Split
from firmware_corpus.plots import draw
from firmware_corpus.selection import Candidate
from firmware_corpus.sources import LeftOut, Source
from firmware_corpus.tally import CHANGES, Step

_MOST_USED = 100
_SAMPLES = 3
_DETAILS = 6


def write_report(
    built: Built, sources: Sequence[Source], left_out: Sequence[LeftOut], folder: Path
) -> Path:
    """Writes `folder/REPORT.md` and the plots beside it in `report/`; returns the report's path.

    The same corpus gives the same bytes.
    """
    plots = draw(built, folder / "report")
    pictures = "\n".join(f"![{title}](report/{name})" for name, title in plots.items())
    train = [each for each in built.kept if each.source.split is Split.TRAIN]
    firmware = [each for each in train if each.family.is_firmware]
    parts = [
        "# The corpus",
        f"Made by `pinwright corpus build` from {_given(built.kept)} of the {len(sources)} "
        f"repositories in sources.toml. {len(built.kept):,} documents stay, {_mb(built.kept)} MB "
        f"of text; {_mb(firmware)} MB of it are firmware and {_mb(train) - _mb(firmware):.1f} MB "
        "code for breadth that may be trained on, the rest is held out. Tokens are lexical ones: "
        "words, numbers and signs; 1 MB is 10^6 bytes.",
        pictures,
        "## By family",
        _families(built.kept),
        "## By licence",
        _by(train, "licence", lambda each: each.licence),
        "## By board",
        "What a platformio.ini names or the document itself tells; firmware of the training set.",
        _by(firmware, "board", lambda each: each.board or "(not told)", most=30),
        "## What each step did",
        "Steps that change a document count the bytes that they took away; all others remove it.",
        _steps(built),
        "## What was said most often",
        _details(built),
        f"## The {_MOST_USED} most used headers",
        "In the firmware families, by the number of repositories that include them.",
        _used(each for each in firmware if each.language != "python"),
        f"## The {_MOST_USED} most used Python modules",
        "In MicroPython and CircuitPython, by the number of repositories that import them.",
        _used(
            each for each in firmware if each.family in (Family.MICROPYTHON, Family.CIRCUITPYTHON)
        ),
        "## What could not be had",
        _failures(built, sources),
        "## Held out",
        _held_out(sources, built.kept),
        "## Left out",
        f"{len(left_out)} repositories are listed in sources.toml with the reason: "
        + _reasons(left_out),
        "## Sources",
        _sources(built.kept, sources),
    ]
    path = folder / "REPORT.md"
    path.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    return path


def _families(kept: Sequence[Candidate]) -> str:
    rows = []
    for family in Family:
        for split in Split:
            mine = [c for c in kept if c.family is family and c.source.split is split]
            if mine:
                tokens = sum(each.tokens for each in mine) / 1e6
                rows.append(
                    f"| {family} | {split} | {_given(mine)} | {len(mine):,} "
                    f"| {_mb(mine)} | {tokens:.1f} |"
                )
    return _table("family | split | repositories | documents | MB | million tokens", rows)


def _by(
    kept: Sequence[Candidate], what: str, key: Callable[[Candidate], str], most: int = 60
) -> str:
    groups: dict[str, list[Candidate]] = {}
    for each in kept:
        groups.setdefault(key(each), []).append(each)
    ordered = sorted(groups.items(), key=lambda pair: (-sum(c.bytes for c in pair[1]), pair[0]))
    rows = [
        f"| {name} | {_given(mine)} | {len(mine):,} | {_mb(mine)} |"
        for name, mine in ordered[:most]
    ]
    if more := ordered[most:]:
        rest = [each for _, mine in more for each in mine]
        rows.append(f"| {len(more)} others | {_given(rest)} | {len(rest):,} | {_mb(rest)} |")
    return _table(f"{what} | repositories | documents | MB", rows)


def _steps(built: Built) -> str:
    rows = []
    for step in Step:
        if step in built.tally.counts:
            count = built.tally.counts[step]
            samples = ", ".join(f"{s[1]}: {_short(s[2])}" for s in count.samples[:_SAMPLES])
            kind = "changes" if step in CHANGES else "" if step is Step.KEPT else "removes"
            rows.append(
                f"| {step} | {kind} | {count.documents:,} | {count.bytes / 1e6:.1f} | {samples} |"
            )
    return _table("step | | documents | MB | samples", rows)


def _details(built: Built) -> str:
    groups: dict[str, Counter[str]] = {}
    for name, number in built.tally.details.items():
        step, _, detail = name.partition(": ")
        groups.setdefault(step, Counter())[detail] += number
    lines = []
    for step, counts in groups.items():
        ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:_DETAILS]
        lines.append(f"* {step}: " + ", ".join(f"{name} ({n:,})" for name, n in ordered))
    return "\n".join(lines) or "Nothing."


def _used(documents: Iterable[Candidate]) -> str:
    """What documents include or import, by repositories and then by documents."""
    repositories: dict[str, set[str]] = {}
    counts: Counter[str] = Counter()
    for each in documents:
        for name in each.uses:
            repositories.setdefault(name, set()).add(each.source.repo)
            counts[name] += 1
    ordered = sorted(counts, key=lambda name: (-len(repositories[name]), -counts[name], name))
    rows = [
        f"| {place} | {name} | {len(repositories[name])} | {counts[name]:,} |"
        for place, name in enumerate(ordered[:_MOST_USED], start=1)
    ]
    return _table("| name | repositories | documents", rows)


def _failures(built: Built, sources: Sequence[Source]) -> str:
    lines = [f"* {repo}: {reason}" for repo, reason in built.failures.items()]
    given = {each.source.repo for each in built.kept}
    empty = [s.repo for s in sources if s.repo not in given and s.repo not in built.failures]
    if empty:
        lines.append(f"* nothing stayed of: {', '.join(sorted(empty))}")
    return "\n".join(lines) or "Every source could be read."


def _held_out(sources: Sequence[Source], kept: Sequence[Candidate]) -> str:
    lines = []
    for split in (Split.DEV, Split.TEST):
        repos = sorted(source.repo for source in sources if source.split is split)
        mine = [each for each in kept if each.source.split is split]
        lines.append(f"* {split}, {len(mine):,} documents of {len(repos)}: {', '.join(repos)}")
    return "\n".join(lines)


def _reasons(left_out: Sequence[LeftOut]) -> str:
    kinds = Counter(each.reason.partition(",")[0] for each in left_out)
    ordered = sorted(kinds.items(), key=lambda pair: (-pair[1], pair[0]))
    shown = [f"{reason} ({number})" for reason, number in ordered if number > 1]
    others = sum(number for _, number in ordered if number == 1)
    return "; ".join([*shown, f"others ({others})"]) + "."


def _sources(kept: Sequence[Candidate], sources: Sequence[Source]) -> str:
    groups: dict[str, list[Candidate]] = {}
    for each in kept:
        groups.setdefault(each.source.repo, []).append(each)
    rows = []
    for source in sorted(sources, key=lambda s: s.repo.lower()):
        mine = groups.get(source.repo, [])
        rows.append(
            f"| {source.repo} | {source.commit[:10]} | {source.licence} | {source.split} "
            f"| {len(mine):,} | {_mb(mine)} |"
        )
    return _table("repository | commit | licence | split | documents | MB", rows)


def _table(head: str, rows: Sequence[str]) -> str:
    columns = head.count("|") + 1
    return "\n".join([f"| {head} |", "|" + " --- |" * columns, *rows])


def _mb(documents: Iterable[Candidate]) -> float:
    return round(sum(each.bytes for each in documents) / 1e6, 1)


def _given(documents: Iterable[Candidate]) -> int:
    """From how many repositories they are."""
    return len({each.source.repo for each in documents})


def _short(path: str) -> str:
    return path if len(path) <= 60 else "..." + path[-57:]
