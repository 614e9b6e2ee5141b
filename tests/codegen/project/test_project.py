"""What belongs together is read together, and nothing else is."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.errors import BoardError, SourceError
from codegen.language import Language
from codegen.project.files import Project, ProjectKind
from codegen.project.project import load_project, read_text, snippet_project
from codegen.project.resolved_board import resolve_board

Tree = Callable[..., Path]


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """Writes files by path and text; the folder is called `blink`."""

    def write(files: dict[str, str]) -> Path:
        root = tmp_path / "blink"
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, "utf-8", newline="")
        return root

    return write


def paths(project: Project) -> list[str]:
    return [file.path for file in project.files]


SETUP, LOOP = "void setup() {}\n", "void loop() {}\n"

# The files of a folder called `blink`, the one that is loaded, the kind, and what belongs to it.
RULES = {
    "main tab first, then by name, then the rest": (
        {"Z.ino": "", "a.ino": "", "blink.ino": "", "x.h": "", "x.cpp": "", "y.txt": ""},
        "a.ino", ProjectKind.SKETCH, ["blink.ino", "a.ino", "Z.ino", "x.cpp", "x.h"],
    ),
    "src below a sketch": (
        {"blink.ino": "", "src/a/b.cpp": "", "src/c.h": "", "other/d.cpp": "", "data/e.h": ""},
        "blink.ino", ProjectKind.SKETCH, ["blink.ino", "src/a/b.cpp", "src/c.h"],
    ),
    "tabs without a main tab": (
        {"a.ino": LOOP, "b.ino": SETUP, "c.ino": "int x;"},
        "a.ino", ProjectKind.SKETCH, ["b.ino", "a.ino", "c.ino"],
    ),
    "many examples in one folder": (
        {"a.ino": SETUP + LOOP, "b.ino": SETUP + LOOP}, "a.ino", ProjectKind.SNIPPET, ["a.ino"],
    ),
    "a piece of code": (
        {"a.ino": "foo();", "x.h": ""}, "a.ino", ProjectKind.SNIPPET, ["a.ino"],
    ),
    "a piece with its headers": (
        {"a.ino": '#include "x.h"\n', "x.h": '#include "in/y.h"', "x.cpp": "", "in/y.h": "",
         "z.h": ""},
        "a.ino", ProjectKind.SNIPPET, ["a.ino", "x.h", "x.cpp", "in/y.h"],
    ),
    "a source beside tabs": (
        {"blink.ino": "", "x.cpp": ""}, "x.cpp", ProjectKind.SKETCH, ["blink.ino", "x.cpp"],
    ),
    "a source in the src of a sketch": (
        {"blink.ino": "", "src/lib/x.cpp": ""},
        "src/lib/x.cpp", ProjectKind.SKETCH, ["blink.ino", "src/lib/x.cpp"],
    ),
    "a source alone": (
        {"a.cpp": '#include "a.h"\n// #include "b.h"\n#include <c.h>', "a.h": "", "b.h": "",
         "c.h": "", "d.cpp": ""},
        "a.cpp", ProjectKind.SOURCE, ["a.cpp", "a.h"],
    ),
    "a header alone": ({"a.h": "", "a.cpp": ""}, "a.h", ProjectKind.SOURCE, ["a.h"]),
    "headers in a circle": (
        {"a.c": '#include "b.h"', "b.h": '#include "c.h"', "c.h": '#include "b.h"'},
        "a.c", ProjectKind.SOURCE, ["a.c", "b.h", "c.h"],
    ),
    "an include that leads out": (
        {"in/a.cpp": '#include "../b.h"\n#include "/etc/passwd"', "b.h": ""},
        "in/a.cpp", ProjectKind.SOURCE, ["a.cpp"],
    ),
    "python on its own": (
        {"a.py": "import b, os\nfrom in_ import c", "b.py": "", "in_/c.py": "", "d.py": ""},
        "a.py", ProjectKind.SOURCE, ["a.py", "b.py", "in_/c.py"],
    ),
    "a folder of MicroPython": (
        {"main.py": "import app.x", "boot.py": "", "b.py": "", "lib/l.py": "", "lib/p/q.py": "",
         "app/x.py": "from . import y", "app/y.py": "", "app/z.py": "", "tools/t.py": "",
         "lib/p/q.mpy": "", "notes.txt": ""},
        "b.py", ProjectKind.MICROPYTHON,
        ["b.py", "boot.py", "main.py", "lib/l.py", "lib/p/q.py", "app/x.py", "app/y.py"],
    ),
    "a file below a MicroPython program": (
        {"main.py": "", "app/x.py": ""}, "app/x.py", ProjectKind.MICROPYTHON,
        ["app/x.py", "main.py"],
    ),
    "what mip filled": (
        {"a.py": "", "lib/l.py": ""}, "lib/l.py", ProjectKind.MICROPYTHON, ["lib/l.py", "a.py"],
    ),
    "a MicroPico folder": (
        {".micropico": "{}", "a.py": "", "x/b.py": "import a"}, "x/b.py", ProjectKind.MICROPYTHON,
        ["x/b.py", "a.py"],
    ),
    "a folder with the stubs of a firmware": (
        {"typings/micropython_esp32_stubs-1.26.0.dist-info/METADATA": "", "a.py": "", "x/b.py": ""},
        "x/b.py", ProjectKind.MICROPYTHON, ["x/b.py", "a.py"],
    ),
    "a MicroPython program's folder": (
        {"main.py": "", "boot.py": ""}, "", ProjectKind.MICROPYTHON, ["main.py", "boot.py"],
    ),
    "a CircuitPython board": (
        {"code.py": "", "boot_out.txt": "Adafruit"}, "", ProjectKind.MICROPYTHON,
        ["code.py", "boot_out.txt"],
    ),
    "a script beside PlatformIO's lib": (
        {"platformio.ini": "", "src/main.cpp": "", "extra.py": "", "lib/L/gen.py": ""},
        "extra.py", ProjectKind.SOURCE, ["extra.py"],
    ),
    "a PlatformIO project": (
        {"platformio.ini": "", "src/main.cpp": "", "src/in/b.h": "", "include/c.hpp": "",
         "lib/L/src/l.cpp": "", "lib/L/library.json": "", "lib/L/examples/e/e.ino": "",
         "lib/L/README.md": "", "test/t.cpp": "", "src/.hidden/h.cpp": "", "x.cpp": ""},
        "src/main.cpp", ProjectKind.PLATFORMIO,
        ["src/main.cpp", "src/in/b.h", "include/c.hpp", "lib/L/library.json", "lib/L/src/l.cpp"],
    ),
    "folders with other names": (
        {"platformio.ini": "[platformio]\nsrc_dir = fw\nlib_dir = ../lib\n", "fw/main.cpp": "",
         "src/old.cpp": "", "lib/L/l.h": ""},
        "fw/main.cpp", ProjectKind.PLATFORMIO, ["fw/main.cpp", "lib/L/l.h"],
    ),
    "a test of a PlatformIO project": (
        {"platformio.ini": "", "src/main.cpp": "", "test/t.cpp": '#include "u.h"', "test/u.h": ""},
        "test/t.cpp", ProjectKind.SOURCE, ["t.cpp", "u.h"],
    ),
    "an example in a PlatformIO project": (
        {"platformio.ini": "", "src/main.cpp": "", "examples/e/e.ino": ""},
        "examples/e/e.ino", ProjectKind.SKETCH, ["e.ino"],
    ),
    "a sketch's folder": ({"blink.ino": "", "b.ino": ""}, "", ProjectKind.SKETCH,
                          ["blink.ino", "b.ino"]),
    "a PlatformIO project's folder": (
        {"platformio.ini": "", "src/a.cpp": "", "src/main.cpp": ""}, "", ProjectKind.PLATFORMIO,
        ["src/main.cpp", "src/a.cpp"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("files", "asked", "kind", "expected"), RULES.values(), ids=RULES)
def test_what_belongs_together(
    tree: Tree, files: dict[str, str], asked: str, kind: ProjectKind, expected: list[str]
) -> None:
    root = tree(files)
    project = load_project(root / asked)
    assert project.kind is kind
    assert paths(project) == expected
    assert project.main in expected
    assert (Path(project.root) / project.main).is_file()
    if asked:
        assert Path(project.root) / project.main == root / asked


REFUSED = {
    "missing": ({}, "a.ino", "a.ino: no such file"),
    "no source": ({"a.txt": ""}, "a.txt", "neither a sketch"),
    "empty folder": ({"a.txt": ""}, "", "neither a sketch nor a platformio.ini"),
    "empty project": ({"platformio.ini": ""}, "", "no source file in src"),
    "broken ini": ({"platformio.ini": "x", "src/a.cpp": ""}, "src/a.cpp", "platformio.ini:1:"),
    "ini too large": (
        {"platformio.ini": ";" * 2_000_001, "src/a.cpp": ""},
        "src/a.cpp",
        "than 2 MB",
    ),
    "name too long": ({"a.txt": ""}, "a" * 300 + ".ino", ".ino: File name too long"),
    "too large": ({"a.ino": "x" * 2_000_001}, "a.ino", "a.ino: larger than 2 MB"),
    "folder for a file": ({"a.ino/b.ino/c": ""}, "a.ino", "neither a sketch nor"),
}


@pytest.mark.parametrize(("files", "asked", "message"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_loaded_is_refused_in_one_line(
    tree: Tree, files: dict[str, str], asked: str, message: str
) -> None:
    with pytest.raises(SourceError) as refused:
        load_project(tree(files) / asked)
    assert message in str(refused.value)
    assert "\n" not in str(refused.value)


def test_more_than_2000_files_are_refused(tree: Tree) -> None:
    root = tree({"blink.ino": "", **{f"src/f{n}.h": "" for n in range(2000)}})
    with pytest.raises(SourceError, match="more than 2000 source files"):
        load_project(root / "blink.ino")


def test_an_unknown_environment_is_refused(tree: Tree) -> None:
    root = tree({"platformio.ini": "[env:a]\n", "src/a.cpp": ""})
    with pytest.raises(BoardError, match="no environment 'b', there is: a"):
        load_project(root / "src/a.cpp", environment="b")


def test_unsaved_buffers_lie_over_files_and_count_before_they_are_on_disk(tree: Tree) -> None:
    root = tree({"blink.ino": "old", "b.h": "old"})
    overlay = {
        root / "blink.ino": "\ufeffnew",
        root / "c.ino": "tab",
        root / "src/d.cpp": "deep",
        root / "other/e.cpp": "elsewhere",
        root.parent / "f.ino": "elsewhere",
    }
    project = load_project(root / "c.ino", overlay=overlay)
    assert {file.path: file.text for file in project.files} == {
        "blink.ino": "new",
        "c.ino": "tab",
        "b.h": "old",
        "src/d.cpp": "deep",
    }
    assert project.main == "c.ino"


def test_an_unsaved_ini_counts(tree: Tree) -> None:
    root = tree({"platformio.ini": "[env:a]\nboard = uno\n", "src/a.cpp": ""})
    overlay = {root / "platformio.ini": "[env:a]\nboard = leonardo\n"}
    assert load_project(root / "src/a.cpp", overlay=overlay).settings.board == "leonardo"


def test_text_that_is_not_utf8_keeps_a_character_for_every_byte(tree: Tree) -> None:
    root = tree({"blink.ino": ""})
    (root / "blink.ino").write_bytes(b"// 20 \xb0C\r\n")
    project = load_project(root / "blink.ino")
    assert project.files[0].text == "// 20 °C\r\n"
    assert project.notes == ("blink.ino: not UTF-8, read as Latin-1",)


def test_links_out_of_the_root_are_left_out_and_circles_end(tree: Tree, tmp_path: Path) -> None:
    root = tree({"blink.ino": "", "src/a.cpp": "", "in.h": ""})
    (tmp_path / "secret.h").write_text("")
    (root / "out.h").symlink_to(tmp_path / "secret.h")
    (root / "src/up").symlink_to(root)
    (root / "src/outside").symlink_to(tmp_path)
    (root / "link.h").symlink_to(root / "in.h")
    project = load_project(root / "blink.ino")
    names = paths(project)
    assert {"blink.ino", "in.h", "link.h", "src/a.cpp"} <= set(names)
    assert not any("out" in name for name in names)


def test_the_root_is_named_as_the_file_was(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tree({"platformio.ini": "", "src/main.cpp": "", "a.ino": ""})
    assert load_project(root / "src/main.cpp").root == str(root)
    monkeypatch.chdir(root.parent)
    assert load_project(Path("blink/src/main.cpp")).root == "blink"
    monkeypatch.chdir(root / "src")
    assert load_project(Path("main.cpp")).root == ".."
    assert load_project(Path("..") / "a.ino").root == ".."


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads every file")
def test_an_unreadable_file_is_refused(tree: Tree) -> None:
    root = tree({"a.ino": ""})
    (root / "a.ino").chmod(0)
    with pytest.raises(SourceError, match="Permission denied"):
        load_project(root / "a.ino")


FLAGS = {
    "-D A -DB=1 -U C": ("-DA", "-DB=1", "-UC"),
    "-DNAME='\"x y\"'": ('-DNAME="x y"',),
    "'-D A=&b'": ("-DA=&b",),
    "'-D A=\"1 2#3\"'": ('-DA="1 2#3"',),
    '-DURL=\\"https://a.b/c?d=1&e=2#f\\"': ('-DURL="https://a.b/c?d=1&e=2#f"',),
    "-DA=$PIOENV -DB=${PIOENV} -DC=${this.__env__}": ("-DA=a", "-DB=a", "-DC=a"),
    "-I$PROJECT_DIR/x -I${PROJECT_DIR}/y -I ${platformio.src_dir}": ("-Ix", "-Iy", "-Isrc"),
    "-isystem x -iquote y -idirafter z": ("-isystemx", "-iquotey", "-idirafterz"),
    "'-DF(a,b)=((a)+(b))'": ("-DF(a,b)=((a)+(b))",),
    "-fno-exceptions -fpermissive -funsigned-char": (
        "-fno-exceptions", "-fpermissive", "-funsigned-char",
    ),
    "-Os -O -Ofast -std=gnu++17 -Wall -Wno-unused -Werror=format": (
        "-Os", "-O", "-Ofast", "-std=gnu++17", "-Wall", "-Wno-unused", "-Werror=format",
    ),
    "-I include -Isrc/in -I.": ("-Iinclude", "-Isrc/in", "-I."),
    "\n  -DA ; why\n  -DB\n": ("-DA", "-DB"),
    "-I/usr/include": "outside the project",
    "-I../x": "outside the project",
    "-Wl,-Map=x": "a check does not take it",
    "-Wp,-MD,x": "a check does not take it",
    "-Wa,-a": "a check does not take it",
    "-include x.h -include sub/x.h": ("-includex.h", "-includesub/x.h"),
    "-include ../x.h": "outside the project",
    "-imacros /etc/passwd": "outside the project",
    "-fplugin=x.so": "a check does not take it",
    "@file": "a check does not take it",
    "!python version.py": "it would run a command",
    "-DV=${sysenv.V}": "a variable that is not known here",
    "-DV=$(date)": "a variable that is not known here",
    "-DA='": "the quotes do not match",
    "-D": "a check does not take it",
    "-D1=2;x": ("-D1=2;x",),
    "-fdump-tree-all": "a check does not take it",
    "-fplugin-arg-x": "a check does not take it",
    "-B. -specs=x": "a check does not take it",
    "-I/x$HOME": "a variable that is not known here",
    "-DA=`id`": "a variable that is not known here",
}  # fmt: skip


@pytest.mark.parametrize(("flags", "expected"), FLAGS.items())
def test_build_flags_are_taken_from_a_whitelist(
    tree: Tree, flags: str, expected: tuple[str, ...] | str
) -> None:
    root = tree({"platformio.ini": f"[env:a]\nbuild_flags = {flags}\n", "src/main.cpp": ""})
    settings = load_project(root / "src/main.cpp").settings
    if isinstance(expected, tuple):
        assert (settings.build_flags, settings.ignored) == (expected, ())
    else:
        assert settings.build_flags == ()
        assert expected in settings.ignored[0]


def test_settings_name_what_they_leave_out(tree: Tree) -> None:
    ini = """\
