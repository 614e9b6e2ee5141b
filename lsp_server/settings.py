"""The one source of settings: what the server reads, and what VS Code offers to set.

Three layers, each overriding the one before: the defaults here with what the command line said,
`initializationOptions`, and the client's configuration section `pinwright`. On the wire the
names are in camelCase (`debounceMs`) and null means "not set here".

`python -m lsp_server.settings FILE` writes the schema into an extension's package.json.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import Field, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

from codegen.types import Extent

SECTION = "pinwright"


class LogLevel(StrEnum):
    """The least important message that still goes to the client's log, in the protocol's order."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    LOG = "log"
    DEBUG = "debug"


def _about(text: str, *, low: float | None = None, high: float | None = None) -> dict[str, Any]:
    """A setting's description and, for a number, its bounds (both included)."""
    return {"text": text, "low": low, "high": high}


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user can set."""

    board: str | None = field(
        default=None,
        metadata=_about(
            "Board to write and check for (see `pinwright boards`), "
            "where no platformio.ini or sketch.yaml names one."
        ),
    )
    environment: str | None = field(
        default=None,
        metadata=_about("Environment of platformio.ini to use, where it has several."),
    )
    model: str | None = field(
        default=None,
        metadata=_about(
            "Model to use instead of the one that `pinwright model use` chose: a name of "
            "`pinwright model list`, a GGUF file, or a server (http://HOST:PORT/v1), which the "
            "text around the cursor is then sent to."
        ),
    )
    adapter: str | None = field(
        default=None,
        metadata=_about(
            "Adapter file of `pinwright tune`, in place of the adapter that comes with the model; "
            "`none` for the bare model."
        ),
    )
    debounce_ms: int = field(
        default=75,
        metadata=_about(
            "Milliseconds without a keystroke before a completion is started.", low=0, high=5000
        ),
    )
    extent: Extent = field(
        default=Extent.LINE, metadata=_about("Where an inline completion should end.")
    )
    max_tokens: int = field(
        default=64, metadata=_about("Most tokens in one completion.", low=1, high=1024)
    )
    completion_seconds: float = field(
        default=10.0, metadata=_about("Seconds that one completion may take.", low=0.1, high=120)
    )
    check_seconds: float = field(
        default=0.25,
        metadata=_about(
            "Seconds for which a completion may wait for the board's compiler, which refuses what "
            "adds an error; 0 shows it unchecked.",
            low=0,
            high=10,
        ),
    )
    diagnostics_while_typing: bool = field(
        default=True,
        metadata=_about(
            "Ask the board's compiler while you type, and show what it says; nothing is linked."
        ),
    )
    diagnostics_delay_ms: int = field(
        default=200,
        metadata=_about(
            "Milliseconds without a keystroke before the compiler is asked.", low=0, high=10_000
        ),
    )
    validate_on_save: bool = field(
        default=True,
        metadata=_about(
            "Build in a scratch folder when a file is saved, and show what the compiler says."
        ),
    )
    build_seconds: float = field(
        default=60.0, metadata=_about("Seconds that one build may take.", low=1, high=3600)
    )
    idle_minutes: float = field(
        default=15.0,
        metadata=_about(
            "Minutes without a request after which the model's memory is given back; the next "
            "request loads it again. 0: never.",
            low=0,
            high=10_000,
        ),
    )
    trusted_folders: tuple[str, ...] = field(
        default=(),
        metadata=_about(
            "Folders whose projects may run code of their own when you build them in place: "
            "absolute paths, what lies below them included."
        ),
    )
    statistics: bool = field(
        default=True,
        metadata=_about(
            "Count on this computer what was shown and taken (`pinwright stats`); it is sent "
            "nowhere, and `pinwright stats --forget` deletes it."
        ),
    )
    log_level: LogLevel = field(
        default=LogLevel.INFO,
        metadata=_about("Least important message that is written to the log."),
    )


# An opened folder may choose neither what is run nor which file is loaded as a model.
_MACHINE = frozenset({"model", "adapter", "trusted_folders"})

# What the editors keep for themselves: offered in VS Code, accepted and not read by the server.
_CLIENT_SETTINGS: dict[str, dict[str, Any]] = {
    "command": {
        "type": "array",
        "items": {"type": "string"},
        "default": ["pinwright", "lsp"],
        "description": "Command that starts the language server.",
        "scope": "machine",
    },
    "trace": {},
}


def read_settings(given: object, base: Settings) -> tuple[Settings, tuple[str, ...]]:
    """Apply what a client sent on top of `base`.

    Returns:
        The settings, and one line for each key that was not taken, naming it and what is used
        instead.
    """
    if given is None:
        return base, ()
    if not isinstance(given, Mapping):
        return base, (f"{SECTION}: expected an object, got {json.dumps(given, default=str)}",)
    known = {_wire_name(f.name): f for f in fields(Settings)}
    taken: dict[str, Any] = {}
    complaints: list[str] = []
    for key, value in given.items():
        if value is None or key in _CLIENT_SETTINGS:
            continue
        if key not in known:
            complaints.append(f"{SECTION}.{key}: no such setting")
            continue
        setting = known[key]
        try:
            taken[setting.name] = _read(value, setting)
        except ValueError as error:
            kept = json.dumps(getattr(base, setting.name))
            complaints.append(
                f"{SECTION}.{key}: expected {error}, got {json.dumps(value)}; using {kept}"
            )
    return replace(base, **taken), tuple(complaints)


def settings_schema() -> dict[str, Any]:
    """VS Code's `contributes.configuration`: JSON schema of every setting, in order."""
    properties = {f"{SECTION}.{_wire_name(f.name)}": dict(_schema(f)) for f in fields(Settings)}
    for key, schema in _CLIENT_SETTINGS.items():
        if schema:
            properties[f"{SECTION}.{key}"] = schema
    return {"title": "Pinwright", "properties": properties}


