"""What core 3.0 replaced is rewritten where the new calls follow from the old ones."""

from __future__ import annotations

import pytest

from codegen.advice.edits import applied
from codegen.advice.fixes import fixes
from codegen.project.board import find_board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.types import Defect, Severity
from codegen.validation.check import check_project
from codegen.validation.depth import Depth

SKETCH = """const int LED = 4;
const int CHANNEL = 0;
void setup() {
  ledcSetup(CHANNEL, 5000, 8);  // 5 kHz
  ledcAttachPin(LED, CHANNEL);
}
void loop() {
  ledcWrite(CHANNEL, 128);
}
"""
WRITTEN_ANEW = """const int LED = 4;
const int CHANNEL = 0;
void setup() {
  ledcAttach(LED, 5000, 8);  // 5 kHz
}
void loop() {
  ledcWrite(LED, 128);
}
"""


def rewritten(text: str, name: str) -> str | None:
    """The text after the fix for a name that is not there; None where none is offered."""
    line = text[: text.index(name)].count("\n") + 1
    message = f"'{name}' is not there: core 3.0 replaced it"
    defect = Defect("a.ino", line, 3, Severity.ERROR, message)
    found = fixes(defect, text=text, path="a.ino", board=find_board("esp32dev"))
    return applied(text, found[0].edits) if found else None


@pytest.mark.parametrize("name", ["ledcSetup", "ledcAttachPin"])
def test_a_channel_becomes_its_pin(name):
    assert rewritten(SKETCH, name) == WRITTEN_ANEW


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  ledcAttachPin(LED, CHANNEL);\n", ""),  # no pin
        ("LED, CHANNEL);\n", "LED, CHANNEL);\n  ledcAttachPin(5, CHANNEL);\n"),  # two pins
        ("  ledcAttachPin(LED,", "  int pin = 4;\n  ledcAttachPin(pin,"),  # not known in loop
        ("  ledcAttachPin(LED, CHANNEL);", "  if (LED) { ledcAttachPin(LED, CHANNEL); }"),
    ],
)
def test_where_it_does_not_follow_nothing_is_offered(old, new):
    assert old in SKETCH
    assert rewritten(SKETCH.replace(old, new), "ledcSetup") is None


def test_timers_and_detached_pins():
    timer = "  timerAlarmWrite(t, 10, true);\n  timerAlarmEnable(t);\n"
    assert rewritten(timer, "timerAlarmWrite") == "  timerAlarm(t, 10, true, 0);\n"
    assert rewritten("ledcDetachPin(4);", "ledcDetachPin") == "ledcDetach(4);"


@pytest.mark.toolchain
def test_the_check_s_own_words_bring_the_fix_and_take_what_it_makes():
    board = find_board("esp32dev")

    def errors(text: str) -> tuple[Defect, ...]:
        project = Project(ProjectKind.SKETCH, "", (SourceFile("a.ino", text),), "a.ino")
        return check_project(project, board=board, core="3.0", depth=Depth.FAST).errors

    found = errors(SKETCH)
    assert [each.line for each in found] == [4, 5]
    (fix,) = fixes(found[0], text=SKETCH, path="a.ino", board=board)
    assert errors(applied(SKETCH, fix.edits)) == ()
