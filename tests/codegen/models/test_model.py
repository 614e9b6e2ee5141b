"""The llama.cpp adapter with the shipped weights, and everything that is no such model."""

from __future__ import annotations

import os
import random
import threading
from pathlib import Path

import gguf
import numpy as np
import pytest
from tokenizers import Tokenizer

from codegen.drafting.prompt import continuation_prompt, fim_prompt
from codegen.errors import Cancelled, ModelError
from codegen.language import Language
from codegen.models import memory
from codegen.models.kv_cache import PIECE
from codegen.models.llama_model import DEFAULT_TOKENIZER, DEFAULT_WEIGHTS, load_model

GGUF = DEFAULT_WEIGHTS.read_bytes()
SKETCH = "void setup() {\n  Serial.begin(9600);\n}\n\nvoid loop() {\n  delay(1000);\n}\n" * 5


def go_on() -> None:
    """Nobody ever wants to stop."""


@pytest.fixture(scope="module")
def model():
    loaded = load_model()
    yield loaded
    loaded.close()


@pytest.fixture
def cold():
    loaded = load_model()
    yield loaded
    loaded.close()


def test_pieces_spell_the_text_and_ids_are_those_of_the_training_tokenizer(model):
    text = SKETCH + "// café µs 温度 😀\n\tx->y;\n"
    ids = model.tokens(text)
    assert b"".join(model.piece(i) for i in ids) == text.encode()
    tokenizer = Tokenizer.from_file(str(DEFAULT_TOKENIZER))
    assert ids == tokenizer.encode(text).ids


def test_control_tokens_in_the_text_are_text(model):
    assert model.fim.prefix not in model.tokens("<|fim_prefix|>")
    assert model.control("<|arduino|>") is not None
    assert model.control("<|no such|>") is None
    assert model.control("for") is None


def test_a_warm_cache_gives_the_same_logits_to_the_bit_as_a_cold_one(model, cold):
    """Random requests, one after another on one model, each compared with an empty cache."""
    chance = random.Random(1)
    ids = model.tokens(SKETCH)[:200]
    for step in range(60):
        prompt = ids[: chance.randrange(1, len(ids))] + chance.choices([[], [7]], [2, 1])[0]
        drafted = chance.choices(range(7, 4000), k=chance.randrange(5))
        warm = model.logits(prompt, drafted, poll=go_on)
        if step % 3 == 0:
            cold.logits([5], [], poll=go_on)  # shares no token with the prompt
            assert np.array_equal(warm, cold.logits(prompt, drafted, poll=go_on))


@pytest.mark.parametrize(("kept", "new", "evaluated"), [(100, 20, 20), (100, 3, 8), (112, 0, 8)])
def test_the_longest_common_prefix_is_not_evaluated_again_but_for_the_last_eight(
    model, kept, new, evaluated
):
    ids = model.tokens(SKETCH)[:120]
    model.logits(ids, [], poll=go_on)
    before = model.evaluated
    model.logits([*ids[:kept], *[9] * new], [], poll=go_on)
    assert model.evaluated - before == evaluated


@pytest.mark.parametrize("word", [b"dig", b" return", b"\n    ", "\u6e29".encode()])
def test_the_tokens_that_spell_a_word_are_found_as_by_trying_all(model, word):
    vocabulary = [model.piece(token) for token in range(8192)]
    tried = {
        token
        for token, piece in enumerate(vocabulary)
        if piece and (piece.startswith(word) or word.startswith(piece))
    }
    assert set(model.spelling(word).tolist()) == tried


def test_a_stop_in_the_prompt_takes_effect_within_one_piece(model):
    stop = threading.Event()
    looks = 0

    def poll() -> None:
        nonlocal looks
        looks += 1
        if looks == 3:
            stop.set()
        if stop.is_set():
            raise Cancelled("stopped")

    model.logits([8, 8], [], poll=go_on)
    before = model.evaluated
    with pytest.raises(Cancelled):
        model.logits(model.tokens(SKETCH * 3)[:400], [], poll=poll)
    assert model.evaluated - before == 2 * PIECE


def test_somebody_else_may_use_the_model_between_two_pieces(model, cold):
    """The call that lets a completion in finds the same answer as if nobody had come."""
    ids = model.tokens(SKETCH * 3)[:300]

    def intruder() -> None:
        model_state["calls"] += 1
        if model_state["calls"] in (2, 4):
            model.logits([5, 6, 7], [8], poll=go_on)

    model_state = {"calls": 0}
    assert np.array_equal(model.logits(ids, [], poll=intruder), cold.logits(ids, [], poll=go_on))


def test_what_follows_a_guess_that_came_true_is_known_without_an_evaluation(model):
    ids = model.tokens(SKETCH)[:60]
    prompt, following = ids[:30], ids[30:50]
    model.logits(prompt, following[:1], batched={0}, ahead=following[1:], poll=go_on)
    before = model.evaluated
    for count in range(2, 21):
        model.logits(prompt, following[:count], batched=set(range(count)), poll=go_on)
    assert model.evaluated == before
    model.logits(prompt, [*following[:5], 7], batched=set(range(5)), poll=go_on)
    assert model.evaluated == before + 1  # another token than the guess


