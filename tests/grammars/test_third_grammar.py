"""Any tree-sitter grammar is a constraint: a wheel and a language file are all it takes."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from grammars import Recognizer
from grammars.languages import language
from grammars.reparse import ReparseRecognizer

JSON = r"""
name = "json"
module = "tree_sitter_json"
suffixes = [".json"]
comment_openers = ["//", "/*"]
closed = "{}[],:"
unfinished = ['-?[0-9][0-9.eE+-]*$', '-$', '\\$', '/(\*([^*]|\*(?!/))*)?$']
closers = ['"']
"""
C = r"""
name = "c"
module = "tree_sitter_c"
suffixes = [".c"]
comment_openers = ["//", "/*"]
closed = "){};,?~"
unfinished = ['\\$']
closers = []
"""
DOCUMENT = {
    "name": "caf\u00e9 \U0001f600",
    "pins": [1, -2, 3.5, 1e-9],
    "nested": {"on": True, "off": False, "none": None, "empty": [{}, [], ""]},
    "escapes": 'quote " backslash \\ line\n tab\t \x01 \u2028',
}
LAYOUTS = [{}, {"indent": 2}, {"separators": (",", ":")}, {"ensure_ascii": False, "indent": "\t"}]


@pytest.fixture(params=[("json", JSON), ("c", C)], ids=["json", "c"])
def named(request, tmp_path) -> tuple[str, str]:
    """(name of the grammar, path of its language file)."""
    name, facts = request.param
    return name, language_file(tmp_path, name, facts)


@pytest.fixture
def json_file(tmp_path) -> str:
    return language_file(tmp_path, "json", JSON)


def language_file(folder: Path, name: str, facts: str) -> str:
    file = folder / f"{name}.toml"
    file.write_text(facts, "utf-8")
    return str(file)


def test_a_language_file_elsewhere_is_a_language(named):
    name, file = named
    assert language(file).name == name
    assert Recognizer(file).start().can_end(b"")


@pytest.mark.parametrize(
    ("text", "viable", "whole"),
    [
        ("", True, True),
        ("{", True, False),
        ('{"a"', True, False),
        ('{"a": 1', True, False),
        ('{"a": 1,', True, False),
        ('{"a": 1}', True, True),
        ("// a comment\n[]", True, True),
        ("[tru", True, False),
        ("[true", True, False),
        ("[1e", True, False),
        ("[-", True, False),
        ('["\\', True, False),
        ('["\\u00', True, False),
        ("[trx", False, False),
        ('{"a": 1,}', False, False),
        ("{1", False, False),
        ("[1 2", False, False),
        ("[}", False, False),
        ("[]]", False, False),
        ('["\\q', False, False),
        ('["a\nb', False, False),
        ("[1e+3]", False, False),  # not the grammar's idea of a number, though JSON's
        ("[1.5.", False, False),
        ("[-]", False, False),
    ],
)
def test_json_is_told_by_its_own_tables(json_file, text, viable, whole):
    for recognizer in (Recognizer, ReparseRecognizer):
        assert recognizer(json_file).start().can_end(text.encode()) is whole
    after = Recognizer(json_file).start().advance(text.encode())
    assert (after is not None) is viable
    assert Recognizer(json_file).start().check_many([text.encode()]) == bytes([viable])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a" ', {":"}),
        ('{"a": 1 ', {",", "}"}),
        ("[1 ", {",", "]"}),
        ("[1, ", {'"', "[", "{", "number", "true", "false", "null"}),
        ("{ ", {'"', "}"}),
    ],
)
def test_what_may_come_next_is_named(json_file, text, expected):
    after = Recognizer(json_file).start().advance(text.encode())
    assert after is not None
    assert after.expected() == expected


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_no_true_continuation_of_a_json_text_is_refused(json_file, layout):
    """Piece by piece, cut anywhere, also inside a character, the rest always joins."""
    chance = random.Random(3)
    text = json.dumps(DOCUMENT, **layout).encode()
    for _ in range(20):
        state, at = Recognizer(json_file).start(), 0
        while at < len(text):
            piece = text[at : at + chance.randint(1, 6)]
            state = state.advance(piece)
            assert state is not None, (text[:at], piece)
            at += len(piece)
            assert state.can_end(text[at:]), text[:at]
        assert state.can_end(b"")


def test_a_suffix_must_join(json_file):
    state = Recognizer(json_file).start().advance(b'{"a": [1, 2')
    assert state.can_end(b"]}")
    assert state.can_end(b"], ", 3)
    assert not state.can_end(b"}]")
    assert not state.advance(b"]").can_end(b"]}")
    assert state.reach(b"], 3") == 3


@pytest.mark.parametrize(
    ("text", "viable"),
    [
        ("#include <stdio.h>\nint main(void) { return 0", True),
        ("struct point { int x; int y; } origin = { .x = 1, .y", True),
        ("void f(int n) { for (int i = 0; i < n; i++", True),
        ("int f(void) { return ); }", False),
        ("void f() { x = = ", False),
        ("int a[3] = {1, 2]", False),
    ],
)
def test_c_is_told_by_its_own_tables(tmp_path, text, viable):
    file = language_file(tmp_path, "c", C)
    assert (Recognizer(file).start().advance(text.encode()) is not None) is viable


def test_a_file_that_is_none_names_the_languages_there_are(tmp_path):
    with pytest.raises(ValueError, match="arduino, cpp, python"):
        Recognizer(str(tmp_path / "klingon.toml")).start()
