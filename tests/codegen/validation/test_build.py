"""Real builds: PlatformIO, avr-gcc and the Arduino core, each verdict on the user's own lines."""

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
from codegen.types import Report, Rung
from codegen.validation.build import build_project
from codegen.validation.guard import descendants
from codegen.validation.selfcheck import self_check

pytestmark = pytest.mark.toolchain


def build(
    *files: tuple[str, str],
    kind: ProjectKind = ProjectKind.SNIPPET,
    root: str = "",
    settings: BuildSettings = BuildSettings(),  # noqa: B008 - frozen
    **options,
) -> Report:
    sources = tuple(SourceFile(*file) for file in files)
    project = Project(kind, root, sources, files[0][0], settings)
    return build_project(project, board=find_board("uno"), **options)


def whole(body: str, *, above: str = "") -> tuple[str, str]:
    return ("a.ino", f"{above}void setup() {{\n{body}\n}}\nvoid loop() {{}}\n")


@pytest.mark.parametrize(
    "board", ["uno", "nanoatmega328", "megaatmega2560", "leonardo", "micro", "pro8MHzatmega328"]
)
def test_the_selfcheck_builds_and_fits(board):
    facts = find_board(board)
    report = self_check(facts)
    assert report.rung is Rung.BUILDS
    assert report.checked
    assert report.defects == ()
    assert report.why_not_further is None
    assert report.sizes
    assert (report.sizes.flash_total, report.sizes.ram_total) == (facts.flash, facts.ram)
    assert 1000 < report.sizes.flash_used < 5000
    assert [stage.name for stage in report.stages] == ["prepare", "build"]


def test_the_cores_libraries_are_found():
    names = ("Wire", "SPI", "EEPROM", "SoftwareSerial")
    above = "".join(f"#include <{name}.h>\n" for name in names) + "SoftwareSerial s(2, 3);\n"
    report = build(whole("Wire.begin(); SPI.begin(); s.begin(9600); EEPROM.read(0);", above=above))
    assert report.rung is Rung.BUILDS


def test_a_lone_statement_is_wrapped_and_says_so():
    report = build(("a.ino", "digitalWrite(13, HIGH);\n"))
    assert report.rung is Rung.BUILDS
    assert report.wrapping == "1 statement put into setup(); empty loop() added"


CASES = {
    "a column behind a tab and letters of two bytes": (
        [whole('\tString s = "äöü"; y = 1;')],
        Rung.NOTHING,
        "a.ino:2:20: error: ‘y’ was not declared in this scope",  # noqa: RUF001 - gcc's own
    ),
    "a mistake in the second tab": (
        [whole("helper();"), ("b.ino", "int helper() {\n  return missing;\n}\n")],
        Rung.NOTHING,
        "b.ino:2:10: error: ‘missing’ was not declared in this scope",  # noqa: RUF001 - gcc's own
    ),
    "a semicolon is missing on the line above": (
        [whole("\tdelay(1)  // ä\n\n\tdelay(2);")],
        Rung.NOTHING,
        "a.ino:2:10: error: expected ‘;’ before ‘delay’",  # noqa: RUF001 - gcc's own
    ),
    "a semicolon is missing at the end of a tab": (
        [whole(""), ("b.ino", "int x = 1\n"), ("c.ino", "int y;\n")],
        Rung.NOTHING,
        "b.ino:1:10: error: expected ‘,’ or ‘;’ before ‘int’",  # noqa: RUF001 - gcc's own
    ),
    "all units are compiled though the first one fails": (
        [whole(""), ("a.cpp", "int a = x;\n"), ("b.cpp", "int b = y;\n")],
        Rung.NOTHING,
        "b.cpp:1:9: error: ‘y’ was not declared in this scope",  # noqa: RUF001 - gcc's own
    ),
    "a header that no library could bring": (
        [whole("", above="#include <vector>\n")],
        Rung.NOTHING,
        "a.ino:1:18: error: vector: No such file or directory",
    ),
    "a mistake in one's own header's name": (
        [whole("", above='#include "Config.h"\n'), ("config.h", "")],
        Rung.NOTHING,
        "a.ino:1:20: error: Config.h: No such file or directory",
    ),
    "a mistake behind a header that is not there": (
        [whole("int x = 5\n  b.play(x);", above="#include <TinyBuzz.h>\nTinyBuzz b;\n")],
        Rung.NOTHING,
        "a.ino:4:10: error: expected ',' or ';' before 'b'",
    ),
    "an argument that is missing behind a header that is not there": (
        [whole("digitalWrite(13);", above="#include <TinyBuzz.h>\nTinyBuzz b;\n")],
        Rung.NOTHING,
        "a.ino:4:16: error: too few arguments to function 'void digitalWrite(uint8_t, uint8_t)'",
    ),
    "a function that nobody wrote": (
        [whole("foo();", above="void foo();\n")],
        Rung.COMPILES,
        "a.ino: error: undefined reference to `foo()'",
    ),
    "more than the chip's flash": (
        [
            whole(
                "Serial.print(pgm_read_byte(b + random(9)));",
                above="const char b[32000] PROGMEM = {1};\n",
            )
        ],
        Rung.COMPILES,
        "a.ino: error: region `text' overflowed by 1168 bytes",
    ),
    "more than the bootloader leaves of it": (
        [
            whole(
                "Serial.print(pgm_read_byte(b + random(9)));",
                above="const char b[30600] PROGMEM = {1};\n",
            )
        ],
        Rung.COMPILES,
        "a.ino: error: The program size (32536 bytes) is greater than maximum allowed"
        " (32256 bytes)",
    ),
    "more than the chip's RAM": (
        [whole("b[random(9)] = 1; Serial.print(b[random(9)]);", above="char b[3000];\n")],
        Rung.COMPILES,
        "a.ino: error: section `.bss' is not within region `data'",
    ),
}


