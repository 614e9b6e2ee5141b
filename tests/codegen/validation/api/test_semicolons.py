"""Semicolons that a compiler does not miss, since it gave up on the statement: by cases."""

from __future__ import annotations

import pytest

from codegen.validation.api.semicolons import Missing, missing_semicolons

SETUP = "void setup() {\n%s\n}\n"


@pytest.mark.parametrize(
    ("lines", "missing"),
    [
        ("  float v = t.read()\n  t.show(v);", Missing(2, 21, "t")),
        ("  int s = WiFi.status() // now\n\n  Serial.println(s);", Missing(2, 24, "Serial")),
        ("  t.begin()\n  delay(1);", Missing(2, 12, "delay")),
        ("  t->begin(1, 2)\n  int x = 3;", Missing(2, 17, "int")),
        ("  return t", Missing(2, 11, "}")),
        ("  t.begin();\n  delay(1);", None),
        ("  x = t.read()\n    + 1;", None),
        ("  x = t.read()\n    and y;", None),
        ("  x = t.read()\n#ifdef A\n    + 1\n#endif\n    ;", None),
        ("  digitalWrite(t, HIGH)\n  delay(1);", Missing(2, 24, "delay")),
        ("  pinMode(t, OUTPUT) // led\n  if (x) return;", Missing(2, 21, "if")),
        ("#define delay(x) wait(x);\n  delay(t)\n  wait(1);", None),
        ("  delay(t)\n    + 1;", None),
        ("  mydelay(t)\n  delay(1);", None),
        ("  foo(t)\n  delay(1);", None),  # may be a macro
        ("  x = t.read() SEMI\n  delay(1);", None),
        ("  if (t == 3)\n    delay(1);", None),
        ("  for (auto v = t.first(); v; v++)\n    delay(1);", None),
        ("  f(t.read()\n    , 3);", None),
        ("  auto g = [t]()\n  { return 1; };", None),
        ("#if A\n  x = t.read()\n  delay(1);\n#endif", None),
        ("  y = 5\n  delay(t);", None),  # the compiler tells that itself
        ("  enum { a = t\n  };", None),
        ("  T u = {\n    .a = t,\n    .b = t\n  };", None),
    ],
)
def test_a_semicolon_is_missing(lines: str, missing: Missing | None) -> None:
    found = missing_semicolons(SETUP % lines, unknown={"t", "WiFi"}, macros=set())
    assert found == ((missing,) if missing else ())
