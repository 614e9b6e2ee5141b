"""A cache of results by text, bounded by the characters that it holds."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

_T = TypeVar("_T")
_P = ParamSpec("_P")


def remembered(
    *, characters: int
) -> Callable[[Callable[Concatenate[str, _P], _T]], Callable[Concatenate[str, _P], _T]]:
    """Caches a function's result by its first argument, a text; the least recently used goes first.

    By the number of calls, as `lru_cache` counts, a large file that is being typed would be kept
    thousands of times.
    """

    def decorate(
        function: Callable[Concatenate[str, _P], _T],
    ) -> Callable[Concatenate[str, _P], _T]:
        known: OrderedDict[object, tuple[int, _T]] = OrderedDict()
        lock = threading.Lock()
        held = 0

        @wraps(function)
        def ask(text: str, /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
            nonlocal held
            key = (text, args, tuple(kwargs.items()))
            with lock:
                if key in known:
                    known.move_to_end(key)
                    return known[key][1]
            answer = function(text, *args, **kwargs)
            with lock:
                if key not in known:
                    held += len(text)
                    known[key] = len(text), answer
                while held > characters and known:
                    _, (gone, _) = known.popitem(last=False)
                    held -= gone
            return answer

        return ask

    return decorate
