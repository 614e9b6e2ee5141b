"""Of the libraries on this disk those are taken that are included, and none that is not trusted."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.project.files import Project
from codegen.project.project import load_project
from codegen.project.sketchbook import sketchbooks

UNO = "[env:uno]\nplatform = atmelavr\nboard = uno\n"


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def taken(project: Project) -> dict[str, list[str]]:
    return {each.folder: [file.path for file in each.files] for each in project.libraries}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("PLATFORMIO_CORE_DIR", "PLATFORMIO_GLOBALLIB_DIR", "ARDUINO_DIRECTORIES_USER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("ARDUINO_CONFIG_FILE", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def test_a_library_comes_with_its_sources_and_what_these_include(tmp_path: Path) -> None:
    root = write(
        tmp_path / "p",
        {
            "platformio.ini": UNO + "lib_deps = me/A\n",
            "src/main.cpp": "#include <A.h>\n#include <own.h>\n#include <Wire.h>\n",
            "include/own.h": "",
            ".pio/libdeps/uno/A/src/A.h": '#include "A.tpp"\n#include "../other/x.h"\n'
            "#include <B.h>\n",
            ".pio/libdeps/uno/A/src/A.tpp": "",
            ".pio/libdeps/uno/A/src/in/a.cpp": "",
            ".pio/libdeps/uno/A/other/x.h": "",
            ".pio/libdeps/uno/A/library.json": "{}",
            ".pio/libdeps/uno/A/examples/e/e.cpp": "",
            ".pio/libdeps/uno/A/README.md": "",
            ".pio/libdeps/uno/own/own.h": "",
            ".pio/libdeps/uno/B/B.h": "",
            ".pio/libdeps/uno/Unused/C.h": "",
            ".pio/libdeps/other/Wire/Wire.h": "",
        },
    )
    assert taken(load_project(root)) == {
        ".pio/libdeps/uno/A": [
            "library.json", "other/x.h", "src/A.h", "src/A.tpp", "src/in/a.cpp",
        ],
        ".pio/libdeps/uno/B": ["B.h"],
    }  # fmt: skip


@pytest.mark.parametrize(
    "settings",
    [
        "lib_extra_dirs = $PROJECT_DIR/more\n",
        "lib_extra_dirs =\n  ${PROJECT_DIR}/more\n  $PIOENV/more\n",
        "lib_deps = A=symlink://more/A\n",
        "lib_deps = symlink://${PROJECT_DIR}/more/A\n",
        "lib_deps = file://./more/A\n",
    ],
)
def test_a_library_is_found_however_its_place_is_written(tmp_path: Path, settings: str) -> None:
    files = {"platformio.ini": UNO + settings, "src/main.cpp": "#include <A.h>\n"}
    project = load_project(write(tmp_path / "p", {**files, "more/A/A.h": ""}))
    assert set(taken(project)) == {"more/A"}
    assert project.settings.ignored == ()


PLACES = {
    "in folders that its manifest names": ('{"build": {"srcDir": "code", "includeDir": "api"}}', 1),
    "in a folder below": ('{"build": {"includeDir": "./api"}}', 1),
    "above the library": ('{"build": {"includeDir": "../api"}}', 0),
    "anywhere": ('{"build": {"includeDir": "/"}}', 0),
    "in no folder": ('{"build": {"includeDir": ["api"], "srcDir": 5}}', 0),
    "in no manifest": ("[" * 9000, 0),
    "in a list": ('{"build": ["api"]}', 0),
}


@pytest.mark.parametrize(("manifest", "found"), PLACES.values(), ids=PLACES)
def test_a_librarys_headers_are_where_its_manifest_says(
    tmp_path: Path, manifest: str, found: int
) -> None:
    files = {"platformio.ini": UNO + "lib_deps = me/A\n", "src/main.cpp": "#include <A.h>\n"}
    write(tmp_path / "p/.pio/libdeps/uno", {"api/A.txt": "", "A/library.json": manifest})
    write(tmp_path / "p/.pio/libdeps/uno/A", {"api/A.h": "", "code/a.cpp": ""})
    assert len(load_project(write(tmp_path / "p", files)).libraries) == found


def test_a_library_that_changed_is_read_again(tmp_path: Path) -> None:
    files = {"platformio.ini": UNO + "lib_extra_dirs = more\n", "src/main.cpp": "#include <A.h>\n"}
    root = write(tmp_path / "p", {**files, "more/A/A.h": "old"})
    assert load_project(root).libraries[0].files[0].text == "old"
    write(root, {"more/A/A.h": "newer", "more/A/b.cpp": ""})
    assert [file.text for file in load_project(root).libraries[0].files] == ["newer", ""]


def test_folders_outside_of_the_project_are_looked_into_only_where_the_user_trusts_them(
    tmp_path: Path,
) -> None:
    write(tmp_path / "shared", {"A/A.h": "", "B/B.h": ""})
    settings = "lib_extra_dirs = ../shared\nlib_deps = symlink://../shared/B\n"
    root = write(
        tmp_path / "p",
        {"platformio.ini": UNO + settings, "src/main.cpp": "#include <A.h>\n#include <B.h>\n"},
    )
    (root / "lib").mkdir()
    (root / ".pio/libdeps/uno").mkdir(parents=True)
    (root / ".pio/libdeps/uno/A").symlink_to(tmp_path / "shared/A")  # leads out as well
    project = load_project(root)
    assert project.libraries == ()
    shared = tmp_path / "shared"
    how = "trusted (--trust FOLDER, in an editor pinwright.trustedFolders)"
    assert project.notes == (
        f"libraries in {shared}/B left out: outside the project, and not {how}",
        f"libraries in {shared} left out: outside the project, and not {how}",
    )
    trusting = load_project(root, trusted=[str(shared)])
    assert set(taken(trusting)) == {f"{shared}/A", f"{shared}/B"}
    assert trusting.notes == ()


def test_a_sketch_looks_into_the_sketchbook(tmp_path: Path, home: Path) -> None:
    write(
        home / "Arduino",
        {
            "libraries/A/src/A.h": "",
            "libraries/A/library.properties": "name=A\narchitectures=avr, megaavr\n",
        },
    )
    sketch = write(tmp_path / "s", {"s.ino": "#include <A.h>"}) / "s.ino"
    (library,) = load_project(sketch).libraries
    assert (library.name, library.folder) == ("A", str(home / "Arduino/libraries/A"))
    assert library.architectures == {"avr", "megaavr"}


SETTINGS = {
    "arduino-cli's": (".arduino15/arduino-cli.yaml", "directories:\n  user: {place}\n"),
    "IDE 2's": (".arduinoIDE/arduino-cli.yaml", "directories: {{data: /x, user: {place}}}\n"),
    "IDE 1's": (".arduino15/preferences.txt", "a=b\nsketchbook.path={place}\n"),
}


@pytest.mark.parametrize(("file", "text"), SETTINGS.values(), ids=SETTINGS)
def test_the_sketchbook_is_where_the_users_settings_say(
    tmp_path: Path, home: Path, file: str, text: str
) -> None:
    (tmp_path / "my book").mkdir()
    (home / "Arduino").mkdir()
    write(home, {file: text.format(place=tmp_path / "my book")})
    assert sketchbooks() == (tmp_path / "my book", home / "Arduino")


@pytest.mark.parametrize("text", ["directories: [", "directories: 5", "[" * 9000, "\0\xff"])
def test_settings_that_cannot_be_read_say_nothing(home: Path, text: str) -> None:
    write(home, {".arduino15/arduino-cli.yaml": text})
    assert sketchbooks() == ()


def test_a_variable_goes_before_all_settings(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "Arduino").mkdir()
    monkeypatch.setenv("ARDUINO_DIRECTORIES_USER", str(tmp_path))
    assert sketchbooks() == (tmp_path, home / "Arduino")
