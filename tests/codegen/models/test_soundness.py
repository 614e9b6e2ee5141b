"""What is no sound model is refused in one line, before llama.cpp sees it and ends the process."""

from __future__ import annotations

import os
import random
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from codegen.errors import ModelError
from codegen.models.llama_model import DEFAULT_WEIGHTS, LlamaModel
from codegen.models.soundness import held, require_sound
from tests.codegen.models.tiny import WIDTH, damaged, with_number, write_adapter, write_tiny

# Loads each file that is named on standard input, and completes once.
CHILD = """
import sys
from pathlib import Path
from codegen.errors import ModelError
from codegen.models.llama_model import LlamaModel
for line in sys.stdin:
    path, _, adapter = line.rstrip("\\n").partition("\\t")
    print("trying", path, flush=True)
    try:
        model = LlamaModel(Path(path), Path(adapter) if adapter else None)
    except ModelError as error:
        print("refused", error, flush=True)
        continue
    try:
        model.logits(model.tokens("void f() {"), [], poll=lambda: None)
        [model.piece(token) for token in range(200)]
    except (ModelError, ValueError) as error:
        print("failed", error, flush=True)
    model.close()
print("done", flush=True)
"""


def tried(lines: list[str]) -> list[str]:
    """The output of a process that loads these files; it ends with `done` if nothing crashed."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", CHILD],
        input="\n".join(lines) + "\n",
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.splitlines()


def test_a_sound_model_and_its_adapter_are_let_through(tmp_path):
    model, adapter = write_tiny(tmp_path / "a.gguf"), write_adapter(tmp_path / "b.gguf")
    require_sound(model, adapter)
    require_sound(DEFAULT_WEIGHTS)
    assert tried([f"{model}\t{adapter}"])[-1] == "done"
    assert not any(line.startswith(("refused", "failed")) for line in tried([str(model)]))


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"llama.context_length": 0}, "llama.context_length is 0"),
        ({"llama.context_length": None}, "llama.context_length is missing"),
        ({"llama.block_count": 0}, "llama.block_count is 0"),
        ({"llama.block_count": 100_000}, "llama.block_count is 100000"),
        ({"llama.attention.head_count": 0}, "llama.attention.head_count is 0"),
        ({"llama.attention.head_count": 3}, "heads"),
        ({"llama.attention.head_count_kv": 0}, "llama.attention.head_count_kv is 0"),
        ({"llama.rope.dimension_count": 64}, "the width of its heads"),
        ({"llama.rope.freq_base": float("nan")}, "llama.rope.freq_base is nan"),
        ({"llama.attention.layer_norm_rms_epsilon": -1.0}, "epsilon is -1.0"),
        ({"llama.rope.scaling.type": "what"}, "rope.scaling.type is 'what'"),
        ({"llama.expert_count": 4}, "uses 0 of 4 experts"),
        ({"llama.expert_count": 4, "llama.expert_used_count": 9}, "uses 9 of 4 experts"),
        ({"llama.expert_count": 2**31 - 1, "llama.expert_used_count": 1}, "experts"),
        ({"llama.expert_used_count": 3}, "uses 3 of 0 experts"),
        ({"llama.expert_group_count": 3}, "0 of 3 groups of its 0 experts"),
        ({"llama.expert_group_used_count": -1}, "-1 of 0 groups"),
        ({"llama.nextn_predict_layers": 1}, "nextn_predict_layers is 1"),
        ({"llama.nextn_predict_layers": 2.0}, "nextn_predict_layers is 2.0"),
        ({"tokenizer.ggml.model": "llama"}, "no token for some bytes"),
        ({"llama.vocab_size": 5}, "another size than its weights"),
        ({"tokenizer.ggml.model": "no such"}, "its tokenizer"),
        ({"tokenizer.ggml.tokens": ["a"]}, "for each token"),
        ({"tokenizer.ggml.token_type": [1]}, "for each token"),
        ({"tokenizer.ggml.tokens": ["a"] * 262}, "a token occurs twice"),
        ({"tokenizer.ggml.merges": [""]}, "one of its merges is empty"),
        ({"tokenizer.ggml.eos_token_id": 5000}, "eos_token_id is 5000"),
        ({"tokenizer.ggml.fim_pre_token_id": 5000}, "fim_pre_token_id is 5000"),
        ({"kinds": {"blk.0.attn_q.weight": np.int32}}, "type that cannot be computed with"),
        ({"kinds": {"blk.0.attn_q.weight": np.float64}}, "type that cannot be computed with"),
        ({"kinds": {"output_norm.weight": np.float16}}, "type that cannot be computed with"),
    ],
)
def test_what_llama_cpp_takes_for_granted_is_asked(tmp_path, changed, why):
    with pytest.raises(ModelError, match=why):
        require_sound(write_tiny(tmp_path / "a.gguf", **changed))


def test_a_model_of_two_kinds_of_layers_has_both(tmp_path):
    """Without one that remembers llama.cpp gives up: it has no memory to empty."""
    keys = ["context_length", "embedding_length", "block_count", "feed_forward_length"]
    keys += ["attention.head_count", "attention.head_count_kv"]
    sizes = dict(zip(keys, (256, 32, 1, 32, 2, 2), strict=True))
    values = {f"jamba.{key}": size for key, size in sizes.items()}
    with pytest.raises(ModelError, match="no layer of those that make a jamba"):
        require_sound(write_tiny(tmp_path / "a.gguf", architecture="jamba", **values))


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_weights_that_are_no_numbers_are_told_of(tmp_path, value):
    path = write_tiny(tmp_path / "a.gguf")
    whole = path.read_bytes()
    size = 4 * WIDTH  # of the last tensor, the output's norm
    path.write_bytes(whole[:-size] + struct.pack("<f", value) * WIDTH)
    model = LlamaModel(path)
    with pytest.raises(ModelError, match="is damaged: what it computes is no number"):
        model.logits(model.tokens("void"), [], poll=lambda: None)
    model.close()


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"rank": 0}, "shape"),
        ({"kind": np.int32}, "type that cannot be computed with"),
        ({"kind": np.float64}, "type that cannot be computed with"),
        ({"width": 16}, "another shape"),
        ({"of": "blk.7.attn_q.weight"}, "no counterpart"),
        ({"architecture": "qwen2"}, "another kind"),
        ({"type": "model"}, "not a low-rank adapter"),
        ({"alpha": float("inf")}, "alpha is inf"),
    ],
)
def test_an_adapter_that_does_not_fit_is_refused(tmp_path, changed, why):
    model = write_tiny(tmp_path / "a.gguf")
    with pytest.raises(ModelError, match=why):
        require_sound(model, write_adapter(tmp_path / "b.gguf", **changed))


@pytest.mark.parametrize(
    ("damage", "why"),
    [
        (lambda data: data[:100], "corrupted or incomplete"),
        (lambda data: data[:-2000], "corrupted or incomplete"),
        (lambda data: data[:4] + struct.pack("<I", 99) + data[8:], "version 99"),
        (lambda data: data[:8] + struct.pack("<Q", 2**60) + data[16:], "more than any model"),
        (lambda data: data[:16] + struct.pack("<Q", 2**60) + data[24:], "more than any model"),
        (lambda data: b"GGUf" + data[4:], "not a GGUF file"),
        (lambda data: with_number(data, "llama.block_count", b"\xff" * 4), "block_count"),
        (
            lambda data: with_number(data, "tokenizer.ggml.tokens", struct.pack("<IQ", 8, 2**61)),
            "corrupted or incomplete",
        ),
    ],
)
def test_a_header_is_held_against_its_file(tmp_path, damage, why):
    path = write_tiny(tmp_path / "a.gguf")
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(ModelError, match=why):
        require_sound(path)


def test_no_damaged_file_ends_the_process(tmp_path):
    """300 files, most of them refused; what gets through loads, or fails in one line."""
    chance = random.Random(17)
    model, adapter = write_tiny(tmp_path / "a.gguf"), write_adapter(tmp_path / "b.gguf")
    lines = []
    for number in range(300):
        source = adapter if number % 4 == 3 else model
        path = tmp_path / f"{number}.gguf"
        path.write_bytes(damaged(source.read_bytes(), chance))
        lines.append(f"{model}\t{path}" if source is adapter else str(path))
    said = tried(lines)
    assert said[-1] == "done", said[-2:]
    assert sum(line.startswith("refused") for line in said) > 100


def test_a_file_that_is_written_to_while_it_is_read_is_refused(tmp_path):
    path = write_tiny(tmp_path / "a.gguf")

    def read() -> None:
        with held(path) as name:
            assert Path(name).read_bytes()[:4] == b"GGUF"
            path.write_bytes(b"")

    with pytest.raises(ModelError, match="written to"):
        read()


def test_a_model_in_use_can_be_overwritten(tmp_path):
    """It lies in memory of ours: with the file cut short, a mapping of it would end the process."""
    path = write_tiny(tmp_path / "a.gguf")
    model = LlamaModel(path)
    path.write_bytes(b"")
    assert np.isfinite(model.logits(model.tokens("void"), [], poll=lambda: None)).all()
    model.close()


def test_when_llama_cpp_gives_up_no_debugger_of_the_path_is_run(tmp_path):
    for name in ("gdb", "lldb"):
        planted = tmp_path / name
        planted.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n")
        planted.chmod(0o755)
    code = (
        "import ctypes; from pathlib import Path;"
        "from codegen.models.llama_library import load_library;"
        "lib = load_library(); home = Path(lib.__file__).parent / 'lib';"
        "base = ctypes.CDLL(str(home / 'libggml-base.so'));"
        "base.ggml_abort(b'x', ctypes.c_int(1), b'told')"
    )
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    environment["PYTHONPATH"] = os.pathsep.join(sys.path)
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, check=False
    )
    assert done.returncode == -6, done.stderr
    assert not (tmp_path / "ran").exists()
