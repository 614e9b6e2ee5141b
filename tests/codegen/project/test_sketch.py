"""Converted sketches compile, and every line of theirs is traced to the user's."""

import re
import subprocess
from pathlib import Path

import pytest

from codegen.errors import SourceError
from codegen.project.files import SourceFile
from codegen.project.prototypes import plan
from codegen.project.sketch import Sketch, convert
from grammars.directives import blank
from grammars.outline import outline

CORE = Path("/usr/share/arduino/hardware/arduino/avr")


def converted(*texts: str) -> Sketch:
    tabs = [SourceFile(f"tab{n}.ino", text) for n, text in enumerate(texts)]
    return convert(tabs, main="tab0.ino")


def compiler_output(sketch: Sketch) -> str:
    """What the compiler says of a text that it refuses; "" when it takes it."""
    libraries = ("EEPROM", "SPI", "SoftwareSerial", "Wire")
    folders = [
        CORE / "cores/arduino",
        CORE / "variants/standard",
        *(CORE / "libraries" / name / "src" for name in libraries),
    ]
    run = subprocess.run(
        [
            "avr-g++", "-fsyntax-only", "-mmcu=atmega328p", "-std=gnu++11", "-x", "c++", "-",
            "-w", "-fdiagnostics-color=never", "-DARDUINO_ARCH_AVR", "-DARDUINO=10819",
            "-DF_CPU=16000000L", "-DDECIMAL_DIG=__DECIMAL_DIG__",
            *(f"-I{folder}" for folder in folders),
        ],
        input=sketch.text, text=True, capture_output=True, check=False,
    )  # fmt: skip
    return run.stderr if run.returncode else ""


SETUP = "void setup() { f(); }\nvoid loop() {}\n"

