"""What the recogniser lets through, by cases: text so far, the next piece, the verdict."""

from __future__ import annotations

import random
import sysconfig
from pathlib import Path

import pytest

from grammars import Recognizer
from grammars.languages import language_names, language_of_suffix
from grammars.reparse import ReparseRecognizer

both = pytest.mark.parametrize("recognizer", [Recognizer, ReparseRecognizer])

ARDUINO = [
    ("void setup() { int x = 5", ")", False),
    ("void setup() { int x = 5;", "/", True),
    ("void setup() { int x = 5;", "/* on", True),
    ("int x = 5", " foo", False),
    ("", "#", True),
    ("", "#incl", True),
    ("", "#include <Wi", True),
    ("", "#define LED 1", True),
    ("void f() { g(", '"abc', True),
    ("void f() { g(1", "e-", True),
    ("void f() { g(0", "x", True),
    ("void f() { g(", "}", False),
    ("void f() { if (a)", " e", True),
    ("void f() { if (a) b();", " el", True),
    ("void f() { a = ", "'x", True),
    ("void f() { a = R", '"(ab', True),
    ("void f() { a", " b c", False),
    ("void f() { a ", "?", True),
    ("void f() { a = ", "* ", True),
    ("void f() { a = ", "> ", False),
    ("void f() { x = 1 ", "] ", False),
    ("}", "", None),
]
PYTHON = [
    ("def f(x)", "\n    return", False),
    ("def f(x):", "\n    return", True),
    ("if x", ":", True),
    ("x = (", "]", False),
    ("x = ", "'ab", True),
    ("x", " = '''abc\n", True),
    ("x", " = f'a{", True),
    ("x = '", "a\\", True),
    ("for i ", "i", True),
    ("for i ", "q", False),
    ("import a", ".", True),
    ("x = 1", " 2 ", False),
    ("def f():\n    x=1\n", "y", True),
]


@both
@pytest.mark.parametrize(
    ("language", "before", "piece", "viable"),
    [("arduino", *case) for case in ARDUINO]
    + [("cpp", *case) for case in ARDUINO]
    + [("python", *case) for case in PYTHON],
)
def test_a_piece_is_let_through_when_something_valid_can_follow(
    recognizer, language, before, piece, viable
):
    state = recognizer(language).start().advance(before.encode())
    if viable is None:
        assert state is None
    else:
        assert state is not None
        assert (state.advance(piece.encode()) is not None) is viable


@both
@pytest.mark.parametrize(
    ("text", "suffix", "reach", "joins"),
    [
        ("void f() {", "}", None, True),
        ("void f() { g(", "); }", None, True),
        ("void f() { g(1)", "); }", None, False),
        ("void f() {", "", None, False),  # unfinished ...
        ("void f() {", "", 0, True),  # ... but going on
        ("void f() { x", "\n y(); }", 3, True),  # within reach all is well
        ("void f() { x", "\n y(); } )", 20, False),
        ("int a", ";\n}", None, False),
        ("int a", ";\n}", 2, True),
    ],
)
def test_a_text_may_end_where_the_text_after_it_goes_on(recognizer, text, suffix, reach, joins):
    state = recognizer("arduino").start().advance(text.encode())
    assert state is not None
    assert state.can_end(suffix.encode(), reach) is joins


@both
def test_states_are_immutable_so_branches_do_not_meet(recognizer):
    state = recognizer("arduino").start().advance(b"void f() { a")
    left, right = state.advance(b"(1);"), state.advance(b" = 2;")
    assert left.can_end(b"}")
    assert right.can_end(b"}")
    assert state.advance(b"++;").can_end(b"}")


@both
def test_a_character_cut_in_two_is_pending(recognizer):
    state = recognizer("arduino").start().advance(b'const char *s = "caf')
    first, second = "é".encode()[:1], "é".encode()[1:]
    assert state.advance(first).advance(second).can_end(b'";')


def _sources(language: str) -> list[Path]:
    if language == "python":
        files = Path(sysconfig.get_path("stdlib")).glob("*.py")
    else:
        suffixes = {"arduino": ["*.ino"], "cpp": ["*.cpp", "*.h"]}[language]
        core = Path("/usr/share/arduino")
        files = (f for suffix in suffixes for f in core.rglob(suffix))
    small = [f for f in sorted(files) if 200 < f.stat().st_size < 12_000]
    return random.Random(5).sample(small, min(20, len(small)))


@both
@pytest.mark.toolchain
@pytest.mark.parametrize("language", ["arduino", "cpp", "python"])
def test_no_true_continuation_of_a_real_file_is_refused(recognizer, language):
    """Real files that parse, cut at random, go on token by token as they really do."""
    chance = random.Random(7)
    replayed = 0
    for path in _sources(language):
        text = path.read_bytes().replace(b"\r\n", b"\n")
        if not Recognizer(language).start().can_end(text):
            continue
        cut = chance.randrange(len(text))
        state = recognizer(language).start().advance(text[:cut])
        assert state is not None, f"{path.name}:{cut}"
        while cut < len(text) and replayed % 40 != 39:
            piece = text[cut : cut + chance.randint(1, 5)]
            state = state.advance(piece)
            assert state is not None, f"{path.name}:{cut}: {piece!r}"
            cut += len(piece)
            replayed += 1
        replayed += 1
    assert replayed > 100


def test_every_language_file_works_and_a_wrong_name_lists_them():
    for name in language_names():
        assert Recognizer(name).start().can_end(b"")
    with pytest.raises(ValueError, match="arduino, cpp, python"):
        Recognizer("cobol").start()


def test_suffixes_tell_the_language():
    assert language_of_suffix(".INO") == "arduino"
    assert language_of_suffix(".h") == "cpp"
    assert language_of_suffix(".py") == "python"
    assert language_of_suffix(".txt") is None