def _wire_name(name: str) -> str:
    """`debounce_ms` as `debounceMs`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def _kind(setting: Field[Any]) -> type[Any]:
    """The type of a setting, None left out."""
    hint = get_type_hints(Settings)[setting.name]
    kind: type[Any] = next((t for t in get_args(hint) if t is not type(None)), hint)
    return kind


def _is_list(setting: Field[Any]) -> bool:
    return isinstance(setting.default, tuple)


def _read(value: object, setting: Field[Any]) -> object:
    """The setting's value from what JSON gave; ValueError with what was expected."""
    kind = _kind(setting)
    if issubclass(kind, StrEnum):
        if isinstance(value, str) and value in list(kind):
            return kind(value)
        raise ValueError("one of " + ", ".join(json.dumps(str(choice)) for choice in kind))
    if kind in (int, float):
        low, high = setting.metadata["low"], setting.metadata["high"]
        # True is an int in Python, and a mistake here.
        if isinstance(value, (int, kind)) and not isinstance(value, bool) and low <= value <= high:
            return kind(value)
        noun = "a whole number" if kind is int else "a number"
        raise ValueError(f"{noun} from {low} to {high}")
    if kind is bool:
        if isinstance(value, bool):
            return value
        raise ValueError("true or false")
    if _is_list(setting):
        if isinstance(value, list) and all(isinstance(each, str) and each for each in value):
            return tuple(value)
        raise ValueError("a list of strings that are not empty")
    if isinstance(value, str) and value:
        return value
    raise ValueError("a string that is not empty, or null")


def _schema(setting: Field[Any]) -> Iterator[tuple[str, Any]]:
    """The JSON schema of one setting, entry by entry."""
    kind = _kind(setting)
    names = {int: "integer", float: "number", bool: "boolean"}
    if _is_list(setting):
        yield "type", "array"
        yield "items", {"type": "string"}
    else:
        yield "type", ["string", "null"] if setting.default is None else names.get(kind, "string")
    yield "default", [] if _is_list(setting) else setting.default
    if issubclass(kind, StrEnum):
        yield "enum", [str(choice) for choice in kind]
    if kind in (int, float):
        yield "minimum", setting.metadata["low"]
        yield "maximum", setting.metadata["high"]
    yield "description", setting.metadata["text"]
    yield "scope", "machine" if setting.name in _MACHINE else "window"


def _write_schema(package: Path) -> None:
    """Put the schema into a package.json, the rest of it left as it is."""
    manifest = json.loads(package.read_text(encoding="utf-8"))
    manifest["contributes"]["configuration"] = settings_schema()
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    package.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    _write_schema(Path(sys.argv[1]))
