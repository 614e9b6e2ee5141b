"""`pinwright train`, `pinwright tune`: one line for a mistake, models and adapters for the rest."""

from __future__ import annotations

import json
import re
from importlib import import_module
from pathlib import Path

import pytest
import torch

from codegen.errors import UsageError
from codegen.models.llama_model import DEFAULT_WEIGHTS
from codegen.training.base import load_base
from codegen.training.checkpoint import save_weights
from codegen.training.configs import find_config
from codegen.training.llama import Llama
from codegen.training.lora import Adapted, adapt, adapter_of, load_adapter, save_adapter
from firmware_corpus.families import Family
from lsp_server.cli import main
from lsp_server.extras import extra
from tests.codegen.training.shards import write_corpus

SMOKE = find_config("smoke")


def run(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main(list(map(str, arguments)))
    assert isinstance(ended.value.code, int)
    return ended.value.code


@pytest.fixture
def shards(tmp_path: Path) -> Path:
    texts = {("train", Family.ARDUINO_AVR): {f"o/c:{n}.ino": f"int a{n};\n" for n in range(9)}}
    return write_corpus(tmp_path / "corpus", texts, {"o/c": 4})


def adapter(path: Path, seed: int) -> Path:
    model = load_base(DEFAULT_WEIGHTS)
    adapt(model, rank=2, alpha=4.0, seed=seed)
    for layer in model.modules():
        if isinstance(layer, Adapted):
            layer.lora_b.data.normal_(generator=torch.Generator().manual_seed(seed))
    save_adapter(path, adapter_of(model), name=path.stem)
    return path


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["train", "--config", "huge"], "'huge' is not one of 'smoke', 'pico'"),
        (["train", "--config", "smoke", "--shards", "none"], "none: no corpus"),
        (["train", "--config", "smoke", "--minutes", "1", "--steps", "1"], "give only one of"),
        (["train", "--minutes", "1"], "name one: --config for a model, --base for an adapter"),
        (["train", "--config", "smoke", "--base", "pico"], "name one: --config for a model"),
        (["train", "--base", "pico", "--start", "t"], "--start cannot be used with --base"),
        (["train", "--base", "none.gguf", "--explain"], "none.gguf: no such model"),
        (["train", "--base", "a.gguf", "--shards", "none", "--out", "."], "none: no corpus"),
        (["train", "kit", "--config", "smoke"], "Missing option '--out'"),
        (["train", "kit", "--out", "o"], "name one: --config for a model, --base for an adapter"),
        (["train", "export", "w", "--tokenizer", "t", "--out", "o"], "w: no such weights"),
        (["tune", "none"], "none: no such folder"),
        (["tune", ".", "--base", "none"], "unknown model 'none'"),
        (["tune", "join", ".", "--address", "nowhere"], "nowhere: an address is HOST:PORT"),
        (["tune", "call", "--people", "2"], "Missing option '--address'"),
        (["tune", "call", "--people", "2", "--address", "example.org:1"], "example.org"),
        (["tune", "merge", "a.gguf"], "a.gguf: no such adapter"),
        (["tune", "merge", "a", "b", "--weights", "1,x"], "--weights wants numbers"),
        (["tune", "merge", "a", "b", "--weights", "1"], "--weights has 1 numbers for 2 adapters"),
        (["complete", "a.ino:1:1", "--adapter", "nowhere"], "cannot read model nowhere"),
    ],
)
def test_a_mistake_is_one_line_and_status_2(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.ino").write_text("void setup() {}\n" * 300)
    assert run(*arguments) == 2
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["a.ino"]


def test_a_missing_package_is_told_with_the_extra_that_brings_it() -> None:
    with (
        pytest.raises(UsageError, match=r"pip install 'pinwright\[train\]'"),
        extra("train", ("no_such_package",)),
    ):
        import_module("no_such_package.part")
    with pytest.raises(ModuleNotFoundError, match="another"), extra("train", ("no_such_package",)):
        import_module("another_package")


def test_explain_shows_every_stage_and_does_nothing(
    shards: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    arguments = ["--config", "pico", "--shards", shards, "--minutes", "3", "--out", out]
    assert run("train", *arguments, "--explain") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [
        *("stage", "tokenizer", "records", "pairs", "rows", "train", "export", "all"),
    ]
    assert "3.0  pico, 5.6 M weights, as many steps as fit" in lines[5]
    assert not out.exists()


def test_explain_says_what_is_made_of_weights(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    weights = tmp_path / "weights.safetensors"
    save_weights(weights, Llama(SMOKE), SMOKE)
    options = ["--tokenizer", "none", "--out", "out"]
    assert run("train", "export", weights, *options, "--explain") == 0
    assert re.search(r"export .*GGUF: f16, q8_0", capsys.readouterr().out)
    assert list(tmp_path.iterdir()) == [weights]


def test_explain_says_what_tuning_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.ino").write_text("void setup() {\n  begin(1);\n}\n" * 300)
    assert run("tune", ".", "--explain") == 0
    assert "middles, 4 times at most" in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir()] == ["a.ino"]


def test_explain_says_what_an_adapter_takes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert run("train", "--base", DEFAULT_WEIGHTS, "--minutes", 5, "--out", out, "--explain") == 0
    told = capsys.readouterr().out
    assert [line.split()[0] for line in told.splitlines()] == ["stage", "rows", "train", "all"]
    assert "GB of memory" in told
    assert not out.exists()


def test_adapters_are_merged_by_weight_and_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = adapter(tmp_path / "a.gguf", 1), adapter(tmp_path / "b.gguf", 2)
    out = tmp_path / "both.gguf"
    assert run("tune", "merge", first, second, "--weights", "0.25,0.75", "--out", out) == 0
    assert f"{out}: the mean of 2 adapters" in capsys.readouterr().out
    name = "blk.0.attn_q.weight"
    added = {}
    for path in (first, second, out):
        each = load_adapter(path)
        a, b = each.matrices[name]
        added[path] = each.alpha / len(a) * (b @ a)
    expected = 0.25 * added[first] + 0.75 * added[second]
    torch.testing.assert_close(added[out], expected, atol=1e-4, rtol=1e-4)
    sketch = tmp_path / "a.ino"
    sketch.write_text("void setup() {\n  \n}\n")
    assert run("complete", f"{sketch}:2:3", "--adapter", out, "--json") == 0
    assert json.loads(capsys.readouterr().out)["model"] == f"{DEFAULT_WEIGHTS.stem} + both"
