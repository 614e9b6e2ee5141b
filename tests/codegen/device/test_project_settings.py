"""What a project says of its port and its speed."""

from __future__ import annotations

import pytest

from codegen.device.ports import Port
from codegen.device.project_settings import Speed, named_port, speed_of
from codegen.project.board import find_board
from codegen.project.project import load_project, snippet_project

UNO, ESP = find_board("uno"), find_board("esp32dev")


@pytest.mark.parametrize(
    ("code", "baud"),
    [
        ("void setup() { Serial.begin(115200); }", 115200),
        ("void setup() { Serial.begin( 57600UL ); }", 57600),
        ("#define BAUD 38400\nvoid setup() { Serial.begin(BAUD); }", 38400),
        ("const long speed = 19200;\nvoid setup() { Serial.begin(speed); }", 19200),
        ("// Serial.begin(1200);\nvoid setup() { Serial.begin(2400); }", 2400),
        ("void setup() { Serial.begin(chosen()); }", 9600),
        ("void setup() { Serial1.begin(31250); }", 9600),
        ("void setup() {}", 9600),
    ],
)
def test_the_speed_is_the_program_s(code, baud):
    assert speed_of(snippet_project(code), UNO).baud == baud


def test_what_is_usual_depends_on_the_board():
    assert speed_of(None, None) == Speed(9600, "nothing says which; --baud does")
    assert speed_of(None, ESP).baud == 115200


def test_platformio_ini_names_port_and_speed(tmp_path):
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "main.cpp").write_text("void setup() { Serial.begin(115200); }")
    ini = "[env:a]\nboard = uno\nmonitor_speed = 74880\nupload_port = /dev/ttyACM1\n"
    (tmp_path / "platformio.ini").write_text(ini + "monitor_port = /etc/passwd\n")
    project = load_project(tmp_path)
    there = [Port("/dev/ttyACM0"), Port("/dev/ttyACM1")]
    assert speed_of(project, UNO) == Speed(74880, "monitor_speed of platformio.ini")
    assert named_port(project, there, "upload_port") == "/dev/ttyACM1"
    assert named_port(project, there, "monitor_port") is None  # no port of this machine
