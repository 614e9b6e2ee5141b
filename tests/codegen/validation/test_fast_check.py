"""The compiler called straight: the same verdicts as a build, sooner."""

import re
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.errors import Cancelled
from codegen.project.board import find_board
from codegen.project.files import BuildSettings, Project, ProjectKind, SourceFile
from codegen.project.project import snippet_project
from codegen.types import Report, Rung
from codegen.validation import compile_commands, compiler, fast_check, scratch_project
from codegen.validation.build import build_project
from codegen.validation.check import check_project
from codegen.validation.depth import Depth, Scope
from codegen.validation.toolchain import Reach, reach

pytestmark = pytest.mark.toolchain

UNO = find_board("uno")


def project(
    *files: tuple[str, str],
    kind: ProjectKind = ProjectKind.SKETCH,
    settings: BuildSettings = BuildSettings(),  # noqa: B008 - frozen
    main: str | None = None,
) -> Project:
    sources = tuple(SourceFile(*file) for file in files)
    return Project(kind, "", sources, main or files[0][0], settings)


def check(asked: Project, **options) -> Report:
    return check_project(asked, board=UNO, depth=Depth.FAST, **options)


def whole(body: str, *, above: str = "") -> tuple[str, str]:
    return ("a.ino", f"{above}void setup() {{\n{body}\n}}\nvoid loop() {{}}\n")


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The units that a compiler was called for, in order; nothing is remembered at first."""
    units: list[str] = []
    real = compiler.run

    def counting(argv, **options):
        units.append(next(word for word in argv if word.startswith(("src/", "lib/"))))
        return real(argv, **options)

    monkeypatch.setattr(compiler, "run", counting)
    monkeypatch.setattr(compiler, "_memory", type(compiler._memory)())
    return units


@pytest.fixture
def exports(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The boards that PlatformIO was asked for."""
    asked: list[str] = []
    real = compile_commands._export

    def counting(layout, board, toolchain):
        asked.append(board.id)
        return real(layout, board, toolchain)

    monkeypatch.setattr(compile_commands, "_export", counting)
    return asked


LIBRARY = (
    ("src/main.cpp", '#include <Motor.h>\n#include "config.h"\nMotor m(PIN);\n'),
    ("src/rest.ino", "void setup() {}\nvoid loop() {}\n"),
    ("include/config.h", "#define PIN LED_BUILTIN\n"),
    ("lib/Motor/Motor.h", "#include <Arduino.h>\nstruct Motor { Motor(int); };\n"),
    ("lib/Motor/Motor.cpp", '#include "Motor.h"\nMotor::Motor(int) {}\n'),
    ("lib/Unused/Unused.cpp", "nonsense\n"),
    ("lib/Unused/Unused.h", ""),
)


def library(path: str, text: str) -> Project:
    files = [(path, text) if file[0] == path else file for file in LIBRARY]
    return project(*files, kind=ProjectKind.PLATFORMIO)


PROJECTS = {
    "a sketch": project(whole("Serial.begin(9600);")),
    "the core's libraries": project(
        whole("Wire.begin(); SPI.begin();", above="#include <Wire.h>\n#include <SPI.h>\n")
    ),
    "a column behind a tab and letters of two bytes": project(whole('\tString s = "äö"; y = 1;')),
    "a mistake in the second tab": project(
        whole("helper();"), ("b.ino", "int helper() {\n  return missing;\n}\n")
    ),
    "every unit has its mistake": project(
        whole("x;"), ("b.cpp", "int b = y;\n"), ("c.c", "int c = z\n")
    ),
    "a header that is not there": project(whole("", above="#include <DHT.h>\n")),
    "a warning": project(whole("int unused;")),
    "an error in a core's header, by the user's include": project(
        whole("", above="int x;\n#include <avr/iom8.h>\n")
    ),
    "a function that nobody wrote": project(whole("foo();", above="void foo();\n")),
    "a snippet that is wrapped": snippet_project("digitalWrite(13, HIGH);\n"),
    "a header on its own": project(("a.h", "int a = b;\n"), kind=ProjectKind.SOURCE),
    "a library of the project": library("", ""),
    "a mistake in a library": library("lib/Motor/Motor.cpp", '#include "Motor.h"\nnonsense;\n'),
    "a mistake in a header of a library": library("lib/Motor/Motor.h", "struct Motor { int };\n"),
    "a flag with a space": project(
        ("src/main.cpp", "const char *a = NAME;\nvoid setup() {}\nvoid loop() {}\n"),
        ("src/more parts/part.h", ""),
        kind=ProjectKind.PLATFORMIO,
        settings=BuildSettings(build_flags=('-DNAME="a b"', "-Isrc/more parts")),
    ),
    "a folder of the user's own to include from": project(
        ("src/main.cpp", '#include "part.h"\nint a = part;\nvoid setup() {}\nvoid loop() {}\n'),
        ("src/more parts/part.h", "int part;\n"),
        kind=ProjectKind.PLATFORMIO,
        settings=BuildSettings(build_flags=("-Isrc/more parts",)),
    ),
}


