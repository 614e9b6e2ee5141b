"""Which names a draft may spell, by the language, the board and the project's own core."""

from __future__ import annotations

import pytest

from codegen.language import Language
from codegen.names.constraint import names_for, spells_of
from codegen.project.board import find_board
from codegen.project.files import BuildSettings, Project, ProjectKind, SourceFile
from codegen.types import CompleteRequest

SKETCH = "#include <WiFi.h>\nvoid loop() {\n  ESP.\n}\n"


@pytest.mark.parametrize(
    ("platform", "passes"),
    [("espressif32@6.5.0", False), ("https://github.com/pioarduino/platform-espressif32", True)],
)
def test_the_core_that_the_project_names_decides(platform, passes):
    """Of core 2 all members of ESP are declared, of core 3 not all are."""
    settings = BuildSettings(board="esp32dev", platform=platform)
    files = (SourceFile("a.ino", SKETCH),)
    project = Project(ProjectKind.PLATFORMIO, "", files, "a.ino", settings)
    request = CompleteRequest(
        SKETCH,
        SKETCH.index("ESP.") + 4,
        Language.ARDUINO,
        board="esp32dev",
        project=project,
    )
    assert spells_of(request)(b"", b"fly()") is passes


def test_each_language_has_its_own_names():
    python = names_for("import time\n", 12, language=Language.PYTHON, board=find_board("esp32dev"))
    assert not python(b"", b"time.fly()")
    sketch = names_for("", 0, language=Language.ARDUINO, board=find_board("uno"))
    assert not sketch(b"void loop() { ", b"Serial.fly()")
