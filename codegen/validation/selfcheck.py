"""A sketch that must build wherever a toolchain is said to work."""

from __future__ import annotations

import threading

from codegen.project.board import Board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.types import Report
from codegen.validation.build import build_project

SELF_CHECK = SourceFile(
    "selfcheck.ino",
    """\
const int LED = 13;

void setup() {
  pinMode(LED, OUTPUT);
#ifndef __AVR_ATtiny85__  // has no serial port
  Serial.begin(9600);
#endif
}

void loop() {
  digitalWrite(LED, HIGH);
  delay(500);
  digitalWrite(LED, LOW);
  delay(500);
#ifndef __AVR_ATtiny85__
  Serial.println("blink");
#endif
}
""",
)


def self_check(board: Board, *, stop: threading.Event | None = None) -> Report:
    """Builds the sketch for a board; anything but `Rung.BUILDS` is the toolchain's fault."""
    project = Project(ProjectKind.SNIPPET, root="", files=(SELF_CHECK,), main=SELF_CHECK.path)
    return build_project(project, board=board, stop=stop)
