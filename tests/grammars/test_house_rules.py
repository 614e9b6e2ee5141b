"""Rules on top of the grammar: Python's indents, and macros that stand for statements."""

from __future__ import annotations

import random
import sysconfig
from pathlib import Path

import pytest

from grammars import Recognizer
from grammars.indents import IndentState
from grammars.macros import MacroState, defined_macros
from grammars.opening import Checkpoints


def python():
    return IndentState(Recognizer("python").start())


@pytest.mark.parametrize(
    ("text", "viable"),
    [
        ("if x:\n    y\n", True),
        ("if x:\n    y\nz\n", True),
        ("if x:\ny", False),  # a body must be indented
        ("if x:\n\n    # comment\n    y\n", True),
        ("if x:\n    y\n  z", False),  # no open block stands there
        ("if x:\n    if y:\n        z\n    w\n", True),
        ("x\n  y", False),  # an indent out of nothing
        ("f(1,\n2)\n", True),  # inside brackets anything goes
        ("f(1,\n      2)\nx\n", True),
        ("x = '''\n  a\n b\n'''\ny\n", True),
        ("x = 1 + \\\n      2\ny\n", True),
        ("x = 1  # a comment \\\ny\n", True),
        ("def f():\n\treturn 1\n", True),
        ("class A:\n    def f(self):\n        pass\n\n    def g(self):\n        pass\n", True),
        ("try:\n    x\nexcept E:\n    y\n", True),
        ("try:\n    x\n  except E:", False),
        ("if x: y\nz\n", True),
        ("if x: # why\n    y\n", True),
        ("x = {\n'a': 1}\ny = a[1:]\nz\n", True),
        ("@decorator\ndef f():\n    pass\n", True),
        ("for i in x:\r\n    y\r\nz\r\n", True),
    ],
)
def test_lines_stand_where_cpython_lets_them(text, viable):
    assert (python().advance(text.encode()) is not None) is viable
    one_by_one = python()
    for i in range(len(text)):
        one_by_one = one_by_one and one_by_one.advance(text[i : i + 1].encode())
    assert (one_by_one is not None) is viable


PASSED = [
    ('const char page[] PROGMEM = "a";\n', True),
    ("static const char *const all[] PROGMEM = {a, b};\n", True),
    ("namespace n {\nvoid IRAM_ATTR f() {}\n}\n", True),
    ("static void IRAM_ATTR f() {}\n", True),
    ("RTC_DATA_ATTR static uint32_t x = 0;\n", True),
    ('void f() { printf("%" PRIu32 "\\n", x); }\n', True),
    ("PROGMEM const int a[] = {1};\n", True),
    ("uint8_t EEMEM saved = 5;\nint more[] EEMEM = {1};\n", True),
    ("NOINLINE_ATTR void f() {}\n", True),
    ("#define WHERE PROGMEM\nint a;\n", True),
    ("int PROGMEM;\n", True),  # a name like any other
    ("int x PROGMEMORY = 3;\n", False),
    ("int x[] PROGMEM 3;\n", False),
    ('char *s = "a" OTHER "b";\n', False),
]


@pytest.mark.parametrize("name", ["arduino", "cpp"])
@pytest.mark.parametrize(("text", "viable"), PASSED)
def test_attributes_by_macro_may_stand_anywhere(name, text, viable):
    start = Recognizer.ruled(name).start()
    assert start.can_end(text.encode()) is viable
    one_by_one = start
    for i in range(len(text)):
        one_by_one = one_by_one and one_by_one.advance(text[i : i + 1].encode())
    assert (one_by_one is not None) is viable


def test_the_grammar_alone_knows_no_such_words():
    assert not Recognizer("arduino").start().can_end(b"const char page[] PROGMEM = {};\n")


def test_a_file_with_attributes_is_not_mended():
    text = b'const char page[] PROGMEM = "a";\nvoid setup() {\n  '
    opening = Checkpoints("arduino").open(text)
    assert (opening.repairs, opening.reason) == (0, None)


@pytest.mark.parametrize(
    ("text", "suffix", "joins"),
    [
        ("if x:\n    y", "\nz\n", True),
        ("if x:", "\nz\n", False),
        ("if x:\n    ", "y\nz\n", True),
        ("while x:\n    y\n", "  z\n", False),
        ("def f():", "", False),
    ],
)
def test_a_suffix_must_stand_where_it_may(text, suffix, joins):
    assert python().advance(text.encode()).can_end(suffix.encode()) is joins


def test_the_standard_library_obeys():
    files = sorted(Path(sysconfig.get_path("stdlib")).glob("*.py"))
    for path in random.Random(3).sample(files, 25):
        text = path.read_bytes()
        state = python().advance(text)
        assert state is not None, path.name
        assert state.can_end(b""), path.name


