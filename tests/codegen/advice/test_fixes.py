"""Each fix for what a compiler says makes the text what a person would have made of it."""

from __future__ import annotations

import pytest

from codegen.advice.edits import applied
from codegen.advice.fixes import fixes
from codegen.project.board import find_board
from codegen.types import Defect, Severity

# name: (message, board, the text with the defect at |, the text afterwards or None)
CASES = {
    "the core's own library, after the other includes": (
        "'Wire' was not declared in this scope",
        "uno",
        "// a\n#include <SPI.h>\n\nvoid setup() { |Wire.begin(); }\n",
        "// a\n#include <SPI.h>\n#include <Wire.h>\n\nvoid setup() { Wire.begin(); }\n",
    ),
    "after the comments that open a file": (
        "'Wire' was not declared in this scope",
        "uno",
        "// Reads a sensor.\n// By me.\n\nvoid setup() { |Wire.begin(); }\n",
        "// Reads a sensor.\n// By me.\n#include <Wire.h>\n\nvoid setup() { Wire.begin(); }\n",
    ),
    "before the first line of code": (
        "'Wire' was not declared in this scope",
        "uno",
        "void setup() { |Wire.begin(); }\n",
        "#include <Wire.h>\n\nvoid setup() { Wire.begin(); }\n",
    ),
    "not among the includes of an #if": (
        "\u2018Wire\u2019 was not declared in this scope",
        "uno",
        "#include <A.h>\n#ifdef X\n#include <B.h>\n#endif\nTwoWire *w = &|Wire;\n",
        "#include <A.h>\n#include <Wire.h>\n#ifdef X\n#include <B.h>\n#endif\n"
        "TwoWire *w = &Wire;\n",
    ),
    "within the guard of a header": (
        "'uint8_t' does not name a type",
        "uno",
        "#ifndef A_H\n#define A_H\n|uint8_t a;\n#endif\n",
        "#ifndef A_H\n#define A_H\n#include <stdint.h>\n\nuint8_t a;\n#endif\n",
    ),
    "the platform decides": (
        "'WiFi' was not declared in this scope",
        "d1_mini",
        "void f() { |WiFi.begin(); }\n",
        "#include <ESP8266WiFi.h>\n\nvoid f() { WiFi.begin(); }\n",
    ),
    "the same on another platform": (
        "'WiFi' was not declared in this scope",
        "esp32dev",
        "void f() { |WiFi.begin(); }\n",
        "#include <WiFi.h>\n\nvoid f() { WiFi.begin(); }\n",
    ),
    "a library's class": (
        "'PubSubClient' does not name a type",
        "uno",
        "|PubSubClient c;\n",
        "#include <PubSubClient.h>\n\nPubSubClient c;\n",
    ),
    "the standard library": (
        "'vector' is not a member of 'std'",
        "esp32dev",
        "std::|vector<int> v;\n",
        "#include <vector>\n\nstd::vector<int> v;\n",
    ),
    "included already": (
        "'Wire' was not declared in this scope",
        "uno",
        "#include <Wire.h>\nint a = |Wire;\n",
        None,
    ),
    "an unknown name": (
        "'frobnicate' was not declared in this scope",
        "uno",
        "|frobnicate();\n",
        None,
    ),
    "a semicolon at the end of the line before": (
        "expected ';' before 'delay'",
        "uno",
        "void loop() {\n  f()  // why\n  |delay(1);\n}\n",
        "void loop() {\n  f();  // why\n  delay(1);\n}\n",
    ),
    "a semicolon before a brace": (
        "expected ';' before '}' token",
        "uno",
        "void loop() {\n  f()\n|}\n",
        "void loop() {\n  f();\n}\n",
    ),
    "a comma or a semicolon": (
        "expected ',' or ';' before 'int'",
        "uno",
        "int a = 1\n|int b;\n",
        "int a = 1;\nint b;\n",
    ),
    "a misspelt member": (
        "'class Print' has no member named 'printn'; did you mean 'println'?",
        "esp32dev",
        "void f() { Serial.|printn(1); }\n",
        "void f() { Serial.println(1); }\n",
    ),
    "a misspelt name of the program's own": (
        "'photoreistorPin' was not declared in this scope",
        "uno",
        "const int photoresistorPin = A0;\nint a = analogRead(|photoreistorPin);\n",
        "const int photoresistorPin = A0;\nint a = analogRead(photoresistorPin);\n",
    ),
    "a name that two are like": (
        "'ledPinC' was not declared in this scope",
        "uno",
        "const int ledPinA = 3;\nconst int ledPinB = 4;\nint a = |ledPinC;\n",
        None,
    ),
    "lines end as they did": (
        "'Wire' was not declared in this scope",
        "uno",
        "#include <SPI.h>\r\nint a = |Wire;\r\n",
        "#include <SPI.h>\r\n#include <Wire.h>\r\nint a = Wire;\r\n",
    ),
    "nothing to say": ("invalid operands to binary +", "uno", "int a = |b + c;\n", None),
}


def check(message: str, board: str, marked: str) -> str | None:
    offset = marked.index("|")
    text = marked.replace("|", "", 1)
    line = text.count("\n", 0, offset) + 1
    column = offset - (text.rfind("\n", 0, offset) + 1) + 1
    defect = Defect("a.ino", line, column, Severity.ERROR, message)
    found = fixes(defect, text=text, path="a.ino", board=find_board(board))
    return applied(text, found[0].edits) if found else None


@pytest.mark.parametrize("name", CASES)
def test_a_defect_is_fixed_as_a_person_would(name: str) -> None:
    message, board, marked, after = CASES[name]
    assert check(message, board, marked) == after


MISSING = Defect("a.ino", 1, 10, Severity.ERROR, "PubSubClient.h: No such file or directory")


@pytest.mark.parametrize(
    "message",
    [
        "not checked: PubSubClient.h: it is not on this computer; its library is more",
        "not checked: PubSubClient.h: nothing is known here of it",
    ],
)
def test_a_header_that_was_not_checked_has_the_fixes_of_a_missing_one(message: str) -> None:
    defect = Defect("a.ino", 1, 10, Severity.NOTE, message)
    settings = {"platformio.ini": "[env:a]\nboard = uno\n"}
    assert fixes(defect, text="#include <PubSubClient.h>\n", path="a.ino", settings=settings) == (
        fixes(MISSING, text="#include <PubSubClient.h>\n", path="a.ino", settings=settings)
    )


def titles(settings: dict[str, str]) -> list[str]:
    found = fixes(MISSING, text="#include <PubSubClient.h>\n", path="a.ino", settings=settings)
    return [fix.title for fix in found]


def test_a_missing_library_is_added_to_the_only_environment() -> None:
    ini = {"platformio.ini": "[env:a]\nboard = uno\n"}
    assert titles(ini) == ["add `knolleary/PubSubClient` to lib_deps"]


def test_of_several_environments_one_is_chosen() -> None:
    ini = {"platformio.ini": "[env:a]\n[env:b]\nlib_deps = knolleary/PubSubClient\n[env:c]\n"}
    assert titles(ini) == [
        "add `knolleary/PubSubClient` to lib_deps of env:a",
        "add `knolleary/PubSubClient` to lib_deps of env:c",
    ]


def test_without_a_project_file_there_is_nothing_to_edit() -> None:
    assert titles({}) == []
