"""The outline names every top-level item of real and of broken C++."""

import time

import pytest

from grammars.cpp_function import Function
from grammars.directives import branches, scan
from grammars.outline import ItemKind, has_own_statement, outline


def function(text: str) -> Function:
    found = [item.function for item in outline(text).items if item.function]
    assert len(found) == 1
    return found[0]


KINDS = {
    ItemKind.DIRECTIVE: [
        "#include <Wire.h>",
        '#include "x.h"',
        "#define F(x) \\\n  (x)",
        "#pragma once",
    ],
    ItemKind.COMMENT: ["// x", "/* void f() {} */", "// x \\\n void f() {}"],
    ItemKind.FUNCTION: [
        "void f() {}",
        "char *f() { return 0; }",
        "static inline void f() {}",
        "void IRAM_ATTR f() { n++; }",
        "IRAM_ATTR void f() { n++; }",
        "ISR(TIMER1_COMPA_vect, ISR_NOBLOCK) { n++; }",
        "std::vector<int>& f(std::vector<int>& v) { return v; }",
        "void Foo::f() {}",
        "Foo::Foo() : x(1) {}",
        "Foo operator+(const Foo &a, const Foo &b) { return a; }",
        "void (*f(int))(int) { return 0; }",
        'extern "C" void f() {}',
        "int f(int x) try {} catch (...) {}",
        "int f() {};",
        "void f(int a) { g(); };",
    ],
    ItemKind.PROTOTYPE: ["void f();", "int f(int a = 3, char *b);", "Foo f(Bar b);"],
    ItemKind.TYPE: [
        "struct P { int x; };",
        "class Q : public P { Q() : a(1) {} void m() { x(); } };",
        "enum { A, B };",
        "enum class E : uint8_t { A };",
        "typedef struct { int a; } S;",
        "using X = int;",
        "using namespace std;",
    ],
    ItemKind.NAMESPACE: ["namespace n { void f() {} }", 'extern "C" { void f(); }'],
    ItemKind.TEMPLATE: ["template <typename T> T f(T a) { return a; }"],
    ItemKind.DECLARATION: [
        "int x = 5;",
        "int x = 5, *y, z[3];",
        "Servo s(9);",
        "Adafruit_BME280 bme;",
        "Adafruit_NeoPixel strip(N, PIN, NEO_GRB + NEO_KHZ800);",
        "Adafruit_NeoPixel strip = Adafruit_NeoPixel(60, 6);",
        "DHT dht(DHTPIN, DHTTYPE);",
        'const char text[] PROGMEM = "x";',
        "static const PROGMEM uint8_t a[] = {1};",
        "void (*callback)(int);",
        "void (*table[])() = {f, g};",
        "struct P { int x; } p;",
        "auto f = [](int a) { x(); };",
        'static_assert(1, "x");',
        "a * b;",
    ],
    ItemKind.STATEMENT: [
        "Serial.begin(9600);",
        "foo(1);",
        "foo(x, y);",
        "foo();",
        "setup();",
        "pinMode(13, OUTPUT);",
        "delayMicroseconds (10) ;",
        "Foo::bar(x);",
        "std::sort(a, b);",
        "p->y();",
        "x = 3;",
        "a[3] = 4;",
        "*p = 3;",
        "++x;",
        "PORTB |= 1;",
        "Serial << x;",
        "(void)x;",
        "delete p;",
        "for (int i = 0; i < 3; i++) { foo(i); }",
        "if (a) b(); else c();",
        "while (1);",
        "do { } while (x);",
        "switch (x) { case 1: break; }",
        "{ int x; }",
        "return;",
        "[] { x(); }();",
        'asm volatile("nop");',
        "Serial.begin(9600)",
        'Serial.println("a"',
        "if (x) { foo();",
        "return 5",
    ],
    ItemKind.ERROR: ["}", ")", "int"],
}


