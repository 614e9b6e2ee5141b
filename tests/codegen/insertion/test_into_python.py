"""MicroPython programs put into others."""

from __future__ import annotations

import ast

import pytest

from codegen.errors import UsageError
from codegen.insertion.into_python import inserted_into_python, into_python

NEW = """\
# new
import time
from machine import Pin

pin = Pin(4, Pin.OUT)
last = time.ticks_ms()

while True:
    now = time.ticks_ms()
    if now - last > 9:
        last = now
"""


def put(text, code=NEW, *, line=None):
    """The text with the code in it, and the notes; all lines of the text are still there."""
    made, notes = into_python(text, code, name="main.py", word="NewOne", line=line)
    ending = "\r\n" if "\r\n" in text else "\n"
    found = inserted_into_python(text, made, notes, ending=ending, name="main.py")
    left, shift = found.text, 0
    for at, piece in sorted(made.pieces, key=lambda each: each[0]):
        size = len(piece.replace("\n", ending))
        assert left[at : at + size] == piece.replace("\n", ending), shift
        left = left[:at] + left[at + size :]
    assert left == text, "all that was there is there, byte for byte"
    ast.parse(found.text)
    return found.text, found.notes


def test_each_part_goes_to_its_place():
    text, notes = put(
        '"""Mine."""\nimport time\n\nx = 1\n\n# forever\nwhile True:\n    print(x)\n    # end\n'
    )
    assert text == (
        '"""Mine."""\nimport time\nfrom machine import Pin\n\nx = 1\n\n# new\n'
        "pin = Pin(4, Pin.OUT)\nlast = time.ticks_ms()\n\n# forever\nwhile True:\n    print(x)\n"
        "    # end\n    now = time.ticks_ms()\n    if now - last > 9:\n        last = now\n"
    )
    assert notes == ()


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("", "while True:\n    now = "),
        ("# words", "# words\n\nimport time\n"),
        ("while True: pass\n", "while True: \n    now = time.ticks_ms()\n    if"),
        (
            "while 1:\n\ta()",
            "\n\ta()\n\tnow = time.ticks_ms()\n\tif now - last > 9:\n\t\tlast = now",
        ),
        ("import time\r\nwhile True:\r\n    a()\r\n", "    a()\r\n    now = time.ticks_ms()\r\n"),
        ("try:\n  while True:\n    a()\nfinally:\n  b()\n", "    a()\n    now = time.ticks_ms()\n"),
        ("import utime as time\nwhile True:\n    a()\n", "import utime as time\nfrom machine"),
        ("from machine import (\n    Pin,\n)\nx = 1\n", ")\nimport time\nx = 1\n"),
        ("#!/usr/bin/env python\nx = 1\n", "#!/usr/bin/env python\n\nimport time\n"),
        ("while True:\n    t = '''\n  a\n'''\n    b(t)\n", "    b(t)\n    now = "),
    ],
)
def test_whatever_the_text_looks_like(text, has):
    assert has in put(text)[0]


def test_names_that_are_taken_are_changed_in_what_is_new():
    text, notes = put("pin = 3\nPin = 4\nwhile True:\n    print(pin, Pin)\n")
    assert "from machine import Pin as Pin_2" in text
    assert "pin_2 = Pin_2(4, Pin_2.OUT)" in text
    assert notes == ("names that main.py has already: Pin is Pin_2, pin is pin_2",)


def test_a_loop_in_a_function_calls_what_is_new():
    text, _ = put("def main():\n    while True:\n        a()\n\n\nmain()\n")
    assert "        a()\n        run_new_one()\n" in text
    assert "def run_new_one():\n    global last\n    now = time.ticks_ms()\n" in text
    assert text.endswith("\nmain()\n")


def test_statements_are_reached_where_a_loop_begins_anew():
    text, notes = put("while True:\n    if a():\n        continue\n    b()\n")
    assert "while True:\n    now = time.ticks_ms()\n" in text
    assert any("are at its top" in note for note in notes)


def test_a_program_without_a_loop_goes_before_the_one_that_is_there():
    text, _ = put("while True:\n    a()\n", "x = 1\nprint(x)\n")
    assert text == "x = 1\nprint(x)\n\nwhile True:\n    a()\n"


WAITS = "import time\nwhile True:\n    time.sleep(1)\n"


@pytest.mark.parametrize(
    ("text", "code", "line", "says"),
    [
        ("def f(:\n", NEW, None, r"does not parse, so nothing is put into it \(line 1"),
        ("import asyncio\nasyncio.run(m())\n", NEW, None, "is run by asyncio"),
        (WAITS, "import asyncio\nasyncio.run(m())\n", None, "never ends before its loop"),
        (WAITS, "import time\nwhile True:\n    a()\n    time.sleep_ms(50)\n", None, "both wait"),
        (WAITS, "while True:\n    if a():\n        break\n", None, "exits its loop"),
        (WAITS, "while True:\n    a()\nb()\n", None, "continues after its loop"),
        (
            WAITS,
            "def m():\n    while True:\n        a()\nm()\n",
            None,
            "never ends before its loop",
        ),
        (
            "class A:\n    def f(self):\n        while True:\n            a()\nA().f()\n",
            NEW,
            None,
            "line 3",
        ),
        (WAITS, "import time; x = 1\n", None, "imports beside other statements"),
        (WAITS, "import time\n", None, "has all of what was written already"),
        (WAITS, NEW, 1, "above its imports"),
        (WAITS, NEW, 7, "has 4 lines, not 7"),
        ("while True:\n    f(1,\n      2)\n", NEW, 3, "in the middle of a statement"),
        ("def f():\n    a()\nwhile True:\n    b()\n", NEW, 2, "in the middle of something"),
        ("while True:\n    b()\n\nx = 1\n", NEW, 4, "behind its main loop"),
    ],
)
def test_what_cannot_be_done_soundly_is_refused_in_one_line(text, code, line, says):
    with pytest.raises(UsageError, match=says) as told:
        put(text, code, line=line)
    assert "\n" not in str(told.value)


PLACES = "import time\nx = 1\n\ny = 2\nwhile True:\n    a()\n    if x:\n        b()\n    c()\n"


@pytest.mark.parametrize(
    ("line", "has"),
    [
        (3, "x = 1\n\n# new\npin = Pin(4, Pin.OUT)"),
        (6, "while True:\n    now = time.ticks_ms()\n"),
        (7, "    a()\n    now = time.ticks_ms()\n"),
        (8, "    if x:\n        now = time.ticks_ms()\n        if now"),
        (9, "        b()\n    now = time.ticks_ms()\n"),
    ],
)
def test_a_line_says_where(line, has):
    assert has in put(PLACES, line=line)[0]
