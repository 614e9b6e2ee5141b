"""What an editor is told about names."""

from __future__ import annotations

import pytest

from codegen.language import Language
from codegen.names.inquiry import Place, call_at, name_at, names_after
from codegen.project.board import find_board

SKETCH = """#include <DHT.h>
#include <WiFi.h>
DHT dht(4, DHT22);
// dht.begin
void setup() {
  ledcSetup(0, 5000, 8);
  ledcAttach(1, 2, 3);
  dht.readTemperature(true, f(1, 2), false);
  WiFi.begin("a, b", key);
  dht.co;
  nobody.co;
}
"""


def place(before: str, board: str = "esp32dev", language: Language = Language.ARDUINO) -> Place:
    """The place right behind a piece of the sketch."""
    return Place(SKETCH, SKETCH.index(before) + len(before), language, find_board(board))


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (
            "  ledcSe",
            ["uint32_t ledcSetup(uint8_t, uint32_t, uint8_t)", "core 3.0: core", "ledcAttach(pin"],
        ),
        ("  ledcAtt", ["bool ledcAttach(uint8_t, uint32_t, uint8_t)", "since core 3.0"]),
        (
            "dht.readTemp",
            ["float readTemperature(bool = false, bool", "DHT sensor library"],
        ),
    ],
)
def test_a_name_is_explained(before, told):
    spoken = name_at(place(before))
    assert spoken is not None
    assert all(each in spoken.text for each in told)
    assert SKETCH[spoken.start : spoken.end].startswith(before.rpartition(".")[2].strip())


@pytest.mark.parametrize("before", ["vo", "// dht.be", "DHT dh", "nobody.c", "5000"])
def test_of_what_is_not_known_nothing_is_said(before):
    assert name_at(place(before)) is None


def test_the_parameter_at_the_cursor_is_told():
    found = call_at(place("f(1, 2), fal"))
    assert found is not None
    ((label, ranges),) = found.signatures
    assert label == "readTemperature(bool = false, bool = false)"
    assert [label[start:end] for start, end in ranges] == ["bool = false", "bool = false"]
    assert found.parameter == 2


def test_a_comma_in_a_string_parts_nothing():
    found = call_at(place('"a, b", ke'))
    assert found is not None
    assert found.parameter == 1
    assert len(found.signatures) > 3


@pytest.mark.parametrize("before", ["dht(4", "ledcSetup(0, 5000, 8);", "void setup() {"])
def test_outside_of_a_known_call_there_is_no_help(before):
    assert call_at(place(before)) is None


def test_the_members_are_offered_where_all_are_known():
    names = {each.name: each.detail for each in names_after(place("dht.co"))}
    assert names["computeHeatIndex"] == "float computeHeatIndex(bool = true)"
    assert "humidity" not in names
    assert names_after(place("nobody.co")) == []
    assert names_after(place("// dht.be")) == []


def test_python_is_not_taken_for_cpp():
    here = place("dht.co", language=Language.PYTHON)
    assert (names_after(here), call_at(here), name_at(here)) == ([], None, None)
