"""How long a text may be looked at: whoever waits for an answer says so, and long work asks.

A text from anywhere may take any time to read. So what goes through one asks `keep_on` at each of
its steps, and whoever wants the answer wraps the whole in `while_wanted`. Each thread has its own;
where nobody said anything, work goes on to its end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_asked: ContextVar[Callable[[], None] | None] = ContextVar("asked", default=None)


def keep_on() -> None:
    """Raise what whoever waits wants raised, once they wait no longer."""
    ask = _asked.get()
    if ask is not None:
        ask()


@contextmanager
def while_wanted(ask: Callable[[], None]) -> Iterator[None]:
    """Have `ask` called at each step of the work in the block, beside whoever waits already."""
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
