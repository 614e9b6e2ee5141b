"""Sketches put into sketches: what is added, and that nothing else changes."""

from __future__ import annotations

from difflib import SequenceMatcher

import pytest

from codegen.errors import UsageError
from codegen.insertion.into_sketch import inserted_into_sketch, into_sketch
from firmware_corpus.recipe import find_recipe
from grammars.outline import outline

BLINK = "// blink\n" + find_recipe("blink").render({"led": 5})
NEW = """\
#include <Wire.h>

const int NEW_PIN = 7;

void setup() {
  pinMode(NEW_PIN, OUTPUT);
}

void loop() {
  digitalWrite(NEW_PIN, HIGH);
}
"""


def put(text, code=NEW, *, line=None, others=None, ending=None):
    """The text with the code in it, and the notes; checks what holds always."""
    view = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    view = text if "\r\n" in text else view
    made, notes = into_sketch(view, code, name="a.ino", word="New", others=others or {}, line=line)
    found = inserted_into_sketch(
        text, made, notes, ending=ending or ("\r\n" if "\r\n" in text else "\n"), name="a.ino"
    )
    left = found.text
    for at, piece in sorted(made.pieces, key=lambda each: each[0], reverse=True):
        size = len(piece.replace("\n", "\r\n" if "\r\n" in text else "\n"))
        before = sum(
            len(p.replace("\n", "\r\n" if "\r\n" in text else "\n"))
            for other, p in made.pieces
            if other < at
        )
        same = [p for other, p in made.pieces if other == at]
        if piece is same[-1]:
            size = sum(len(p.replace("\n", "\r\n" if "\r\n" in text else "\n")) for p in same)
            left = left[: at + before] + left[at + before + size :]
    assert left == text, "all that was there is there, byte for byte"
    shape = outline(found.text)
    assert not shape.broken
    assert (shape.definitions("setup"), shape.definitions("loop")) == (1, 1)
    return found.text, found.notes


def test_each_part_goes_to_its_place():
    text, notes = put(
        "// mine\n#include <Servo.h>\n\nServo arm;\n\n// starts it\nvoid setup() {\n"
        "  arm.attach(9);\n}\n\nvoid loop() {\n  arm.write(3);\n}\n// the end\n"
    )
    assert text == (
        "// mine\n#include <Servo.h>\n#include <Wire.h>\n\nServo arm;\n\nconst int NEW_PIN = 7;\n\n"
        "// starts it\nvoid setup() {\n  arm.attach(9);\n  pinMode(NEW_PIN, OUTPUT);\n}\n\n"
        "void loop() {\n  arm.write(3);\n  digitalWrite(NEW_PIN, HIGH);\n}\n// the end\n"
    )
    assert notes == ()


ONE_LINE = "void setup() { begin(); }\nvoid loop() {}\n"


@pytest.mark.parametrize(
    ("text", "has"),
    [
        (
            ONE_LINE,
            "void setup() { begin(); \n  pinMode(NEW_PIN, OUTPUT);\n}\nvoid loop() {\n  dig",
        ),
        ("void setup() {\n}\nvoid loop() {\n  /* a */ }\n", "/* a */ \n  digitalWrite(NEW_PIN"),
        (
            "void setup() {\n} // ready\nvoid loop() {\n}",
            "  pinMode(NEW_PIN, OUTPUT);\n} // ready\n",
        ),
        (
            "void setup()\n{\n\tx();\n}\nvoid loop()\n{\n\ty();\n}\n",
            "\tpinMode(NEW_PIN, OUTPUT);\n}",
        ),
        ("void setup() {\n    x();\n}\nvoid loop() {\n}\n", "    pinMode(NEW_PIN, OUTPUT);\n}"),
        ("void setup() {\r\n}\r\nvoid loop() {\r\n}\r\n", "\r\n  pinMode(NEW_PIN, OUTPUT);\r\n}"),
        (
            "void setup() {}\nvoid loop() {\n#ifdef X\n  a();\n#endif\n}\n",
            "#endif\n  digitalWrite(NEW_PIN, HIGH);\n}\n",
        ),
        ("", "#include <Wire.h>\n"),
        ("// only words", "// only words\n\n"),
        ("int a;\nint f() { return a; }\n", "\nvoid loop() {\n  digitalWrite(NEW_PIN, HIGH);\n}\n"),
        ("int a; void setup() {} void loop() {}", "int a; \n\nconst int NEW_PIN = 7;\n"),
        ("#if A\n#include <X.h>\n#endif\nvoid setup() {}\nvoid loop() {}\n", "#include <Wire.h>\n"),
        ("/* a\n * b\n */\nvoid setup() {}\nvoid loop() {}\n", "NEW_PIN = 7;\n\n/* a\n * b\n */\n"),
        ("void loop() {}\nvoid setup() {}\n", "const int NEW_PIN = 7;\n\nvoid loop() {"),
        ('const char P[] = R"(\nvoid loop() {\n)";\nvoid setup() {}\nvoid loop() {}\n', "NEW_PIN"),
        (
            "void f() { for (;;); }\nvoid setup() { if (x) f(); }\nvoid loop() {}\n",
            "if (x) f(); \n",
        ),
        ("void setup() {}\nvoid loop() {};\n", "digitalWrite(NEW_PIN, HIGH);\n};"),
    ],
)
def test_whatever_the_text_looks_like(text, has):
    assert has in put(text)[0]


