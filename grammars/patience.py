"""How long a text may be worked on: whoever waits for the answer sets that, and long work asks.

A text from an unknown source may take any time to read. So code that goes through one calls
`keep_on` at each step, and whoever wants the answer wraps the work in `while_wanted`. Each thread
has its own limit; without one, the work runs to its end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_asked: ContextVar[Callable[[], None] | None] = ContextVar("asked", default=None)


def keep_on() -> None:
    """Raise what the caller asked for, once nobody waits for the answer any more."""
    ask = _asked.get()
    if ask is not None:
        ask()


@contextmanager
def while_wanted(ask: Callable[[], None]) -> Iterator[None]:
    """Have `ask` called at each step of the work in the block, besides those of outer blocks."""
    outer = _asked.get()

    def both() -> None:
        if outer is not None:
            outer()
        ask()

    token = _asked.set(both)
    try:
        yield
    finally:
        _asked.reset(token)
