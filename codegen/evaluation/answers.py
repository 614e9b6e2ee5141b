"""The answers to requests with their verdicts, kept so that a run continues where it ended.

A file of answers belongs to one model (by the hash of its file) and one version of the code that
writes and judges. An answer is used again while the request is the same; if only its conditions
have changed, it is judged again but not written again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from codegen.errors import UsageError


@dataclass(frozen=True, slots=True)
class Answer:
    """What one model answered to one request; `code` is "" where it wrote nothing.

    `asked` is the request's name for its words and its board, `check` that of what must hold.
    """

    request: str
    asked: str
    check: str
    code: str
    seconds: float
    compiles: bool
    reasons: tuple[str, ...]

    @property
    def right(self) -> bool:
        """Whether it does what was asked."""
        return self.compiles and not self.reasons


class Answers:
    """The answers of one file; of a request the last one counts."""

    def __init__(self, path: Path) -> None:
        """Read what is there.

        Raises `UsageError` if it cannot be read.
        """
        self._path = path
        try:
            self._known = {each.request: each for each in _read(path)}
        except (OSError, ValueError, LookupError, TypeError) as error:
            raise UsageError(f"{path} has no answers (delete it): {error}") from error

    def get(self, request: str, *, asked: str) -> Answer | None:
        """What was answered to a request that was put like this; None if nothing was yet."""
        known = self._known.get(request)
        return known if known is not None and known.asked == asked else None

    def add(self, answer: Answer) -> None:
        """Keep an answer, on the disk too."""
        self._known[answer.request] = answer
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(answer)) + "\n")


def _read(path: Path) -> Iterator[Answer]:
    if not path.exists():
        return
    text = path.read_text("utf-8")
    whole = text[: text.rfind("\n") + 1]
    if whole != text:  # what was cut off is asked again
        path.write_text(whole, "utf-8")
    for line in whole.splitlines():
        data = json.loads(line)
        yield Answer(**{**data, "reasons": tuple(data["reasons"])})
