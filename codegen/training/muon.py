"""The optimiser: Muon for the matrices of the layers, AdamW for embedding and norms.

Muon (K. Jordan et al., 2024, kellerjordan.github.io/posts/muon) makes the momentum of a matrix
orthogonal before it is taken as a step. Matrices of one shape are stacked and done at once.
"""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor, nn
from torch.optim import AdamW, Optimizer

_COEFFICIENTS = (3.4445, -4.7750, 2.0315)  # of the quintic; five steps bring singular values to ~1
_STEPS = 5


def orthogonalized(x: Tensor, *, halves: bool) -> Tensor:
    """The nearest semi-orthogonal matrices of a stack (N, rows, columns), about: Newton-Schulz.

    `halves` is whether its products are in bf16.
    """
    a, b, c = _COEFFICIENTS
    wide = x.shape[1] <= x.shape[2]
    y = (x if wide else x.mT).to(torch.bfloat16 if halves else torch.float32)
    y = y / (y.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(_STEPS):
        square = y @ y.mT
        y = a * y + (b * square + c * square @ square) @ y
    near: Tensor = (y if wide else y.mT).to(x.dtype)
    return near


class Muon(Optimizer):
    """Momentum, made orthogonal; `lr` is the size of a step in units of the matrix's own scale."""

    def __init__(
        self,
        matrices: Iterable[nn.Parameter],
        *,
        lr: float,
        momentum: float = 0.95,
        weight_decay: float = 0.0,
        halves: bool = False,
    ) -> None:
        """`halves` is whether its own products are in bf16."""
        super().__init__(
            list(matrices), {"lr": lr, "momentum": momentum, "weight_decay": weight_decay}
        )
        self._halves = halves

    @torch.no_grad()
    def step(self) -> None:  # type: ignore[override] # no closure: the loss is computed once
        """One step along the gradients."""
        for group in self.param_groups:
            shapes: dict[torch.Size, list[nn.Parameter]] = {}
            for matrix in group["params"]:
                shapes.setdefault(matrix.shape, []).append(matrix)
            for shape, matrices in shapes.items():
                self._step(matrices, shape, group)

    def _step(
        self, matrices: list[nn.Parameter], shape: torch.Size, group: dict[str, float]
    ) -> None:
        gradients = [matrix.grad for matrix in matrices if matrix.grad is not None]
        for matrix in matrices:
            if "momentum" not in self.state[matrix]:
                self.state[matrix]["momentum"] = torch.zeros_like(matrix)
        moments = [self.state[matrix]["momentum"] for matrix in matrices]
        torch._foreach_lerp_(moments, gradients, 1 - group["momentum"])
        ahead = torch._foreach_lerp(gradients, moments, group["momentum"])  # Nesterov
        steps = orthogonalized(torch.stack(ahead), halves=self._halves)
        scale = max(1.0, shape[0] / shape[1]) ** 0.5
        weights: list[Tensor] = [*matrices]
        torch._foreach_mul_(weights, 1 - group["lr"] * group["weight_decay"])
        torch._foreach_add_(weights, list(steps.unbind()), alpha=-group["lr"] * scale)


def optimizers(
    model: nn.Module,
    *,
    matrix_rate: float,
    other_rate: float,
    weight_decay: float,
    halves: bool = False,
) -> tuple[Optimizer, ...]:
    """Muon for the layers' matrices, AdamW for the rest; each keeps its first rate as `base`."""
    matrices = [p for name, p in model.named_parameters() if p.ndim == 2 and name.startswith("blk")]
    others = [p for name, p in model.named_parameters() if not (p.ndim == 2 and name[:3] == "blk")]
    chosen: tuple[Optimizer, ...] = (
        Muon(matrices, lr=matrix_rate, weight_decay=weight_decay, halves=halves),
        AdamW(others, lr=other_rate, betas=(0.9, 0.95), eps=1e-10, weight_decay=0.0),
    )
    for optimizer in chosen:
        for group in optimizer.param_groups:
            group["base"] = group["lr"]
    return chosen
