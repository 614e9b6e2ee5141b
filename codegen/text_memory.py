"""A cache of what was found out about texts, by the text, up to a number of characters.

A text is known by its hash and length and is not kept: each keystroke makes a new one, and a soak
of thousands of edits cost 2 KB of memory for each. Python's hash has 64 bits and a key of the
process, and a string computes it once; of 10,000 texts two are alike with a chance of 1 in 10^11.
"""

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
            key = (hash(text), len(text), args, tuple(kwargs.items()))
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