def test_guesses_leave_every_answer_what_it_is_without_a_cache(model, cold):
    """Drafts with guesses that come true for a while, beside somebody who takes the cache away."""
    chance = random.Random(2)
    ids = model.tokens(SKETCH * 3)
    for _ in range(12):
        start = chance.randrange(10, 100)
        prompt, drafted, batched = ids[:start], ids[start : start + 1], set()
        while len(drafted) < 24:
            right, wrong = chance.randrange(12), chance.randrange(20)
            ahead = ids[start + len(drafted) :][:right] + chance.choices(range(7, 4000), k=wrong)
            ahead = ahead if len(ahead) >= 7 else []
            if ahead:
                batched.add(len(drafted) - 1)
            for place in range(right + 1):
                answer = model.logits(prompt, drafted, batched=batched, ahead=ahead, poll=go_on)
                if chance.random() < 0.2:
                    cold.logits([5], [], poll=go_on)
                    again = cold.logits(prompt, drafted, batched=batched, poll=go_on)
                    assert np.array_equal(answer, again)
                if chance.random() < 0.1:
                    model.logits([5, 6, 7], [8], poll=go_on)
                drafted = ids[start : start + len(drafted) + 1]
                if ahead and place < right:
                    batched.add(len(drafted) - 1)
                ahead = []


def test_more_tokens_than_the_context_are_refused(model):
    with pytest.raises(ValueError, match="do not fit"):
        model.logits([9] * (model.context_length + 1), [], poll=go_on)


def _other_architecture(path: Path) -> None:
    _no_fim(path, "gpt9")


def _no_fim(path: Path, architecture: str = "llama") -> None:
    """A tiny valid llama without fill-in-the-middle tokens."""
    width, words = 32, [b"a", b"b", b"c", b"<end>"]
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_context_length(64)
    writer.add_embedding_length(width)
    writer.add_block_count(1)
    writer.add_feed_forward_length(width)
    writer.add_head_count(1)
    writer.add_head_count_kv(1)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(width)
    writer.add_vocab_size(len(words))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(words)
    writer.add_token_types([1, 1, 1, 3])
    writer.add_token_merges(["a b"])
    writer.add_bos_token_id(3)
    writer.add_eos_token_id(3)
    ones = np.ones((width, width), dtype=np.float32)
    writer.add_tensor("token_embd.weight", np.ones((len(words), width), dtype=np.float32))
    for name in ("attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_down", "ffn_up"):
        writer.add_tensor(f"blk.0.{name}.weight", ones)
    for name in ("blk.0.attn_norm", "blk.0.ffn_norm", "output_norm"):
        writer.add_tensor(f"{name}.weight", np.ones(width, dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda p: p.write_bytes(GGUF[:3_000_000]), "corrupted or incomplete"),
        (lambda p: p.write_bytes(GGUF[:3_000]), "cannot be loaded"),
        (lambda p: p.write_bytes(b"GGUF"), "cannot be loaded"),
        (lambda p: p.write_bytes(b""), "is not a GGUF file"),
        (lambda p: p.write_text("void setup() {}"), "is not a GGUF file"),
        (lambda p: p.mkdir(), "cannot read model"),
        (lambda p: None, "cannot read model"),
        (os.mkfifo, "not a regular file"),
        (_other_architecture, "unknown model architecture: 'gpt9'"),
    ],
    ids=[
        "truncated",
        "cut in its header",
        "magic only",
        "empty",
        "text",
        "folder",
        "none",
        "pipe",
        "another architecture",
    ],
)
def test_what_is_no_such_model_is_refused_in_one_line(tmp_path, make, says):
    path = tmp_path / "other.gguf"
    make(path)
    with pytest.raises(ModelError, match=says) as refused:
        load_model(str(path))
    assert "\n" not in str(refused.value)
    assert "other.gguf" in str(refused.value)


def test_a_model_without_fim_tokens_can_write_but_not_fill_in(tmp_path):
    path = tmp_path / "plain.gguf"
    _no_fim(path)
    model = load_model(str(path))
    try:
        assert model.fim is None
        assert continuation_prompt(model, Language.PYTHON, "ab").ids
        with pytest.raises(ModelError, match="plain has no fill-in-the-middle tokens"):
            fim_prompt(model, Language.PYTHON, prefix="a", suffix="b")
    finally:
        model.close()


def test_weights_that_the_memory_cannot_hold_are_refused_before_they_are_loaded(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(memory, "free_memory", lambda: 150_000_000)
    with pytest.raises(ModelError, match=r"too little memory for pico\.f16\.gguf: 0\.2 GB needed"):
        load_model("pico")


@pytest.mark.parametrize(
    "damage",
    [
        "[window]\nprefix_tokens = 'many'\n",
        "[cache]\nlong = 1\n",
        "cache = 4\n",
        "[cache]\n1 = -2\n",
    ],
)
def test_a_damaged_window_description_is_refused(tmp_path, damage):
    path = tmp_path / "weights.gguf"
    path.write_bytes(DEFAULT_WEIGHTS.read_bytes())
    whole = "[window]\nprefix_tokens = 8\nsuffix_tokens = 8\nmiddle = 'line'\n"
    text = damage if "[window]" in damage else damage + whole
    path.with_suffix(".toml").write_text(text)
    with pytest.raises(ModelError, match=r"weights\.toml"):
        load_model(str(path))