[platformio]
lib_dir = /opt/libs
[env:a]
platform = https://example.org/platform.zip
board = uno
framework = arduino
monitor_speed = 115200
extra_scripts = pre:x.py
lib_deps =
    knolleary/PubSubClient
"""
    root = tree({"platformio.ini": ini, "src/main.cpp": ""})
    settings = load_project(root / "src/main.cpp").settings
    assert (settings.environment, settings.board, settings.framework) == ("a", "uno", "arduino")
    assert settings.ignored == (
        "platform: the platform known for the board is used",
        "extra_scripts: it would run code of the project",
        "lib_deps: no library is downloaded for a check",
        "lib_dir: /opt/libs is outside the project, lib is used",
    )
    assert settings.lib_dir == "lib"


# The environments of an ini, what is asked for, and the one that is meant or how it is asked.
BOTH = (
    "[env]\nbuild_flags = -DALL\n[env:a]\nboard = uno\nbuild_flags = -DA\n[env:b]\nboard = mega\n"
)
SAME = "[env]\nboard = uno\n[env:a]\n[env:b]\n"
MEANT = {
    "the one that is named": (BOTH, {"environment": "b"}, "b"),
    "the one for the board that is asked for": (BOTH, {"board": "Arduino Uno"}, "a"),
    "any where they are the same": (SAME + "upload_port = x\n", {}, "a"),
    "that with a board": (BOTH.replace("board = mega", "platform = native"), {}, "a"),
    "none where the boards differ": (BOTH, {}, "several environments: a (uno), b (mega); name one"),
    "none where flags differ": (SAME + "build_flags = -DB\n", {}, "a (uno), b (uno); name one"),
    "none where filters differ": (SAME + "build_src_filter = +<*> -<x>\n", {}, "name one"),
    "that which builds the file": (SAME + "build_src_filter = +<*> -<main.cpp>\n", {}, "a"),
    "that of default_envs": ("[platformio]\ndefault_envs = b\n" + BOTH, {}, "b"),
}  # fmt: skip


@pytest.mark.parametrize(("ini", "asked", "meant"), MEANT.values(), ids=MEANT)
def test_of_several_environments_one_is_meant_or_has_to_be_named(
    tree: Tree, ini: str, asked: dict[str, str], meant: str
) -> None:
    root = tree({"platformio.ini": ini, "src/main.cpp": ""})
    settings = load_project(root / "src/main.cpp", **asked).settings
    if settings.undecided is None:
        assert settings.environment == meant
    else:
        assert meant in settings.undecided
        assert settings.environment is None
        assert settings.doubts[0] == "[env:...]: none of a, b was named"


@pytest.mark.parametrize(
    ("language", "kind", "main"),
    [
        (Language.ARDUINO, ProjectKind.SNIPPET, "snippet.ino"),
        (Language.CPP, ProjectKind.SOURCE, "snippet.cpp"),
        (Language.PYTHON, ProjectKind.SOURCE, "snippet.py"),
    ],
)
def test_a_text_from_no_file_is_a_project_of_its_own(
    language: Language, kind: ProjectKind, main: str
) -> None:
    project = snippet_project("x", language)
    assert (project.kind, project.root, project.main, paths(project)) == (kind, "", main, [main])


def test_read_text_reads_one_file_or_says_why_not(tree: Tree) -> None:
    root = tree({"a.ino": "\ufeffx\r\n"})
    assert read_text(root / "a.ino") == "x\r\n"
    with pytest.raises(SourceError, match="No such file"):
        read_text(root / "b.ino")


@pytest.mark.parametrize("read", [read_text, load_project])
def test_a_pipe_is_refused_and_not_waited_for(tree: Tree, read: Callable[[Path], object]) -> None:
    root = tree({"notes.txt": ""})
    os.mkfifo(root / "a.ino")
    with pytest.raises(SourceError, match=r"a\.ino: (not a regular|no such) file"):
        read(root / "a.ino")


def test_a_lone_carriage_return_ends_a_line_on_disk_and_in_a_buffer(tree: Tree) -> None:
    """For gcc and for editors it does; else every line below it would be one off."""
    root = tree({"a.ino": "a\rb\r\nc\r\r\n"})
    assert read_text(root / "a.ino") == "a\nb\r\nc\n\r\n"
    project = load_project(root / "a.ino", overlay={root / "a.ino": "a\rb"})
    assert project.files[0].text == "a\nb"


def test_macros_come_from_the_projects_headers_and_unsaved_buffers(tmp_path):
    from codegen.project.header_macros import header_macros

    sketch = tmp_path / "blink" / "blink.ino"
    sketch.parent.mkdir()
    sketch.write_text("#define OWN 1\nvoid setup() {}\nvoid loop() {}\n")
    header = sketch.with_name("config.h")
    header.write_text("#define TICK() tick();\n")
    assert header_macros(load_project(sketch)) == ("TICK",)
    unsaved = {header: "#define TOCK\n"}
    assert header_macros(load_project(sketch, overlay=unsaved)) == ("TOCK",)


@pytest.mark.parametrize("name", ["src", "include", "lib", "src/main.cpp", "platformio.ini"])
def test_no_link_leads_out_of_a_project(tree: Tree, tmp_path: Path, name: str) -> None:
    ini = "[env:uno]\nboard = uno\n"
    files = {"platformio.ini": ini, "src/main.cpp": "", "include/a.h": "", "lib/b/b.h": ""}
    root = tree({f"own/{path}": text for path, text in files.items()})
    outside = tree({f"outside/{path}": text for path, text in files.items()})
    place = root / "own" / name
    shutil.rmtree(place) if place.is_dir() else place.unlink()
    place.symlink_to(outside / "outside" / name)
    with pytest.raises(SourceError, match="a link that leads out of"):
        load_project(root / "own" / "src" / "main.cpp")
    with pytest.raises(SourceError, match=r"a link that leads out of|no source file"):
        load_project(root / "own")


@pytest.mark.parametrize("name", ["a.ino", "a.cpp", "a.py"])
def test_a_named_file_that_is_a_link_out_of_its_folder_is_refused(tree: Tree, name: str) -> None:
    root = tree({"outside": "int a;\n", "own/b.ino": ""})
    (root / "own" / name).symlink_to(root / "outside")
    with pytest.raises(SourceError, match="a link that leads out of"):
        load_project(root / "own" / name)


@pytest.mark.parametrize(
    ("link", "target", "text"),
    [
        ("sketch.yaml", "outside", "default_fqbn: arduino:avr:uno\n"),
        (".vscode/arduino.json", "outside", '{"board": "arduino:avr:uno"}'),
        (".vscode", ".", '{"board": "arduino:avr:uno"}'),
    ],
)
def test_what_names_the_board_through_a_link_out_of_its_folder_is_refused(
    tree: Tree, link: str, target: str, text: str
) -> None:
    root = tree({"outside": text, "arduino.json": text, "own/b.ino": ""})
    (root / "own" / link).parent.mkdir(exist_ok=True)
    (root / "own" / link).symlink_to(root / target)
    with pytest.raises(SourceError, match="a link that leads out of"):
        resolve_board(explicit=None, path=root / "own" / "b.ino")


def test_a_source_filter_may_name_the_environment(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "main.cpp").touch()
    ini = "[env:tx]\nboard = uno\nbuild_src_filter = +<*> -<not_$PIOENV/> +<${PIOENV}.cpp>\n"
    (tmp_path / "platformio.ini").write_text(ini)
    settings = load_project(tmp_path).settings
    assert [pattern for _, pattern in settings.src_filter] == ["src/*", "src/not_tx/", "src/tx.cpp"]
    assert settings.ignored == ()
