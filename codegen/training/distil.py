"""Distillation (arXiv 1503.02531): a student learns a teacher's distribution over the next token.

Every position of a text then teaches how likely each of the tokens is, not only which one stood
there. Both read the same rows, so both have one vocabulary; widths and depths are their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - its name everywhere

from codegen.errors import UsageError
from codegen.training.checkpoint import config_of, load_weights
from codegen.training.configs import ModelConfig
from codegen.training.llama import IGNORED, Llama, Mask

_SHARE = 0.5
"""Held-out nats a token after 307k tokens, by share: of `smoke` from scratch 5.19 (0), 4.87 (0.5),
4.84 (1); of a pruned copy, which outgrows its teacher (4.43), 4.35 (0), 4.30 (0.5), 4.50 (1).
"""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A student beside its teacher; `share` of the loss is the divergence between the two."""

    student: Llama
    teacher: Llama
    share: float = _SHARE

    def loss(self, tokens: Tensor, targets: Tensor, mask: Mask) -> Tensor:
        """The summed loss in nats of the targets (B, T) that are not `IGNORED`.

        `(1 - share)` cross-entropy of the text and `share` the Kullback-Leibler divergence of the
        student's distribution from the teacher's, in place of `Llama.loss`.
        """
        with torch.no_grad():
            wanted = F.log_softmax(self.teacher(tokens, mask).float(), -1)
        given = F.log_softmax(self.student(tokens, mask).float(), -1)
        divergence = (wanted.exp() * (wanted - given)).sum(-1)
        text = F.nll_loss(
            given.flatten(0, 1), targets.flatten(), ignore_index=IGNORED, reduction="sum"
        )
        taught = (divergence * (targets != IGNORED)).sum()
        return (1 - self.share) * text + self.share * taught


def teacher_flop(path: Path, config: ModelConfig) -> float:
    """FLOP of a teacher for each token of a student's: it reads them, and learns nothing.

    Raises:
        UsageError: as `load_weights` does.
    """
    return config_of(path).flop_per_token(config.context) / 3


def load_teacher(path: Path, config: ModelConfig, device: torch.device) -> Llama:
    """A frozen teacher for a student of that configuration.

    Raises:
        UsageError: no such weights, another vocabulary, or a shorter context.
    """
    teacher = load_weights(path)
    if teacher.config.vocabulary != config.vocabulary:
        raise UsageError(
            f"{path}: speaks {teacher.config.vocabulary} tokens, "
            f"{config.name} {config.vocabulary}; teacher and student share one tokenizer"
        )
    if teacher.config.context < config.context:
        raise UsageError(
            f"{path}: reads {teacher.config.context} tokens at once, {config.name} {config.context}"
        )
    return teacher.requires_grad_(False).to(device)
