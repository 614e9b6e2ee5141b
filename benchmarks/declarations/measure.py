"""One project's headers against the real ones, on each platform that they are for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.declarations.compare import Difference, Sort, compare
from benchmarks.declarations.interface import Interface
from benchmarks.declarations.parse import Reader
from benchmarks.declarations.platforms import SHELVES, arguments, platforms_of, precompiled
from benchmarks.declarations.shown import not_shown, shown_words
from benchmarks.declarations.sources import Described, Mirror, files_of, find_header, is_aside
from codegen.validation.api.marks import HEADERS


@dataclass(frozen=True, slots=True)
class Result:
    """What was found of a project: on how many real members, and every difference.

    `errors` are lines of the real headers that could not be read.
    """

    project: Described
    members: int
    missing: int
    differences: tuple[Difference, ...]
    errors: tuple[str, ...]
    platforms: tuple[str, ...]

    @property
    def wrong(self) -> int:
        """How many names say what is not so."""
        return self.names(Sort.WRONG) + self.names(Sort.EXTRA)

    def names(self, sort: Sort) -> int:
        """How many names there are with a difference of a sort."""
        return len({each.name for each in self.differences if each.sort is sort})


def measure(project: Described, mirror: Mirror) -> Result:
    """Compare a project's headers with the real ones at its commit."""
    headers = files_of(project)
    wanted = project.on or dict.fromkeys(p for each in headers for p in platforms_of(each))
    differences: dict[Difference, None] = {}
    members, missing = Counter[str](), Counter[str]()
    errors: dict[str, None] = {}
    read: list[str] = []
    for platform in wanted:
        shelves = SHELVES[platform]
        names = [h.partition("/")[2] for h in headers if h.partition("/")[0] in shelves[:-1]]
        # A .hpp beside a .h wraps a namespace around it.
        names = [name for name in names if not name.endswith(".hpp")] or names
        sources = [(project.repository, project.commit), *map(project.source, project.also)]
        real = [
            _real(
                names,
                platform=platform,
                mirror=mirror,
                repository=repository,
                commit=commit,
                defines=project.defines,
            )
            for repository, commit in sources
        ]
        if real[0] is None:
            continue
        ours = _ours(names, headers, platform, mirror, project.defines)
        read.append(platform)
        errors |= dict.fromkeys(f"{platform}: {e}" for e in (*real[0].errors, *ours.errors))
        others = [each for each in real[1:] if each is not None]
        found = compare(ours, real[0], others)
        differences |= dict.fromkeys(found)
        members |= real[0].counts()
        missing |= Counter(each.name for each in found if each.sort is Sort.MISSING)
    return Result(
        project=project,
        members=members.total(),
        missing=missing.total(),
        differences=tuple(differences),
        errors=tuple(errors),
        platforms=tuple(read),
    )


def _ours(
    names: list[str],
    headers: Iterable[str],
    platform: str,
    mirror: Mirror,
    defines: Iterable[str],
) -> Interface:
    files = {str(HEADERS / header) for header in headers}
    given = [*arguments(platform, mirror, ()), *precompiled(platform, mirror)]
    return Reader(given, files.__contains__, map(Path, files)).read(_including(names, defines))


def _real(
    names: list[str],
    *,
    platform: str,
    mirror: Mirror,
    repository: str,
    commit: str,
    defines: Iterable[str],
) -> Interface | None:
    """The real interface; None where the library has none of the headers."""
    folder = mirror.checked_out(repository, commit)
    found = {name: find_header(folder, name) for name in names}
    there = {name: path for name, path in found.items() if path is not None}
    if not there:
        return None
    folders = dict.fromkeys(path.parents[name.count("/")] for name, path in there.items())
    given = arguments(platform, mirror, [*folders, *_below(folders)])
    given += precompiled(platform, mirror)
    files = [path for path in sorted(folder.rglob("*.h*")) if not is_aside(path, folder)]
    interface = Reader(given, _within(folder), files).read(_including(there, defines))
    aside = interface.aside | _settings(files) | not_shown(interface, shown_words(folder))
    return replace(interface, aside=aside)


def _settings(files: Iterable[Path]) -> frozenset[str]:
    """Macros that a header defines if nobody has: for the compiler's flags, and include guards."""
    texts = (path.read_text("utf-8", "replace") for path in files)
    return frozenset(name for text in texts for pair in _IF_NOT.findall(text) for name in pair)


_IF_NOT = re.compile(r"#[ \t]*ifndef[ \t]+(\w+)|!\s*defined\s*\(?\s*(\w+)")


def _below(folders: Iterable[Path]) -> list[Path]:
    return [folder / "utility" for folder in folders if (folder / "utility").is_dir()]


def _within(folder: Path) -> Callable[[str], bool]:
    return lambda name: Path(name).resolve().is_relative_to(folder)


def _including(names: Iterable[str], defines: Iterable[str]) -> str:
    lines = [f"#define {name}" for name in defines]
    lines += ["#include <Arduino.h>", *(f"#include <{name}>" for name in names)]
    return "\n".join(lines)
