"""Which core a toolchain brings, by its own platform.txt."""

from pathlib import Path

import pytest

from codegen.project.board import find_board
from codegen.validation.core_version import core_version
from codegen.validation.toolchain import ARDUINO_AVR, Source, Toolchain


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("name=Arduino AVR Boards\nversion=1.8.6\n", "Arduino AVR core 1.8.6"),
        ("name=Arduino AVR Boards (Debian)\r\nversion=1.8.7\r\n", "Arduino AVR core 1.8.7"),
        ("#\nname=ESP32 Arduino\nversion=3.0.7\nversion.x=1\n", "ESP32 Arduino core 3.0.7"),
        ("name=Arduino AVR Boards\n", None),
        (None, None),
    ],
)
@pytest.mark.parametrize("source", [Source.SYSTEM, Source.INSTALLED])
def test_the_core_is_named_as_its_platform_txt_has_it(tmp_path: Path, source, text, version):
    root = tmp_path / "packages" / "framework-arduino-avr"
    (root / "cores" / "arduino").mkdir(parents=True)
    (tmp_path / "packages" / "framework-arduino-other" / "cores" / "other").mkdir(parents=True)
    if text is not None:
        (root / "platform.txt").write_bytes(text.encode())
    toolchain = Toolchain(source, "x", tmp_path, "", variables=((ARDUINO_AVR, str(root)),))
    assert core_version(toolchain, find_board("uno")) == version
