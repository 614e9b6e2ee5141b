"""Which comments ask for a program, and which files have one already."""

from __future__ import annotations

import pytest

from codegen.language import Language
from lsp_server.comment_request import has_program, request_at, without_sentence


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        ("// blink the LED on <cursor>pin 13\nint a;", "blink the LED on pin 13"),
        ("<cursor>  /// read a DHT22\r\n", "read a DHT22"),
        ("/* read a\n * DHT22 <cursor>on pin 4\n */\n", "read a DHT22 on pin 4"),
        ("int a;\n// LED blinken<cursor>", "LED blinken"),
        ("// 让引脚13的LED闪烁<cursor>", "让引脚13的LED闪烁"),
        ("<cursor>// blink", None),
        ("int a;<cursor> // blink the LED", None),
        ("// blink the LED\n<cursor>int a;", None),
        ("// digitalWrite(led, HIGH);<cursor>", None),
        ("// ---- setup part ----<cursor>", None),
        ("// TODO clean this up<cursor>", None),
        ("// Copyright 2024 Some Body<cursor>", None),
        ("#include <Wire.h><cursor>", None),
        ('const char *t = "<cursor>// blink the LED";', None),
    ],
)
def test_of_a_sketch(text, prompt):
    check(text, prompt, Language.ARDUINO)


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        ("# blink the LED<cursor>\n", "blink the LED"),
        ("import time\n  # every second <cursor>read A0\n", "every second read A0"),
        ("#!/usr/bin/env python<cursor>\n", None),
        ("x = 1  # blink the LED<cursor>\n", None),
        ("# noqa: every rule<cursor>\n", None),
        ("// blink the LED<cursor>\n", None),
    ],
)
def test_of_micropython(text, prompt):
    check(text, prompt, Language.PYTHON)


def check(text: str, prompt: str | None, language: Language) -> None:
    offset = text.index("<cursor>")
    text = text.replace("<cursor>", "")
    found = request_at(text, offset, language)
    assert (found and found.prompt) == prompt
    if found is not None:
        assert text[: found.end].endswith(("13", "DHT22", "*/", "blinken", "闪烁", "LED", "A0"))


@pytest.mark.parametrize(
    ("text", "language", "has"),
    [
        ("// a\n#include <Wire.h>\n", Language.ARDUINO, False),
        ("// void setup() {}\n", Language.ARDUINO, False),
        ("int a;\nvoid help() {}\n", Language.ARDUINO, False),
        ("void setup()\n{\n}\n", Language.ARDUINO, True),
        ("void loop() {}\n", Language.CPP, True),
        ("import time\n# while\n", Language.PYTHON, False),
        ("while True:\n    pass\n", Language.PYTHON, True),
    ],
)
def test_a_file_has_a_program(text, language, has):
    assert has_program(text, language) is has


@pytest.mark.parametrize(
    ("code", "rest"),
    [("// blink\nint a;\n", "int a;\n"), ("int a;\n", "int a;\n"), ("// a\n", "// a\n")],
)
def test_the_sentence_on_top_is_left_out(code, rest):
    assert without_sentence(code, Language.ARDUINO) == rest
