"""How programs guard what may not be there: by exceptions, platforms and types."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from codegen.validation.micropython.scopes import named

# Conditions on these choose between platforms: what they guard need not be here.
_PLATFORM = frozenset(
    {
        "platform",
        "implementation",
        "uname",
        "version_info",
        "PY2",
        "PY3",
        "TYPE_CHECKING",
        "hasattr",
    }
)


def exceptions(handler: ast.ExceptHandler) -> list[str]:
    """The names of what a handler catches, empty for everything."""
    if handler.type is None:
        return [""]
    types = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return [named(each) for each in types]


def chooses_platform(test: ast.expr) -> bool:
    """Whether a condition is about where the program runs."""
    words = (named(e) for e in ast.walk(test) if isinstance(e, ast.Name | ast.Attribute))
    return not _PLATFORM.isdisjoint(words)


def holds_on(port: str, test: ast.expr) -> bool | None:
    """Whether `sys.platform == "..."` holds on a port, None for other conditions."""
    match test:
        case ast.Compare(
            left=ast.Attribute(attr="platform"),
            ops=[ast.Eq() | ast.NotEq() as operator],
            comparators=[ast.Constant(value=str(name))],
        ):
            return (name == port) is isinstance(operator, ast.Eq)
    return None


def asked_types(test: ast.expr) -> Iterator[str]:
    """The expressions whose type a condition asks for, as text."""
    for each in ast.walk(test):
        match each:
            case ast.Call(func=ast.Name(id="isinstance" | "type" | "callable"), args=[asked, *_]):
                yield ast.unparse(asked)
