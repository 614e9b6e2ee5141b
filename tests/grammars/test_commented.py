"""Comments and the code that they stand above: programs, functions, blocks, and nothing broken."""

from __future__ import annotations

import pytest

from grammars.commented import Coverage, commented


def found(text: str, name: str) -> list[tuple[Coverage, str, str]]:
    return [
        (each.extent, text[slice(*each.comment)].strip(), text[slice(*each.code)])
        for each in commented(text, name)
    ]


PROGRAM, FUNCTION, BLOCK = Coverage.PROGRAM, Coverage.FUNCTION, Coverage.BLOCK
CASES = [
    ("arduino", "// blink\nint f() {\n  g();\n}\n", [
        (PROGRAM, "// blink", "int f() {\n  g();\n}\n"),
        (FUNCTION, "// blink", "int f() {\n  g();\n}"),
    ]),
    ("arduino", "// one\n// more\n\n/* two */\nint f() {}\n", [
        (PROGRAM, "// one\n// more", "int f() {}\n"),
        (PROGRAM, "/* two */", "int f() {}\n"),
        (FUNCTION, "/* two */", "int f() {}"),
    ]),
    ("arduino", "int a;\n// far\n\nint f() {}\n", []),
    ("arduino", "int a; // beside\nint f() {}\n", []),
    ("arduino", "int a;\n// über\nint f() {}\n", [(FUNCTION, "// über", "int f() {}")]),
    ("cpp", "void f() {\n  // both\n  a(1);\n  b(2);\n\n  c(3);\n}\n", [
        (BLOCK, "// both", "  a(1);\n  b(2);"),
    ]),
    ("cpp", "void f() {\n  // one\n  a(1);\n  // other\n  b(2);\n}\n", [
        (BLOCK, "// one", "  a(1);"),
        (BLOCK, "// other", "  b(2);"),
    ]),
    ("cpp", "void f() {\n  // broken\n  a(1;\n  b(2);\n}\n", []),
    ("cpp", "int x;\n// broken\nint f() { g(; }\n", []),
    ("python", "import a\n# why\ndef f():\n    return 1\n", [
        (FUNCTION, "# why", "def f():\n    return 1"),
    ]),
    ("python", 'import a\ndef f():\n    """Reads."""\n    return 1\n', [
        (FUNCTION, '"""Reads."""', 'def f():\n    """Reads."""\n    return 1'),
    ]),
    ("python", 'import a\ndef f():\n    """Reads."""\n', []),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "expected"), CASES)
def test_comments_are_found_with_their_code(name: str, text: str, expected: list[object]) -> None:
    assert found(text, name) == expected
