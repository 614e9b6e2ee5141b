"""What was measured, one line of JSON for each example, kept so that a run goes on where it ended.

A file of records belongs to one set, one model (by the hash of its file, and of its adapter) and
one version of the code that decodes and checks: when one of them changes, measuring
starts again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from codegen.errors import UsageError
from codegen.evaluation.trial import Mode
from codegen.models.catalogue import FoundModel
from firmware_corpus.evaluation.program import Kind
from firmware_corpus.families import Family

_CODE = ("*.py", "*.toml", "*.c", "*.h")
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Record:
    """One example, one model, one mode.

    `program` groups the examples of one program. `size` is the bytes of the true middle that were
    measured, `nats` and `tokens` their likelihood; `written` and `seconds` are the tokens and the
    time of the completion. None means that it could not be asked.
    """

    example: str
    mode: Mode
    program: str
    kind: Kind
    family: Family
    completion: str
    nats: float
    tokens: int
    size: int
    first: bool
    written: int
    seconds: float
    exact: bool
    similarity: float
    block: float | None
    parses: bool | None
    compiles: bool | None
    let_through: bool | None


class Records:
    """The records of one file; what was cut off in its last line is measured again."""

    def __init__(self, path: Path) -> None:
        """Read what is there.

        Raises `UsageError` if it cannot be read.
        """
        self._path = path
        try:
            self._known = {(each.example, each.mode): each for each in _read(path)}
        except (OSError, ValueError, LookupError, TypeError) as error:
            raise UsageError(f"{path} has no records (delete it): {error}") from error

    def get(self, example: str, mode: Mode) -> Record | None:
        """What is known of an example, None if it is still to be measured."""
        return self._known.get((example, mode))

    def add(self, record: Record) -> None:
        """Keep a record, on the disk too."""
        self._known[record.example, record.mode] = record
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(record)) + "\n")


def model_hash(model: FoundModel) -> str:
    """The name of the content of a model's file, and of the adapter that stands beside it."""
    digests = [_digest(path)[:12] for path in model.files if path is not None]
    return "+".join(digests)


def _digest(path: Path) -> str:
    whole = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            whole.update(chunk)
    return whole.hexdigest()


def code_hash() -> str:
    """The name of the code on which a record depends: all of decoding, grammars and checks."""
    whole = hashlib.sha256()
    for package in (Path(__file__).parent.parent, Path(__file__).parent.parent.parent / "grammars"):
        for path in sorted(p for pattern in _CODE for p in package.rglob(pattern)):
            if "training" not in path.parts:
                whole.update(path.relative_to(package).as_posix().encode() + path.read_bytes())
    return whole.hexdigest()[:8]


def _read(path: Path) -> Iterator[Record]:
    if not path.exists():
        return
    text = path.read_text("utf-8")
    whole = text[: text.rfind("\n") + 1]
    if whole != text:
        path.write_text(whole, "utf-8")
    for line in whole.splitlines():
        data = json.loads(line)
        data["mode"], data["kind"] = Mode(data["mode"]), Kind(data["kind"])
        data["family"] = Family(data["family"])
        yield Record(**data)