def test_an_include_that_is_there_is_not_repeated_and_one_that_may_be_there_is():
    both = "void setup() {}\nvoid loop() {}\n"
    assert put('#include "Wire.h"\n' + both)[0].count("Wire.h") == 1
    assert put("#if A\n#include <Wire.h>\n#endif\n" + both)[0].count("#include <Wire.h>") == 2


def test_names_that_are_taken_are_changed_in_what_is_new():
    mine = "int NEW_PIN = 3;\nvoid setup() {}\nvoid loop() { use(NEW_PIN); }\n"
    text, notes = put(mine)
    assert "const int NEW_PIN_2 = 7;" in text
    assert "pinMode(NEW_PIN_2, OUTPUT);" in text
    assert notes == ("names that a.ino has already: NEW_PIN is NEW_PIN_2",)
    text, notes = put("void setup() {}\nvoid loop() {}\n", others={"config.h": "#define NEW_PIN 1"})
    assert "NEW_PIN_2 = 7" in text


def test_variables_that_both_loops_have_stay_apart():
    text, _ = put(
        "void setup() {}\nvoid loop() {\n  unsigned long now = millis();\n  use(now);\n}\n", BLINK
    )
    assert "void runNew() {\n  unsigned long now = millis();" in text
    assert text.endswith("  use(now);\n  runNew();\n}\n")


def test_statements_are_reached_where_a_loop_returns_early():
    text, notes = put("void setup() {}\nvoid loop() {\n  if (x) return;\n  y();\n}\n")
    assert "void loop() {\n  runNew();\n  if (x) return;\n" in text
    assert any("return early" in note for note in notes)


def test_a_new_loop_that_returns_ends_only_itself():
    code = "void setup() {}\nvoid loop() {\n  if (x()) {\n    return;\n  }\n  y();\n}\n"
    text, _ = put("void setup() {}\nvoid loop() {\n  mine();\n}\n", code)
    assert "  mine();\n  runNew();\n}\n" in text
    assert "void runNew() {\n  if (x()) {\n    return;\n  }\n  y();\n}\n" in text


def test_a_bus_is_begun_once_and_another_speed_is_told():
    code = "void setup() {\n  Serial.begin(115200);\n  a();\n}\nvoid loop() {}\n"
    text, notes = put("void setup() {\n  Serial.begin(9600);\n}\nvoid loop() {}\n", code)
    assert text.count("Serial.begin") == 1
    assert "Serial.begin(9600) already: Serial.begin(115200) is left out" in notes[0]


def test_what_both_define_in_the_same_words_is_there_once():
    code = "const int N = 3;\nint twice(int x) { return N * x; }\n" + NEW.split("\n\n", 1)[1]
    text, _ = put("const int N = 3;\nvoid setup() {}\nvoid loop() {}\n", code)
    assert text.count("const int N = 3;") == 1


def test_long_text_in_the_program_keeps_its_lines():
    page = 'const char PAGE[] = R"(\n  <b>x</b>\n)";\n'
    code = page + 'void setup() {\n  f(R"(\n  a\n)");\n}\nvoid loop() {}\n'
    text, _ = put("int PAGE;\nvoid setup()\n{\n\tx();\n}\nvoid loop() {}\n", code)
    assert 'PAGE_2[] = R"(\n  <b>x</b>\n)";' in text
    assert '\tf(R"(\n  a\n)");' in text


