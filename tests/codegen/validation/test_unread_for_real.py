"""What avr-gcc passes over is told of a suggestion, and what it reads is not."""

from __future__ import annotations

import threading
import time

import pytest

from codegen.language import Language
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.suggestion import Review, Reviewer
from codegen.types import CompleteRequest, Rung
from codegen.validation.check import check_project

pytestmark = pytest.mark.toolchain

UNUSED = "template that nothing instantiates"
FRAME = "void setup() {}\nvoid loop() { %s }\n"


@pytest.mark.parametrize(
    ("source", "draft", "unread"),
    [
        ("#if 0\nint a<cursor>;\n#endif\n" + FRAME % "", "b", "arm of #if that uno leaves out"),
        ("#ifdef ESP32\n#else\nint a<cursor>;\n#endif\n" + FRAME % "", "b", None),
        ("#define LED <cursor>\n" + FRAME % "", "13", "macro that nothing uses (LED)"),
        ("#define LED <cursor>\n" + FRAME % "pinMode(LED, OUTPUT);", "13", None),
        ("#define LOG(x)\n" + FRAME % "LOG(<cursor>);", "nope(1)", "argument that LOG drops"),
        ("#define LOG(x) Serial.print(x)\n" + FRAME % "LOG(<cursor>);", "millis()", None),
        (
            "template <class T> T f(T a) { return a.<cursor>; }\n" + FRAME % "",
            "nope()",
            "template that nothing instantiates",
        ),
        ("template <class T> T f(T a) { return <cursor>; }\n" + FRAME % "f(1);", "a + a", None),
        (FRAME % "<cursor>", "delay(1);", None),
        ("template <class T> using P = <cursor>;\n" + FRAME % "", "typename T::nope", UNUSED),
        ("template <class T> using P = <cursor>;\n" + FRAME % "P<int> p = 0; (void)p;", "T*", None),
        ("template <class T> constexpr T pi = <cursor>;\n" + FRAME % "", "T::nope()", UNUSED),
        (
            "template <class T> constexpr T pi = <cursor>;\n" + FRAME % "int i = pi<int>; (void)i;",
            "T(3.14)",
            None,
        ),
        (
            "template <class T> struct A { int n = <cursor>; };\n" + FRAME % "A<int> a; (void)a;",
            "sizeof(T)",
            None,
        ),
        (
            "template <class T> struct A { void f(T x) { x.<cursor>; } };\n" + FRAME % "A<int> a;",
            "nope()",
            UNUSED,
        ),
        (
            "#define NDEBUG\n#include <assert.h>\n" + FRAME % "assert(<cursor>);",
            "nope()",
            "argument that assert drops",
        ),
        ("#include <assert.h>\n" + FRAME % "assert(<cursor>);", "1", None),
        (
            "#define G template <class T>\nG T f(T a) { return <cursor>; }\n" + FRAME % "",
            "a.b",
            UNUSED,
        ),
        (
            "#define G template <class T\nG> T f(T a) { return <cursor>; }\n" + FRAME % "f(1);",
            "a",
            None,
        ),
        (
            "#define D(x)\n#define SAY D\n" + FRAME % "SAY(<cursor>);",
            "nope",
            "argument that SAY drops",
        ),
        (FRAME % "delay(1);  <cursor>", "// wait", "comment"),
        (FRAME % "delay(1);  <cursor>", "// wait\n  delay(2);", None),
        ("<cursor>\n" + FRAME % "", "#pragma nope", "#pragma"),
    ],
)
def test_what_the_compiler_passes_over_is_told(source: str, draft: str, unread: str | None) -> None:
    review = review_of({"a.ino": source}, draft)
    assert not review.errors
    assert review.rung is (Rung.PARSED if unread else Rung.COMPILES)
    assert review.note == (f"not compiled: in {_article(unread)}" if unread else None)


def test_a_template_that_a_macro_of_a_header_opens_is_told() -> None:
    header = "#define PLAIN template <class T>\n#define FOR(T) PLAIN\n"
    source = '#include "t.h"\nFOR(T) T f(T a) { return <cursor>; }\n' + FRAME
    review = review_of({"t.h": header, "a.ino": source % ""}, "a.nope()")
    assert (review.rung, review.note) == (Rung.PARSED, f"not compiled: in a {UNUSED}")
    assert review_of({"t.h": header, "a.ino": source % "f(1);"}, "a").rung is Rung.COMPILES


@pytest.mark.parametrize(
    ("above", "rung"),
    [
        ('#include "b.h"\n', Rung.COMPILES),
        ('#ifdef ESP32\n#include "b.h"\n#endif\n', Rung.PARSED),
        ('#define B_H\n#include "b.h"\n', Rung.PARSED),
    ],
)
def test_a_header_that_is_not_included_for_this_board_is_told(above: str, rung: Rung) -> None:
    header = "#ifndef B_H\n#define B_H\ninline void g() { <cursor> }\n#endif\n"
    review = review_of({"b.h": header, "a.ino": above + FRAME % ""}, "delay(1);")
    said = None if rung is Rung.COMPILES else "in a header that no file includes for uno"
    assert (review.rung, review.note) == (rung, said and f"not compiled: {said}")


def test_beside_other_errors_too_what_is_passed_over_is_told() -> None:
    source = "int wrong = nix;\n#if 0\nint a<cursor>;\n#endif\n" + FRAME % ""
    review = review_of({"a.ino": source}, "b")
    assert (review.rung, review.errors) == (Rung.PARSED, ())
    assert review.note == "not compiled: in an arm of #if that uno leaves out (#if 0)"


def review_of(files: dict[str, str], draft: str) -> Review:
    """What is said of a draft at the cursor in one of some files, for an Uno."""
    main = next(name for name, text in files.items() if "<cursor>" in text)
    sources = tuple(SourceFile(n, text.replace("<cursor>", "")) for n, text in files.items())
    project = Project(ProjectKind.SKETCH, "sketch", sources, main=main)
    request = CompleteRequest(
        text=files[main].replace("<cursor>", ""),
        offset=files[main].index("<cursor>"),
        language=Language.ARDUINO,
        board="uno",
        project=project,
    )
    reviewer = Reviewer(request, project, board="uno", stop=threading.Event(), check=check_project)
    return reviewer.review(draft, until=time.monotonic() + 60)


def _article(place: str) -> str:
    place = "an " + place if place[0] in "aeiou" else "a " + place
    return place + " (#if 0)" if "#if" in place else place
