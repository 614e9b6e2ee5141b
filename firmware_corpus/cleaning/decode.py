"""From bytes to text: encodings and line endings.

UTF-8 first, then a byte order mark, then a guess by charset-normalizer: old sketches are Latin-1,
GB18030, Shift-JIS or CP1251 in their comments.
"""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSED = 64 << 10  # bytes that a guess may look at: it takes 10 ms a KB of mixed text


def decode(raw: bytes) -> tuple[str, str] | None:
    """The text and the name of its encoding; None if it is not text."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            try:
                return raw.decode(encoding), encoding
            except UnicodeDecodeError:
                return None
    if b"\0" in raw:
        return None
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _guess(raw)


def unix_lines(text: str) -> str:
    """The text with plain line feeds as line endings, without form feeds and byte order marks."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "").replace("\ufeff", "")


def _guess(raw: bytes) -> tuple[str, str] | None:
    from charset_normalizer import from_bytes

    lines = raw.splitlines(keepends=True)  # only the lines that are not ASCII tell anything
    telling = b"".join(line for line in lines if not line.isascii())[:_GUESSED]
    best = from_bytes(telling).best()
    if best is None:
        return None
    try:
        return raw.decode(best.encoding), best.encoding
    except (UnicodeDecodeError, LookupError):
        return None
