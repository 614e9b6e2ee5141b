"""What is spelt must be there; where that is not known, every name passes."""

from __future__ import annotations

import pytest

from codegen.language import Language
from codegen.names.spelling import Spelling
from codegen.project.board import find_board
from codegen.project.files import Project, ProjectKind, SourceFile

SKETCH = """
#include <DHT.h>
#include <WiFi.h>
#include <Adafruit_SSD1306.h>
#include <U8g2lib.h>
#include <NotInAnyBook.h>
#define screen oled
Adafruit_SSD1306 oled(128, 64, &Wire, -1);
DHT dht(4, DHT22);
NotInAnyBook other;
U8G2_SSD1306_128X64_NONAME_F_HW_I2C u8g2(U8G2_R0);
struct Foo { int a; DHT d; void go(); DHT *many[3]; } foo;
class Bar : public DHT { public: int zap; };
class Odd : public NotInAnyBook { public: int here; };
Bar *bar = new Bar(1, 2);
Odd odd;
String names[3];
DHT twice(1, 2);
void elsewhere(String twice) {}
void setup() {
  auto address = WiFi.localIP();
  auto made = new DHT(1, 2);
  <cursor>
}
"""

THERE = """
dht.readHumidity()|dht.re|screen.clearDisplay();|oled.|foo.d.begin()|foo.many[1]->begin()|foo.go()
bar->zap|bar->readHumidity()|address.toString().length()|made->begin()|u8g2.sendBuffer()
names[0].trim()|WiFi.localIP().toString().c_str()|Serial.println(1)|other.anything()|odd.anything()
// dht.humidity|"dht.humidity"|DHT more(1, 2); more.begin()|twice.trim()|twice.begin()
bar->Bar::begin()|nobody.knows()|(dht).whatever()|foo.a|IPAddress::IPAddress|1.0f|dht . begin()
dht.\nbegin()|Foo::go|std::move(1)
"""
NOT_THERE = """
dht.humidity()|dht.reX|screen.clear();|foo.d.start|foo.many[1]->start()|foo.zz|bar->zip
address.toText()|made->start()|u8g2.sendNow()|names[1].strip()|WiFi.localIP().text()
Serial.writeln(1)|if (dht.humidity() > 3)|DHT more(1, 2); more.start()|twice.zip()|Foo::stop
x = 1; dht.humidity|dht . humidity
"""


def spelling(text: str, board: str = "esp32dev", **options: object) -> Spelling:
    before, after = text.split("<cursor>")
    return Spelling(
        before + after,
        len(before),
        language=Language.ARDUINO,
        board=find_board(board),
        **options,
    )


def passes(names: Spelling, draft: str, size: int) -> bool:
    """Whether a draft passes in pieces of some size."""
    data = draft.encode()
    return all(names.allows(data[:at], data[at : at + size]) for at in range(0, len(data), size))


def drafts(table: str) -> list[str]:
    return [
        each.replace("\\n", "\n") for line in table.split("\n") for each in line.split("|") if each
    ]


@pytest.mark.parametrize("draft", drafts(THERE))
def test_what_is_there_or_may_be_passes(draft):
    names = spelling(SKETCH)
    assert all(passes(names, draft, size) for size in (1, 2, 3, 100))


@pytest.mark.parametrize("draft", drafts(NOT_THERE))
def test_what_is_not_there_is_refused(draft):
    names = spelling(SKETCH)
    assert not any(passes(names, draft, size) for size in (1, 2, 3))


@pytest.mark.parametrize(
    ("typed", "draft", "passing"),
    [
        ("dht.read", "Humidity()", True),
        ("dht.read", "Pressure()", False),
        ("dht.humi", "dity()", True),  # the user seems to know more
        ("// dht.", "humidity", True),
    ],
)
def test_what_the_user_typed_counts(typed, draft, passing):
    assert passes(spelling(SKETCH.replace("<cursor>", f"{typed}<cursor>")), draft, 4) is passing


def test_without_a_board_the_core_is_not_known():
    names = Spelling("void loop() { ", 14, language=Language.ARDUINO, board=None)
    assert passes(names, "Serial.writeln(1)", 3)


def test_the_project_s_other_files_are_looked_into():
    files = (
        SourceFile("a.ino", '#include "motor.h"\nMotor motor;\nvoid loop() {  }'),
        SourceFile("motor.h", "struct Motor { void forward(); private: int speed; };"),
    )
    project = Project(ProjectKind.SKETCH, "", files, "a.ino")
    names = Spelling(
        files[0].text, 46, language=Language.ARDUINO, board=find_board("uno"), project=project
    )
    assert passes(names, "motor.forward()", 2)
    assert not passes(names, "motor.backward()", 2)


def test_a_program_from_its_first_line_on():
    names = Spelling("", 0, language=Language.ARDUINO, board=find_board("uno"))
    program = (
        "#include <DHT.h>\nDHT dht(2, DHT11);\nvoid setup() {\n  dht.begin();\n}\nvoid loop() {\n"
    )
    assert passes(names, program + "  float h = dht.readHumidity();\n", 5)
    assert not passes(names, program + "  float h = dht.getHumid();\n", 5)