COMPILES = {
    "used before its definition": SETUP + "void f() {}\n",
    "pointer result": "void setup() { char *p = f(); }\nvoid loop() {}\nchar *f() { return 0; }\n",
    "static inline": SETUP + "static inline void f() {}\n",
    "indented": SETUP + "    void f() {}\n",
    "two words for a type": "void setup() { f(1); }\nvoid loop() {}\n"
    "unsigned long f(unsigned long x) { return x; }\n",
    "default arguments": "void setup() { f(1); f(1, 2); }\nvoid loop() {}\n"
    'void f(int a, int b = 3, const char *c = "a = b") {}\n',
    "default argument of a constant": "const int PIN = 4;\nvoid setup() { f(); }\nvoid loop() {}\n"
    "void f(int pin = PIN) {}\n",
    "head on several lines": "void setup() { f(1, 2); }\nvoid loop() {}\n"
    "int f(int a, // the first\n      int b  /* the second */\n     )\n{ return a + b; }\n",
    "function pointer as parameter": "void g() {}\nvoid setup() { f(g); }\nvoid loop() {}\n"
    "void f(void (*callback)()) { callback(); }\n",
    "array and reference": "int v[3];\nvoid setup() { f(v); }\nvoid loop() {}\n"
    "void f(int (&values)[3]) { values[0] = 1; }\n",
    "function that returns a function": "void setup() { f(1)(2); }\nvoid loop() {}\n"
    "void g(int) {}\nvoid (*f(int))(int) { return g; }\n",
    "attribute in front": SETUP + "__attribute__((noinline)) void f() {}\n",
    "section attribute": "#define IRAM_ATTR __attribute__((section(\".text.\" __FILE__)))\n"
    + SETUP + "void IRAM_ATTR f() {}\n",
    "struct of the sketch": "struct P { int x; };\nP p;\nvoid setup() { f(p); }\nvoid loop() {}\n"
    "void f(P &q) { q.x = 1; }\n",
    "struct after the first function": "void setup() {}\nstruct P { int x; };\n"
    "void loop() { P p; f(p); }\nvoid f(P q) {}\n",
    "struct and function on one line": "void setup() {} struct P { int x; }; "
    "void loop() { P p; f(p); } void f(P q) {}",
    "typedef": "void setup() {}\ntypedef struct { int x; } P;\nvoid loop() { P p; f(&p); }\n"
    "void f(P *q) {}\n",
    "enum class": "enum class Mode : uint8_t { On, Off };\nvoid setup() { f(Mode::On); }\n"
    "void loop() {}\nvoid f(Mode m = Mode::Off) {}\n",
    "macro as type": "void setup() {}\n#define NUMBER int\nvoid loop() { f(1); }\n"
    "void f(NUMBER n) {}\n",
    "type of a late include": "void setup() {}\n#include <avr/io.h>\n#include <stdlib.h>\n"
    "void loop() { div_t d = f(); }\ndiv_t f() { return div(7, 2); }\n",
    "under a condition": "#define FAST 1\nvoid setup() {\n#if FAST\n  f(1);\n#endif\n}\n"
    "void loop() {}\n#if FAST\nvoid f(int a = 2) {}\n#endif\n",
    "in the other arm": "void setup() { f(); }\nvoid loop() {}\n#ifdef FAST\nint f() {}\n"
    "#else\nvoid f() {}\n#endif\n",
    "type and use in one arm": "void setup() {}\nvoid loop() {}\n#ifndef FAST\nstruct P {};\n"
    "void g() { P p; f(p); }\nvoid f(P p) {}\n#endif\n",
    "an #if around half a function": "#ifdef FAST\nvoid g(int x = 1) {\n#else\nvoid g() {\n"
    "#endif\n}\n" + SETUP + "void f() {}\n",
    "an object that calls back": "struct Timer { Timer(void (*f)()) {} };\nTimer timer(f);\n"
    "void setup() {}\nvoid loop() {}\nvoid f() {}\n",
    "its own prototype": "static void f();\n" + SETUP + "static void f() {}\n",
    "overloads": "void setup() { f(1); f('c', 2); }\nvoid loop() {}\nvoid f(int) {}\n"
    "void f(char, int) {}\n",
    "template": "template <typename T> T twice(T x) { return x + x; }\n"
    "void setup() { twice(2); }\nvoid loop() {}\n",
    "class with methods": "class Led { public: Led(int p) : pin(p) {} void on(); int pin; };\n"
    "Led led(13);\nvoid setup() { led.on(); }\nvoid loop() {}\nvoid Led::on() { f(pin); }\n"
    "void f(int p) { digitalWrite(p, HIGH); }\n",
    "operator": "struct V { int x; };\nV operator+(V a, V b) { return V{a.x + b.x}; }\n"
    "void setup() { V v = V{1} + V{2}; }\nvoid loop() {}\n",
    "interrupt": "volatile int n;\nISR(TIMER1_COMPA_vect) { n++; f(); }\nvoid setup() {}\n"
    "void loop() {}\nvoid f() {}\n",
    "namespace": "namespace n { void f() {} }\nvoid setup() { n::f(); }\nvoid loop() {}\n",
    "brackets in comments of a head": "void setup() { f(1, 2); }\nvoid loop() {}\n"
    "void f(int a, // first )\n       int b /* { */)\n{ a = b; }\n",
    "a head by a macro": "#define HANDLER(name) void name(int x)\n"
    "void setup() { onKey(1); }\nvoid loop() {}\nHANDLER(onKey) { }\n",
    "a head by a macro of two parts": "#define FN(t, n) static t n\nvoid setup() { add(1, 2); }\n"
    "void loop() {}\nFN(int, add)(int a, int b) { return a + b; }\n",
    "parameters by a macro": "#define ARGS (int a, int b)\n#define NONE ()\n"
    "void setup() { int n = two(1, 2); none(); }\nvoid loop() {}\n"
    "static int two ARGS // sum\n{ return a + b; }\nvoid none NONE {}\n",
    "parameters by a macro with a name": "#define OF(t) (t v, ...)\n"
    "void setup() { f(1L, 2); }\nvoid loop() {}\nlong *f OF(long) { return &v; }\n",
    "a name put together": "#define NAME(x) my_##x\nvoid setup() { my_a(); }\nvoid loop() {}\n"
    "void NAME(a)() {}\n",
    "a type by a macro that is defined below": "void setup() { f(); }\nvoid loop() {}\n"
    "#define TASK void\nTASK f() {}\n",
    "a type by a macro with brackets": "#define PTR(t) t *\nchar buf[3];\nvoid setup() { f(); }\n"
    "void loop() {}\nPTR(char) f() { return buf; }\n",
    "an attribute by a macro with brackets": "#define IN(x) __attribute__((section(x)))\n"
    "void setup() { f(); }\nvoid loop() {}\nvoid IN(\".text.x\") f() {}\n",
    "a name that a macro changes": "#define blink blinkOnce\nvoid setup() { blink(); }\n"
    "void loop() {}\nvoid blink() {}\n",
    "setup by a macro": "#define MAIN void setup()\nMAIN { Serial.begin(9600); }\n",
    "a block by macros": "#define C_BEGIN extern \"C\" {\n#define C_END }\nC_BEGIN\nvoid f() {}\n"
    "C_END\nvoid setup() { f(); }\nvoid loop() {}\n",
    "a macro that is two things": "#define T int\nvoid setup() { f(1); }\nvoid loop() {}\n"
    "#undef T\n#define T long\nT f(T x) { return x; }\n",
    "a function that is all a macro's": "#define BUTTON(n) void on##n() { Serial.print(#n); }\n"
    "void setup() { onA(); onB(); f(); }\nvoid loop() {}\nBUTTON(A)\nBUTTON(B);\nvoid f() {}\n",
    "two functions by one macro": "#define PAIR(n) \\\n  void n##On(int x = 1) {} \\\n"
    "  int n##Off() { return 0; }\nvoid setup() { aOn(2); aOff(); }\nvoid loop() {}\nPAIR(a)\n",
    "functions by a list": "#define LIST X(a) X(b)\n#define X(n) void n() {}\n"
    "void setup() { a(); b(); }\nvoid loop() {}\nLIST\n#undef X\n",
    "a macro's function in one arm": "#define FN(n) void n() {}\nvoid setup() { y(); }\n"
    "void loop() {}\n#ifdef A\nint y(int) { return 1; }\n#else\nFN(y)\n#endif\n",
    "setup and loop by one macro": "#define SK(p) void setup() { pinMode(p, OUTPUT); } "
    "void loop() {}\nSK(13)\n",
    "a block within a function by a macro": "#define SAFE(x) { x; }\nvoid setup() { SAFE(f()) }\n"
    "void loop() {}\nvoid f() {}\n",
    "a macro for any parameters": "#define TASK(n, ...) void n(__VA_ARGS__)\n"
    "void setup() { a(1, 2); }\nvoid loop() {}\nTASK(a, int x, int y) {}\n",
    "a head in each arm": "#define FAST\nvoid setup() { f(); }\nvoid loop() {}\n#ifdef FAST\n"
    "static void f()\n#elif defined(X)\nvoid f()\n#else\nint f(int x)\n#endif\n{\n}\n",
    "an #if in a head": "void setup() { f(1); }\nvoid loop() {}\nint f(int a // one\n#if X\n"
    ", int b\n#endif\n) { return a; }\n",
    "a block of C": "void setup() { f(); g(); h(); }\nvoid loop() {}\nextern \"C\" {\n"
    "void f(int x = 1) {}\n  static int g() { return 1; }\n}\nvoid h() {}\n",
    "a block of C under a condition": "void setup() { f(); }\nvoid loop() {}\n#ifdef __cplusplus\n"
    "extern \"C\" {\n#endif\nvoid f() {}\n#ifdef __cplusplus\n}\n#endif\n",
    "a block of C by macros": "#ifdef __cplusplus\n#define C_BEGIN extern \"C\" {\n"
    "#define C_END }\n#else\n#define C_BEGIN\n#define C_END\n#endif\n"
    "void setup() { f(); g(1); h(); }\nvoid loop() {}\nC_BEGIN\n"
    "void f() {}\nint g(int a) { return a; }\nC_END\nvoid h() {}\n",
    "C by a macro": "#define C_FN extern \"C\"\nvoid setup() { f(); }\nvoid loop() {}\n"
    "C_FN void f() {}\n",
    "main alone": "int main() { f(); }\nvoid f() {}\n",
    "raw string and odd comments": 'const char *page = R"(\n#if "\nvoid g( {\n)";\n'
    "// a comment \\\n   void h() {\n/* #if */\n" + SETUP + "void f() {} // '\n",
    "bare statements": "pinMode(13, OUTPUT);\ndigitalWrite(13, HIGH);\n",
    "statements and declarations": "int led = 13; pinMode(led, OUTPUT); // on\nString s;\n"
    's += "x";\nfor (int i = 0; i < 3; i++) {\n  f(i);\n}\nvoid f(int x) {}\n',
    "statements under a condition": "#define FAST\n#ifdef FAST\nint x; x = 1;\n#else\ny = 2;\n"
    "#endif\n",
    "loop alone": "int n = 0;\nvoid loop() { n++; }\n",
    "nothing": "",
    "only comments": "// to be done\n/* later */",
    "carriage returns": "\ufeffpinMode(13, OUTPUT);\r\nint f() {\r\n  return 1;\r\n}\r\n",
    "text beyond ASCII": 'void setup() { f("µ°"); } // größer\nvoid loop() {}\n'
    "void f(const char *wert) {}\n",
}  # fmt: skip


