"""Texts as the shipped tokenizer cuts them."""

from __future__ import annotations

from functools import cache

from tokenizers import Tokenizer

from codegen.models.llama_model import DEFAULT_TOKENIZER


def pieces(text: str) -> list[bytes]:
    """The tokens of `text`, each as its bytes; a token may end inside a character."""
    vocabulary = spellings()
    return [vocabulary[i] for i in _tokenizer().encode(text, add_special_tokens=False).ids]


@cache
def spellings() -> tuple[bytes, ...]:
    """The bytes of every token by its number; b"" for control tokens."""
    table = _byte_of_character()
    tokenizer = _tokenizer()
    control = tokenizer.get_added_tokens_decoder()
    return tuple(
        b"" if i in control else bytes(table[c] for c in tokenizer.id_to_token(i) or "")
        for i in range(tokenizer.get_vocab_size())
    )


def _byte_of_character() -> dict[str, int]:
    """GPT-2's spelling of bytes: printable Latin-1 is itself, the rest counts up from U+0100."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printable]
    return {chr(byte): byte for byte in printable} | {
        chr(256 + i): byte for i, byte in enumerate(others)
    }


@cache
def _tokenizer() -> Tokenizer:
    return Tokenizer.from_file(str(DEFAULT_TOKENIZER))