@pytest.mark.parametrize(("files", "rung", "defect"), CASES.values(), ids=CASES.keys())
def test_what_is_wrong_is_said_on_the_users_line(files, rung, defect):
    report = build(*files, kind=ProjectKind.SKETCH)
    assert (report.rung, report.checked) == (rung, True)
    assert defect in [str(error) for error in report.errors]
    assert report.why_not_further


def test_a_platformio_project_is_built_without_running_what_it_names(tmp_path: Path):
    witness = tmp_path / "ran"
    library = (
        f'{{"name": "Motor", "build": {{"flags": "!touch {witness}", "extraScript": "x.py"}}}}'
    )
    report = build(
        ("src/main.cpp", '#include <Motor.h>\n#include "config.h"\nMotor m(PIN, NAME);\n'),
        ("src/rest.ino", "void setup() {}\nvoid loop() {}\n"),
        ("include/config.h", "#define PIN LED_BUILTIN\n"),
        ("lib/Motor/Motor.h", "#include <Arduino.h>\nstruct Motor { Motor(int, const char*); };\n"),
        ("lib/Motor/Motor.cpp", '#include "Motor.h"\nMotor::Motor(int, const char*) {}\n'),
        ("lib/Motor/library.json", library),
        ("lib/Motor/x.py", f"open({str(witness)!r}, 'w')"),
        kind=ProjectKind.PLATFORMIO,
        root="my project",
        settings=BuildSettings(build_flags=('-DNAME="a b"', f"-DX=`touch {witness}`")),
    )
    assert report.rung is Rung.BUILDS
    assert [str(defect) for defect in report.defects] == [
        "my project/lib/Motor/library.json: warning: not taken: build.flags",
        "my project/lib/Motor/library.json: warning: not taken: build.extraScript",
        f"my project/platformio.ini: warning: build flag not taken: '-DX=`touch {witness}`'",
    ]
    assert not witness.exists()


def test_a_name_with_a_command_in_it_is_built_not_run(tmp_path: Path):
    witness = tmp_path / "ran"
    report = build(
        whole("motor();", above="void motor();\n"),
        (f"`touch {witness.name}` $(touch {witness.name}).cpp", "void motor() {}\n"),
        ("my ünits.cpp", "int unit;\n"),
        kind=ProjectKind.SKETCH,
    )
    assert report.rung is Rung.BUILDS
    assert not list(tmp_path.rglob("ran"))


def test_an_endless_include_ends_at_the_limit_with_its_processes():
    report = build(
        ("a.h", '#include "a.h"\n#include "a.h"\nint x;\n'), kind=ProjectKind.SOURCE, seconds=3
    )
    assert (report.rung, report.checked) == (Rung.NOTHING, False)  # a slow machine says the same
    assert report.why_not_further == "stopped after 3 s"
    assert report.errors == ()
    assert descendants() == []


def test_a_build_that_was_stopped_leaves_nothing_that_a_later_one_would_use():
    stop = threading.Event()
    with pytest.raises(Cancelled):
        build(whole(""), stop=stop, progress=lambda _: stop.set())
    assert descendants() == []
    assert build(whole("")).rung is Rung.BUILDS


def test_a_stop_flag_that_is_set_already_is_obeyed():
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        build(whole(""), stop=stop)


def test_only_a_program_that_was_built_is_lent():
    lent: list[bytes] = []

    def look(report: Report, program: Path) -> Report:
        lent.append(program.read_bytes()[:4])
        return replace(report, rung=Rung.BEHAVES)

    assert build(whole("dely(1);"), with_program=look).rung is Rung.NOTHING
    assert lent == []
    assert build(whole("delay(1);"), with_program=look).rung is Rung.BEHAVES
    assert lent == [b"\x7fELF"]


def test_an_edit_is_seen_and_its_undoing_too():
    rungs = [build(whole(body)).rung for body in ("delay(1);", "dely(1);", "delay(1);")]
    assert rungs == [Rung.BUILDS, Rung.NOTHING, Rung.BUILDS]


def test_threads_and_processes_may_build_at_once(shared_cache: Path):
    code = (
        "from codegen.project.board import find_board;"
        "from codegen.validation.selfcheck import self_check;"
        "print(self_check(find_board('uno')).rung.label)"
    )
    with (
        subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as other,
        ThreadPoolExecutor() as pool,
    ):
        bodies = ["Serial.begin(9600);", "delay(1);", "nonsense;"]
        reports = list(pool.map(lambda body: build(whole(body)), bodies))
        assert other.communicate()[0] == "built\n"
    assert [report.rung for report in reports] == [Rung.BUILDS, Rung.BUILDS, Rung.NOTHING]


@pytest.mark.parametrize(
    ("files", "settings", "why"),
    [
        ([("main.py", "x")], BuildSettings(), "Python is not built"),
        (
            [("src/main.cpp", "")],
            BuildSettings(framework="espidf"),
            "only the Arduino framework is built, not espidf",
        ),
    ],
)
def test_what_is_no_arduino_program_is_said_to_be_unchecked(files, settings, why):
    report = build(*files, kind=ProjectKind.PLATFORMIO, settings=settings)
    assert (report.checked, report.rung, report.why_not_further) == (False, Rung.NOTHING, why)
