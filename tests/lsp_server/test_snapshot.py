"""Positions mean the same character to the client and to us, in every encoding and line ending."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import (
    Position,
    PositionEncodingKind,
    Range,
    TextDocumentContentChangePartial,
    TextDocumentContentChangeWholeDocument,
)

from codegen.language import Language
from lsp_server.snapshot import Snapshot, language_of, path_of, whole_characters

UTF8, UTF16, UTF32 = (
    PositionEncodingKind.Utf8,
    PositionEncodingKind.Utf16,
    PositionEncodingKind.Utf32,
)
CODECS = {UTF8: "utf-8", UTF16: "utf-16-le", UTF32: "utf-32-le"}
UNIT_BYTES = {UTF8: 1, UTF16: 2, UTF32: 4}


def snapshot(text: str, units: PositionEncodingKind = UTF16) -> Snapshot:
    return Snapshot("file:///a.ino", Path("/a.ino"), Language.ARDUINO, 1, text, units)


@pytest.mark.parametrize(
    ("marked", "units", "line", "character"),
    [
        ("abc<cursor>d\n", UTF16, 0, 3),
        ("<cursor>", UTF16, 0, 0),
        ("a\n<cursor>", UTF16, 1, 0),
        ("a\r\nb<cursor>c\r\n", UTF16, 1, 1),
        ("a\rb<cursor>", UTF16, 1, 1),
        ("// µs <cursor>x", UTF8, 0, 7),
        ("// µs <cursor>x", UTF16, 0, 6),
        ("// 🔥<cursor>x", UTF8, 0, 7),
        ("// 🔥<cursor>x", UTF16, 0, 5),
        ("// 🔥<cursor>x", UTF32, 0, 4),
        ("// €\r\n🔥🔥<cursor>\r\n", UTF16, 1, 4),
        # Python ends lines at these, the protocol does not.
        ("a\x0cb\u2028c\x85<cursor>d\n", UTF16, 0, 6),
    ],
)
def test_a_position_and_its_offset_are_one_place(
    marked: str, units: PositionEncodingKind, line: int, character: int
) -> None:
    offset = marked.index("<cursor>")
    document = snapshot(marked.replace("<cursor>", ""), units)
    assert document.offset_at(Position(line, character)) == offset
    assert document.position_at(offset) == Position(line, character)


@pytest.mark.parametrize(
    ("marked", "units", "line", "character"),
    [
        ("abc<cursor>\ndef", UTF16, 0, 99),
        ("abc<cursor>\r\ndef", UTF16, 0, 4),
        ("abc\ndef<cursor>", UTF16, 1, 4),
        ("abc\ndef<cursor>", UTF16, 7, 0),
        ("é🔥<cursor>\n", UTF8, 0, 7),
        ("x<cursor>🔥", UTF16, 0, 2),  # between the halves of a surrogate pair
        ("x<cursor>🔥", UTF8, 0, 3),
    ],
)
def test_a_position_that_is_no_place_means_the_nearest_one_before_it(
    marked: str, units: PositionEncodingKind, line: int, character: int
) -> None:
    document = snapshot(marked.replace("<cursor>", ""), units)
    assert document.offset_at(Position(line, character)) == marked.index("<cursor>")


@given(
    st.lists(st.sampled_from(["a", "é", "€", "🔥", "\n", "\r\n", "\x0c", "\u2028", "\x85"])),
    st.sampled_from(list(CODECS)),
    st.data(),
)
def test_positions_count_what_the_codec_counts(
    parts: list[str], units: PositionEncodingKind, data: st.DataObject
) -> None:
    """The oracle is Python's own codec on the line, lines split at LF and CR LF only."""
    before = data.draw(st.integers(0, len(parts)))
    text, offset = "".join(parts), len("".join(parts[:before]))
    head = text[:offset].replace("\r\n", "\n").split("\n")
    expected = Position(len(head) - 1, len(head[-1].encode(CODECS[units])) // UNIT_BYTES[units])
    document = snapshot(text, units)
    assert document.position_at(offset) == expected
    assert document.offset_at(expected) == offset


def edit(
    start: tuple[int, int], end: tuple[int, int], text: str
) -> TextDocumentContentChangePartial:
    return TextDocumentContentChangePartial(Range(Position(*start), Position(*end)), text)


@pytest.mark.parametrize(
    ("before", "changes", "after"),
    [
        ("ab", [edit((0, 1), (0, 1), "🔥")], "a🔥b"),
        ("a🔥b", [edit((0, 3), (0, 4), "")], "a🔥"),
        ("a\r\nb", [edit((0, 1), (1, 0), "")], "ab"),
        ("a\nb", [edit((1, 0), (1, 1), "c"), edit((0, 0), (0, 1), "d\n")], "d\n\nc"),
        ("last", [edit((0, 4), (0, 4), ";")], "last;"),
        ("last", [edit((0, 9), (0, 9), ";")], "last;"),
        ("a\x0cb\nc", [edit((0, 2), (0, 3), "B")], "a\x0cB\nc"),
        ("a", [TextDocumentContentChangeWholeDocument("new"), edit((0, 3), (0, 3), "er")], "newer"),
    ],
)
def test_edits_apply_in_order_each_to_what_the_one_before_left(
    before: str, changes: list[TextDocumentContentChangePartial], after: str
) -> None:
    edited = snapshot(before).edited(changes, 2)
    assert (edited.text, edited.version) == (after, 2)


@pytest.mark.parametrize(
    ("language_id", "path", "language"),
    [
        ("arduino", "/a.ino", Language.ARDUINO),
        ("cpp", "/a.ino", Language.ARDUINO),
        ("plaintext", "/A.INO", Language.ARDUINO),
        ("cpp", "/a.pde", Language.ARDUINO),
        ("cpp", "/a.cpp", Language.CPP),
        ("c++", "/a.cpp", Language.CPP),
        ("c", "/a.h", Language.CPP),
        ("python", "/main.py", Language.PYTHON),
        ("arduino", None, Language.ARDUINO),
        ("rust", "/a.rs", None),
    ],
)
def test_language_is_told_by_the_suffix_of_a_sketch_and_else_by_the_client(
    language_id: str, path: str | None, language: Language | None
) -> None:
    assert language_of(language_id, Path(path) if path else None) is language


@pytest.mark.parametrize(
    ("uri", "path"),
    [
        ("file:///home/me/a.ino", "/home/me/a.ino"),
        ("file:///home/m%C3%A9/a%20b%23c.ino", "/home/mé/a b#c.ino"),
        ("file:///a;b/c.ino", "/a;b/c.ino"),
        ("untitled:Untitled-1", None),
        ("git:/a.ino?ref", None),
        ("file:///a%00b.ino", None),
        ("file://[/a.ino", None),
    ],
)
def test_only_a_file_has_a_path(uri: str, path: str | None) -> None:
    assert path_of(uri) == (Path(path) if path else None)


def test_half_a_surrogate_pair_becomes_one_replacement_character() -> None:
    assert whole_characters("a\ud83dé") == "a\ufffdé"


@pytest.mark.parametrize(
    ("text", "ending"), [("a\r\nb\n", "\r\n"), ("a\nb\r\n", "\n"), ("a", "\n"), ("", "\n")]
)
def test_a_document_ends_its_lines_as_its_first_line_does(text: str, ending: str) -> None:
    assert snapshot(text).end_of_line == ending