@pytest.mark.toolchain
@pytest.mark.parametrize("text", COMPILES.values(), ids=COMPILES)
def test_converted_text_compiles(text: str) -> None:
    sketch = converted(text)
    assert compiler_output(sketch) == "", sketch.text


@pytest.mark.toolchain
def test_every_example_of_the_arduino_core_compiles() -> None:
    examples = sorted(CORE.glob("libraries/*/examples/*/*.ino"))
    assert examples, "arduino-core-avr ships examples"
    for path in examples:
        sketch = convert([SourceFile(path.name, path.read_text("utf-8"))], main=path.name)
        assert compiler_output(sketch) == "", path
        assert sketch.wrapping is None


# The line on which the user's text is wrong is the line that the compiler names.
WRONG = {
    "in a function": ("void setup() {\n  int x = ;\n}\nvoid loop() {}\n", 2),
    "in a bare statement": ("int x = 1;\n\nx = y;\nx++;\n", 3),
    "beside a bare statement": ("int x = 1; x = y; int z;\n", 1),
    "statement beside a setup": ("void setup() {}\n\nfoo();\n", 3),
    "brace not closed in setup": ("void setup() {\n  if (true) {\n", 2),
    "brace not closed in a statement": ("\nif (true) {\n  delay(1);\n", 3),
    "brace too many": ("void setup() {}\n}\nvoid loop() {}\n", 2),
    "call without its end": ('pinMode(13, OUTPUT);\nSerial.println("x"\n', 2),
    "type of a head": ("void setup() { f(1); }\nvoid loop() {}\nvoid f(Unknown x) {}\n", 3),
    "declaration without its end": ("int x = 1;\n// y\nint y = 2\n", 3),
    "default argument": ("void setup() { f(); }\nvoid loop() {}\nvoid f(int x =\n  oops) {}\n", 4),
}