@pytest.mark.parametrize("asked", PROJECTS.values(), ids=PROJECTS.keys())
def test_the_fast_check_and_the_build_say_the_same(asked):
    fast, built = check(asked), build_project(asked, board=UNO)
    assert (fast.rung, fast.checked) == (min(built.rung, Rung.COMPILES), True)
    told = [defect for defect in built.defects if "undefined reference" not in defect.message]
    assert set(fast.defects) == set(told)
    assert (fast.wrapping, fast.core) == (built.wrapping, built.core)
    assert fast.core == "Arduino AVR core 1.8.7" or fast.core.startswith("Arduino AVR core ")


@pytest.mark.parametrize(
    ("body", "place", "message"),
    [
        ('asm("nonsense r1");', (0, 0), "unknown opcode `nonsense'"),
        (
            "_delay_ms(5);\nint x = analogRead(0); _delay_us(x);",
            (5, 24),
            "__builtin_avr_delay_cycles expects a compile time integer constant (in delay.h:276)",
        ),
        ("delay(1); stop();", (4, 17), "call to 'stop' declared with attribute error: not here"),
    ],
)
def test_what_only_an_object_shows_is_found(body, place, message):
    above = '#include <util/delay.h>\nvoid stop() __attribute__((error("not here")));\n'
    report = check(project(whole(body, above=above)))
    assert report.rung is Rung.NOTHING
    (error,) = report.errors
    assert (error.line, error.column) == place
    assert re.sub("[\u2018\u2019]", "'", error.message) == message


def test_what_was_not_asked_is_said():
    report = check(project(whole("")))
    assert report.why_not_further == "not linked"
    one = check(library("", ""), scope=Scope.FILE)
    assert one.why_not_further == "1 of 3 units, not linked"


def test_the_commands_can_be_run_again_by_hand():
    report = check(project(whole("")))
    (command,) = report.commands
    assert "-fno-lto" in command
    subprocess.run(command, shell=True, check=True)
    assert [stage.name for stage in report.stages] == ["prepare", "export", "compile"]


@pytest.mark.parametrize(
    ("main", "units"),
    [
        ("src/main.cpp", ["src/main.cpp"]),
        ("src/rest.ino", ["src/sketch.ino.cpp"]),
        ("include/config.h", ["src/main.cpp"]),
        ("lib/Motor/Motor.h", ["lib/Motor/Motor.cpp", "src/main.cpp"]),
        ("lib/Motor/Motor.cpp", ["lib/Motor/Motor.cpp"]),
    ],
)
def test_a_file_is_checked_in_the_units_that_it_belongs_to(compiled, main, units):
    asked = project(*LIBRARY, kind=ProjectKind.PLATFORMIO, main=main)
    assert check(asked, scope=Scope.FILE).rung is Rung.COMPILES
    assert sorted(compiled) == units


@pytest.mark.parametrize("main", ["lib/Unused/Unused.cpp", "lib/Unused/Unused.h"])
def test_a_file_that_no_build_looks_at_is_not_checked(main):
    asked = project(*LIBRARY, kind=ProjectKind.PLATFORMIO, main=main)
    report = check(asked, scope=Scope.FILE)
    assert (report.checked, report.errors) == (False, ())
    assert report.why_not_further == f"{main}: nothing that is built includes it"


def test_only_what_is_another_is_compiled_again(compiled):
    check(library("", ""))
    assert len(compiled) == 3
    check(library("", ""))
    assert len(compiled) == 3
    check(library("lib/Motor/Motor.cpp", '#include "Motor.h"\nMotor::Motor(int x) {}\n'))
    assert compiled[3:] == ["lib/Motor/Motor.cpp"]
    check(library("include/config.h", "#define PIN 7\n"))
    assert compiled[4:] == ["src/main.cpp"]


def test_an_edit_is_seen_and_its_undoing_too():
    rungs = [check(project(whole(body))).rung for body in ("delay(1);", "dely(1);", "delay(1);")]
    assert rungs == [Rung.COMPILES, Rung.NOTHING, Rung.COMPILES]


def test_a_defect_that_is_remembered_moves_with_its_line():
    lines = []
    for above in ("", "\n", "// more\n\n"):
        asked = project(("a.ino", f"{above}void setup() {{ x; }}\nvoid loop() {{}}\n"))
        lines += [error.line for error in check(asked).errors]
    assert lines == [1, 2, 3]


def test_one_export_serves_until_the_includes_are_others(exports):
    for body in ("delay(1);", "delay(2);", "nonsense"):
        check(project(whole(body, above="#include <EEPROM.h>\n")))
    assert exports == ["uno"]
    check(project(whole("", above="#include <EEPROM.h>\n#include <SPI.h>\n")))
    assert exports == ["uno"] * 2
    check(project(whole("", above="#include <EEPROM.h>\n"), ("b.cpp", "")))
    assert exports == ["uno"] * 3


def test_an_export_that_cannot_be_read_is_made_again(exports, shared_cache: Path, monkeypatch):
    asked = project(whole("", above="#include <HID.h>\n"))
    check(asked)
    for broken in ("", "{}", '{"units": 1, "made": 2}'):
        for file in (shared_cache / "exports").glob("uno-*.json"):
            file.write_text(broken)
        monkeypatch.setattr(compile_commands, "_kept", {})
        assert check(asked).checked
    assert len(exports) == 4