def cpp(*macros):
    return MacroState((Recognizer("cpp").start(),), frozenset(m.encode() for m in macros))


@pytest.mark.parametrize(
    ("macros", "text", "whole"),
    [
        (("TICK",), "void f() {\n  TICK()\n  g();\n}\n", True),
        ((), "void f() {\n  TICK()\n  g();\n}\n", False),
        (("TICK",), "void f() {\n  TICK();\n  g();\n}\n", True),
        (("BEGIN",), "BEGIN\nvoid f() {}\n", True),
        (("TICK",), "void f() {\n  TICK(1, (2)) // why\n  g();\n}\n", True),
        (("A",), "int x[] = {\n  A\n};\n", True),  # a use that is no statement
        (("A",), "int x = 1 +\n  A\n  + 2;\n", True),
        (("T", "U"), "void f() {\n  T()\n  U()\n  T()\n  g();\n}\n", True),
    ],
)
def test_known_macros_stand_for_statements(macros, text, whole):
    state = cpp(*macros).advance(text.encode())
    assert (state is not None and state.can_end(b"")) is whole
    assert cpp(*macros).can_end(text.encode()) is whole


def test_a_macro_in_an_expression_costs_no_second_reading(monkeypatch):
    """Only a line that is nothing but a macro can be read in two ways."""
    state = cpp("LIMIT").advance(b"void f() {\n  ")
    monkeypatch.setattr(MacroState, "advance", lambda *_: pytest.fail("read line by line"))
    assert not state.can_end(b"int a = LIMIT;\n  g(LIMIT);\n")
    assert state.can_end(b"int a = LIMIT;\n}\n")


def test_macros_are_learnt_from_the_text():
    text = b"#define A 1\n  #  define B(x) f(x);\n// #define C\n#undef D\n"
    assert defined_macros(text) == {b"A", b"B"}


LINES = "".join(f"void f{i}() {{\n  g({i});\n}}\n" for i in range(400))


def test_an_edit_is_recognised_from_the_checkpoint_before_it(monkeypatch):
    checkpoints = Checkpoints("cpp")
    assert checkpoints.open(LINES.encode()).repairs == 0
    advanced = 0
    original = MacroState.advance

    def counting(self, piece, /):
        nonlocal advanced
        advanced += len(piece)
        return original(self, piece)

    monkeypatch.setattr(MacroState, "advance", counting)
    middle = LINES.index("void f200")
    edited = LINES[:middle] + "int x;\n" + LINES[middle:]
    assert checkpoints.open(edited[: middle + 5].encode()).state is not None
    assert advanced <= 1024 + 64


def test_checkpoints_answer_as_if_there_were_none():
    chance = random.Random(11)
    kept = Checkpoints("cpp")
    text = LINES
    for _ in range(60):
        place = chance.randrange(len(text))
        text = text[:place] + chance.choice(["", "x", ";", "\n", "{", ")"]) + text[place + 1 :]
        cursor = chance.randrange(len(text) + 1)
        warm, cold = (
            kept.open(text[:cursor].encode()),
            Checkpoints("cpp").open(text[:cursor].encode()),
        )
        assert (warm.state is None) == (cold.state is None)
        assert warm.reason == cold.reason
        if warm.state and cold.state:
            suffix = text[cursor : cursor + 200].encode()
            assert warm.state.reach(suffix) == cold.state.reach(suffix)
        if not cold.state or cold.repairs > 20:
            text = LINES


def test_the_cursor_may_jump_at_no_cost(monkeypatch):
    text = (LINES[:5000] + "#define TICK() x();\n" + LINES[5000:]).encode()
    checkpoints = Checkpoints("cpp")
    checkpoints.open(text)
    advanced = 0
    original = MacroState.advance

    def counting(self, piece, /):
        nonlocal advanced
        advanced += len(piece)
        return original(self, piece)

    monkeypatch.setattr(MacroState, "advance", counting)
    for cursor in (100, len(text) - 10, 4000, 9000):
        advanced = 0
        checkpoints.open(text, cursor)
        assert advanced <= 2 * 1100


@pytest.mark.parametrize(
    ("language", "text", "trusted"),
    [
        ("arduino", "void f() { ) }\nvoid g() {\n  ", True),
        ("arduino", "void f() { g(1 }\nvoid g() {\n  ", True),
        ("arduino", "void f() {\n  a b c ) d ", False),
        ("arduino", "int a[] = {" + "@ " * 200 + "};\n", False),
        ("python", "def f(:\n    pass\n\ndef g():\n    ", True),
        ("python", "if x:\ny\n\ndef g():\n    z\n", True),
    ],
)
def test_a_broken_file_is_stepped_over_unless_the_cursor_stands_in_it(language, text, trusted):
    opening = Checkpoints(language).open(text.encode())
    assert (opening.state is not None) is trusted
    assert (opening.reason is None) is trusted
