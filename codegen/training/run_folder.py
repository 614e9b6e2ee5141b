"""The folder of a run: where each stage leaves its work, and what is done already.

Beside what stages leave there, `order.json` says what was asked for and which numbers followed from
it, and `STAGE.done` the result of a stage.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from codegen.errors import UsageError
from codegen.training.batches import Batches
from codegen.training.course import TrainingBudget

_ORDER = "order.json"


@dataclass(frozen=True, slots=True)
class RunFolder:
    """A folder that a run is in, or will be."""

    path: Path

    @property
    def tokenizer(self) -> Path:
        """The tokenizer."""
        return self.path / "tokenizer.json"

    @property
    def records(self) -> Path:
        """The folder of the records."""
        return self.path / "records"

    @property
    def rows(self) -> Path:
        """The folder of the rows."""
        return self.path / "rows"

    @property
    def run(self) -> Path:
        """The folder of the training: log, checkpoint, weights."""
        return self.path / "run"

    def begin(self, order: Mapping[str, Any], course: TrainingBudget) -> None:
        """Makes it the folder of a request."""
        self.path.mkdir(parents=True, exist_ok=True)
        self._write(_ORDER, {"order": dict(order), "course": asdict(course)})

    def begun(self, order: Mapping[str, Any]) -> TrainingBudget | None:
        """The course of the run in it, None when there is none.

        Raises:
            UsageError: it is the run of another order, or damaged.
        """
        found = self._read(_ORDER)
        if found is None:
            return None
        if different := [key for key, value in order.items() if found["order"].get(key) != value]:
            raise UsageError(
                f"{self.path}: holds another run ({', '.join(different)} differ); name another "
                f"folder or delete it"
            )
        course = found["course"]
        return TrainingBudget(**{**course, "batches": Batches(**course["batches"])})

    def mark(self, stage: str, came: str) -> None:
        """Remembers that a stage is done, and its result."""
        self._write(f"{stage}.done", {"came": came})

    def came(self, stage: str) -> str | None:
        """The result of a stage, None if it is not done."""
        found = self._read(f"{stage}.done")
        return None if found is None else str(found["came"])

    def _read(self, name: str) -> dict[str, Any] | None:
        path = self.path / name
        try:
            found: dict[str, Any] = json.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            return None
        except ValueError:
            raise UsageError(f"{path}: damaged; delete the folder") from None
        return found

    def _write(self, name: str, data: Mapping[str, Any]) -> None:
        partial = self.path / f"{name}.partial"
        partial.write_text(json.dumps(data, indent=1) + "\n", "utf-8")
        partial.replace(self.path / name)
