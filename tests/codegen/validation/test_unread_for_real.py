"""What avr-gcc passes over is told of a suggestion, and what it reads is not."""

from __future__ import annotations

import threading
import time

import pytest

from codegen.language import Language
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.suggestion import Reviewer
from codegen.types import CompleteRequest, Rung
from codegen.validation.check import check_project

pytestmark = pytest.mark.toolchain

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
    ],
)
def test_what_the_compiler_passes_over_is_told(source: str, draft: str, unread: str | None) -> None:
    text = source.replace("<cursor>", "")
    files = (SourceFile("a.ino", text),)
    request = CompleteRequest(
        text=text,
        offset=source.index("<cursor>"),
        language=Language.ARDUINO,
        board="uno",
        project=Project(ProjectKind.SKETCH, "sketch", files, main="a.ino"),
    )
    assert request.project is not None
    reviewer = Reviewer(
        request, request.project, board="uno", stop=threading.Event(), check=check_project
    )
    review = reviewer.review(draft, until=time.monotonic() + 60)
    assert not review.errors
    assert review.rung is (Rung.PARSED if unread else Rung.COMPILES)
    assert review.note == (f"not compiled: in {_article(unread)}" if unread else None)


def _article(place: str) -> str:
    place = "an " + place if place[0] in "aeiou" else "a " + place
    return place + " (#if 0)" if "#if" in place else place
