"""What a smaller vocabulary keeps: whole ways of building tokens, their order, and the encoding."""

from __future__ import annotations

import ctypes
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from codegen.errors import ModelError
from codegen.models.catalogue import find_listed
from codegen.models.trimmed import Vocabulary, new_ids, read_kept

SMALL = Vocabulary(
    tokens=["a", "b", "c", "ab", "bc", "abc", "<|end|>", "cc", "[PAD8]", "</s>"],
    types=[1, 1, 1, 1, 1, 1, 3, 1, 5, 1],
    merges=["a b", "b c", "ab c", "c c"],
)


def kept(*tokens: str) -> Any:
    return np.array([token in tokens for token in SMALL.tokens])


def test_a_token_stays_with_what_it_is_built_from() -> None:
    closed = SMALL.closed(kept("abc"))
    assert [t for t, is_kept in zip(SMALL.tokens, closed, strict=True) if is_kept] == [
        *("a", "b", "c", "ab", "abc"),
        "<|end|>",  # control tokens always stay
        "</s>",
    ]


def test_merges_stay_in_order_where_all_three_tokens_do() -> None:
    trimmed = SMALL.trimmed(SMALL.closed(kept("abc")))
    assert trimmed.tokens == ["a", "b", "c", "ab", "abc", "<|end|>", "</s>"]
    assert trimmed.types == [1, 1, 1, 1, 1, 3, 1]
    assert trimmed.merges == ["a b", "ab c"]


def test_new_ids_count_what_stays() -> None:
    assert new_ids(kept("a", "ab", "cc")).tolist() == [0, -1, -1, 1, -1, -1, -1, 2, -1, -1]


def test_bits_of_another_vocabulary_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "some.kept"
    path.write_bytes(np.packbits(kept("a", "c")).tobytes())
    assert read_kept(path, 10).tolist() == kept("a", "c").tolist()
    with pytest.raises(ModelError, match=r"some\.kept is for another vocabulary"):
        read_kept(path, 17)


class Encoder:
    """A GGUF's own way of encoding, without its weights."""

    def __init__(self, path: Path) -> None:
        from codegen.models.llama_library import collect_errors, load_library

        self._lib = load_library()
        collect_errors(self._lib)
        settings = self._lib.llama_model_default_params()
        settings.vocab_only = True
        model = self._lib.llama_model_load_from_file(str(path).encode(), settings)
        self._vocabulary = self._lib.llama_model_get_vocab(model)

    def spelt(self, ids: list[int]) -> bytes:
        buffer = ctypes.create_string_buffer(64)
        pieces = []
        for token in ids:
            size = self._lib.llama_token_to_piece(self._vocabulary, token, buffer, 64, 0, False)
            pieces.append(buffer.raw[:size])
        return b"".join(pieces)

    def __call__(self, text: str) -> list[int]:
        raw = text.encode()
        ids = (self._lib.llama_token * (len(raw) + 8))()
        assert ctypes.sizeof(ids) == 4 * len(ids)
        return list(
            ids[: self._lib.llama_tokenize(self._vocabulary, raw, len(raw), ids, len(ids), 0, 0)]
        )


@pytest.fixture(scope="module")
def encoders(coder: str) -> tuple[Encoder, Encoder, Any]:
    listed = find_listed("coder-0.5b")
    assert listed is not None
    assert listed.prepared is not None
    whole = Path(coder)
    size = len(Vocabulary.read(whole).tokens)
    return (
        Encoder(whole),
        Encoder(listed.prepared.beside(whole)),
        read_kept(listed.prepared.kept_path, size),
    )


def test_a_text_in_kept_tokens_is_encoded_as_before(encoders: tuple[Encoder, Encoder, Any]) -> None:
    before, after, is_kept = encoders
    ids = new_ids(is_kept)
    root = Path(__file__).parents[3]
    texts = [
        line
        for folder in ("firmware_corpus/recipes", "firmware_corpus/evaluation/own")
        for path in sorted((root / folder).rglob("*"))
        if path.suffix in (".ino", ".cpp", ".py", ".toml")
        for line in path.read_text("utf-8", "replace").splitlines(keepends=True)
    ]
    texts = random.Random(1).sample(texts, 4000)
    compared = 0
    for text in texts:
        old = before(text)
        if is_kept[old].all():
            compared += 1
            assert after(text) == ids[old].tolist(), text
    assert compared > 0.97 * len(texts)


@pytest.mark.parametrize(
    "text",
    [
        "读取 BME280 的温度和湿度，每分钟通过 MQTT 发布一次",  # noqa: RUF001
        "用按钮控制舵机，延时两秒后关闭继电器",  # noqa: RUF001
        "Lies die Temperatur eines DS18B20 und schalte die Lüftung ab 28 Grad ein",
        "When the button is pressed, toggle the relay and print the state over serial.",
    ],
    ids=["chinese", "chinese, short words", "german", "english"],
)
def test_people_are_understood_in_hardly_more_tokens(
    encoders: tuple[Encoder, Encoder, Any], text: str
) -> None:
    before, after, _ = encoders
    assert len(after(text)) <= 1.35 * len(before(text))


def test_whatever_is_written_can_be_encoded(encoders: tuple[Encoder, Encoder, Any]) -> None:
    _, after, _ = encoders
    text = "🙂 ÿ \x01 ｡ﾟ ∀x∈ℝ"  # noqa: RUF001
    assert after.spelt(after(text)) == text.encode()
