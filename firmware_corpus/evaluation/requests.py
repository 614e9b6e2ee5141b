"""What `generate` is asked for: sentences of our own, each with what must hold of the answer."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import zip_longest
from typing import Any

from firmware_corpus.families import Family

_FAMILIES = {
    "uno": Family.ARDUINO_AVR,
    "esp32": Family.ESP32_ARDUINO,
    "mpy": Family.MICROPYTHON,
}


class RequestSet(StrEnum):
    """A set of requests, by the name of its file. No id is in both."""

    REQUESTS = "requests"
    HARD = "requests-hard"


@dataclass(frozen=True, slots=True)
class Request:
    """One sentence for one board.

    `must` are conditions on the text; `pins` and `prints` rules on what the program does in the
    simulator within `seconds`, 0 where it is not simulated. Both are data for those who know
    programs: see requests.toml.
    """

    id: str
    board: str
    prompt: str
    must: tuple[Any, ...] = ()
    seconds: float = 0.0
    pins: tuple[Mapping[str, Any], ...] = ()
    prints: tuple[Mapping[str, Any], ...] = ()

    @property
    def family(self) -> Family:
        """The family that its board and language belong to."""
        return _FAMILIES[self.id.partition("-")[0]]

    @property
    def is_python(self) -> bool:
        """Whether a MicroPython program is wanted, and not a sketch."""
        return self.family is Family.MICROPYTHON

    @property
    def check(self) -> str:
        """The name of what must hold: another one, and the answer is to be judged again."""
        rules = {**asdict(self), "id": "", "board": "", "prompt": ""}
        return hashlib.sha256(json.dumps(rules, sort_keys=True).encode()).hexdigest()[:8]


@cache
def all_requests(name: RequestSet = RequestSet.REQUESTS) -> tuple[Request, ...]:
    """A set, in the order of its file."""
    text = files("firmware_corpus.evaluation").joinpath(f"{name}.toml").read_text("utf-8")
    return tuple(_request(**row) for row in tomllib.loads(text)["request"])


def _request(
    *,
    must: Sequence[Any] = (),
    pins: Sequence[Mapping[str, Any]] = (),
    prints: Sequence[Mapping[str, Any]] = (),
    **rest: Any,
) -> Request:
    return Request(must=tuple(must), pins=tuple(pins), prints=tuple(prints), **rest)


def sample(requests: Sequence[Request], limit: int | None) -> list[Request]:
    """The first so many, in a fixed order in which families take turns; None: all in it."""
    families: dict[Family, list[Request]] = {}
    for request in sorted(requests, key=lambda each: _shuffled(each.id)):
        families.setdefault(request.family, []).append(request)
    rows = zip_longest(*(families[family] for family in sorted(families)))
    return [request for row in rows for request in row if request is not None][:limit]


def _shuffled(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()
