"""How an AVR board is written to where no platform of PlatformIO's is installed: by avrdude.

The board's bootloader and its speed are those of the Arduino core's own boards.txt:
arduino.github.io/arduino-cli/latest/platform-specification/#boardstxt.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from codegen.errors import DeviceError
from codegen.project.board import Board
from codegen.validation.platformio import which

PORT, FILE = "{port}", "{file}"  # what the platform's builder puts in (pinwright_avr)


def avrdude(board: Board, core: Path) -> tuple[tuple[str, ...], bool]:
    """The command that writes a file, and whether a touch at 1200 baud starts the bootloader.

    Args:
        board: An AVR board.
        core: The folder of the Arduino core, with its boards.txt.

    Raises:
        DeviceError: avrdude is not installed, or nothing says how the board is written to.
    """
    program = which("avrdude")
    if program is None:
        raise DeviceError("avrdude is not installed: apt-get install avrdude")
    options = _options(board, core / "boards.txt")
    protocol, speed = options.get("upload.protocol"), options.get("upload.speed")
    if protocol is None or speed is None:
        raise DeviceError(
            f"{core / 'boards.txt'} does not say how {board.id} is written to; PlatformIO's own "
            f"platform may: pio pkg install -g -p {board.platform}"
        )
    command = (program, "-p", board.mcu, "-c", protocol, "-P", PORT, "-b", speed, "-D")
    touch = options.get("upload.use_1200bps_touch") == "true"
    return (*command, "-U", f"flash:w:{FILE}:i"), touch


def _options(board: Board, boards_txt: Path) -> Mapping[str, str]:
    """The board's options, those of its menus' choices over its own."""
    try:
        lines = boards_txt.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    pairs = dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    found: dict[str, str] = {}
    for fqbn in sorted(board.fqbns, key=lambda name: name.count(":")):
        vendor, architecture, name, *choices = fqbn.split(":")
        if (vendor, architecture) != ("arduino", "avr"):
            continue
        starts = [f"{name}.", *(f"{name}.menu.{c.replace('=', '.')}." for c in choices)]
        for start in starts:
            found |= {k.removeprefix(start): v for k, v in pairs.items() if k.startswith(start)}
    return {key: value.strip() for key, value in found.items()}
