"""MicroPython: names in real code, invented names, and what a check costs.

    python -m benchmarks.validation micropython --mirror DIR [--list]

The real code are the files of some repositories that say themselves to be MicroPython, checked as
the projects that they belong to. Left out are tests, which run inside a harness, and files for
chips of other ports (`import pyb`). Published code has mistakes of its own: an error is false only
if the code is right, so `--list` shows each for somebody to look at. The invented names are those
of the tests.
"""

from __future__ import annotations

import argparse
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from benchmarks.recognizer.report import Figure, percentiles, share, show
from benchmarks.validation.corpus import Repository
from codegen.errors import SourceError
from codegen.language import Language
from codegen.project.board import Board, find_board
from codegen.project.files import Project
from codegen.project.project import load_project, snippet_project
from codegen.project.python_files import imported_names
from codegen.types import Report, Severity
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.micropython.compiler import compile_texts
from codegen.validation.micropython.dialect import Dialect, dialect
from codegen.validation.micropython.inference import Inference, Presence
from codegen.validation.micropython.modules import Modules
from codegen.validation.micropython.names import judge
from codegen.validation.micropython.ports import port_of
from codegen.validation.micropython.stubs import fetch_stubs

REPOSITORIES = (
    *("micropython+micropython-lib", "peterhinch+micropython-samples"),
    *("peterhinch+micropython-async", "peterhinch+micropython-mqtt"),
    *("peterhinch+micropython-nano-gui", "raspberrypi+pico-micropython-examples"),
    *("pimoroni+pimoroni-pico", "tomas-fryza+esp-micropython", "dmccreary+learning-micropython"),
    *("stlehmann+micropython-ssd1306", "jamedeus+micropython-smarthome"),
    *("cloudymike+micropythonexamples", "SolderedElectronics+Soldered-MicroPython-Modules"),
    "Open-STEM+XRP_MicroPython",
)
_FOR_PICO = ("pico", "XRP", "learning-micropython")  # repositories that are about an RP2
_OTHER_PORTS = frozenset({"pyb", "stm", "wipy", "ev3dev2", "lcd160cr"})
_NOT_FIRMWARE = frozenset({"tests", "multitests", "test", "unix-ffi"})
_INVENTED = Path(__file__).parents[2] / "tests/codegen/validation/micropython/inventions.toml"


@dataclass(slots=True)
class Tally:
    """The results for the real files."""

    files: int = 0
    known: int = 0  # files all of whose imports are
    with_errors: int = 0  # of those
    refused: list[str] = field(default_factory=list)  # by mpy-cross
    names: Counter[Presence] = field(default_factory=Counter)
    first: list[float] = field(default_factory=list)
    warm: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def main(arguments: list[str]) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.validation micropython")
    parser.add_argument("--mirror", type=Path, required=True, help="folder of OWNER+NAME/repo")
    parser.add_argument("--list", action="store_true", help="every error in the real code")
    options = parser.parse_args(arguments)
    show(_measure(options.mirror, options.list))


def _measure(mirror: Path, listed: bool) -> Iterator[Figure]:
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        for name in REPOSITORIES:
            if (git := mirror / name / "repo").is_dir():
                for path in _unpack(Repository.open(git), Path(folder) / name):
                    _check(path, Path(folder), tally)
    total = tally.names.total()
    yield Figure("real files of MicroPython", f"{tally.files:,}", "300")
    yield Figure("of them with known imports", share(tally.known, tally.files))
    yield Figure("of these with an error in their names", share(tally.with_errors, tally.known),
                 "only where the code is wrong", tuple(tally.errors) if listed else ())  # fmt: skip
    refused = tuple(tally.refused) if listed else ()
    yield Figure("refused by mpy-cross", share(len(tally.refused), tally.files), "", refused)
    for verdict in Presence:
        yield Figure(
            f"names found to be {verdict.name.lower()}", share(tally.names[verdict], total)
        )
    yield Figure("fast check, first time", percentiles(tally.first, 0.5, 0.95, unit="s"))
    yield Figure("fast check after an edit", percentiles(tally.warm, 0.5, 0.95, unit="s"),
                 "p50 <= 0.25 s")  # fmt: skip
    yield _invented()