@pytest.mark.parametrize(
    ("text", "kind"), [(text, kind) for kind, texts in KINDS.items() for text in texts]
)
def test_an_item_has_the_kind_and_the_range_of_its_text(text: str, kind: ItemKind) -> None:
    padded = f"\n  {text}\n\n"
    (item,) = outline(padded).items
    assert item.kind is kind
    assert padded[item.start : item.end] == text


def test_an_object_of_variables_is_no_prototype() -> None:
    items = outline("const int rs = 12, en = 11;\nLiquidCrystal lcd(rs, en);\n").items
    assert [item.kind for item in items] == [ItemKind.DECLARATION] * 2


NAMES = {
    "int x = 5, *y, z[3];": {"x", "y", "z"},
    "struct P { int x; } p;": {"P", "p"},
    "enum Mode { A, B };": {"Mode", "A", "B"},
    "typedef struct { int a; } S;": {"S"},
    "using Number = int;": {"Number"},
    "#define LED(x) 3": {"LED"},
    "#ifdef LED\n#endif": set(),
    "void f(int a) {}": {"f"},
    "template <class T> void f(T a) {}": {"f"},
    'const char text[] PROGMEM = "x";': {"text", "PROGMEM"},
    "int größe;": {"größe"},
}


@pytest.mark.parametrize(("text", "names"), NAMES.items())
def test_an_item_says_which_names_it_declares(text: str, names: set[str]) -> None:
    assert frozenset().union(*(item.names for item in outline(text).items)) == names


def test_a_function_is_described_by_its_head_and_its_statements() -> None:
    text = (
        'static Foo f(int a, const char *b = "x=1",\n  Bar c = Bar(LED) /* , */) '
        "{\n  // none\n  ;\n  int x;\n  {}\n  { f(); }\n  return;\n}\n"
    )
    found = function(text)
    assert found.name == "f"
    assert found.returns == "Foo"
    assert found.specifiers == {"static"}
    assert found.parameters == 3
    assert text[slice(*found.signature)].startswith("static Foo f(int a")
    assert text[slice(*found.signature)].endswith("/* , */)")
    assert [text[slice(*place)] for place in found.defaults] == ['= "x=1"', "= Bar(LED)"]
    assert found.uses == {"Foo", "Bar", "LED"}
    assert found.body is not None
    assert text[slice(*found.body)].startswith("{\n  // none")
    assert found.statements == 3


RETURNS = {
    "void f() {}": ("void", 0),
    "void f(void) {}": ("void", 0),
    "unsigned long f(int) {}": ("unsigned long", 1),
    "auto f() -> int {}": ("auto", 0),
    "decltype(auto) f() {}": ("auto", 0),
    "ISR(x) {}": ("", 1),
    "Foo::Foo(int a, int b) {}": ("", 2),
}


@pytest.mark.parametrize(("text", "expected"), RETURNS.items())
def test_a_macro_or_constructor_returns_nothing_and_auto_is_deduced(
    text: str, expected: tuple[str, int]
) -> None:
    assert (function(text).returns, function(text).parameters) == expected


HAS_STATEMENT = {
    "": False,
    "// foo();": False,
    '#include "x.h"': False,
    "int x = foo();": False,
    "void setup() {}\nvoid loop() { /* nothing */ ; {} }": False,
    "class A { void f() {} };": False,
    "void setup() {": False,
    "void setup() { foo(": False,
    "void setup() { foo(); }": True,
    "void setup() { int x; }": True,
    "void setup() { return; }": True,
    "foo();": True,
    "class A { void f() { g(); } };": True,
    "namespace n { void f() { g(); } }": True,
    "template <class T> void f(T x) { g(x); }": True,
    "auto f = [] { g(); };": True,
    "void setup() {\n#ifdef X\n  foo();\n#endif\n}": True,
    "void setup() { foo(); ": True,
}


@pytest.mark.parametrize(("text", "expected"), HAS_STATEMENT.items())
def test_has_own_statement(text: str, expected: bool) -> None:
    assert has_own_statement(text) is expected


