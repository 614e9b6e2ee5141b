"""Where a compiler may pass over a piece of a text, by cases: the piece is `<piece>`."""

from __future__ import annotations

import re

import pytest

from codegen.validation.unread import probes

PIECE = "<piece>"
TEMPLATE = "in a template that nothing instantiates"
UNTOLD = "in a template of which nothing tells whether it is instantiated"
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
        ("auto f = [](auto x) {\n  <piece>\n};\n", [TEMPLATE]),
        ("%:if A\n<piece>\n%:endif\n", [f"{ARM} (#if A)"]),
        ("/* a */ #if A\n<piece>\n#endif\n", [f"{ARM} (#if A)"]),
        ("#i\\\nf A\n<piece>\n#endif\n", [f"{ARM} (#if A)"]),
        ("%:define A <piece>\n", ["in a macro that nothing uses (A)"]),
        ("#if A\n#elif <piece>\n#endif\n", ["in an #elif behind an arm that is taken"]),
        ("// it is <piece>\n", ["in a comment"]),
        ("#pragma <piece>\n", ["in a #pragma"]),
        ("#define D G\nvoid f() {\n  D(<piece>);\n}\n", ["in an argument that D drops"]),
        ("#define D template <class T>\nD void f(T a) {\n  <piece>\n}\n", [TEMPLATE]),
        ("#define D(x) template <x T>\nD(\nclass) void f(T a) {\n  <piece>\n}\n", [TEMPLATE]),
        ('void f() { asm("<piece>"); }\n', ["in assembler that no function in use has"]),
        ("template <class> void f() {\n  <piece>\n}\n", [TEMPLATE]),
        ("template <class T> requires (<piece>) void f(T a) {}\n", [UNTOLD]),
        ("template <class T> concept C = requires(T a) { a.<piece> };\n", [UNTOLD]),
        ("template <class T> T f(T a, decltype(<piece>) b);\n", [UNTOLD]),
    ],
)
def test_where_a_piece_may_be_passed_over_there_is_a_probe(source: str, reasons: list[str]) -> None:
    text, start = source.replace(PIECE, "h();"), source.index(PIECE)
    found = probes(text, start, start + len("h();"))
    assert [probe.reason.format(board="uno") for probe in found] == reasons
    assert all(len(probe.text) > len(text) for probe in found if probe.text)


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


WRONG = "sizeof(char[(sizeof(T*) == 0) ? 1 : -1])"
ASSERTED = ' static_assert(sizeof(T*) == 0, "read"); '


@pytest.mark.parametrize(
    ("template", "probed"),
    [
        # Right within its function, or the innermost block.
        ("template <class T = int> void f() { [h();] }", f"{{{ASSERTED}"),
        ("template <int N> void f() { [h();] }", "static_assert(N != N,"),
        ("template <typename... Ts> void f() { [h();] }", "static_assert(sizeof...(Ts) > 65535,"),
        ("template <class T> struct A { void f() { g(); [h();] } };", f"f() {{{ASSERTED}"),
        ("template <class T> void f(T a) { if constexpr (0) { [h();] } }", f"(0) {{{ASSERTED}"),
        ("template <class T> void f(T a) { for (;;) { [h();] } }", f"(;;) {{{ASSERTED}"),
        ("template <class T> void f(T a) { if constexpr (0) [h();] }", f"(0) while ({WRONG}) h();"),
        (
            "template <class T> void f() { if constexpr (0) g(); else [h();] }",
            f"else while ({WRONG})",
        ),
        # A parameter without a name is given one.
        ("template <typename> void f() { [h();] }", "sizeof(pinwright_it*) == 0"),
        ("template <template <class, int> class C> void f() { [h();] }", "sizeof(C<int, 0>*) == 0"),
        ("auto f = [](auto... xs) { [h();] };", "static_assert(sizeof...(xs) > 65535,"),
        ("auto f = [](auto) { [h();] };", "sizeof(decltype(pinwright_it)) == 0"),
        ("auto f = [](auto x, int (*g)(int)) { [h();] };", "sizeof(decltype(x)) == 0"),
        ("auto f = []<class T>(T x) { [h();] };", f"{{{ASSERTED}"),
        # What is instantiated on its own.
        ("template <class T> using P = A<[T]>;", "using P = char[(sizeof(T*) == 0) ? 1 : -1];"),
        ("template <class T> T zero = T([h();]);", f"zero = (void({WRONG}), T(h();)"),
        ("template <class T> struct A { int a = x[+]y; };", f"a = (void({WRONG}), "),
        ("template <class T> struct A { int a{x[+]y}; };", f"a{{(void({WRONG}), "),
        ("template <class T> int A<T>::n = x[+]y;", f"n = (void({WRONG}), "),
        ("template <class T> T f(T a = x[+]y);", f"a = (void({WRONG}), "),
        (
            "template <class T, class U = A<[T]>> struct B {};",
            "U = char[(sizeof(T*) ==",
        ),
        ("template <class T> concept C = x[+]y;", "C = (1 / ((sizeof(T*) == 0) ? 1 : 0)) == 1;"),
        # What is instantiated with the class.
        ("template <class T> struct A { enum { N = [+] }; };", f"A {{{ASSERTED}"),
        ("template <class T> struct A : B<[T]> {};", f"{{{ASSERTED}"),
        ("template <class T> struct A { A() : x([+]) {} };", f": x(+) {{{ASSERTED}"),
    ],
)
def test_a_template_is_probed_where_the_piece_is_instantiated(template: str, probed: str) -> None:
    """The piece is in `[...]`."""
    above, piece, below = re.split(r"\[(?=[h+T])|(?<=[;+T])\]", template)
    text, start = above + piece + below, len(above)
    (probe,) = probes(text, start, start + len(piece))
    assert probed in probe.text


def test_a_template_in_a_piece_is_probed_too() -> None:
    piece = "template <class T> void f(T a) { a.g(); }"
    (probe,) = probes(f"int a;\n{piece}\n", 7, 7 + len(piece))
    assert f"{{{ASSERTED} a.g();" in probe.text
