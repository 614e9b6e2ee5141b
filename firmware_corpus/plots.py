"""The plots of the report, as SVG: the same corpus gives the same bytes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from firmware_corpus.build import Built
from firmware_corpus.families import Family, Split
from firmware_corpus.tally import CHANGES, Step

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_SIZE = (8.0, 3.6)  # inches
_BINS = 25
_COLOURS = {Split.TRAIN: "#3b6ea5", Split.DEV: "#e0a030", Split.TEST: "#b5432f"}


def draw(built: Built, folder: Path) -> dict[str, str]:
    """Draws all plots into a folder; the title of each file, in the order of the report."""
    folder.mkdir(parents=True, exist_ok=True)
    plots: dict[str, tuple[str, Callable[[Axes, Built], None]]] = {
        "families.svg": ("Cleaned text by family, MB", _families),
        "licences.svg": ("Cleaned text by licence, MB", _licences),
        "steps.svg": ("Removed by each step, MB", _steps),
        "parsed.svg": ("Share of a document that tree-sitter understands", _parsed),
    }
    for name, (title, plot) in plots.items():
        _save(folder / name, title, plot, built)
    return {name: title for name, (title, _) in plots.items()}


def _save(path: Path, title: str, plot: Callable[[Axes, Built], None], built: Built) -> None:
    from matplotlib import rc_context
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    with rc_context({"svg.hashsalt": "pinwright", "svg.fonttype": "none", "font.size": 9}):
        figure = Figure(figsize=_SIZE, layout="constrained")
        axes = figure.subplots()
        axes.set_title(title)
        axes.spines[["top", "right"]].set_visible(False)
        plot(axes, built)
        FigureCanvasSVG(figure).print_svg(path, metadata={"Date": None, "Creator": None})


def _families(axes: Axes, built: Built) -> None:
    names = [family.value for family in reversed(Family)]
    left = [0.0] * len(names)
    for split in Split:
        sizes = dict.fromkeys(names, 0.0)
        for each in built.kept:
            if each.source.split is split:
                sizes[each.family.value] += each.bytes / 1e6
        axes.barh(names, list(sizes.values()), left=left, label=split, color=_COLOURS[split])
        left = [a + b for a, b in zip(left, sizes.values(), strict=True)]
    for place, size in enumerate(left):
        axes.text(size, place, f" {size:.1f}", va="center")
    axes.legend(frameon=False)


def _licences(axes: Axes, built: Built) -> None:
    sizes: dict[str, float] = {}
    for each in built.kept:
        sizes[each.licence] = sizes.get(each.licence, 0.0) + each.bytes / 1e6
    _bars(axes, sorted(sizes.items(), key=lambda pair: (pair[1], pair[0]))[-12:])


def _steps(axes: Axes, built: Built) -> None:
    counts = built.tally.counts
    removing = [step for step in reversed(Step) if step in counts and step not in CHANGES]
    _bars(axes, [(s.value, counts[s].bytes / 1e6) for s in removing if s is not Step.KEPT])


def _parsed(axes: Axes, built: Built) -> None:
    if not built.kept:
        return
    axes.hist([each.parsed for each in built.kept], bins=_BINS, color=_COLOURS[Split.TRAIN])
    axes.set_yscale("log")
    axes.set_ylabel("documents")


def _bars(axes: Axes, bars: list[tuple[str, float]]) -> None:
    names, sizes = [name for name, _ in bars], [size for _, size in bars]
    axes.barh(names, sizes, color=_COLOURS[Split.TRAIN])
    for place, size in enumerate(sizes):
        axes.text(size, place, f" {size:.1f}", va="center")
