"""The memory that a process and its children hold, from /proc; elsewhere nothing."""

from __future__ import annotations

from pathlib import Path

_FIELDS = ("VmRSS", "RssAnon", "RssFile", "VmHWM")


def resident(pid: int) -> dict[str, float]:
    """MB by the names in /proc/PID/status. Weights that are memory-mapped count as `RssFile`.

    Pages that processes share count once for each.
    """
    total: dict[str, float] = {}
    for each in _family(pid):
        try:
            lines = Path(f"/proc/{each}/status").read_text("utf-8").splitlines()
        except OSError:
            continue  # it has just ended, or there is no /proc
        for line in lines:
            name, _, value = line.partition(":")
            if name in _FIELDS:
                total[name] = total.get(name, 0.0) + int(value.split()[0]) / 1024
    return total


def _family(pid: int) -> list[int]:
    """A process, its children and theirs."""
    found = [pid]
    for parent in found:
        for file in Path(f"/proc/{parent}/task").glob("*/children"):
            try:
                found += [int(child) for child in file.read_text("utf-8").split()]
            except OSError:
                continue
    return found
