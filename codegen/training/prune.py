"""Depth pruning: a model without the layers that it misses least, to begin a smaller one from.

Layers of one depth do much the same (arXiv 2403.03853), so what is left still models the language
and needs far less training than chance would. The layers go one by one: each time the one whose
absence costs the least on a sample of rows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from codegen.errors import UsageError
from codegen.training.checkpoint import config_of, load_weights, save_weights
from codegen.training.configs import ModelConfig
from codegen.training.estimate import Estimate
from codegen.training.llama import IGNORED, Llama, dense_mask, examples_of, targets_of
from codegen.training.machine import cpu_peak
from codegen.training.rows import Mixer, families
from codegen.training.schedule import RECIPE
from codegen.training.tokenizer import END, control

_END = control(END)


_SAMPLE = 32  # rows that each choice is judged by
_UTILISATION = 0.35  # of the peak, forwards


def expected(weights: Path, *, layers: int) -> Estimate:
    """What `prune` would take; nothing is written.

    Raises:
        UsageError: as `prune` does.
    """
    config = config_of(weights)
    _require_fewer(weights, config, layers)
    # With n layers left there are n choices, each of n - 1 layers.
    one = replace(config, layers=1).flop_per_token() - replace(config, layers=0).flop_per_token()
    outside = replace(config, layers=0).flop_per_token()
    passes = [n * (outside + (n - 1) * one) for n in range(layers + 1, config.layers + 1)]
    choices = sum(range(layers + 1, config.layers + 1))
    tokens = _SAMPLE * config.context
    flop = tokens * sum(passes) / 3  # forwards only
    seconds = flop / (cpu_peak(halves=False) * _UTILISATION)
    return Estimate("prune", f"{choices} choices", seconds, choices * tokens, flop)


def prune(
    weights: Path,
    out: Path,
    *,
    rows: Path,
    layers: int,
    sample: int = _SAMPLE,
    tell: Callable[[str], None] = lambda _line: None,
) -> ModelConfig:
    """Writes the weights with `layers` of their layers; returns the configuration of what is left.

    The sample is drawn from the rows to train on, `sample` of them, as annealing mixes them.

    Raises:
        UsageError: no such weights or rows, or not that many layers.
    """
    model = load_weights(weights)
    _require_fewer(weights, model.config, layers)
    mixer = Mixer(families(rows, model.config.context), 0)
    drawn = mixer.batch(0, sample, RECIPE[1].weights)
    kept = least_missed(model, torch.from_numpy(drawn.astype(np.int64)), layers=layers, tell=tell)
    smaller = with_layers(model, kept)
    save_weights(out, smaller, smaller.config)
    return smaller.config


def _require_fewer(weights: Path, config: ModelConfig, layers: int) -> None:
    if not 0 < layers < config.layers:
        raise UsageError(
            f"{weights}: has {config.layers} layers; it can be pruned to fewer, not {layers}"
        )


def least_missed(
    model: Llama,
    rows: Tensor,
    *,
    layers: int,
    tell: Callable[[str], None] = lambda _line: None,
) -> list[int]:
    """The numbers of the layers to keep, ascending, as measured on rows (N, T)."""
    kept = list(range(model.config.layers))
    while len(kept) > layers:
        choices = [[n for n in kept if n != dropped] for dropped in kept]
        losses = [mean_loss(with_layers(model, choice), rows) for choice in choices]
        best = int(np.argmin(losses))
        tell(f"without layer {kept[best]}: {losses[best]:.3f} nats a token")
        kept = choices[best]
    return kept


def with_layers(model: Llama, kept: Sequence[int]) -> Llama:
    """The model with only these layers; the weights are the same tensors, not copies."""
    config = replace(model.config, name=f"{model.config.name}-{len(kept)}", layers=len(kept))
    smaller = Llama(config).to(model.token_embd.weight.device)
    smaller.token_embd, smaller.output_norm = model.token_embd, model.output_norm
    smaller.blk = nn.ModuleList(model.blk[number] for number in kept)
    return smaller


@torch.no_grad()
def mean_loss(model: Llama, rows: Tensor) -> float:
    """Nats a token of rows (N, T)."""
    loss, count = 0.0, 0
    for piece in torch.split(rows, 4):
        targets = targets_of(piece, _END)
        loss += float(model.loss(piece, targets, dense_mask(examples_of(piece, _END))))
        count += int((targets != IGNORED).sum())
    return loss / max(count, 1)
