"""Does the fast check accept every project that builds?

    python -m benchmarks.validation projects --sources DIR [--count 100] [--seed 1]

A project is an example of a real library, written to a folder with a platformio.ini, that library
and those of the others that its headers come from in lib/: read, laid out and checked as a user's
would be. Only those that `pio run` builds count.
"""

from __future__ import annotations

import argparse
import os
import posixpath
import random
import tempfile
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from pathlib import Path

from benchmarks.recognizer.report import Figure, percentiles, share, show
from benchmarks.validation.agreement import Tally, compare
from benchmarks.validation.corpus import Repository, repositories
from codegen.errors import PinwrightError
from codegen.project.board import find_board
from codegen.project.project import load_project
from codegen.validation.includes import include_names

_PER_LIBRARY = 4
_FILES = 150  # of all the libraries of a project: larger ones build for a minute
_SOURCE = (".h", ".hpp", ".hh", ".c", ".cpp", ".cc", ".S", ".inc", ".ipp")
_NOT_SOURCE = ("examples", "example", "test", "tests", "extras", "docs", "extra")


def main(arguments: list[str]) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.validation projects")
    parser.add_argument("--sources", type=Path, required=True, help="folder of OWNER+NAME/repo")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as place:
        os.environ["PINWRIGHT_CACHE"] = f"{place}/cache"
        show(_measure(options.sources, options.count, options.seed, Path(place, "projects")))


def _measure(sources: Path, count: int, seed: int, place: Path) -> Iterator[Figure]:
    board = find_board("uno")
    tally, files = Tally(), list[float]()
    for number, (name, texts) in enumerate(_examples(sources, seed)):
        root = place / str(number)
        for path, text in texts.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, "utf-8")
        try:
            project = load_project(root)
            _, built = compare(project, board, tally, name=name)
        except PinwrightError as error:
            tally.odd.append(f"{name}: {error}")
            continue
        if not built.errors:
            files.append(len(project.files))
        if len(files) == count:
            break
    false = tally.verdicts[False, True]
    yield Figure("projects that build: refused by the fast check", share(false, len(files)), "0")
    yield Figure("projects that build: files", percentiles(files, 0.5, 0.95, unit="files"))
    yield from tally.figures("projects")


def _examples(sources: Path, seed: int) -> Iterator[tuple[str, dict[str, str]]]:
    """Projects as texts by path; the libraries take turns."""
    found = [r for r in repositories(sources) if "library.properties" in r.paths]
    libraries = {repository.name: _sources_of(repository) for repository in found}
    homes = {
        posixpath.basename(path): name
        for name, paths in libraries.items()
        for path in paths
        if path.endswith(_SOURCE[:3]) and posixpath.dirname(path) in ("", "src")
    }
    by_name = {repository.name: repository for repository in found}
    chance = random.Random(seed)
    chosen = []
    for repository in found:
        folders = [
            item for item in repository.sketch_folders().items() if item[0].startswith("examples/")
        ]
        chosen.append(
            [(repository, *x) for x in chance.sample(folders, min(_PER_LIBRARY, len(folders)))]
        )
    chance.shuffle(chosen)
    for turn in zip_longest(*chosen):
        for repository, folder, paths in filter(None, turn):
            sketch = repository.sketch(folder, paths)
            if sketch is None:
                continue
            texts = {f"src/{name}": text for name, text in sketch.files.items()}
            needed = _with_libraries(texts, repository.name, libraries, homes, by_name)
            if needed is not None:
                yield sketch.origin, needed


def _sources_of(repository: Repository) -> list[str]:
    return [
        path
        for path in repository.paths
        if path == "library.properties"
        or (path.endswith(_SOURCE) and not set(path.lower().split("/")[:-1]) & set(_NOT_SOURCE))
    ]


def _with_libraries(
    texts: dict[str, str],
    first: str,
    libraries: Mapping[str, list[str]],
    homes: Mapping[str, str],
    by_name: Mapping[str, Repository],
) -> dict[str, str] | None:
    """The texts with the libraries that they include below lib/; None when these are too many."""
    project = {**texts, "platformio.ini": "[env:uno]\nboard = uno\n"}
    waiting, taken = [first], set[str]()
    while waiting:
        name = waiting.pop()
        if name in taken:
            continue
        taken.add(name)
        if len(project) + len(libraries[name]) > _FILES:
            return None
        read = by_name[name].read(libraries[name])
        project |= {f"lib/{name.partition('+')[2]}/{path}": text for path, text in read.items()}
        for text in (*texts.values(), *read.values()):
            waiting += {
                homes[x] for n in include_names(text) if (x := posixpath.basename(n)) in homes
            }
    return project