@pytest.mark.toolchain
@pytest.mark.parametrize(("text", "line"), WRONG.values(), ids=WRONG)
def test_the_compiler_names_the_users_line(text: str, line: int) -> None:
    sketch = converted(text)
    found = re.findall(r"<stdin>:(\d+):(\d+): error", compiler_output(sketch))
    places = [sketch.line_map.to_user(int(row), int(column)) for row, column in found]
    assert line in {place[1] for place in places if place}, (places, sketch.text)


def blank_defaults(text: str) -> str:
    """What is looked for in definitions: default arguments went into the prototypes."""
    prototypes = plan(outline(text), text)
    return blank(text, [place for p in prototypes for place in p.function.defaults])


@pytest.mark.parametrize("text", COMPILES.values(), ids=COMPILES)
def test_every_character_is_found_in_the_converted_text_and_back(text: str) -> None:
    sketch = converted(text)
    lines = sketch.text.split("\n")
    users = blank_defaults(text.removeprefix("\ufeff"))
    for number, line in enumerate(users.split("\n"), 1):
        for column, character in enumerate(line, 1):
            if character.isspace():
                continue
            place = sketch.line_map.to_converted("tab0.ino", number, column)
            assert place is not None
            assert sketch.line_map.to_user(*place) == ("tab0.ino", number, column)
            assert lines[place[0] - 1][place[1] - 1] == character


