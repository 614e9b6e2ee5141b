"""The comment under the cursor as a request for a program, and where the program goes. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.language import Language
from grammars.directives import LexemeKind, blank, scan

_OPENERS = {Language.PYTHON: r"#+(?!!)"}
_LINE = r"[ \t]*(?:{opener})[ \t]*(?P<words>\S.*?)[ \t]*"
_BLOCK = re.compile(r"[ \t]*/\*+(?P<words>.*?)\*/[ \t]*", re.DOTALL)
_WORDS = re.compile(r"[^\W\d_]{2,}|[\u3400-\u9fff]{2}")
_LEAST_WORDS = 2
# Code that was commented out, marks for tools, rulers and licences.
_NO_REQUEST = re.compile(
    r"[;{}]\s*$|^\s*(?:#|@|TODO\b|FIXME\b|XXX\b|NOLINT|noqa\b|type:|pragma\b|clang-format|SPDX)"
    r"|([-=*_/#~])\1\1|https?://|\bcopyright\b|\(c\)|\blicen[cs]e\b",
    re.IGNORECASE,
)
_SETUP = re.compile(r"\b(?:setup|loop|app_main|main)\s*\([^()]*\)\s*\{")
_INCLUDE = re.compile(r"^[ \t]*#[ \t]*include\b[^\n]*", re.MULTILINE)
_IMPORT = re.compile(r"^(?:import|from)[ \t][^\n]*", re.MULTILINE)
_FOREVER = re.compile(r"^while\b", re.MULTILINE)
_REMARK = re.compile(r"#[^\n]*|\"\"\".*?\"\"\"|'''.*?'''", re.DOTALL)


@dataclass(frozen=True, slots=True)
class CommentRequest:
    """What a comment asks for, and the offset in the text at which its lines end."""

    prompt: str
    end: int


def request_at(text: str, offset: int, language: Language) -> CommentRequest | None:
    """The request of the comment at an offset; None where none stands or it reads like none.

    A comment counts that has its lines for itself.
    """
    if language is Language.PYTHON:
        start, end = _line(text, offset)
    else:
        around = [x for x in scan(text) if x.kind is LexemeKind.COMMENT]
        first, last = _line(text, offset)
        mine = next((x for x in around if x.start <= last and first <= x.end), None)
        if mine is None:
            return None
        start, end = _line(text, mine.start)[0], _line(text, max(mine.start, mine.end - 1))[1]
    opener = _OPENERS.get(language, "//+!?<?")
    whole = text[start:end]
    match = re.fullmatch(_LINE.format(opener=opener), whole)
    if match is None and language is not Language.PYTHON:
        match = _BLOCK.fullmatch(whole)
    if match is None:
        return None
    words = " ".join(re.sub(r"^[ \t]*\*+", " ", match["words"], flags=re.MULTILINE).split())
    if len(_WORDS.findall(words)) < _LEAST_WORDS or _NO_REQUEST.search(words):
        return None
    return CommentRequest(words, end)


def has_program(text: str, language: Language) -> bool:
    """Whether a whole program already stands in the text: a setup and a loop, or its own loop."""
    if language is Language.PYTHON:
        bare = _IMPORT.sub("", _REMARK.sub("", text))
        return _FOREVER.search(bare) is not None
    code = blank(text, [(x.start, x.end) for x in scan(text)])
    return _SETUP.search(_INCLUDE.sub("", code)) is not None


def without_sentence(code: str, language: Language) -> str:
    """A program without the sentence on top, which stands in the text already."""
    first, _, rest = code.partition("\n")
    opener = "#" if language is Language.PYTHON else "//"
    return rest.lstrip("\n") if first.startswith(opener) and rest.strip() else code


def _line(text: str, offset: int) -> tuple[int, int]:
    """Start and end of the line at an offset, its ending left out."""
    start = max(text.rfind(each, 0, offset) for each in "\r\n") + 1
    ends = [place for each in "\r\n" if (place := text.find(each, offset)) >= 0]
    return start, min(ends, default=len(text))