@pytest.fixture
def libraries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of libraries that the toolchain looks into."""
    toolchain = reach(UNO).toolchain
    assert toolchain
    with_folder = replace(toolchain, library_dirs=(str(tmp_path),))
    monkeypatch.setattr(fast_check, "reach", lambda *_, **__: Reach(Rung.BUILDS, with_folder))
    return tmp_path


def test_a_header_is_only_called_missing_by_a_new_export(libraries, exports, monkeypatch):
    asked = project(whole("", above="#include <Motor.h>\n"))
    (libraries / "Motor").mkdir()
    assert [str(defect) for defect in check(asked).defects] == [
        "a.ino:1:11: note: not checked: Motor.h: it is not on this computer; "
        "lib_deps or the Library Manager may bring its library"
    ]
    assert check(asked).why_not_further == "not checked: Motor.h"
    assert len(exports) == 1  # that one is new enough
    (libraries / "Motor" / "Motor.h").touch()
    monkeypatch.setattr(fast_check, "_EXPORT_HOLDS", 0.0)
    assert check(asked).rung is Rung.COMPILES
    assert len(exports) == 2


def test_a_library_that_was_installed_is_found_at_once(libraries):
    asked = project(whole("", above="#include <Servomotor.h>\n"))
    assert check(asked).rung is Rung.PARSED
    (libraries / "Servomotor").mkdir()
    (libraries / "Servomotor" / "Servomotor.h").touch()
    assert check(asked).rung is Rung.COMPILES


def test_who_does_not_wait_for_an_export_finds_it_later(exports):
    asked = project(whole("", above="#include <SoftwareSerial.h>\n"))
    report = check(asked, seconds=0.01)
    assert (report.checked, report.errors) == (False, ())
    assert report.why_not_further == (
        "time: PlatformIO is still being asked for the compile commands"
    )
    assert check(asked).rung is Rung.COMPILES
    assert exports == ["uno"]


def test_what_could_not_be_compiled_in_time_is_no_error():
    endless = "".join(f"#define A{n + 1} A{n} A{n}\n" for n in range(40))
    asked = project(whole("", above=f"#define A0 ;\n{endless}\n"))
    check(asked)
    slow = project(whole("", above=f"#define A0 ;\n{endless}\nA40\n"))
    report = check(slow, seconds=0.5)
    assert (report.checked, report.errors) == (False, ())
    assert report.why_not_further == "time: 1 of 1 units not compiled"


def test_a_stop_flag_ends_the_wait():
    stop = threading.Event()
    asked = project(whole("", above="#include <Printable.h>\n"))
    with pytest.raises(Cancelled):
        check(asked, stop=stop, progress=lambda _: stop.set())
    with pytest.raises(Cancelled):
        check(asked, stop=stop)
    assert check(asked).rung is Rung.COMPILES


def test_threads_and_processes_may_check_at_once(shared_cache: Path):
    code = (
        "from codegen.project.board import find_board;"
        "from codegen.project.project import snippet_project;"
        "from codegen.validation.check import *;"
        "asked = snippet_project('#include <Stream.h>\\nvoid setup() {}\\nvoid loop() {}\\n');"
        "print(check_project(asked, board=find_board('uno'), depth=Depth.FAST).rung.label)"
    )
    command = [sys.executable, "-c", code]
    others = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    bodies = ["Serial.begin(9600);", "delay(1);", "nonsense;", "delay(2);"]
    with ThreadPoolExecutor() as pool:
        reports = list(
            pool.map(lambda b: check(project(whole(b, above="#include <Stream.h>\n"))), bodies)
        )
    assert [other.communicate()[0] for other in others] == ["compiles\n"] * 2
    assert [report.rung for report in reports] == [3, 3, 0, 3]


def test_nothing_is_installed_for_a_fast_check(monkeypatch):
    toolchain = reach(UNO).toolchain
    assert toolchain
    absent = replace(toolchain, source=fast_check.Source.REGISTRY)
    monkeypatch.setattr(fast_check, "reach", lambda *_, **__: Reach(Rung.BUILDS, absent))
    report = check(project(whole("")))
    assert not report.checked
    assert report.why_not_further == "atmelavr is not installed yet: the first build does it"


def test_an_export_that_fails_says_why(monkeypatch: pytest.MonkeyPatch):
    refusing = (sys.executable, "-c", "print('out of order'); raise SystemExit(1)")
    monkeypatch.setattr(scratch_project, "COMMAND", refusing)
    report = check(project(whole("", above="#include <Client.h>\n")))
    assert not report.checked
    assert report.why_not_further == "PlatformIO failed: out of order"


def test_a_quote_that_is_not_closed_may_be_defined():
    asked = project(
        ("src/main.cpp", ""),
        kind=ProjectKind.PLATFORMIO,
        settings=BuildSettings(build_flags=("-DX='",)),
    )
    report = check(asked)
    assert (report.rung, report.defects) == (Rung.COMPILES, ())
