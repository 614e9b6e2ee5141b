"""Where a text is no C++ whatever its names stand for."""

from __future__ import annotations

import pytest

from codegen.validation.api.syntax import syntax_faults

FAULTS = {
    "Tiny b;\nvoid setup() { int y = 5\n  b.play(y);\n}\n": {2, 3},
    "void loop() { b.stop() }\n": {1},
    "int z = 3\nint q;\n": {1, 2},
    "void f() {\n  a();\n}\n}\nvoid loop() {}\n": {3, 4},
    "void f(int a) {\n  g(a;\n}\n\nint x = 1\n\nint y;\n": {2, 5, 6, 7},
}
RIGHT = [
    "",
    "BLYNK_WRITE(V1) { int x = 3; }\n",
    "Unknown<int> x{3};\nauto z = [](Other q) { return q; };\n",
    "#define STEP(x) go(x);\nvoid f() {\n  STEP(3)\n  STEP(4)\n}\n",
    "#if A\nvoid f() {}\n#else\nvoid g() {}\n#endif\n",
]


@pytest.mark.parametrize(("text", "lines"), FAULTS.items(), ids=range(len(FAULTS)))
def test_each_place_that_cannot_be_right_is_found(text: str, lines: set[int]) -> None:
    assert lines <= syntax_faults(text)


@pytest.mark.parametrize("text", RIGHT, ids=range(len(RIGHT)))
def test_unknown_names_are_none(text: str) -> None:
    assert syntax_faults(text) == frozenset()
