"""What names a board where there is no platformio.ini: files of Arduino's tools, and stubs.

    sketch.yaml             https://arduino.github.io/arduino-cli/latest/sketch-project-file
    .vscode/arduino.json    of the former extension, https://github.com/microsoft/vscode-arduino
    typings/                stubs of MicroPython, as https://micropython-stubs.readthedocs.io has it

Only names are read; what they mean is for `board.py` to say.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from codegen.errors import BoardError, SourceError
from codegen.project.board import same_board
from codegen.project.source_tree import SourceTree

SKETCH_YAML = "sketch.yaml"
ARDUINO_JSON = ".vscode/arduino.json"
_STUBS = "typings/micropython_*_stubs-*.dist-info"
_STUBS_NAME = re.compile(r"micropython_(\w+?)_stubs-[\w.]+\.dist-info")
# The firmware that stubs are of, and a board that it is for: of one that MicroPython serves by its
# chip alone, the chip's most common board.
_FIRMWARE = {
    "esp32_esp32_generic": "esp32dev",
    "esp32_esp32_generic_c3": "esp32-c3-devkitm-1",
    "esp32_esp32_generic_c6": "esp32-c6-devkitc-1",
    "esp32_esp32_generic_s2": "esp32-s2-saola-1",
    "esp32_esp32_generic_s3": "esp32-s3-devkitc-1",
    "esp8266_esp8266_generic": "nodemcuv2",
    "rp2_rpi_pico": "rpipico",
    "rp2_rpi_pico2": "rpipico2",
    "rp2_rpi_pico2_w": "rpipico2w",
    "rp2_rpi_pico_w": "rpipicow",
}
# Characters, brackets and aliases of a sketch.yaml.
_LONGEST_YAML, _MOST_FLOWS, _MOST_ALIASES = 100_000, 200, 20


class Named(NamedTuple):
    """A board's name or FQBN, and in words where it stands."""

    where: str
    name: str


def board_named_beside(folder: Path, profile: str | None) -> Named | None:
    """The board that a file of a folder names; `profile` chooses among those of a sketch.yaml.

    Raises:
        BoardError: several profiles could be meant, or there is none of that name.
        SourceError: a file cannot be read.
    """
    if (path := folder / SKETCH_YAML).is_file() and (named := _of_sketch_yaml(path, profile)):
        return named
    if (path := folder / ARDUINO_JSON).is_file() and (named := _of_arduino_json(path)):
        return named
    return _of_stubs(folder)


def platform_named_beside(folder: Path, profile: str | None) -> str | None:
    """The core of a sketch.yaml's profile as it is written there: "esp32:esp32 (3.0.5)".

    None where no profile is used, or several with different cores may be meant. What is wrong with
    the file is for `board_named_beside` to say.
    """
    path = folder / SKETCH_YAML
    try:
        document = _read_yaml(path) if path.is_file() else None
    except SourceError:
        return None
    boards = _profiles(document)
    chosen = _chosen(document, boards, profile)
    if chosen is None and _text_at(document, "default_fqbn"):
        return None
    meant = boards if chosen is None else {chosen: boards[chosen]}
    platforms = {_platform_of(document, name, fqbn) for name, fqbn in meant.items()}
    return platforms.pop() if len(platforms) == 1 else None


def _profiles(document: object) -> dict[str, str]:
    """The board's FQBN of each profile."""
    listed = document.get("profiles") if isinstance(document, dict) else None
    profiles: Mapping[object, object] = listed if isinstance(listed, dict) else {}
    return {str(name): fqbn for name in profiles if (fqbn := _text_at(profiles, name, "fqbn"))}


def _chosen(document: object, boards: Mapping[str, str], profile: str | None) -> str | None:
    """The profile that was asked for, else the default one; None if there is no such."""
    chosen = (profile if profile in boards else None) or _text_at(document, "default_profile")
    return chosen if chosen in boards else None


def _platform_of(document: object, profile: str, fqbn: str) -> str | None:
    """The one of a profile's platforms that its board belongs to."""
    profiles = document.get("profiles") if isinstance(document, dict) else None
    table = profiles.get(profile) if isinstance(profiles, dict) else None
    listed = table.get("platforms") if isinstance(table, dict) else None
    entries = listed if isinstance(listed, list) else []
    named = (_text_at(entry, "platform") for entry in entries)
    vendor = ":".join(fqbn.split(":")[:2])
    return next((name for name in named if name and name.partition(" ")[0] == vendor), None)


def _of_sketch_yaml(path: Path, profile: str | None) -> Named | None:
    """What arduino-cli would take, and what the only profile says, or all of them."""
    document = _read_yaml(path)
    boards = _profiles(document)
    if profile and boards and profile not in boards:
        raise BoardError(f"{path}: no profile {profile!r}, there is: {', '.join(boards)}")
    if chosen := _chosen(document, boards, profile):
        return Named(f"{path}, profile {chosen}", boards[chosen])
    if fqbn := _text_at(document, "default_fqbn"):
        return Named(f"{path}, default_fqbn", fqbn)
    if not boards:
        return None
    first, *others = boards
    if all(same_board(boards[first], boards[other]) for other in others):
        return Named(f"{path}, profile {first}", boards[first])
    spoken = ", ".join(f"{name} ({fqbn})" for name, fqbn in boards.items())
    raise BoardError(
        f"{path}: several profiles: {spoken}; name one with --env, or in the editor's setting "
        "pinwright.environment, or as default_profile"
    )


def _read_yaml(path: Path) -> object:
    import yaml

    text, note = SourceTree(path.parent, {}).read(path)
    if note:
        raise SourceError(f"{path}: not UTF-8")
    # What merges aliases of aliases stands for more than any memory holds.
    grows = "<<" in text and text.count("*") > _MOST_ALIASES
    if len(text) > _LONGEST_YAML or text.count("[") + text.count("{") > _MOST_FLOWS or grows:
        raise SourceError(f"{path}: not readable as YAML")
    try:
        return yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SourceError(f"{path}:{line}: {error.problem}") from None
    except (yaml.YAMLError, ValueError, LookupError, AttributeError, RecursionError):
        # PyYAML lets through what its constructors trip over, such as the date 2001-13-01.
        raise SourceError(f"{path}: not readable as YAML") from None


def _of_arduino_json(path: Path) -> Named | None:
    """`board` is an FQBN without its choices, which `configuration` has: "cpu=atmega328"."""
    try:
        document = json.loads(SourceTree(path.parents[1], {}).read(path)[0])
    except (ValueError, RecursionError):
        raise SourceError(f"{path}: not readable as JSON") from None
    board = _text_at(document, "board")
    choices = _text_at(document, "configuration")
    return Named(f"{path}, board", f"{board}:{choices}" if choices else board) if board else None


def _of_stubs(folder: Path) -> Named | None:
    """The board whose firmware the stubs are of; none where they are of a whole port, or mixed."""
    found = {_FIRMWARE.get(name): name for name in stubs_in(folder)}
    match list(found.items()):
        case [(str(board), name)]:
            return Named(f"{folder / 'typings'}, stubs of {name}", board)
    return None


def stubs_in(folder: Path) -> list[str]:
    """The firmware of MicroPython whose stubs were installed into the folder's typings/."""
    names = (_STUBS_NAME.fullmatch(path.name) for path in folder.glob(_STUBS))
    return sorted(match[1] for match in names if match and match[1] != "stdlib")


def _text_at(document: object, *keys: object) -> str | None:
    for key in keys:
        document = document.get(key) if isinstance(document, dict) else None
    return document if isinstance(document, str) else None
