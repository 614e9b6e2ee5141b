"""Which parts of a sketch are ever run, and which of them repeatedly."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.evaluation.reading.c_lexemes import Lexemes

_CALLED_BY_THE_CORE = frozenset({"loop", "serialEvent", "ISR"})
_ROOTS = _CALLED_BY_THE_CORE | {"setup"}
_ENDLESS = (["1"], ["true"], [";", ";"])  # what stands in the brackets of an endless loop
_BEFORE_LAMBDAS = frozenset(["(", ",", "=", "return", "{"])


def reached(text: Lexemes) -> tuple[list[bool], list[bool]]:
    """For each lexeme: whether it can be reached at all, and whether repeatedly.

    A function counts that is named in what counts. Again and again is what stands in loop(), in an
    endless loop, in a lambda, or in a function that is named and not called: a handler, a task.
    """
    owner: list[str | None] = [None] * len(text.tokens)
    for name, functions in text.functions.items():
        for function in functions:
            owner[function.start : function.end] = [name] * (function.end - function.start)
    top = [p for p, name in enumerate(owner) if name is None and not _is_head(text, p)]
    live = _named(text, [*_at(text, top), *(_ROOTS & text.functions.keys())])
    is_live = [name is None or name in live for name in owner]
    endless = _endless(text)
    handlers = [
        token
        for place, token in enumerate(text.tokens)
        if token in text.functions and is_live[place] and text.at(place + 1) != "("
    ]
    inner = [place for place, is_endless in enumerate(endless) if is_endless]
    starts = _CALLED_BY_THE_CORE & text.functions.keys()
    again = _named(text, [*_at(text, inner), *handlers, *starts])
    return is_live, [
        is_live[place] and (endless[place] or name in again) for place, name in enumerate(owner)
    ]


def _named(text: Lexemes, roots: Iterable[str]) -> set[str]:
    """Some functions, those that are named in them, and so on."""
    waiting = list(roots)
    found = set(waiting)
    while waiting:
        for function in text.functions[waiting.pop()]:
            for token in text.tokens[function.start : function.end]:
                if token in text.functions and token not in found:
                    found.add(token)
                    waiting.append(token)
    return found


def _at(text: Lexemes, places: Iterable[int]) -> list[str]:
    """The functions that are named at some places."""
    return [token for place in places if (token := text.tokens[place]) in text.functions]


def _is_head(text: Lexemes, place: int) -> bool:
    """Whether a name stands in its function's own head, or in a prototype."""
    if text.tokens[place] not in text.functions or text.at(place + 1) != "(":
        return False
    after = text.ends[place + 1] + 1
    return any(after <= body <= after + 2 for body in text.bodies) or bool(text.type_before(place))


def _endless(text: Lexemes) -> list[bool]:
    found = [False] * len(text.tokens)
    for place, word in enumerate(text.tokens):
        body = -1
        if word in {"while", "for"} and text.at(place + 1) == "(":
            close = text.ends[place + 1]
            if text.tokens[place + 2 : close] in _ENDLESS:
                body = close + 1
        elif word == "[" and text.at(place - 1) in _BEFORE_LAMBDAS:
            body = text.ends[place] + 1
            if text.at(body) == "(":
                body = text.ends[body] + 1
        if text.at(body) == "{":
            end = text.ends[body]
            found[body:end] = [True] * (end - body)
    return found
