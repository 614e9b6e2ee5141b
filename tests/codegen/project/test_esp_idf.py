"""ESP-IDF's projects are told from others, and said to be out of reach."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.errors import BoardError, SourceError
from codegen.project.esp_idf import OUT_OF_REACH, is_idf_project
from codegen.project.project import load_project
from codegen.project.resolved_board import resolve_board

PROJECT = """\
cmake_minimum_required(VERSION 3.16)
include($ENV{IDF_PATH}/tools/cmake/project.cmake)
project(hello)
"""
OTHERS = {
    "a component, which an Arduino library may be too": 'idf_component_register(SRCS "a.c")\n',
    "a program for this computer": "project(hello)\nadd_executable(hello hello.c)\n",
    "a comment": f"# {PROJECT.splitlines()[1]}\n",
}


@pytest.fixture
def main(tmp_path: Path) -> Path:
    (tmp_path / "CMakeLists.txt").write_text(PROJECT)
    (tmp_path / "main").mkdir()
    path = tmp_path / "main" / "main.c"
    path.write_text("void app_main(void) {}\n")
    return path


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_other_projects_of_cmake_are_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "CMakeLists.txt").write_text(text)
    assert not is_idf_project(tmp_path)


def test_its_files_have_no_board_that_counts(main: Path) -> None:
    with pytest.raises(BoardError, match=OUT_OF_REACH):
        resolve_board(explicit=None, path=main, setting="esp32dev")


def test_it_is_not_read_as_an_arduino_program(main: Path) -> None:
    for path in (main, main.parents[1]):
        with pytest.raises(SourceError, match=OUT_OF_REACH):
            load_project(path)


def test_with_a_platformio_ini_or_as_a_sketch_it_is_within_reach(main: Path) -> None:
    folder = main.parents[1]
    (folder / "platformio.ini").write_text("[env:a]\nplatform = espressif32\nboard = esp32dev\n")
    assert resolve_board(explicit=None, path=main).board.id == "esp32dev"
    sketch = folder / "blink" / "blink.ino"
    sketch.parent.mkdir()
    sketch.write_text("void setup() {}\nvoid loop() {}\n")
    assert load_project(sketch).main == "blink.ino"


def test_scripts_in_it_are_scripts(main: Path) -> None:
    path = main.parents[1] / "flash.py"
    path.write_text("print(1)\n")
    assert resolve_board(explicit=None, path=path, setting="esp32dev").board.id == "esp32dev"
