"""What an installed package holds: every file that the code reads beside itself."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
READ = (".toml", ".json", ".jsonl", ".gguf", ".kept", ".txt", ".h", ".hpp", ".cpp", ".ino", ".sh")
PACKAGES = ("codegen", "lsp_server", "firmware_corpus")


def places() -> list[str]:
    return [
        path.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in sorted((ROOT / package).rglob("*"))
        if path.suffix in READ and "__pycache__" not in path.parts
    ]


@pytest.fixture(scope="module")
def packed() -> set[str]:
    """What the patterns of pyproject.toml take along."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    data = table["tool"]["setuptools"]["package-data"]
    found = set()
    for package, patterns in data.items():
        folder = ROOT / package.replace(".", "/")
        for pattern in patterns:
            found |= {path.relative_to(ROOT).as_posix() for path in folder.glob(pattern)}
    return found


def test_every_file_that_is_read_is_taken_along(packed: set[str]) -> None:
    assert [place for place in places() if place not in packed] == []
