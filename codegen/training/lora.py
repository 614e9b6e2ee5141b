"""Low-rank adapters (LoRA, arXiv 2106.09685): small matrices beside frozen ones, and their files.

An adapter adds `alpha / rank * B A` to a weight. Its GGUF is what llama.cpp loads beside the base:
`adapter.type = lora`, and for every weight `NAME.lora_a` (rank, in) and `NAME.lora_b` (out, rank).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - its name everywhere

from codegen.errors import UsageError
from codegen.training.llama import Llama

_ADAPTED = ("attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down")


class Adapted(nn.Module):
    """A frozen linear layer with an adapter, which adds nothing at first."""

    def __init__(self, frozen: nn.Linear, rank: int, alpha: float, chance: torch.Generator) -> None:
        super().__init__()
        self.frozen = frozen.requires_grad_(False)
        self.scale = alpha / rank
        a = torch.randn(rank, frozen.in_features, generator=chance)
        self.lora_a = nn.Parameter(a * frozen.in_features**-0.5)
        self.lora_b = nn.Parameter(torch.zeros(frozen.out_features, rank))

    def forward(self, x: Tensor) -> Tensor:
        """(..., in) to (..., out)."""
        narrow = F.linear(x, self.lora_a).flatten(0, -2)
        frozen: Tensor = self.frozen(x)
        # In one pass over the sum: it is as wide as the layer.
        added = torch.addmm(frozen.flatten(0, -2), narrow, self.lora_b.t(), alpha=self.scale)
        return added.view_as(frozen)


@dataclass(frozen=True, slots=True)
class Adapter:
    """The matrices of an adapter by the weight that they belong to, `blk.0.attn_q.weight`."""

    alpha: float
    matrices: Mapping[str, tuple[Tensor, Tensor]]  # A (rank, in) and B (out, rank)
    architecture: str = "llama"  # of the base, as GGUF calls it


def adapt(model: nn.Module, *, rank: int, alpha: float, seed: int, first: int = 0) -> None:
    """Freezes a model and puts an adapter beside every matrix of its layers from `first` on."""
    chance = torch.Generator().manual_seed(seed)
    model.requires_grad_(False)
    for name, layer in list(model.named_modules()):
        parent, _, child = name.rpartition(".")
        if child in _ADAPTED and isinstance(layer, nn.Linear) and _layer(name) >= first:
            setattr(model.get_submodule(parent), child, Adapted(layer, rank, alpha, chance))


def _layer(name: str) -> int:
    """The number in `blk.3.attn_q`."""
    return int(name.split(".")[-2])


def attach(model: nn.Module, adapter: Adapter) -> None:
    """Freezes a model and puts an adapter into it, replacing one that it may have.

    Raises:
        UsageError: the adapter is another model's.
    """
    model.requires_grad_(False)
    layers = dict(model.named_modules())
    for name, (a, b) in adapter.matrices.items():
        place = name.removesuffix(".weight")
        layer = layers.get(place)
        frozen = layer.frozen if isinstance(layer, Adapted) else layer
        if not isinstance(frozen, nn.Linear) or frozen.weight.shape != (len(b), a.shape[1]):
            raise UsageError("the adapter belongs to another model")
        adapted = Adapted(frozen, len(a), adapter.alpha, torch.Generator())
        adapted.lora_a.data, adapted.lora_b.data = a.clone(), b.clone()
        model.set_submodule(place, adapted)


def adapter_of(model: Llama) -> Adapter:
    """The adapter of a model that was adapted."""
    layers = {name: m for name, m in model.named_modules() if isinstance(m, Adapted)}
    first = next(iter(layers.values()))
    return Adapter(
        alpha=first.scale * len(first.lora_a),
        matrices={
            f"{name}.weight": (layer.lora_a.detach().clone(), layer.lora_b.detach().clone())
            for name, layer in layers.items()
        },
        architecture=model.config.architecture,
    )


def merged(adapters: Sequence[Adapter], weights: Sequence[float]) -> Adapter:
    """The weighted mean of what adapters add, as one adapter (federated averaging).

    The mean of the products is kept, not the product of the means: ranks add up, and nothing of
    anybody's code travels but these numbers.
    """
    names = adapters[0].matrices.keys()
    architecture = adapters[0].architecture
    if any(a.matrices.keys() != names or a.architecture != architecture for a in adapters):
        raise UsageError("the adapters belong to different models")
    total = sum(weights)
    if total <= 0 or min(weights) < 0:
        raise UsageError("weights are shares: none below 0, not all 0")
    found: dict[str, tuple[Tensor, Tensor]] = {}
    for name in names:
        pairs = [adapter.matrices[name] for adapter in adapters]
        if len({(a.shape[1], b.shape[0]) for a, b in pairs}) > 1:
            raise UsageError("the adapters belong to different models")
        rank = sum(len(a) for a, _ in pairs)
        scales = [
            weight / total * adapter.alpha / len(a) * rank
            for weight, adapter, (a, _) in zip(weights, adapters, pairs, strict=True)
        ]
        found[name] = (
            torch.cat([a for a, _ in pairs]),
            torch.cat([b * scale for scale, (_, b) in zip(scales, pairs, strict=True)], 1),
        )
    return Adapter(1.0, found, architecture)


def save_adapter(path: Path, adapter: Adapter, *, name: str, halves: bool = False) -> None:
    """Writes the adapter as the GGUF that llama.cpp loads beside its base; `halves` in 16 bits."""
    from gguf import GGUFWriter

    partial = path.with_suffix(".partial")
    writer = GGUFWriter(partial, adapter.architecture)
    writer.add_type("adapter")
    writer.add_name(name)
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", adapter.alpha)
    kind = np.float16 if halves else np.float32
    for weight, (a, b) in adapter.matrices.items():
        writer.add_tensor(f"{weight}.lora_a", a.numpy().astype(kind))
        writer.add_tensor(f"{weight}.lora_b", b.numpy().astype(kind))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    partial.replace(path)


def load_adapter(path: Path) -> Adapter:
    """Reads an adapter's file.

    Raises:
        UsageError: no such file, or no adapter.
    """
    from gguf import GGUFReader

    if not path.is_file():
        raise UsageError(f"{path}: no such adapter")
    try:
        reader = GGUFReader(path)
        alpha = reader.fields["adapter.lora.alpha"].contents()
        architecture = reader.fields["general.architecture"].contents()
    except (ValueError, OSError, KeyError, IndexError):
        raise UsageError(f"{path}: not a LoRA adapter") from None
    tensors = {
        tensor.name: torch.from_numpy(tensor.data.astype(np.float32)) for tensor in reader.tensors
    }
    names = [name.removesuffix(".lora_a") for name in tensors if name.endswith(".lora_a")]
    return Adapter(
        float(alpha),
        {name: (tensors[f"{name}.lora_a"], tensors[f"{name}.lora_b"]) for name in names},
        str(architecture),
    )
