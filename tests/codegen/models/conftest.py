"""The folder of a user who has fetched none of three tiny models."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.models import catalogue, store
from tests.codegen.models.tiny_models import ROWS


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a user who has none of the models of a catalogue of three."""
    rows = tmp_path / "catalogue.toml"
    rows.write_text(ROWS, "utf-8")
    monkeypatch.setattr(catalogue, "CATALOGUE", rows)
    folder = tmp_path / "models"
    monkeypatch.setenv(store.VARIABLE, str(folder))
    folder.mkdir()
    return folder
