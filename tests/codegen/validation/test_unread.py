"""Where a compiler may pass over a piece of a text, by cases: the piece is `<piece>`."""

from __future__ import annotations

import pytest

from codegen.validation.unread import probes

PIECE = "<piece>"
ARM = "in an arm of #if that uno leaves out"


@pytest.mark.parametrize(
    ("source", "reasons"),
    [
        ("void f() {\n  <piece>\n}\n", []),
        ("#if A\nint a;\n#endif\nvoid f() {\n  <piece>\n}\n", []),
        ("#if A\n<piece>\n#endif\n", [f"{ARM} (#if A)"]),
        ("#ifdef A\n#else\n<piece>\n#endif\n", [f"{ARM} (#else of #ifdef A)"]),
        ("#if A\n#elif B\n<piece>\n#endif\n", [f"{ARM} (#elif B)"]),
        ("#if A\n#if B\n<piece>\n#endif\n#endif\n", [f"{ARM} (#if B)"]),
        ("#if A\n<piece>", [f"{ARM} (#if A)"]),
        ("#ifndef X_H\n#define X_H\n<piece>\n#endif\n", []),
        ("#define A <piece>\n", ["in a macro that nothing uses (A)"]),
        ("#define F(x) x \\\n  <piece>\n", ["in a macro that nothing uses (F)"]),
        ("#define A 1\n<piece>\n", []),
        ("#define F(x)\nvoid f() {\n  F(g(<piece>));\n}\n", ["in an argument that F drops"]),
        ("#define F(x)\nvoid f() {\n  G(<piece>);\n}\n", []),
        ("void f() {\n  assert(<piece>);\n}\n", ["in an argument that assert drops"]),
        ("void f() {\n  LIB_LOG(1, <piece>);\n}\n", ["in an argument that LIB_LOG drops"]),
        ("void f() {\n  print(F(<piece>));\n}\n", []),
        ("#define A 1\nvoid f() {\n  A;\n  g(<piece>);\n}\n", []),
        (
            "template <typename T> T f(T a) {\n  <piece>\n}\n",
            ["in a template that nothing instantiates"],
        ),
        ("template <> int f(int a) {\n  <piece>\n}\n", []),
        ("template <typename T> T f(T a);\nvoid g() {\n  <piece>\n}\n", []),
        ("void g() {\n  for (auto x : xs) {\n    <piece>\n  }\n}\n", []),
        (
            "auto f = [](auto x) {\n  <piece>\n};\n",
            ["in a template that nothing instantiates"],
        ),
    ],
)
def test_where_a_piece_may_be_passed_over_there_is_a_probe(source: str, reasons: list[str]) -> None:
    text, start = source.replace(PIECE, "h();"), source.index(PIECE)
    found = probes(text, start, start + len("h();"))
    assert [probe.reason.format(board="uno") for probe in found] == reasons
    assert all(len(probe.text) > len(text) for probe in found)


def test_macros_of_headers_are_known_by_name() -> None:
    text = "void f() {\n  log(x);\n}\n"
    assert not probes(text, text.index("x"), text.index("x") + 1)
    (probe,) = probes(text, text.index("x"), text.index("x") + 1, {"log"})
    assert probe.text == text.replace("(x)", "( @ x)")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<probe>int a = <piece>;\n", "in a header that no file includes for uno"),
        (
            "#ifndef A<probe>\n#define A\nint a = <piece>;\n#endif\n",
            "in a header that no file includes for uno",
        ),
        (
            "#ifndef A\n#define A\n#if B<probe>\nint a = <piece>;\n#endif\n#endif\n",
            f"{ARM} (#if B)",
        ),
    ],
)
def test_whether_a_header_is_included_at_all_is_asked_once(source: str, reason: str) -> None:
    above = source.partition("<probe>")[0]
    text = source.replace("<probe>", "").replace(PIECE, "h()")
    start = text.index("h()")
    (probe,) = probes(text, start, start + 3, included=True)
    assert probe.reason.format(board="uno") == reason
    assert (probe.above, probe.text.partition("\n#error")[0]) == (above, above)


@pytest.mark.parametrize(
    ("source", "never"),
    [
        ("template <class T = int> void f() { <piece> }\n", "sizeof(T*) == 0"),
        ("template <int N> void f() { <piece> }\n", "N != N"),
        ("template <typename... Ts> void f() { <piece> }\n", "sizeof...(Ts) > 65535"),
        ("template <class T> struct A { void f() { g(); <piece> } };\n", "sizeof(T*) == 0"),
    ],
)
def test_a_template_is_probed_right_within_its_function(source: str, never: str) -> None:
    start = source.index(PIECE)
    (probe,) = probes(source.replace(PIECE, "h();"), start, start + 4)
    assert f'() {{ static_assert({never}, "read");' in probe.text
