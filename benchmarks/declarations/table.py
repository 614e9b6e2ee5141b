"""The table of docs/declarations.md."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.declarations.compare import Sort
from benchmarks.declarations.measure import Result

_HEAD = """\
# How true the declarations are

What our headers say of a library, compared with the library's own headers at a commit, by libclang.
Made by `python -m benchmarks.declarations --mirror DIR --table docs/declarations.md`.

**Members** are what the library shows to programs: names that an example, a page or `keywords.txt`
speaks of, the public members of such types, and the types that these are made of. Every overload is
one. Not counted are macros that the compiler's flags may set, and what stands in a namespace such
as `detail`. **Missing** has the library, and not our header: a call of it is "not checked", or an
error where the header declares the class whole. **Wrong** is another type, value, default or number
of arguments, and a name that the library does not have. A header may speak for several versions,
or for libraries that share its name (`also` in `origin.toml`): what one of them has is not wrong.

The cores of ESP32 and ESP8266 are not among them: they were not compared.

"""
_COLUMNS = """\
| library | version | commit | members | there | missing | wrong | read for |
| --- | --- | --- | ---: | ---: | ---: | ---: | --- |
"""


def summary(result: Result) -> str:
    """One line on a project."""
    wrong, extra = result.names(Sort.WRONG), result.names(Sort.EXTRA)
    return (
        f"{result.project.name}: {result.members} members, {result.missing} missing, "
        f"{extra} extra, {wrong} wrong, {len(result.errors)} lines not read "
        f"({', '.join(result.platforms)})"
    )


def table(results: Sequence[Result]) -> str:
    """The page with a row for each project that was compared."""
    right = sum(not result.wrong for result in results)
    whole = sum(result.missing <= 0.05 * result.members for result in results)
    counted = (
        f"Of {len(results)} libraries {right} have nothing wrong, and of {whole} at least 95% of "
        "the members are there.\n\n"
    )
    return _HEAD + counted + _COLUMNS + "".join(map(_row, results))


def _row(result: Result) -> str:
    project = result.project
    cells = (
        f"[{project.name}](https://github.com/{project.repository})",
        project.version,
        f"`{project.commit[:8]}`",
        result.members,
        f"{_share(result)}%",
        result.missing,
        result.wrong,
        ", ".join(result.platforms),
    )
    return f"| {' | '.join(map(str, cells))} |\n"


def _share(result: Result) -> str:
    return f"{100 * (1 - result.missing / result.members):.0f}" if result.members else "-"
