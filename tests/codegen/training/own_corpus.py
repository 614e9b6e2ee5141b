"""A small corpus that is always there, as records and rows for `smoke`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from codegen.training.configs import ModelConfig
from codegen.training.prepare import Source
from codegen.training.tokenizer import Tokenizer

ROOT = Path(__file__).parents[3]


@dataclass(frozen=True)
class Corpus:
    """Where the records, the tokenizer and the rows are."""

    sources: list[Source]
    records: Path
    tokenizer: Tokenizer
    rows: Path
    config: ModelConfig


def own_sources() -> list[Source]:
    files = [
        *sorted((ROOT / "codegen").rglob("*.py")),
        *sorted((ROOT / "grammars").rglob("*.[ch]")),
        *sorted((ROOT / "lsp_server").rglob("*.py")),
    ]
    return [
        Source(
            path.read_text("utf-8"),
            "micropython" if path.suffix == ".py" else "arduino",
            "esp32" if path.suffix == ".py" else "avr",
            path.name,
        )
        for path in files
        if path.stat().st_size and "platforms" not in path.parts
    ]
