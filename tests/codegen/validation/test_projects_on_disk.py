"""Projects as people have them on disk: what their own tools build is built here, or asked about.

Where a part of a project is not taken, what follows from it is never said to be wrong.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.errors import BoardError
from codegen.project.board import find_board
from codegen.project.project import load_project
from codegen.project.resolved_board import resolve_board
from codegen.types import Report, Rung, Severity
from codegen.validation.check import check_project
from codegen.validation.depth import Depth

pytestmark = pytest.mark.toolchain

UNO = "platform = atmelavr\nboard = uno\nframework = arduino\n"
LOOPS = "void setup() {}\nvoid loop() {}\n"
EMPTY = f"#include <Arduino.h>\n{LOOPS}"
BUZZ = """\
#pragma once
#include <Arduino.h>
class TinyBuzz { public: void play(int hz) { tone(8, hz); } };
"""
SONG = """\
#include <Arduino.h>
#include <TinyBuzz.h>
TinyBuzz b;
void setup() { b.play(440); }
void loop() {}
"""
MANIFEST = "name=TinyBuzz\nversion=1.0.0\narchitectures=*\n"
RING = "#pragma once\ntemplate <class T> class Ring { T v[4]; public: void push(T x); };\n"
PUSH = "template <class T> void Ring<T>::push(T x) { v[0] = x; }\n"


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def check(path: Path, *, depth: Depth = Depth.FAST, board: str | None = None, **asked) -> Report:
    project = load_project(path, board=board, **asked)
    found = resolve_board(explicit=board, path=path, environment=asked.get("environment"))
    return check_project(project, board=found.board, depth=depth)


COMPILED = {
    "environments in other files, of which the last counts": {
        "platformio.ini": "[platformio]\ndefault_envs = bench\n"
        "extra_configs =\n  envs/*.ini\n  override.ini\n[common]\nbuild_flags = -DBASE=1\n",
        "envs/uno.ini": f"[env:bench]\n{UNO}build_flags = ${{common.build_flags}} -DLED_PIN=9\n",
        "override.ini": "[common]\nbuild_flags = -DBASE=2\n",
        "src/main.cpp": "#include <Arduino.h>\n#if BASE != 2\n#error not read\n#endif\n"
        "void setup() { pinMode(LED_PIN, OUTPUT); }\nvoid loop() {}\n",
    },
    "a library that PlatformIO installed": {
        "platformio.ini": f"[env:uno]\n{UNO}lib_deps = me/TinyBuzz @ ^1.0.0\n",
        ".pio/libdeps/uno/TinyBuzz/library.properties": MANIFEST,
        ".pio/libdeps/uno/TinyBuzz/src/TinyBuzz.h": BUZZ,
        "src/main.cpp": SONG,
    },
    "a library that needs another": {
        "platformio.ini": f"[env:uno]\n{UNO}lib_deps = me/TinyBuzz\n",
        ".pio/libdeps/uno/TinyBuzz/TinyBuzz.h": "#include <Tone/Maker.h>\n" + BUZZ,
        ".pio/libdeps/uno/Tone Maker/src/Tone/Maker.h": "#pragma once\n",
        "src/main.cpp": SONG,
    },
    "lib_extra_dirs": {
        "platformio.ini": f"[env:uno]\n{UNO}lib_extra_dirs = shared\n",
        "shared/TinyBuzz/src/TinyBuzz.h": BUZZ,
        "src/main.cpp": SONG,
    },
    "a library by symlink://": {
        "platformio.ini": f"[env:uno]\n{UNO}lib_deps =\n  symlink://mylibs/TinyBuzz\n",
        "mylibs/TinyBuzz/src/TinyBuzz.h": BUZZ,
        "src/main.cpp": SONG,
    },
    "a library by file:// with a name": {
        "platformio.ini": f"[env:uno]\n{UNO}lib_deps = Buzz=file://mylibs/TinyBuzz\n",
        "mylibs/TinyBuzz/include/TinyBuzz.h": BUZZ,
        "src/main.cpp": SONG,
    },
    "an environment without a board beside": {
        "platformio.ini": f"[env:uno]\n{UNO}build_flags = -DHW=1\n"
        "[env:native]\nplatform = native\nbuild_flags = -DUNIT_TEST\n",
        "src/main.cpp": f"int a = HW;\n{EMPTY}",
    },
    "a folder to include from": {
        "platformio.ini": f"[env:uno]\n{UNO}build_flags = -Iconfig -isystem $PROJECT_DIR/more\n",
        "config/pins.h": '#pragma once\n#define LED 13\n#include "deep/er.x"\n',
        "config/deep/er.x": "#define DEEP 1\n",
        "more/system.h": "#define MORE 2\n",
        "src/main.cpp": '#include "../config/pins.h"\n#include <pins.h>\n#include <system.h>\n'
        f"int a = LED + DEEP + MORE;\n{EMPTY}",
    },
    "included files of any suffix": {
        "platformio.ini": f"[env:uno]\n{UNO}",
        "src/commands.def": "CMD(start, 1)\nCMD(stop, 2)\n",
        "lib/Ring/src/Ring.h": RING + '#include "Ring.inl"\n',
        "lib/Ring/src/Ring.inl": PUSH,
        "src/main.cpp": "#include <Ring.h>\nenum Cmd {\n#define CMD(n, v) n = v,\n"
        '#include "commands.def"\n};\nRing<int> r;\nvoid setup() { r.push(start); }\n'
        "void loop() {}\n",
    },
    "folders with other names, and what lies beside them": {
        "platformio.ini": f"[platformio]\nsrc_dir = fw/app\ninclude_dir = fw/inc\n[env:uno]\n{UNO}",
        "fw/common/a.h": "#define A 1\n",
        "fw/inc/b.h": "#define B 2\n",
        "top.inc": "#define TOP 3\n",
        "fw/app/main.cpp": '#include "../common/a.h"\n#include "../../top.inc"\n#include "b.h"\n'
        f"int a = A + B + TOP;\n{EMPTY}",
    },
    "folders with blanks in their names": {
        "platformio.ini": f'[env:uno]\n{UNO}build_flags = -I "$PROJECT_DIR/more stuff"\n',
        "more stuff/s.h": "#define S 1\n",
        "src/main.cpp": f'#include "s.h"\nint a = S;\n{EMPTY}',
    },
    "options of the board": {
        "platformio.ini": f"[env:uno]\n{UNO}board_build.f_cpu = 8000000L\n"
        "board_build.mcu = atmega168\nbuild_unflags = -std=gnu++11\nbuild_flags = -std=gnu++14\n",
        "src/main.cpp": "#include <Arduino.h>\n#if F_CPU != 8000000L || !__AVR_ATmega168__\n"
        f"#error not taken\n#endif\nauto twice(int a) {{ return 2 * a; }}\n{EMPTY}",
    },
    "a board of the project's own": {
        "platformio.ini": "[env:a]\nplatform = atmelavr\nboard = mine\nframework = arduino\n",
        "boards/mine.json": '{"name": "$(touch ran)", "frameworks": ["arduino"], "build": {"mcu": '
        '"atmega2560", "f_cpu": "8000000L", "variant": "mega", "core": "arduino", "extra_flags": '
        '"-DARDUINO_AVR_MEGA2560 -DMINE=3"}, "upload": {"maximum_size": 253952}}',
        "src/main.cpp": "#include <Arduino.h>\n#if F_CPU != 8000000L || MINE != 3\n#error other\n"
        f"#endif\nint a = A15;\n{EMPTY}",
    },
}  # fmt: skip


@pytest.mark.parametrize("files", COMPILED.values(), ids=COMPILED)
def test_what_pio_run_builds_compiles(tmp_path: Path, files: dict[str, str]) -> None:
    report = check(write(tmp_path / "p", files))
    assert report.errors == ()
    assert report.rung is Rung.COMPILES
    assert not any(defect.message.startswith("not checked") for defect in report.defects)


FLAGS = """\
[env:bench]
platform = atmelavr
board = uno
framework = arduino
build_src_flags = -DROLE=3
build_flags =
  '-D AMP=&shared'
  '-D VERSION="1.2 beta; (x) |<y>"'
  -DURL=\\"https://example.org/a?b=1&c=*\\"
  -DHASH=\\"a#b\\" ; why
  -DEN=\\"${this.__env__}\\"
  -D ENV='"$PIOENV"'
  -DBACK=\\"a\\\\\\\\n\\"
  '-DTWICE(x)=((x)*2)'
  -DNUMBER=007
  -include "include/cfg.h"
