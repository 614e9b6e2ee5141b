"""The table of docs/declarations.md."""

from __future__ import annotations

from collections.abc import Iterable

from benchmarks.declarations.compare import Sort
from benchmarks.declarations.measure import Result

_HEAD = """\
# How true the declarations are

What our headers say of a library, compared with the library's own headers at a commit. Made by
`python -m benchmarks.declarations --mirror DIR --table docs/declarations.md`, which reads both with libclang.

*Members* are what a program may use: public members of classes, free functions (each overload), types, constants,
objects, and macros that an example or a page of the library speaks of. Not counted: macros that the compiler's flags
may set, and what stands in a namespace such as `detail`. *Missing*: the library has it, our header has not; a call
of it is then "not checked" or an error, as the header says. *Wrong*: another type, value, number of arguments or
default, or a name that the library does not have. Where our header speaks for several versions, or for libraries
that share its name, what one of them has is not wrong.

| library | version | commit | members | declared | missing | wrong | on |
| --- | --- | --- | ---: | ---: | ---: | ---: | --- |
"""


def summary(result: Result) -> str:
    """One line on a project."""
    wrong = result.names(Sort.WRONG)
    extra = result.names(Sort.EXTRA)
    return (
        f"{result.project.name}: {result.members} members, {result.missing} missing, "
        f"{extra} extra, {wrong} wrong, {len(result.errors)} lines not read "
        f"({', '.join(result.platforms)})"
    )


def table(results: Iterable[Result]) -> str:
    """The page with a row for each project that was compared."""
    return _HEAD + "".join(map(_row, results))


def _row(result: Result) -> str:
    project = result.project
    wrong = result.names(Sort.WRONG) + result.names(Sort.EXTRA)
    cells = (
        f"[{project.name}](https://github.com/{project.repository})",
        project.version,
        f"`{project.commit[:8]}`",
        result.members,
        f"{_share(result)}%",
        result.missing,
        wrong,
        ", ".join(result.platforms),
    )
    return f"| {' | '.join(map(str, cells))} |\n"


def _share(result: Result) -> str:
    return f"{100 * (1 - result.missing / result.members):.0f}" if result.members else "-"
