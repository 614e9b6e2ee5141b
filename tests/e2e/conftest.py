"""Fixtures of the end-to-end tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from .editor import Editor, editor


@pytest.fixture
async def uno(tmp_path: Path) -> AsyncIterator[Editor]:
    """An editor whose user has set the board."""
    async with editor(tmp_path / "trace", options={"board": "uno", "logLevel": "debug"}) as it:
        yield it


@pytest.fixture
def sketch(tmp_path: Path) -> Path:
    """A sketch's main tab, on disk and empty."""
    path = tmp_path / "blink" / "blink.ino"
    path.parent.mkdir()
    path.touch()
    return path
