"""Whether PlatformIO's registry answers, asked before PlatformIO waits a minute for it."""

from __future__ import annotations

import queue
import socket
import threading
import time
import urllib.request
from collections.abc import Sequence
from functools import cache
from urllib.parse import urlsplit

_PATIENCE = 0.8  # seconds for all hosts together, name look-ups included
_REMEMBERED = 60  # seconds that an answer holds: a laptop may come back to its network


def answers(hosts: Sequence[str]) -> bool:
    """Whether any of the hosts (`name` or `name:port`) takes a connection, or the proxy to them."""
    return _asked(tuple(hosts), int(time.monotonic() / _REMEMBERED))


@cache
def _asked(hosts: tuple[str, ...], period: int) -> bool:  # noqa: ARG001 - a part of the cache's key
    outcomes: queue.SimpleQueue[bool] = queue.SimpleQueue()
    proxy = urllib.request.getproxies().get("https")
    for host in hosts:
        direct = proxy is None or urllib.request.proxy_bypass(host)
        place = urlsplit(f"https://{host}" if direct else str(proxy))
        # A thread each, as a look-up of a name cannot be interrupted.
        threading.Thread(
            target=_knock,
            args=(place.hostname or "", place.port or 443, outcomes),
            daemon=True,
        ).start()
    until = time.monotonic() + _PATIENCE
    for _ in hosts:
        try:
            if outcomes.get(timeout=max(0.0, until - time.monotonic())):
                return True
        except queue.Empty:
            return False
    return False


def _knock(host: str, port: int, outcomes: queue.SimpleQueue[bool]) -> None:
    try:
        socket.create_connection((host, port), timeout=_PATIENCE).close()
        outcomes.put(True)
    except OSError:
        outcomes.put(False)