@pytest.mark.parametrize("text", COMPILES.values(), ids=COMPILES)
def test_every_character_of_the_converted_text_is_the_users_or_on_a_line_of_ours(text: str) -> None:
    sketch = converted(text)
    users = text.removeprefix("\ufeff").split("\n")
    for number, line in enumerate(sketch.text.split("\n")[:-1], 1):
        origin = sketch.line_map.origins[number - 1]
        place = sketch.line_map.to_user(number, 1) if origin and origin.last else None
        for column, character in enumerate(line, 1):
            if place and not character.isspace():
                theirs = users[place[1] - 1][column - 1 :][:1]
                assert character == theirs or character == ";", (number, column)


@pytest.mark.parametrize("text", COMPILES.values(), ids=COMPILES)
def test_a_text_broken_off_anywhere_is_converted_with_all_its_lines(text: str) -> None:
    for end in range(0, len(text), 3):
        sketch = converted(text[:end])
        places = {(o.file, o.line) for o in sketch.line_map.origins if o}
        lines = text[:end].removeprefix("\ufeff").removesuffix("\n").split("\n")
        assert places == {("tab0.ino", n) for n in range(1, len(lines) + 1)}


WRAPPED = {
    "void setup() {}\nvoid loop() {}\n": None,
    "int main() {}\n": None,
    "": "empty setup() and loop() added",
    "void setup() {}\n": "empty loop() added",
    "void loop() {}\n": "empty setup() added",
    "void setup() {}\nfoo();\n": "empty loop() added",
    "foo();\n": "1 statement put into setup(); empty loop() added",
    "foo();\nbar(); int x;\nvoid loop() {}\n": "2 statements put into setup()",
    "class Led { void setup() {} void loop() {} };\n": "empty setup() and loop() added",
    "if (x) {\n": "1 statement put into setup()",
    "void setup() {\n  if (x) {\n}\nvoid loop() {\n}\n": None,
}


@pytest.mark.parametrize(("text", "wrapping"), WRAPPED.items())
def test_wrapping_says_what_a_snippet_lacked(text: str, wrapping: str | None) -> None:
    assert converted(text).wrapping == wrapping


GLOBAL = """\
#include <Servo.h>
Servo servo;
SoftwareSerial port(10, 11);
DHT dht(PIN, DHT22);
int x = 5, y[3];
const char text[] PROGMEM = "x";
void (*table[])() = {f};
struct P { int x; } p;
enum { A, B };
using Number = int;
static_assert(true, "");
ISR(TIMER1_COMPA_vect) { x++; }
BLYNK_WRITE(V1) { x++; }
template <typename T> T g(T a) { return a; }
extern "C" void h() {}
"""
BARE = """\
Serial.begin(9600);
foo(x);
x = 3;
x++;
*q = 3;
Serial << x;
PORTB |= 1;
for (;;) {}
if (x) y(); else z();
while (x);
{ int z; }
WiFi.begin(name, password); // join
std::sort(a, b);
asm volatile("nop");
"""


