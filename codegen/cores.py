"""How many cores this process may use."""

from __future__ import annotations

import os
import sys


def usable_cores() -> int:
    """Those that it may run on, at least one; where the system does not tell, all there are."""
    count = os.cpu_count()
    if sys.platform == "linux":
        count = len(os.sched_getaffinity(0))
    return count or 1