def _unpack(repository: Repository, folder: Path) -> list[Path]:
    """Writes the Python files of a repository that are firmware."""
    wanted = [
        path
        for path in repository.paths
        if path.endswith(".py") and _NOT_FIRMWARE.isdisjoint(Path(path).parts)
    ]
    (folder / ".git").mkdir(parents=True)  # where the search for a program's folder ends
    for path, text in repository.read(wanted).items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    return [folder / path for path in wanted if (folder / path).exists()]


def _check(path: Path, root: Path, tally: Tally) -> None:
    """Checks the project of a file, and after an edit again; counts what stands in the file."""
    try:
        project = load_project(path)
    except SourceError:
        return
    (file,) = (each for each in project.files if each.path == project.main)
    imports = imported_names(file.text)
    if dialect(file, project) is not Dialect.MICROPYTHON or imports & _OTHER_PORTS:
        return
    board = _board(path, imports, file.text)
    report, seconds = _timed(project, board)
    tally.first.append(seconds)
    tally.warm.append(_timed(_edited(project), board)[1])
    tally.files += 1
    own = [defect for defect in report.defects if defect.file == project.shown(project.main)]
    tally.names += _verdicts(project, board)
    port = port_of(board)
    refusals = compile_texts({"": file.text}, arch=port.arch if port else None, seconds=60)
    if refusals.get(""):
        tally.refused.append(f"{path.relative_to(root)}: {refusals['']}")
    elif not any(defect.severity is Severity.NOTE for defect in own):
        tally.known += 1
        errors = [defect for defect in own if defect.severity is Severity.ERROR]
        tally.with_errors += bool(errors)
        place = path.relative_to(root)
        tally.errors += (f"[{board.id}] {place}:{e.line}: {e.message}" for e in errors)


def _board(path: Path, imports: set[str], text: str) -> Board:
    """A board that the file may well be written for."""
    if "rp2" in imports or any(word in str(path) for word in _FOR_PICO):
        return find_board("rpipicow")
    if {"esp32", "espnow"} & imports or "8266" not in text:
        return find_board("esp32dev")
    return find_board("nodemcuv2")


def _timed(project: Project, board: Board) -> tuple[Report, float]:
    port = port_of(board)
    if port is not None:
        fetch_stubs(port)
    began = time.perf_counter()
    report = check_project(project, board=board, depth=Depth.FAST)
    return report, time.perf_counter() - began


def _edited(project: Project) -> Project:
    """The same with another line at the end of the file that was asked about."""
    files = tuple(
        replace(file, text=f"{file.text}\n# edited\n") if file.path == project.main else file
        for file in project.files
    )
    return replace(project, files=files)


def _verdicts(project: Project, board: Board) -> Counter[Presence]:
    """How many names of the file in question exist, are absent, cannot be told."""
    port = port_of(board)
    assert port is not None  # noqa: S101 - these boards have one
    stubs = fetch_stubs(port)
    texts = {file.path: file.text for file in project.files if file.path.endswith(".py")}
    modules = Modules(texts, port=stubs.port, cpython=stubs.cpython)
    module = modules.of_file(project.main)
    if module is None:
        return Counter()
    text = texts[project.main]
    inference = Inference(modules)
    return judge(module, text, inference=inference, modules=modules, port=port.name).counts


def _invented() -> Figure:
    cases = tomllib.loads(_INVENTED.read_text("utf-8"))["case"]
    found, missed = 0, []
    for case in cases:
        board = find_board("nodemcuv2" if case["board"] == "esp8266" else case["board"])
        project = snippet_project(case["code"].replace("§", ""), Language.PYTHON)
        report, _ = _timed(project, board)
        if any(d.message.startswith(case["says"]) for d in report.defects):
            found += 1
        else:
            missed.append(case["says"])
    return Figure("invented names that are found", share(found, len(cases)), "all", tuple(missed))
