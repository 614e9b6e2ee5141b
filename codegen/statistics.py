"""How often offers were accepted: counts in one file of the user's, sent nowhere.

No text, no name of a file and no time of day is kept, only numbers by kind, and since when.
"""

from __future__ import annotations

import datetime
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from codegen.errors import UsageError
from codegen.file_lock import locked, remove_lock
from codegen.models.store import models_folder
from codegen.validation.platformio import write_atomically

_TRIES = 50  # another editor writes for a millisecond
_BETWEEN_TRIES = 0.005  # seconds


class Event(StrEnum):
    """What happened to an offer."""

    SHOWN = "shown"
    ACCEPTED = "accepted"
    PARTLY = "partly"


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts by kind and event, and the day of the first."""

    since: str | None
    counts: Mapping[str, Mapping[Event, int]]


def statistics_file() -> Path:
    """Where the counts are: beside the folder of models."""
    return models_folder().parent / "statistics.json"


def statistics() -> Statistics:
    """The counts so far; none where nothing was counted, or the file is damaged."""
    try:
        found = json.loads(statistics_file().read_text("utf-8"))
        counts = {
            str(kind): {event: int(told.get(event, 0)) for event in Event}
            for kind, told in found["counts"].items()
        }
        return Statistics(str(found["since"]), counts)
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return Statistics(None, {})


def count(kind: str, event: Event) -> None:
    """Add one. Several processes may do so at once.

    Raises:
        OSError: the file cannot be written.
        UsageError: another process does not let go of it.
    """
    file = statistics_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    for _ in range(_TRIES):
        with locked(file.with_suffix(".lock")) as is_ours:
            if not is_ours:
                time.sleep(_BETWEEN_TRIES)
                continue
            known = statistics()
            counts = {name: dict(told) for name, told in known.counts.items()}
            told = counts.setdefault(kind, dict.fromkeys(Event, 0))
            told[event] += 1
            since = known.since or datetime.date.today().isoformat()
            write_atomically(file, json.dumps({"since": since, "counts": counts}, indent=2))
            return
    raise UsageError(f"{file} is in use")


def forget() -> bool:
    """Delete all counts; whether there were any."""
    file = statistics_file()
    if not file.exists():
        return False
    with locked(file.with_suffix(".lock")):  # whoever counts meanwhile begins anew
        file.unlink(missing_ok=True)
        remove_lock(file.with_suffix(".lock"))
    return True
