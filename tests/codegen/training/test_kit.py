"""A run kit does its work in an empty folder, with nothing of ours but what travels in it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.errors import UsageError
from codegen.training import kit
from codegen.training.checkpoint import load_weights
from codegen.training.lessons import Lessons, save_lessons
from codegen.training.lora import load_adapter
from tests.codegen.training.small_corpus import Corpus
from tests.codegen.training.test_adapter_run import base as base
from tests.codegen.training.test_adapter_run import lessons as lessons


def shell(folder: Path, script: str, *arguments: str, **variables: str) -> str:
    """Runs a script of the kit with this Python and none of our packages on its path."""
    tools = folder / "bin"
    tools.mkdir(exist_ok=True)
    python = tools / "python3"
    if not python.exists():
        python.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P "$@"\n')
        python.chmod(0o755)
    environment = {
        "PATH": f"{tools}:{os.environ['PATH']}",
        "HOME": str(folder),
        "OMP_NUM_THREADS": "1",
        **variables,
    }
    done = subprocess.run(
        ["sh", script, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-1000:] + done.stderr[-2000:]
    return done.stdout


def test_a_kit_runs_in_an_empty_folder(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kit, "PIECE", 300_000)  # so that there are several
    packed = tmp_path / "kit"
    pieces = kit.pack(
        "smoke", records=corpus.records, tokenizer=corpus.tokenizer.path, out=packed, passes=1
    )
    assert len(pieces) > 1
    assert max(piece.stat().st_size for piece in pieces) <= 300_000
    bare = tmp_path / "bare"
    bare.mkdir()
    for piece in reversed(pieces):
        shell(bare, str(packed / "unpack.sh"), str(piece))
    assert '"rows"' in shell(bare, "run/encode.sh", "1")
    told = shell(
        bare, "run/dry-run.sh", "--batch=2", "--micro=2", "--evaluated-rows=4", DRY_MINUTES="0.05"
    )
    assert "all is well" in told
    assert str(bare) in shell(
        bare, "-c", "PYTHONPATH=$PWD/run/code python3 -c 'import codegen; print(codegen.__file__)'"
    )
    shell(bare, "-c", "mkdir run/out && cp run/dry/* run/out && cp run/dry/log.jsonl run/train.out")
    shell(bare, "run/collect.sh", "results")
    shell(bare, "run/join.sh", "results")
    assert load_weights(bare / "results" / "weights.safetensors").config == corpus.config


def test_a_started_run_outlives_its_command(corpus: Corpus, tmp_path: Path) -> None:
    packed = tmp_path / "kit"
    pieces = kit.pack(
        "smoke", records=corpus.records, tokenizer=corpus.tokenizer.path, out=packed, passes=1
    )
    bare = tmp_path / "bare"
    bare.mkdir()
    shell(bare, str(packed / "unpack.sh"), *map(str, pieces))
    (bare / "run" / "rows").symlink_to(corpus.rows)
    shell(bare, "run/train.sh", "0.05", "--batch=2", "--micro=2", "--evaluated-rows=4")
    shell(bare, "-c", "while kill -0 $(cat run/train.pid) 2>/dev/null; do sleep 0.2; done")
    assert "outcome" in shell(bare, "run/watch.sh", "1")
    assert (bare / "run" / "out" / "weights.safetensors").is_file()


def test_a_damaged_piece_is_refused(corpus: Corpus, tmp_path: Path) -> None:
    (piece, *_) = kit.pack(
        "smoke", records=corpus.records, tokenizer=corpus.tokenizer.path, out=tmp_path, passes=1
    )
    piece.write_bytes(piece.read_bytes()[:-1])
    with pytest.raises(AssertionError, match="damaged"):
        shell(tmp_path, "unpack.sh", str(piece))


def test_what_does_not_fit_is_refused(corpus: Corpus, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="entries"):
        kit.pack(
            "pico", records=corpus.records, tokenizer=corpus.tokenizer.path, out=tmp_path, passes=1
        )
    with pytest.raises(UsageError, match="no records"):
        kit.pack("smoke", records=tmp_path, tokenizer=corpus.tokenizer.path, out=tmp_path, passes=1)


def test_an_adapter_kit_runs_in_an_empty_folder(
    base: Path, lessons: Lessons, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kit, "PIECE", 400_000)
    rows, packed, bare = tmp_path / "rows.jsonl", tmp_path / "kit", tmp_path / "bare"
    save_lessons(rows, lessons)
    pieces = kit.pack_adapter(base, rows=rows, out=packed)
    assert len(pieces) > 1
    assert max(piece.stat().st_size for piece in pieces) <= 400_000
    bare.mkdir()
    for piece in reversed(pieces):
        shell(bare, str(packed / "unpack.sh"), str(piece))
    shell(bare, "run/assemble.sh")
    assert (bare / "run" / "base.gguf").read_bytes() == base.read_bytes()
    assert "all is well" in shell(bare, "run/dry-run.sh", "--rank=2", "--rows=2", "--micro=2")
    shell(bare, "run/train.sh", "9", "--steps=2", "--rank=2")
    shell(bare, "-c", "while kill -0 $(cat run/train.pid) 2>/dev/null; do sleep 0.2; done")
    assert "outcome" in shell(bare, "run/watch.sh", "1")
    shell(bare, "run/collect.sh", "results")
    shell(bare, "run/join.sh", "results")
    assert load_adapter(bare / "results" / "adapter.gguf").architecture == "qwen2"
    with pytest.raises(UsageError, match="no such file"):
        kit.pack_adapter(tmp_path / "none.gguf", rows=rows, out=packed)
