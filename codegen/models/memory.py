"""Whether weights fit into the memory that is free now, before the system kills us for it."""

from __future__ import annotations

import re
from pathlib import Path

from codegen.errors import ModelError

_BESIDE = 192 << 20
"""Bytes beside the weights: Python, llama.cpp's buffers, a small model's cache of 4,096 tokens."""

_MEMINFO = Path("/proc/meminfo")


def free_memory() -> int | None:
    """Bytes that can be had without swapping; None where the system does not say.

    A container's limit is not looked at.
    """
    try:
        found = re.search(r"^MemAvailable:\s+(\d+) kB", _MEMINFO.read_text("ascii"), re.MULTILINE)
    except OSError:
        return None
    return int(found[1]) * 1024 if found else None


def fits_memory(weights: Path) -> bool:
    """Whether weights fit beside what is running already, as far as the system says."""
    free = free_memory()
    return free is None or weights.stat().st_size + _BESIDE <= free


def require_memory(weights: Path) -> None:
    """Refuse weights that do not fit beside what is running already."""
    needed, free = weights.stat().st_size + _BESIDE, free_memory()
    if free is not None and needed > free:
        raise ModelError(
            f"too little memory for {weights.name}: {needed / 1e9:.1f} GB needed, "
            f"{free / 1e9:.1f} GB free; close something, or use a smaller model "
            "(`pinwright model list`)"
        )
