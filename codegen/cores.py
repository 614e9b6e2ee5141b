"""How many cores this process may use."""

from __future__ import annotations

import os
import sys


def usable_cores() -> int:
    """Those that it may run on, at least one; where the system does not tell, all there are."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
