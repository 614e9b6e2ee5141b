"""What the measurements hand back: figures, and a Markdown table of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A row of the table; `details` are printed below it, one line each."""

    name: str
    value: str
    target: str = ""
    details: tuple[str, ...] = ()


def show(figures: Iterable[Figure]) -> None:
    """Print the table as the rows come, then their details."""
    print("| figure | value | target |\n| --- | --- | --- |")
    details: list[str] = []
    for figure in figures:
        print(f"| {figure.name} | {figure.value} | {figure.target} |", flush=True)
        details += [f"- {figure.name}: {line}" for line in figure.details]
    print("", *details, sep="\n")


def share(part: int, whole: int) -> str:
    """`12 of 400 (3.00%)`."""
    return f"{part:,} of {whole:,} ({part / whole:.2%})" if whole else "none"


def percentiles(values: Sequence[float], *which: float, unit: str) -> str:
    """`p50 1.2 us, p99 3.4 us`."""
    ranked = sorted(values)
    if not ranked:
        return "none"
    found = ((each, ranked[min(len(ranked) - 1, int(each * len(ranked)))]) for each in which)
    return ", ".join(f"p{100 * each:g} {value:,.3g} {unit}".strip() for each, value in found)
