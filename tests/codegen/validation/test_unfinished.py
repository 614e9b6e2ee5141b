"""Texts that are being typed: « » encloses what is added to close what is open in them."""

import re

import pytest

from codegen.validation.unfinished import close_unfinished, unclosed

CASES = {
    "a block at the end of the text": "void loop() {\n  if (x) {\n    foo();«}}»\n",
    "a block before the next function": "void setup() {\n  a();«}»\n\nvoid loop() {\n}\n",
    "two blocks before the next function": (
        "void setup() {\n  if (x) {\n    a();\n  while (y) {«}}}»\n\nvoid loop() {\n}\n"
    ),
    "a brace at column 0 closed the inner block": (
        "void setup() {\n  if (x) {\n    a();\n}«}»\n\nvoid loop() {\n}\n"
    ),
    "globals and comments above the next function go with it": (
        "void setup() {\n  a();«}»\n\n// the pin\nconst int pin = 3;\nDHT dht(pin, DHT22);\n"
        "#define N 4\nvoid helper();\nunsigned long last[N];\nvoid loop() {\n}\n"
    ),
    "a block that has only begun": (
        "void setup()\n{«}»  // begin\n\nlong count = 0;\nvoid loop()\n{\n}\n"
    ),
    "a body without indents keeps its declarations": (
        "void setup() {\nint x = 1;\nif (x) {\nint y = 2;«}}»\nvoid loop() {\n}\n"
    ),
    "a trailing comment is pushed aside": "void setup() {\n  a();«}» // note\nvoid loop() {\n}\n",
    "a call": "void setup() {\n  foo(1, bar(2«));}»\nvoid loop() {\n}\n",
    "a condition": "void loop() {\n  if (a && (b«));}»\n",
    "a condition with a block": "void loop() {\n  if (a) {«}}»\n",
    "a for that has only begun": "void loop() {\n  for (int i = 0«;;);}»\n",
    "a for without its step": "void loop() {\n  for (int i = 0; i < 3;«);}»\n",
    "a for with its block": "void loop() {\n  for (int i = 0; i < 3; i++) {\n    x += i;«}}»\n",
    "a do": "void loop() {\n  do {\n    x();«} while (0);}»\n",
    "an index": "void loop() {\n  x = a[i«];}»\n",
    "an array": "int a[] = {1, 2«};»\n",
    "a table of tables": "int a[2][2] = {{1, 2}, {3«}};»\n\nvoid loop() {\n}\n",
    "a lambda within a call": "void setup() {\n  on([]() {\n    a();«});}»\nvoid loop() {\n}\n",
    "a class": "class A {\n public:\n  int x;«};»\n",
    "a struct before a function": "struct A {\n  int x;«};»\n\nvoid loop() {\n}\n",
    "an enum": "enum Mode { ON, OFF«};»\n",
    "a method of a class": "class A {\n  void f() {\n    g();«}};»\n\nvoid A::h() {\n}\n",
    "a namespace": "namespace a {\nint x;\nvoid f() {\n  g();«}}»\n",
    "a function in a namespace": (
        "namespace a {\nvoid f() {\n  g();«}»\n\nvoid h() {\n}\n}  // namespace a\n"
    ),
    "a constructor with initialisers": "void f() {\n  a();«}»\n\nA::A(int x) : x(x), y(1) {\n}\n",
    "an interrupt handler": "void f() {\n  a();«}»\n\nISR(TIMER1_OVF_vect) {\n}\n",
    "a head over two lines": "void f() {\n  a();«}»\n\nvoid g(int a,\n       int b)\n{\n}\n",
    "a type": "void f() {\n  a();«}»\n\nstruct A {\n  int x;\n};\nvoid loop() {\n}\n",
    "a template": "void f() {\n  a();«}»\n\ntemplate <class T>\nT g(T a) {\n  return a;\n}\n",
    "a string": 'void loop() {\n  print("hello«"»\n}\n',
    "a string at the end": 'void loop() {\n  print("hello«");}»',
    "a character": "void loop() {\n  print('h«'»\n}\n",
    "a string with an escape": 'void loop() {\n  print("a\\"b«"»\n}\n',
    "a string on a line that ends with a carriage return": 'void f() {\r\n  print("a«"»\r\n}\r\n',
    "a comment": "int x;\n/* what\nvoid f() {\n«*/»",
    "a raw string": 'const char *a = R"x(text)";\n«)x"»',
    "a brace in a string is none": 'void f() {\n  print("}");«}»\nvoid loop() {\n}\n',
    "an apostrophe in a comment opens nothing": "void f() {\n  a();  // don't\n}\n",
    "one arm of a conditional counts": (
        "#if A\nvoid f(int a) {\n#else\nvoid f() {\n#endif\n  g();\n}\nvoid h() {\n  g();«}»\n"
    ),
    "an arm may hold a part of the block": (
        "void f() {\n#ifdef A\n  a();\n#endif\n«}»\nvoid loop() {\n}\n"
    ),
    "nothing but the definition's own line is behind an arm": (
        "void f() {\n#ifdef A\n  a();\n#endif\n«}»void loop() {\n}\n"
    ),
    "what matches is left alone": (
        'extern "C" {\nvoid f() {}\n}\nnamespace a {\n  int x;\nvoid g() {}\n}\n'
        "struct B {\n  int y;\nvoid h() {}\n};\nint t[] = {1, 2};\n"
        "auto l = [](int a) { return a; };\n"
    ),
    "a brace too many": "void f() {\n}}\n\nvoid loop() {\n}\n",
    "a parenthesis that the statement ends": "void loop() {\n  foo(1, (2);\n}\n",
    "a condition before its brace": "void loop() {\n  if (x {\n    a();\n  }\n}\n",
    "a keyword is no type": "void loop() {\nif (x) {\nelse if (y) {\nreturn foo(1);«}}}»\n",
    "nothing": "",
    "an include that is being typed": "#include <Wi\nvoid loop() {\n}\n",
}


def pieces(marked: str) -> tuple[str, str]:
    return re.sub("«[^»]*»", "", marked), re.sub("[«»]", "", marked)


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_what_is_open_is_closed_before_the_next_definition_or_at_the_end(marked):
    text, expected = pieces(marked)
    assert close_unfinished(text) == expected


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_every_cut_of_a_text_keeps_its_lines_and_can_be_closed_only_once(marked):
    whole = pieces(marked)[0]
    for end in range(len(whole) + 1):
        text = whole[:end]
        closed = close_unfinished(text)
        assert closed.count("\n") == text.count("\n")
        assert close_unfinished(closed) == closed


@pytest.mark.parametrize(
    "text",
    [
        "void f() {\n  a(1);\n}\n",
        "void f() ⟨{\n  if (x) ⟨{\n    a();\n\nvoid g() {\n}\n",
        "void f() {\n  a();\n}\n\nvoid g() ⟨{\n  b⟨(1",
        'void f() ⟨{\n  print⟨(⟨"a\n',
        "int x;\n⟨/* what\nvoid f() {\n",
    ],
)
def test_what_is_never_closed_is_known_by_its_opening(text):
    """⟨ stands before each."""
    parts = text.split("⟨")
    places = [sum(map(len, parts[:n])) for n in range(1, len(parts))]
    assert list(unclosed("".join(parts))) == places
