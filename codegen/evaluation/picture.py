"""A run as a picture: a few figures by kind, with their intervals, for each model and mode."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from codegen.evaluation.run import Evaluation
from codegen.evaluation.scores import Group, Metric
from codegen.evaluation.trial import Mode
from firmware_corpus.evaluation.program import Kind

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_PANELS = (Metric.EXACT, Metric.SIMILARITY, Metric.PARSES, Metric.COMPILES)
_SIZE = (9.0, 6.0)  # inches
_COLOURS = ("#3b6ea5", "#b5432f", "#e0a030", "#5a8f4e", "#7a5a9e", "#777777")
_PALE = {Mode.CONSTRAINED: 0.7, Mode.FREE: 0.4, Mode.CHECKED: 1.0}


def draw(evaluation: Evaluation, path: Path) -> None:
    """Writes the picture as SVG: the same run gives the same bytes."""
    from matplotlib import rc_context
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    with rc_context({"svg.hashsalt": "pinwright", "svg.fonttype": "none", "font.size": 9}):
        figure = Figure(figsize=_SIZE, layout="constrained")
        for axes, metric in zip(figure.subplots(2, 2).flat, _PANELS, strict=True):
            _panel(axes, evaluation, metric)
        handles, labels = figure.axes[0].get_legend_handles_labels()
        figure.legend(handles, labels, loc="outside lower center", ncols=3, frameon=False)
        FigureCanvasSVG(figure).print_svg(path, metadata={"Date": None, "Creator": None})


def _panel(axes: Axes, evaluation: Evaluation, metric: Metric) -> None:
    rows = [
        (contestant.name, mode, _COLOURS[number % len(_COLOURS)])
        for number, contestant in enumerate(evaluation.contestants)
        for mode in Mode
    ]
    width = 0.8 / len(rows)
    for place, (model, mode, colour) in enumerate(rows):
        found = [_score(evaluation, metric, model, mode, kind) for kind in Kind]
        values = [0.0 if each is None else each[0] for each in found]
        spread = [
            [0.0 if each is None else max(0.0, each[0] - each[1]) for each in found],
            [0.0 if each is None else max(0.0, each[2] - each[0]) for each in found],
        ]
        axes.bar(
            [x + (place - (len(rows) - 1) / 2) * width for x in range(len(Kind))],
            values,
            width,
            yerr=spread,
            color=colour,
            alpha=_PALE[mode],
            label=f"{model}, {mode}",
            error_kw={"elinewidth": 0.8},
        )
    axes.set_xticks(range(len(Kind)), [kind.value for kind in Kind])
    axes.set_title(metric.replace("_", " "))
    axes.set_ylim(0, 1)
    axes.spines[["top", "right"]].set_visible(False)


def _score(
    evaluation: Evaluation, metric: Metric, model: str, mode: Mode, kind: Kind
) -> tuple[float, float, float] | None:
    """The value of a metric and its interval over a kind of examples."""
    group: Group | None = next(
        (
            each
            for each in evaluation.groups
            if each.family is None and (each.model, each.mode, each.kind) == (model, mode, kind)
        ),
        None,
    )
    score = group.score(metric) if group else None
    return (score.value, score.low, score.high) if score else None
