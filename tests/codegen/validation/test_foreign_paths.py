"""No check tells whether a file outside of the project exists."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.project.board import find_board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.types import Rung
from codegen.validation.fast_check import fast_check
from codegen.validation.foreign_paths import without_foreign_paths

FRAME = "void setup() {}\nvoid loop() {}\n"
ASKED = [
    '#if __has_include("{}")\n#error it is there\n#endif\n',
    "#if __has_include(<{}>)\n#error it is there\n#endif\n",
    '%:if __has_include \\\n  ("{}")\n#error it is there\n#endif\n',
    '#define P "{}"\n#if __has_include(P)\n#error it is there\n#endif\n',
    '#define HAS(x) __has_include(x)\n#if HAS("{}")\n#error it is there\n#endif\n',
    '#define HAS __has_include__\n#if HAS("{}")\n#error it is there\n#endif\n',
    '#define J(a, b) a##b\n#if J(__has_, include)("{}")\n#error it is there\n#endif\n',
]
INCLUDED = [
    '#include "{}"\n',
    "#include <{}>\n",
    '#define P "{}"\n#include P\n',
    '#pragma GCC dependency "{}"\n',
]
FIRST = (ASKED[0], INCLUDED[0])


@pytest.mark.toolchain
@pytest.mark.parametrize(
    ("text", "climbing"),
    [*((text, "") for text in (*ASKED, *INCLUDED)), *((text, "../" * 20) for text in FIRST)],
)
def test_a_file_that_is_there_and_one_that_is_not_are_told_alike(
    tmp_path: Path, text: str, climbing: str
) -> None:
    (tmp_path / "there.h").write_text("\n")
    told = []
    for name in ("there.h", "where.h"):
        place = climbing + str(tmp_path / name).removeprefix("/" if climbing else "")
        report = fast_check(sketch(text.format(place) + FRAME), board=find_board("uno"))
        assert report.rung < Rung.COMPILES
        told.append(repr((report.rung, report.defects, report.why_not_further)).replace(name, ""))
    assert told[0] == told[1]


@pytest.mark.parametrize(
    "text",
    [
        '#if __has_include("secrets.h")\n#include "secrets.h"\n#endif\n',
        "#if defined(__has_include) && __has_include(<Wire.h>)\n#endif\n",
        '#ifdef __has_include\n#if __has_include("../include/pins.h")\n#endif\n#endif\n',
        '#if __has_include("a.h")\n#endif\n#define CONFIG "/config.json"\n',
        "#if __has_attribute(unused)\n#endif\n#define PAGE </html>\n",
        '#include "/home/me/x.h"\n',
        'const char *page = "__has_include(\\"/etc/passwd\\")";\n',
    ],
)
def test_other_texts_are_left_alone(text: str) -> None:
    taken, notes = without_foreign_paths(sketch(text, "src/a.cpp"))
    assert taken.files[0].text == text
    assert not notes


def test_each_is_noted_where_it_stands_and_nothing_moves() -> None:
    text = 'int a;\n#if 1 && __has_include("/a/b.h")\n#endif\n'
    taken, (note,) = without_foreign_paths(sketch(text))
    assert taken.files[0].text == text.replace("/a/b.h", "!!!!!!")
    assert (note.line, note.column) == (2, 25)
    assert note.message.startswith("not taken: __has_include would look for a file")


def sketch(text: str, path: str = "a.ino") -> Project:
    return Project(ProjectKind.SKETCH, "", (SourceFile(path, text),), path)