"""
FLAGGED = """\
#include <Arduino.h>
constexpr bool same(const char *a, const char *b) {
  return *a == *b && (!*a || same(a + 1, b + 1));
}
static_assert(same(VERSION, "1.2 beta; (x) |<y>"), "");
static_assert(same(URL, "https://example.org/a?b=1&c=*"), "");
static_assert(same(HASH, "a#b"), "");
static_assert(same(EN, "bench") && same(ENV, "bench"), "");
static_assert(TWICE(3) == 6 && NUMBER == 7, "");
int shared = ROLE + FROM_CFG;
int *p = AMP;
void setup() { Serial.print(BACK); }
void loop() {}
"""


@pytest.mark.parametrize("depth", [Depth.FAST, Depth.BUILD])
def test_flags_arrive_at_the_compiler_as_platformio_hands_them_on(
    tmp_path: Path, depth: Depth
) -> None:
    files = {"platformio.ini": FLAGS, "include/cfg.h": "#define FROM_CFG 1\n"}
    report = check(write(tmp_path, {**files, "src/main.cpp": FLAGGED}), depth=depth)
    assert report.errors == ()
    assert report.rung is (Rung.BUILDS if depth is Depth.BUILD else Rung.COMPILES)


def test_only_what_the_source_filter_takes_is_built(tmp_path: Path) -> None:
    ini = f"[env]\n{UNO}\n[env:tx]\nbuild_src_filter = +<*> -<rx/>\n" + (
        "[env:rx]\nbuild_src_filter = +<rx/*.cpp> +<../shared/>\n"
    )
    sender = f'#include "../rx/main.cpp.txt"\n{EMPTY}'
    files = {
        "platformio.ini": ini,
        "src/tx/main.cpp": sender,
        "src/rx/main.cpp.txt": "",
        "src/rx/main.cpp": f"int shared();\nint a = shared();\n{EMPTY}",
        "shared/s.cpp": "int shared() { return 1; }\n",
    }
    root = write(tmp_path, files)
    assert check(root, depth=Depth.BUILD, environment="tx").rung is Rung.BUILDS
    # Of a file it is known which environment builds it.
    assert check(root / "src/rx/main.cpp", depth=Depth.BUILD).rung is Rung.BUILDS


def test_which_of_several_environments_is_asked(tmp_path: Path) -> None:
    ini = f"[env]\n{UNO}[env:tx]\nbuild_flags = -DROLE=1\n[env:rx]\nbuild_flags = -DROLE=2\n"
    root = write(tmp_path, {"platformio.ini": ini, "src/main.cpp": f"int a = ROLE;\n{EMPTY}"})
    with pytest.raises(BoardError, match=r"several environments: tx \(uno\), rx \(uno\)"):
        check(root)
    assert check(root, environment="rx").rung is Rung.COMPILES
    report = check_project(load_project(root), board=find_board("uno"), depth=Depth.FAST)
    assert (report.checked, report.errors) == (False, ())
    assert "several environments" in str(report.why_not_further)


def test_a_sketch_has_the_libraries_of_the_sketchbook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    root = write(
        tmp_path / "Arduino", {"libraries/TinyBuzz/src/TinyBuzz.h": BUZZ, "song/song.ino": SONG}
    )
    assert check(root / "song/song.ino", board="uno", depth=Depth.BUILD).rung is Rung.BUILDS
    other = write(
        tmp_path / "a",
        {
            "a.ino": '#include "r.h"\nRing<int> r;\nvoid setup() { r.push(1); }',
            "r.h": RING + '#include "r.tpp"\n',
            "r.tpp": PUSH,
        },
    )
    assert check(other / "a.ino", board="uno").rung is Rung.COMPILES


DOUBTED = {
    "extra_scripts": "extra_scripts = flags.py\n",
    "a flag by a command": "build_flags = !echo -DROLE=1\n",
    "a variable of the user's": "build_flags = -DROLE=${sysenv.ROLE}\n",
    "a folder outside": "build_flags = -I../shared\n",
    "a core of somebody else": "board_build.core = MiniCore\n",
}  # fmt: skip


@pytest.mark.parametrize("setting", DOUBTED.values(), ids=DOUBTED)
def test_what_a_setting_that_was_not_taken_may_explain_is_no_error(
    tmp_path: Path, setting: str
) -> None:
    text = f"#include <Arduino.h>\n#ifndef ROLE\n#error which?\n#endif\nint a = ROLE;\n{LOOPS}"
    root = write(tmp_path, {"platformio.ini": f"[env:a]\n{UNO}{setting}", "src/main.cpp": text})
    for depth in (Depth.FAST, Depth.BUILD):
        report = check(root, depth=depth)
        assert report.errors == ()
        assert (report.rung, report.checked) == (Rung.PARSED, True)
        assert str(report.why_not_further).startswith(f"not checked: {setting.split(' ')[0]}")
        assert any(defect.message == "not checked: 'ROLE'" for defect in report.defects)
    broken = text.replace("a = ROLE;", "a = ROLE;\n int b = 1")
    report = check(write(tmp_path, {"src/main.cpp": broken}))
    assert [error.message for error in report.errors] == ["expected ',' or ';' before 'void'"]
    assert report.why_not_further == "it does not compile"


def test_what_a_flag_may_explain_that_the_scratch_project_cannot_have_is_no_error(
    tmp_path: Path,
) -> None:
    flag = 'build_flags = -include "src/my roles.h"\n'
    text = f"#include <Arduino.h>\nint a = ROLE;\n{LOOPS}"
    files = {"platformio.ini": f"[env:a]\n{UNO}{flag}", "src/my roles.h": "#define ROLE 1\n"}
    report = check(write(tmp_path, files | {"src/main.cpp": text}), depth=Depth.FAST)
    assert report.errors == ()
    assert report.why_not_further == "not checked: build flag -includesrc/my roles.h"


NEWER = """\
#include <Arduino.h>
namespace a::b { inline int q = 3; }
struct P { int x; int y; };
void setup() {
  P p{1, 2};
  auto [x, y] = p;
  if constexpr (sizeof(int) == 2) delay(x + y);
}
void loop() {}
"""


@pytest.mark.parametrize("standard", ["gnu++17", "c++17", "gnu++2a"])
def test_a_compiler_too_old_for_a_standard_calls_nothing_of_it_wrong(
    tmp_path: Path, standard: str
) -> None:
    ini = f"[env:uno]\n{UNO}build_flags = -std={standard}\n"
    report = check(write(tmp_path, {"platformio.ini": ini, "src/main.cpp": NEWER}))
    assert not report.errors
    why = report.why_not_further or ""
    assert report.rung is Rung.COMPILES or f"-std={standard}: avr-g++ " in why
    write(tmp_path, {"src/main.cpp": NEWER.replace("{1, 2};", "{1, 2}")})
    assert {error.line for error in check(tmp_path).errors} & {5, 6} or standard == "gnu++2a"


def test_a_header_that_is_nowhere_is_told_with_what_could_bring_it(tmp_path: Path) -> None:
    text = "#include <RadioLib.h>\n#include <TinyBuzz.h>\nTinyBuzz b;\nSX1278 c;\n"
    text += "void setup() { b.play(440); }\n"
    text += "void loop() {\n  digitalWrite(13);\n  c.begin(b);\n  int x = 5 y();\n}\n"
    report = check(write(tmp_path / "song", {"song.ino": text}), board="uno")
    told = [f"{d.line}: {d.message}" for d in report.defects if d.severity is Severity.NOTE]
    assert told[:4] == [
        "1: not checked: RadioLib.h: it is not on this computer; its library is "
        "jgromes/RadioLib in lib_deps, RadioLib in the Library Manager",
        "2: not checked: TinyBuzz.h: it is not on this computer; "
        "lib_deps or the Library Manager may bring its library",
        "3: not checked: 'TinyBuzz'",
        "4: not checked: 'SX1278'",
    ]
    assert {(error.line, error.message[:24]) for error in report.errors} == {
        (7, "too few arguments to fun"),
        (9, "expected ',' or ';' befo"),
    }
    unused = write(tmp_path / "mute", {"mute.ino": f"#include <TinyBuzz.h>\n{EMPTY}"})
    report = check(unused, board="uno", depth=Depth.BUILD)  # it links, but what would it link?
    assert (report.rung, report.sizes) == (Rung.PARSED, None)
    assert report.why_not_further == "not checked: TinyBuzz.h"


LINES = """\
static_assert(__LINE__ == 1, "");
const char *file = __FILE__;
void setup() { helper(1); Serial.print(file); }

