"""Which version of the Arduino core a program is compiled against: its API differs by version."""

from __future__ import annotations

import re
from pathlib import Path

from codegen.project.board import Board
from codegen.validation.toolchain import ARDUINO_AVR, Source, Toolchain

_FIELD = re.compile(r"^(name|version)=(.*)$", re.MULTILINE)


def core_version(toolchain: Toolchain, board: Board) -> str | None:
    """The core's name and version as its own platform.txt has them: "Arduino AVR core 1.8.7".

    None when the toolchain brings no core with such a file. Source:
    https://arduino.github.io/arduino-cli/latest/platform-specification/#platformtxt
    """
    for root in _roots(toolchain):
        if (root / "cores" / board.core).is_dir():
            try:
                fields = dict(_FIELD.findall((root / "platform.txt").read_text("utf-8", "replace")))
            except OSError:
                continue
            if "name" in fields and "version" in fields:
                name = fields["name"].partition(" Boards")[0]  # Debian adds "(Debian packaged)"
                variants = root / "variants"
                ours = variants.is_dir() and not (variants / board.variant).is_dir()
                instead = ", instead of the board's own core" if ours else ""
                return f"{name.strip()} core {fields['version'].strip()}{instead}"
    return None


def _roots(toolchain: Toolchain) -> list[Path]:
    if toolchain.source is Source.SYSTEM:
        return [Path(folder) for name, folder in toolchain.variables if name == ARDUINO_AVR]
    return sorted((toolchain.core_dir / "packages").glob("framework-arduino*"))
