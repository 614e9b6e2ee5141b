"""Where the user keeps sketches and, below them, the libraries that the Arduino IDE installed.

Sources: arduino.github.io/arduino-cli/latest/configuration, and the preferences of IDE 1.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from codegen.text_memory import remembered

_SETTINGS = (
    "~/.arduinoIDE/arduino-cli.yaml",
    "~/.arduino15/arduino-cli.yaml",
    "~/Library/Arduino15/arduino-cli.yaml",
    "~/AppData/Local/Arduino15/arduino-cli.yaml",
)
_PREFERENCES = ("~/.arduino15/preferences.txt", "~/Library/Arduino15/preferences.txt")
_USUAL = ("~/Arduino", "~/Documents/Arduino")
_LARGEST = 1_000_000  # bytes of a file of settings


def sketchbooks() -> tuple[Path, ...]:
    """Folders that exist: those that a variable or a settings file names, then the usual ones."""
    found = (Path(os.path.expanduser(each)) for each in _named())  # noqa: PTH111 - never raises
    return tuple(dict.fromkeys(place for place in found if place.is_absolute() and place.is_dir()))


def _named() -> Iterator[str]:
    if variable := os.environ.get("ARDUINO_DIRECTORIES_USER"):
        yield variable
    files = (os.environ.get("ARDUINO_CONFIG_FILE"), *_SETTINGS)
    for text in map(_text, filter(None, files)):
        if named := _user_folder(text):
            yield named
    for text in map(_text, _PREFERENCES):
        if match := re.search(r"^sketchbook\.path=(.+)$", text, re.MULTILINE):
            yield match[1].strip()
    yield from _USUAL


@remembered(characters=4_000_000)  # the same few files, for each project that is read
def _user_folder(text: str) -> str | None:
    """`directories.user` of an arduino-cli.yaml."""
    if "directories" not in text:
        return None
    import yaml

    try:
        settings = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, LookupError, AttributeError, RecursionError):
        return None
    folders = settings.get("directories") if isinstance(settings, dict) else None
    user = folders.get("user") if isinstance(folders, dict) else None
    return user if isinstance(user, str) else None


def _text(path: str) -> str:
    try:
        with Path(os.path.expanduser(path)).open("rb") as file:  # noqa: PTH111 - never raises
            return file.read(_LARGEST).decode("utf-8", "replace")
    except (OSError, ValueError):
        return ""
