"""The API check on real ESP sketches: what is accepted, and what of invented calls is not.

    python -m benchmarks.validation esp --mirror DIR [--core VERSION=FOLDER]... [--list]

The sketches are those of repositories that lie in a folder, where they use what only an ESP has,
and the examples of Arduino cores that are unpacked somewhere (2.0.17, 3.0, 3.3, or 8266), each
checked against its own version. `whole` are sketches that include only what is declared here: those
that are right must pass. The others may have notes, and no error all the same. Published code has
mistakes of its own, so `--list` shows each error for somebody to look at. Then one call of a method
in each accepted sketch is given another name, which no class has.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path, PurePosixPath

from benchmarks.recognizer.report import Figure, percentiles, share, show
from benchmarks.validation.corpus import Sketch, repositories
from codegen.project.board import Board, find_board
from codegen.types import Report, Rung
from codegen.validation.api.judge import NOT_CHECKED
from codegen.validation.api.marks import HEADERS
from codegen.validation.api.statements import code_of
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.includes import include_names

_PER_REPOSITORY = 20  # sketches, so that no single owner's habits decide the figures
_SECONDS = 120.0
_LARGEST = 200_000  # characters of a sketch
_CALL = re.compile(r"\b(?P<object>[A-Za-z_]\w*)\.(?P<method>[a-z]\w+)\(")
_SUFFIX = "Presently"  # turns a method's name into one that no class has
_BESIDE = (".ino", ".h", ".hpp", ".c", ".cpp")
_NOT_ESP = re.compile(r"avr/|util/|WiFiNINA|SAMD|Energia|mbed|pico/|hardware/")


@dataclass(slots=True)
class Tally:
    """The results for some sketches."""

    whole: Counter[str] = field(default_factory=Counter)
    others: Counter[str] = field(default_factory=Counter)
    invented: Counter[str] = field(default_factory=Counter)
    warm: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def figures(self, what: str) -> Iterator[Figure]:
        """The rows of the table."""
        for kind, counts in (("whole", self.whole), ("others", self.others)):
            total = counts.total()
            yield Figure(
                f"{what}, {kind}: no error",
                f"{share(total - counts['errors'], total)}; with notes {counts['notes']}, "
                f"another board asked for {counts['other board']}",
                "all that are right" if kind == "whole" else "",
            )
        yield Figure(
            f"{what}: an invented method",
            f"{share(self.invented['errors'], self.invented.total())} refused, "
            f"{self.invented['notes']} not checked, {self.invented['accepted']} accepted",
        )
        yield Figure(f"{what}: warm", percentiles(self.warm, 0.5, 0.95, unit="s"))


def main(arguments: list[str]) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.validation esp")
    parser.add_argument("--mirror", type=Path, required=True, help="folder of OWNER+NAME/repo")
    parser.add_argument("--core", action="append", default=[], metavar="VERSION=FOLDER")
    parser.add_argument("--count", type=int, default=400, help="sketches of the repositories")
    parser.add_argument(
        "--list", action="store_true", help="every error, and every invention that passed"
    )
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as cache_folder:
        os.environ["PINWRIGHT_CACHE"] = cache_folder
        show(_measure(options))


def _measure(options: argparse.Namespace) -> Iterator[Figure]:
    for named in options.core:
        version, _, folder = named.partition("=")
        board = find_board("nodemcuv2" if version == "8266" else "esp32dev")
        core = None if version == "8266" else version
        yield from _figures(f"examples of core {version}", _examples(folder), board, core, options)
    found = [*_sketches(options.mirror)]
    random.Random(1).shuffle(found)
    chosen = found[: options.count]
    yield from _figures("repositories", chosen, find_board("esp32dev"), None, options)


def _figures(
    what: str,
    sketches: Iterable[Sketch],
    board: Board,
    core: str | None,
    options: argparse.Namespace,
) -> Iterator[Figure]:
    tally, chance = Tally(), random.Random(1)
    for sketch in sketches:
        report = _check(sketch, board, core)
        counts = tally.whole if _is_whole(sketch, board) else tally.others
        verdict = _verdict(report)
        counts[verdict] += 1
        if verdict == "errors":
            tally.errors += [f"{sketch.origin}: {error}" for error in report.errors[:3]]
        elif counts is tally.whole and verdict == "accepted":
            _invent(sketch, board, core, tally, chance)
    yield from tally.figures(what)
    if options.list:
        yield Figure(f"{what}: errors", str(len(tally.errors)), "", tuple(tally.errors))


def _invent(
    sketch: Sketch, board: Board, core: str | None, tally: Tally, chance: random.Random
) -> None:
    """Checks the sketch with one method called by a name that no class has."""
    if (wrong := _invented(sketch, chance)) is None:
        return
    began = time.perf_counter()
    verdict = _verdict(_check(wrong, board, core))
    tally.warm.append(time.perf_counter() - began)
    tally.invented[verdict] += 1
    if verdict == "accepted":
        tally.errors.append(f"{sketch.origin}: accepted {_line_of(wrong)}")


def _check(sketch: Sketch, board: Board, core: str | None) -> Report:
    return check_project(
        sketch.project(), board=board, depth=Depth.FAST, core=core, seconds=_SECONDS
    )


def _verdict(report: Report) -> str:
    if any("#error" in error.message for error in report.errors):
        return "other board"
    if report.errors or report.rung < Rung.SYMBOLS:
        return "errors"
    noted = any(defect.message.startswith(NOT_CHECKED) for defect in report.defects)
    return "notes" if noted else "accepted"


def _invented(sketch: Sketch, chance: random.Random) -> Sketch | None:
    """The sketch with one method called by another name; None where it calls none."""
    text = sketch.files[sketch.main]
    calls = [*_CALL.finditer(code_of(text))]
    if not calls:
        return None
    at = chance.choice(calls).end("method")
    return Sketch(sketch.origin, {**sketch.files, sketch.main: text[:at] + _SUFFIX + text[at:]})


def _line_of(wrong: Sketch) -> str:
    lines = wrong.files[wrong.main].splitlines()
    return next(line.strip() for line in lines if _SUFFIX in line)


def _is_whole(sketch: Sketch, board: Board) -> bool:
    """Whether a sketch includes only what is declared here, the standard library, and itself."""
    family = "esp8266" if board.platform == "espressif8266" else "esp32"
    known = (
        _declared(family)
        | _declared("common")
        | _declared("libraries")
        | _declared("esp_libraries")
    )
    return all(
        name in sketch.files or name in known or PurePosixPath(name).suffix == ""
        for text in sketch.files.values()
        for name in include_names(text)
    )


@cache
def _declared(family: str) -> frozenset[str]:
    folder = HEADERS / family
    return frozenset(p.relative_to(folder).as_posix() for p in folder.rglob("*.h*"))


def _examples(folder: str) -> Iterator[Sketch]:
    for path in sorted(Path(folder).rglob("*.ino")):
        if path.stem != path.parent.name:
            continue  # a tab
        beside = {p.name: p for p in sorted(path.parent.iterdir()) if p.suffix in _BESIDE}
        texts = {path.name: path, **beside}
        read = {name: p.read_text("utf-8", "replace") for name, p in texts.items()}
        yield Sketch(path.relative_to(folder).as_posix(), read)


def _sketches(mirror: Path) -> Iterator[Sketch]:
    """Sketches that use what only an ESP has, some of every repository, no text twice."""
    seen: set[str] = set()
    for repository in repositories(mirror):
        folders = sorted(repository.sketch_folders().items())
        random.Random(1).shuffle(folders)
        taken = 0
        for place, paths in folders[: 8 * _PER_REPOSITORY]:
            sketch = repository.sketch(place, paths)
            if sketch is None or not _is_for_esp32(sketch.files):
                continue
            if (text := sketch.files[sketch.main]) in seen or len(text) > _LARGEST:
                continue
            seen.add(text)
            yield sketch
            taken += 1
            if taken == _PER_REPOSITORY:
                break


def _is_for_esp32(files: Mapping[str, str]) -> bool:
    names = {name for text in files.values() for name in include_names(text)}
    only = _declared("esp32") - _declared("esp8266")
    return bool(names & only) and not any(_NOT_ESP.search(name) for name in names)