WAITS = "void setup() {}\nvoid loop() {\n  a();\n  delay(1000);\n}\n"


def test_a_loop_that_waits_is_told():
    assert any("delay(1000)" in note for note in put(WAITS)[1])


@pytest.mark.parametrize(
    ("text", "code", "line", "says"),
    [
        ("void setup( {}\n", NEW, None, "does not parse"),
        ("void setup() {}\nvoid setup() {}\nvoid loop() {}\n", NEW, None, r"setup\(\) 2 times"),
        ("#ifdef A\nvoid setup() {}\n#endif\nvoid loop() {}\n", NEW, None, "inside an #if"),
        ("a();\n", NEW, None, "statements outside of functions"),
        ("void setup() {}\nvoid loop() { for (;;) { a(); } }\n", NEW, None, r"line 2\)"),
        ("void f() { for (;;); }\nvoid setup() {}\nvoid loop() { f(); }\n", NEW, None, "line 3"),
        ("void setup() { while (true); }\nvoid loop() {}\n", NEW, None, "never comes to its end"),
        (WAITS, WAITS.replace("1000", "500"), None, r"both wait .* delay\(1000\) .* delay\(500\)"),
        (
            WAITS,
            "void setup() {}\nvoid loop() { while (1) { b(); } }\n",
            None,
            "never comes to the",
        ),
        (WAITS, "void setup() {\n", None, "what was written does not parse"),
        (WAITS, "void setup() {}\nvoid loop() {}\n", None, "has all of what was written already"),
        (WAITS, NEW, 9, "has 6 lines, not 9"),
        (WAITS, NEW, 2, r"is behind setup\(\) or loop\(\)"),
        ("/*\n\n*/\nvoid setup() {}\nvoid loop() {}\n", NEW, 2, "in the middle of a comment"),
        ("int a[] = {\n1};\nvoid setup() {}\nvoid loop() {}\n", NEW, 2, "in the middle of a stat"),
        ("void setup() {}\nvoid loop() {\n  f(1,\n    2);\n}\n", NEW, 4, "in the middle of a stat"),
        ("void setup() {}\nvoid loop() {\n  if (x)\n    y();\n}\n", NEW, 4, "in the middle of a"),
        (
            "void setup() {}\nvoid loop() {\n  x();\n  if (x) y();\n  else z();\n}\n",
            NEW,
            5,
            "middle",
        ),
        ("#if A\n\nint a;\n#endif\nvoid setup() {}\nvoid loop() {}\n", NEW, 2, "inside an #if"),
    ],
)
def test_what_cannot_be_done_soundly_is_refused_in_one_line(text, code, line, says):
    with pytest.raises(UsageError, match=says) as told:
        put(text, code, line=line)
    assert "\n" not in str(told.value)


def test_setup_in_another_tab_is_named():
    with pytest.raises(UsageError, match=r"a\.ino has no setup\(\): it stands in b\.ino"):
        put("int a;\n", others={"b.ino": "void setup() {}\n"})


PLACES = (
    "int a;\n\nvoid setup() {\n  x();\n}\n\nvoid loop() {\n  y();\n  if (z) {\n    k();\n  }\n}\n"
)


@pytest.mark.parametrize(
    ("line", "has"),
    [
        (2, "int a;\n\nconst int NEW_PIN = 7;\n\nvoid setup() {\n  x();\n  pinMode"),
        (4, "void setup() {\n  pinMode(NEW_PIN, OUTPUT);\n  x();\n}\n"),
        (8, "void loop() {\n  digitalWrite(NEW_PIN, HIGH);\n  y();\n"),
        (10, "  if (z) {\n    digitalWrite(NEW_PIN, HIGH);\n    k();\n"),
        (11, "    k();\n    digitalWrite(NEW_PIN, HIGH);\n  }\n}\n"),
        (12, "  }\n  digitalWrite(NEW_PIN, HIGH);\n}\n"),
    ],
)
def test_a_line_says_where(line, has):
    assert has in put(PLACES, line=line)[0]


def test_twice_gives_a_program_with_both():
    text, _ = put(put("void setup() {}\nvoid loop() {}\n", BLINK)[0], BLINK)
    assert "lastChange2" in text
    assert SequenceMatcher(None, text, BLINK).ratio() > 0.3
