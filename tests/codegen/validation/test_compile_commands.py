"""What an export of compile commands depends on, and what is made of PlatformIO's."""

from dataclasses import replace
from pathlib import Path

import pytest

from codegen.project.board import find_board
from codegen.project.files import BuildSettings, Project, ProjectKind, SourceFile
from codegen.validation import compile_commands
from codegen.validation.layout import lay_out
from codegen.validation.toolchain import Source, Toolchain

UNO = find_board("uno")
BASE = {
    "src/main.cpp": "#include <Wire.h>\nint a;\n",
    "src/own.h": "int b;\n",
    "lib/M/M.h": "",
    "lib/M/library.json": '{"name": "M"}',
}


@pytest.fixture
def toolchain(tmp_path: Path) -> Toolchain:
    libraries = tmp_path / "libraries"
    libraries.mkdir()
    core_dir = tmp_path / "core"
    (core_dir / "platforms" / "x" / "builder").mkdir(parents=True)
    (core_dir / "platforms" / "x" / "builder" / "main.py").touch()
    return Toolchain(Source.INSTALLED, "x", core_dir, "", library_dirs=(str(libraries),))


def key(toolchain: Toolchain, files: dict[str, str] = BASE, *, board="uno", flags=()) -> str:
    sources = tuple(SourceFile(*file) for file in files.items())
    settings = BuildSettings(build_flags=flags)
    asked = Project(ProjectKind.PLATFORMIO, "", sources, "src/main.cpp", settings)
    facts = find_board(board)
    return compile_commands._key(lay_out(asked, board=facts, toolchain=toolchain), facts, toolchain)


@pytest.mark.parametrize(
    "change",
    [
        {"src/main.cpp": "#include <Wire.h>\nint a, more;\n// #include <SPI.h>\n"},
        {"src/main.cpp": "  #include <Wire.h>\n#include <Wire.h>\n"},
        {"src/own.h": ""},
    ],
)
def test_an_edit_that_includes_the_same_needs_no_new_export(toolchain, change):
    assert key(toolchain, BASE | change) == key(toolchain)


@pytest.mark.parametrize(
    "change",
    [
        {"src/main.cpp": "#include <Wire.h>\n#include <SPI.h>\n"},
        {"src/main.cpp": ""},
        {"src/own.h": "#include <SPI.h>\n"},
        {"lib/M/M.h": "#include <SPI.h>\n"},
        {"src/new.cpp": ""},
        {"lib/M/library.json": '{"name": "M", "build": {"srcDir": "x"}}'},
    ],
)
def test_another_include_file_or_manifest_needs_one(toolchain, change):
    assert key(toolchain, BASE | change) != key(toolchain)


@pytest.mark.parametrize(
    "kind", [ProjectKind.SNIPPET, ProjectKind.SKETCH, ProjectKind.SOURCE, ProjectKind.PLATFORMIO]
)
def test_against_declarations_one_export_serves_all_unless_a_library_may_be_found(tmp_path, kind):
    declared = Toolchain(Source.DECLARATIONS, "x", tmp_path / "core", "")
    board = find_board("esp32dev")

    def of(text: str, *others: SourceFile, **settings) -> str:
        name = {ProjectKind.SOURCE: "a.cpp", ProjectKind.PLATFORMIO: "src/a.cpp"}.get(kind, "a.ino")
        files = (SourceFile(name, text), *others)
        asked = Project(kind, "", files, name, BuildSettings(**settings))
        laid = lay_out(asked, board=board, toolchain=declared)
        return compile_commands._key(laid, board, declared)

    first = of("#include <WiFi.h>\n")
    assert of("#include <DHT.h>\n#include <nobody/knows.h>\n") == first
    assert of("#include <WiFi.h>\n", build_flags=("-DA",)) != first
    if kind is ProjectKind.PLATFORMIO:
        library = SourceFile("lib/M/M.h", "")
        assert of("#include <M.h>\n", library) != of("#include <WiFi.h>\n", library)
    (tmp_path / "core" / "lib").mkdir(parents=True)
    assert of("#include <WiFi.h>\n") != of("#include <DHT.h>\n")


def test_so_do_another_board_toolchain_or_flag(toolchain):
    other = replace(toolchain, platform="y")
    keys = {
        key(toolchain),
        key(toolchain, board="mega"),
        key(other),
        key(toolchain, flags=("-DA",)),
    }
    assert len(keys) == 4


@pytest.mark.parametrize("place", ["libraries/New", "core/packages/new", "core/lib/New"])
def test_so_does_what_is_installed_meanwhile(toolchain, tmp_path: Path, place):
    before = key(toolchain)
    (tmp_path / place).mkdir(parents=True)
    assert key(toolchain) != before


def test_the_compiler_makes_an_object_that_nobody_keeps():
    command = ["g++", "-o", "build/a.o", "-c", "-flto", "src/a.cpp"]
    expected = ["g++", "-o", "/dev/null", "-c", "-flto", "src/a.cpp", "-fno-lto", "-x"]
    assert compile_commands._discarding(command, ["-x"]) == tuple(expected)


@pytest.mark.parametrize(
    ("name", "version", "extra"),
    [
        ("avr-g++", "5.4.0", ("-H",)),
        ("xtensa-esp32-elf-gcc", "10.3.0", ("-H",)),
        ("xtensa-esp32-elf-g++", "12.2.0", ("-H", "-fdiagnostics-column-unit=byte")),
        ("arm-none-eabi-gcc", "14", ("-H", "-fdiagnostics-column-unit=byte")),
        ("clang", "22.1.0", ()),
        ("broken-gcc", "", ("-H",)),
    ],
)
def test_columns_count_bytes_with_every_gcc(toolchain, tmp_path: Path, name, version, extra):
    compiler = tmp_path / name
    compiler.write_text(f"#!/bin/sh\necho {version}\n")
    compiler.chmod(0o755)
    assert compile_commands._extra(str(compiler), toolchain) == extra