int helper(int a = 3) { static_assert(__LINE__ == 5, ""); return a; }
"""


def test_lines_and_the_file_of_a_sketch_are_the_users(tmp_path: Path) -> None:
    second = 'void loop() { static_assert(__LINE__ == 1, ""); }\nint x = 5'
    tabs = {"a.ino": LINES, "b.ino": second}
    report = check(write(tmp_path / "a", tabs) / "a.ino", board="uno")
    (error,) = report.errors
    assert (Path(error.file).name, error.line, error.column) == ("b.ino", 2, 9)
    compared = "\nconstexpr const char *me = __FILE__;\nstatic_assert(me[0] == 'b', \"\");\n"
    write(tmp_path / "a", {"b.ino": f"void loop() {{}}\n{compared}"})
    assert check(tmp_path / "a/a.ino", board="uno").rung is Rung.COMPILES


def test_what_is_wrong_in_a_macro_of_the_core_is_on_the_users_line(tmp_path: Path) -> None:
    text = "void setup() {\n  pgm_read_byte(nowhere);\n}\nvoid loop() {}\n"
    report = check(write(tmp_path / "a", {"a.ino": text}) / "a.ino", board="uno")
    assert [(error.line, error.message[-28:]) for error in report.errors] == [
        (2, "was not declared in this scope"[-28:])
    ]
