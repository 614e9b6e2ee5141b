"""Tables are cut short for the model, code is not."""

from __future__ import annotations

import time

import pytest

from codegen.drafting.data_tables import without_tables

CODE = "int speed = 3;\nvoid step(int n) {\n  digitalWrite(LED, n & 1);\n}\n"
LOGO = "const uint8_t logo[] PROGMEM = {\n" + "  0x00, 0x1f, 0xfe, 0x00,\n" * 200 + "};\n"
FONT = "const byte font[][5] = {\n" + "".join(
    f"  {{{n}, 0x3E, 0b101, B11, 'a'}}, // {n}\n" for n in range(95)
) + "};\n"  # fmt: skip
MELODY = "int melody[] = {\n" + "  NOTE_C4, 4, NOTE_G3, 8, REST, 4,\n" * 60 + "};\n"
PAGE = 'const char page[] = R"html(\n<html>\n' + "<p>hello</p>\n" * 300 + '</html>\n)html";\n'
LINES = "const char *help =\n" + '  "one more line\\n"\n' * 80 + "  ;\n"
ONE_LINE = "byte wave[] = {" + ", ".join(str(n % 256) for n in range(2000)) + "};\n"
PYTHON = "LOGO = bytearray(\n" + "    b'\\x00\\x01\\x02'\n" * 90 + ")\n" + 'HTML = """\n<p>\n' + (
    "<b>x</b>\n" * 90
) + '"""\n'  # fmt: skip

TABLES = {
    "logo": LOGO,
    "font": FONT,
    "melody": MELODY,
    "page": PAGE,
    "lines": LINES,
    "one line": ONE_LINE,
    "python": PYTHON,
    "designators": "struct Pin pins[] = {\n"
    + "  [GPIO_A] = { .pin = 3, .mode = 1 },\n" * 90
    + "};\n",
    "spliced": 'char html[] = "<html>\\\n' + '<p class=\\"a\\">hello</p>\\\n' * 90 + '</html>";\n',
    "certificate": 'char ca[] = "' + "QUJD" * 900 + '";\n',
    "pitches": "".join(f"#define NOTE_{n} {n}\n" for n in range(200)),
    "keys": "enum Key {\n" + "".join(f"  KEY_{n} = {n},\n" for n in range(200)) + "};\n",
    "printed": "void page() {\n" + '  client.println("<p>hello</p>");\n' * 90 + "}\n",
    "put together": "void page() {\n" + '  html += F("<p>hello</p>");\n' * 90 + "}\n",
    "tuple": "T = (" + "1, " * 900 + ")\n",
}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_a_table_takes_little_of_the_window_and_the_code_around_it_all(table: str) -> None:
    for end in (True, False):
        short = without_tables(CODE + table + CODE, window=4000, end=end)
        assert len(short) < len(table) / 3
        assert short.startswith(CODE)
        assert short.endswith(CODE)
        assert short.count("{") == short.count("}")
        assert short.count("(") == short.count(")")


def test_a_table_that_the_cursor_stands_in_keeps_its_last_lines() -> None:
    text = CODE + MELODY[: MELODY.rindex("}")] + "  NOTE_A4, "
    assert without_tables(text, window=4000, end=True).endswith("REST, 4,\n  NOTE_A4, ")


def test_code_and_short_texts_stay_as_they_are() -> None:
    many = CODE * 300 + 'Serial.println("a");\n' * 20 + "#define A 1\n#define B 2\n" * 20
    assert without_tables(many, window=100_000, end=True) == many
    assert without_tables(CODE + LOGO[:900], window=8000, end=True) == CODE + LOGO[:900]
    pins = "".join(f"#define PIN_{n} {n}\n" for n in range(30))
    assert without_tables(pins, window=100, end=True) == pins
    macro = '#define SAY puts("a"); \\\n' + "  step(1); \\\n" * 20 + '  puts("b")\n'
    assert without_tables(macro, window=100, end=True) == macro
    calls = "  step(1);\n  step(2);\n" * 20
    assert without_tables(calls, window=100, end=False) == calls


@pytest.mark.parametrize(
    "text", ['R"a(' * 9000, '"""' * 9001, "{" * 90_000, "1,\\" * 50_000, '"a\\\n' * 30_000]
)
def test_odd_texts_take_no_time(text: str) -> None:
    began = time.process_time()
    without_tables(text, window=16_000, end=True)
    assert time.process_time() - began < 1