DEFINITIONS = {
    "void setup() {}": 1,
    "void setup();": 0,
    "class A { void setup() {} };": 0,
    "void A::setup() {}": 0,
    "// void setup() {}": 0,
    '"void setup() {}"': 0,
    "void setup() {}\nvoid setup() {}": 2,
    "void setup() { if (x) {": 1,
    "int a[] = {\nvoid setup() {\n}": 1,
}


@pytest.mark.parametrize(("text", "count"), DEFINITIONS.items())
def test_definitions_counts_global_functions(text: str, count: int) -> None:
    assert outline(text).definitions("setup") == count


def test_every_arm_of_a_conditional_is_seen_with_the_directives_that_lead_to_it() -> None:
    text = (
        "#if A // why\nint a;\n#elif B && \\\n  C\nint b;\n# ifdef D\nint d;\n#endif\n"
        "#else\nint e;\n#endif\nint f;"
    )
    shape = outline(text)
    found = {
        name: [arm.opening for arm in shape.branches_at(item.start)]
        for item in shape.items
        for name in item.names
    }
    second = ("#if A", "#elif B && C")
    assert found == {
        "a": [("#if A",)],
        "b": [second],
        "d": [second, ("# ifdef D",)],
        "e": [(*second, "#else")],
        "f": [],
    }


def test_arms_that_open_the_same_brace_do_not_hide_what_follows() -> None:
    text = "#ifdef A\nvoid f(int a) {\n#else\nvoid f() {\n#endif\n}\nvoid g() {}\n"
    shape = outline(text)
    assert not shape.broken
    assert [i.function.name for i in shape.items if i.function] == ["f", "g"]


@pytest.mark.parametrize("text", ["#endif", "#else", "#if A\n#else", "#if", "#if A\n#if B\n#endif"])
def test_directives_that_do_not_match_are_no_error(text: str) -> None:
    assert all(arm.end <= len(text) for arm in branches(text, scan(text)))
    assert outline(text).items


LEXEMES = {
    "a // b\nc": ["// b"],
    "a // b \\\n c\nd": ["// b \\\n c"],
    "a /* b\n */ c": ["/* b\n */"],
    "a /* b": ["/* b"],
    '"a // \\" b" c': ['"a // \\" b"'],
    "'\"' x": ["'\"'"],
    "1'000'000 // x": ["// x"],
    'R"(a " // b)" c': ['R"(a " // b)"'],
    'u8R"x(a )" b)x" c': ['u8R"x(a )" b)x"'],
    '"open\nx': ['"open'],
    "#define A \\\n b\nc": ["#define A \\\n b"],
    '  #define URL "http://x"\nc': ['#define URL "http://x"'],
    "#define A /* b\n c */ d\ne": ["#define A /* b\n c */ d"],
    "x # y": [],
}


@pytest.mark.parametrize(("text", "expected"), LEXEMES.items())
def test_scan_finds_comments_strings_and_directives(text: str, expected: list[str]) -> None:
    assert [text[x.start : x.end] for x in scan(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "\0",
        "\ufeffint x;",
        "\x0c",
        "é" * 50,
        "{" * 3000,
        "(" * 3000,
        "\ud800",
        "#\n" * 50,
        "void f() " + "{" * 3000 + "1;" + "}" * 3000,
        "template <class T> " * 3000 + "void f();",
    ],
)
def test_hopeless_text_has_an_outline(text: str) -> None:
    shape = outline(text)
    assert len(shape.code) == len(text)
    assert all(0 <= item.start < item.end <= len(text) for item in shape.items)
    has_own_statement(text)


def test_a_broken_text_of_many_empty_lines_is_searched_line_by_line() -> None:
    """Looked at from each line to the end of the text, these lines take a minute."""
    shape = outline("void setup( {\n" + "\n" * 50_000)
    began = time.monotonic()
    assert shape.definitions("loop") == 0
    assert time.monotonic() - began < 5
