"""What a run computes on: a CPU, a GPU, or one of several processes that torchrun started."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import cache

import torch
import torch.distributed as dist
from torch import Tensor

_PEAKS = {"H200": 989e12, "H100": 989e12, "A100": 312e12, "L40S": 362e12, "RTX 4090": 165e12}
"""Dense bf16 FLOP/s by the makers' data sheets; a CPU's is measured."""


@dataclass(frozen=True, slots=True)
class Machine:
    """A device, and this process's place among those that share the work."""

    device: torch.device
    rank: int
    processes: int
    halves: bool  # whether it multiplies matrices of bf16 in hardware
    peak: float  # FLOP/s of one step's matrix products, all processes together

    @property
    def is_gpu(self) -> bool:
        """Whether it is one that CUDA serves."""
        return self.device.type == "cuda"

    @property
    def compiles(self) -> bool:
        """Whether torch.compile pays in a run of minutes: in fp32 a CPU gains little by it."""
        return self.is_gpu or (self.halves and shutil.which("c++") is not None)

    def precision(self) -> AbstractContextManager[object]:
        """Matrix products in bf16 where the hardware has them, in fp32 elsewhere."""
        return _halved(self.device.type) if self.halves else nullcontext()

    def moved(self, rows: Tensor) -> Tensor:
        """The rows on the device."""
        if not self.is_gpu:
            return rows
        return rows.pin_memory().to(self.device, non_blocking=True)

    def add_up(self, tensors: Sequence[Tensor]) -> None:
        """Sums each tensor over all processes, in place."""
        if self.processes > 1:
            for tensor in tensors:
                dist.all_reduce(tensor)

    def agree(self, number: int) -> int:
        """The first process's number."""
        if self.processes == 1:
            return number
        shared = torch.tensor(number, device=self.device)
        dist.broadcast(shared, 0)
        return int(shared)

    def close(self) -> None:
        """Leave the group of processes."""
        if self.processes > 1:
            dist.destroy_process_group()


def find_machine() -> Machine:
    """The machine as it is, and the group that torchrun's environment names."""
    processes = int(os.environ.get("WORLD_SIZE", "1"))
    rank = int(os.environ.get("RANK", "0"))
    if torch.cuda.is_available():
        device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))
        torch.cuda.set_device(device)
        torch.set_float32_matmul_precision("high")
        name = torch.cuda.get_device_name(device)
        halves = True
        peak = next((peak for part, peak in _PEAKS.items() if part in name), 100e12)
    else:
        device, halves = torch.device("cpu"), has_amx()
        peak = cpu_peak(halves=halves)
    if processes > 1:
        dist.init_process_group("nccl" if device.type == "cuda" else "gloo")
    return Machine(device, rank, processes, halves, peak * processes)


def cpu_precision() -> AbstractContextManager[object]:
    """What `Machine.precision` is where the work is never a GPU's."""
    return _halved("cpu") if has_amx() else nullcontext()


def _halved(device: str) -> AbstractContextManager[object]:
    return torch.autocast(device, torch.bfloat16)


def cpu_peak(*, halves: bool, size: int = 768) -> float:
    """FLOP/s of a matrix product on this CPU, in bf16 or in fp32, the best of a few."""
    x = torch.randn(size, size).to(torch.bfloat16 if halves else torch.float32)
    best = float("inf")
    for _ in range(5):
        began = time.perf_counter()
        x @ x
        best = min(best, time.perf_counter() - began)
    return 2 * size**3 / best


@cache
def has_amx() -> bool:
    """Whether the CPU has the matrix unit that makes bf16 pay (Intel's, from 2023 on)."""
    ask = getattr(torch.cpu, "get_capabilities", None)  # PyTorch 2.12 and later
    return ask is not None and bool(ask().get("amx_bf16", False))
