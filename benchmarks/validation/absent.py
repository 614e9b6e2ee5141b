"""AVR sketches of repositories with libraries that are not here: right ones that are refused.

Each is checked as a person's would be, on a board that is named here, against the declarations of
its libraries; what includes a header that neither these nor the core have is counted apart. Then a
call in it is renamed to something that no class has: it must be refused.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.recognizer.report import Figure, percentiles, share, show
from benchmarks.validation.corpus import Sketch, repositories
from codegen.project.board import Board, find_board
from codegen.types import Report, Rung
from codegen.validation.api.absent_libraries import can_declare
from codegen.validation.api.statements import code_of
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.includes import include_names

_PER_SET = 4  # sketches with the same includes, of a repository
_SECONDS = 120.0
_LARGEST = 60_000  # characters of a sketch
_OTHER_BOARD = re.compile(
    r"ESP8266|ESP32|\besp_|WiFi|Network|BLE|LittleFS|SPIFFS|Preferences|FS\.h|\bTeensy|SAMD|mbed|"
    r"driver/|freertos/|hardware/|pico/|Ethernet"
)
_CALL = re.compile(r"\b(?P<object>[A-Za-z_]\w*)\.(?P<method>[a-z]\w+)\(")
_SUFFIX = "Presently"  # turns a method's name into one that no class has


def main(arguments: list[str]) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.validation absent")
    parser.add_argument("--mirror", type=Path, required=True, help="folder of OWNER+NAME/repo")
    parser.add_argument("--board", default="megaatmega2560")
    parser.add_argument("--count", type=int, default=200, help="sketches")
    parser.add_argument("--minutes", type=float, default=60.0, help="stop after so long")
    parser.add_argument("--list", action="store_true", help="every error")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as cache_folder:
        os.environ.setdefault("PINWRIGHT_CACHE", cache_folder)
        show(_measure(options))


def _measure(options: argparse.Namespace) -> Iterator[Figure]:
    board = find_board(options.board)
    chosen = [*_sketches(options.mirror, board)]
    random.Random(1).shuffle(chosen)
    chosen = sorted(chosen[: options.count], key=_includes)  # one export for each set
    until = time.monotonic() + options.minutes * 60
    right, invented = Counter[str](), Counter[str]()
    warm: list[float] = []
    for sketch in chosen:
        if time.monotonic() > until:
            break
        report = _check(sketch, board)
        right[_outcome(report)] += 1
        warm += [stage.seconds for stage in report.stages if stage.name == "compile"]
        if options.list:
            for error in report.errors[:3]:
                print(f"{sketch.origin}: {error}", flush=True)
        if report.rung is Rung.SYMBOLS and (wrong := _invented(sketch)) is not None:
            invented[_outcome(_check(wrong, board))] += 1
    total = right.total()
    yield Figure(
        f"sketches for {board.id}: no error",
        f"{share(total - right['error'], total)}; symbols known {right['symbols known']}, "
        f"not checked further {right['parsed']}, not checked {right['not checked']}",
        "all that are right",
    )
    yield Figure(
        "an invented method",
        f"{share(invented['error'], invented.total())} refused, {invented['parsed']} not checked",
    )
    yield Figure("compile", percentiles(warm, 0.5, 0.95, unit="s"))


def _check(sketch: Sketch, board: Board) -> Report:
    return check_project(sketch.project(), board=board, depth=Depth.FAST, seconds=_SECONDS)


def _outcome(report: Report) -> str:
    return "error" if report.errors else report.rung.label


def _includes(sketch: Sketch) -> tuple[str, ...]:
    return tuple(sorted({n for text in sketch.files.values() for n in include_names(text)}))


def _sketches(mirror: Path, board: Board) -> Iterator[Sketch]:
    for repository in repositories(mirror):
        seen = Counter[tuple[str, ...]]()
        for folder, paths in repository.sketch_folders().items():
            sketch = repository.sketch(folder, paths)
            if sketch is None or sum(map(len, sketch.files.values())) > _LARGEST:
                continue
            includes = _includes(sketch)
            held = {name.rpartition("/")[2] for name in sketch.files}
            ours = [name for name in includes if can_declare(name, board) and name not in held]
            if not ours or any(map(_OTHER_BOARD.search, includes)):
                continue
            seen[includes] += 1
            if seen[includes] <= _PER_SET:
                yield sketch


def _invented(sketch: Sketch) -> Sketch | None:
    """The sketch with the last call of a method renamed."""
    text = sketch.files[sketch.main]
    calls = [*_CALL.finditer(code_of(text))]
    if not calls:
        return None
    at = calls[-1].end("method")
    return Sketch(sketch.origin, {**sketch.files, sketch.main: text[:at] + _SUFFIX + text[at:]})