def test_declarations_stay_global_and_statements_go_into_setup_in_order() -> None:
    mixed = "".join(map("".join, zip(GLOBAL.splitlines(True), BARE.splitlines(True), strict=False)))
    sketch = converted(mixed + GLOBAL.splitlines(True)[-1])
    above, _, inside = sketch.text.partition("void setup() {\n")
    assert "".join(line for line in above.splitlines(True)[1:] if line.strip()) == GLOBAL
    assert inside == BARE + "}\nvoid loop() {}\n"


LEFT_ALONE = [
    "template <typename T> T f(T x) { return x; }",
    "namespace n { void f() {} }",
    "void Foo::f() {}",
    "Foo operator+(Foo a, Foo b) { return a; }",
    "constexpr int f() { return 1; }",
    "auto f() { return 1; }",
    "ISR(f) {}",
    "f() {}",
    "int f(int a\n#define X\n) { return a; }",
]


@pytest.mark.parametrize("definition", LEFT_ALONE)
def test_no_prototype_is_made_of(definition: str) -> None:
    use = "void setup() { f(); n::f(); Foo() + Foo(); operator+; }\nvoid loop() {}\n"
    text = f"{use}{definition}\n"
    assert converted(text).text == "#include <Arduino.h>\n" + text


def test_a_function_defined_before_its_use_gets_no_prototype() -> None:
    text = "int f(int x = 1) { return x; }\nvoid setup() { f(); }\nvoid loop() {}\n"
    assert converted(text).text == "#include <Arduino.h>\n" + text


def test_a_prototype_takes_the_defaults_and_leaves_the_definition_its_columns() -> None:
    sketch = converted("void setup() { f(); }\nvoid loop() {}\nvoid f(int x = 1) {}\n")
    assert sketch.text.splitlines() == [
        "#include <Arduino.h>",
        "void f(int x = 1);",
        "void setup() { f(); }",
        "void loop() {}",
        "void f(int x    ) {}",
    ]


def test_tabs_are_joined_in_order_and_traced_to_their_files() -> None:
    sketch = converted("void setup() { f(); }\nvoid loop() {}", "void f() {\n  oops;\n}")
    row = sketch.text.splitlines().index("  oops;") + 1
    assert sketch.line_map.to_user(row, 3) == ("tab1.ino", 2, 3)
    assert sketch.line_map.to_converted("tab1.ino", 2, 3) == (row, 3)
    assert sketch.line_map.to_user(1, 1) is None
    assert sketch.line_map.to_user(0, 1) is None
    assert sketch.line_map.to_user(10_000, 1) is None
    assert sketch.line_map.to_converted("tab1.ino", 9, 1) is None


def test_macros_of_the_projects_headers_make_functions_too() -> None:
    header = "#define HANDLER(n) void on##n()\n#define BUTTON(n) void n() {}\n"
    text = "void setup() { onKey(); b(); }\nvoid loop() {}\nHANDLER(Key) {}\nBUTTON(b)\n"
    tab = SourceFile("a.ino", text)
    sketch = convert([tab], main="a.ino", headers=[header])
    assert sketch.text.splitlines()[1:3] == ["void onKey();", "void b();"]
    assert "void onKey();" not in convert([tab], main="a.ino").text


def test_a_main_that_is_no_tab_is_refused() -> None:
    with pytest.raises(SourceError, match="other"):
        convert([SourceFile("a.ino", "")], main="other.ino")


def test_macros_that_name_each_other_end() -> None:
    text = "#define A(x) B(x) B(x)\n#define B(x) A(x) A(x)\nvoid A(g)() {}\nvoid f() {}\n"
    assert "void A(g)() {}" in converted(text).text


def test_what_a_header_defines_is_not_added_again():
    header = "void setup() { begin(); }\nvoid loop() {}\n"
    tab = SourceFile("a.ino", '#include "./a.h"\n')
    assert convert([tab], main="a.ino", headers=[header]).wrapping is None
    assert convert([tab], main="a.ino", headers=["void setup();\n"]).wrapping is not None
