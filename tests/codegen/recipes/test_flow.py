"""Recipes connected: what one measures stands where another one shows, sends or switches by it."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

import pytest

from codegen.errors import UsageError
from codegen.project.board import find_board
from codegen.recipes.check import language_of, report_on, report_problems
from codegen.recipes.compose import Composition, compose, labelled
from codegen.recipes.flow import connected
from firmware_corpus.recipe import Recipe, all_recipes, can_connect, find_recipe

ARDUINO = [recipe for recipe in all_recipes().values() if not recipe.is_python]
SOURCES = [recipe for recipe in ARDUINO if recipe.readings]
SINKS = [recipe for recipe in ARDUINO if recipe.slots]


def program(*recipes: Recipe, board: str, wanted: tuple[str, ...] = ()) -> Composition:
    return compose(labelled(connected(recipes, wanted)), find_board(board))


def code(*names: str, board: str = "esp32dev", wanted: tuple[str, ...] = ()) -> str:
    return program(*map(find_recipe, names), board=board, wanted=wanted).code


def values(names: list[str], sink: str) -> dict[str, object]:
    """The parameters of the sink, connected to what the others measure."""
    found = connected([*map(find_recipe, names), find_recipe(sink)])[-1]
    return {each.name: (each.default, each.unit) for each in found.parameters}


def test_all_readings_are_kept_and_shown():
    text = code("dht22", "lcd-i2c")
    assert "float latestTemperature = NAN;\nfloat latestHumidity = NAN;\n" in text
    assert "      latestTemperature = celsius;\n" in text
    assert "lcd.print(latestTemperature, 1);" in text
    assert 'lcd.setCursor(0, 1);\n    lcd.print("hum ");' in text
    assert "LCD_TEXT" not in text


def test_what_is_kept_is_assigned_before_it_is_printed():
    text = code("dht22", "lcd-i2c")
    assert text.index("latestHumidity = humidity;") < text.index('Serial.print("temperature: ")')


def test_only_the_readings_that_are_wanted_are_passed_on():
    text = code("dht22", "lcd-i2c", wanted=("humidity",))
    assert "latestTemperature" not in text
    assert 'lcd.setCursor(0, 0);\n    lcd.print("hum ");' in text
    assert code("dht22", "lcd-i2c", wanted=("weight",)) == code("dht22", "lcd-i2c")


def test_two_sources_of_one_name_are_told_apart():
    text = code("dht22", "ds18b20", "http-post-json", wanted=("temperature",))
    assert 'doc["temperature"] = latestTemperature;' in text
    assert 'doc["temperature_2"] = latestTemperature2;' in text
    assert 'lcd.print("temp 2 ");' in code("dht22", "ds18b20", "lcd-i2c", wanted=("temperature",))


def test_a_slot_takes_no_more_readings_than_it_has_room_for():
    text = code("bme280", "lcd-i2c")
    assert "lcd.print(latestHumidity" in text
    assert "lcd.print(latestPressure" not in text


def test_all_slots_of_a_recipe_take_the_same_readings():
    text = code("bme280", "sd-log-csv")
    assert '"seconds,temperature,humidity,pressure,altitude"' in text
    assert '"%lu,%.1f,%.1f,%.1f,%.0f\\n", millis() / 1000, latestTemperature,' in text


def test_a_parameter_goes_with_what_it_stood_in():
    found = connected([find_recipe("dht22"), find_recipe("lcd-i2c")])[-1]
    assert "text" not in {each.name for each in found.parameters}
    assert {"sda", "address"} <= {each.name for each in found.parameters}


def test_a_limit_has_the_unit_of_the_reading_and_a_value_that_makes_sense():
    assert values(["hc-sr04"], "switch-below")["limit"] == (50.0, "cm")
    assert values(["ntc-thermistor"], "switch-above")["hysteresis"] == (0.6, "°C")
    assert values(["ntc-thermistor"], "servo-by-value")["high"] == (40.0, "°C")
    assert values(["ldr"], "switch-below")["limit"] == (300.0, "")


def test_without_a_source_or_without_a_slot_nothing_changes():
    alone = [find_recipe("lcd-i2c"), find_recipe("blink")]
    assert not can_connect(alone)
    assert connected(alone) == tuple(alone)
    two = [find_recipe("dht22"), find_recipe("ds18b20")]
    assert connected(two) == tuple(two)


@pytest.mark.parametrize("sink", SINKS, ids=lambda recipe: recipe.name)
def test_no_example_value_is_left_of_a_recipe_that_takes_another(sink):
    """What the example read or counted is gone, and so are its constants."""
    source = find_recipe("dht22")
    found = connected([source, sink])[-1]
    for slot in sink.slots:
        assert slot.at not in found.source or slot.at in slot.each, slot.at
    assert "latestTemperature" in found.source


def pairs() -> Iterator[tuple[str, str, str]]:
    """Each that measures with one that takes, and the other way round, and a board of both."""
    for own, others in ((SOURCES, SINKS), (SINKS, SOURCES)):
        for recipe in own:
            for other in sorted(others, key=lambda each: _rank(recipe.name, each.name)):
                source, sink = (recipe, other) if recipe.readings else (other, recipe)
                board = _joint_board(source, sink)
                if board is not None:
                    yield source.name, sink.name, board
                    break


def _rank(*names: str) -> str:
    """A draw that is the same every time."""
    return sha256(" ".join(names).encode()).hexdigest()


def _joint_board(source: Recipe, sink: Recipe) -> str | None:
    """A board on which both are checked and go together."""
    for board in source.boards:
        if board not in sink.boards:
            continue
        try:
            program(source, sink, board=board)
        except UsageError:
            continue
        return board
    return None


PAIRS = sorted(set(pairs()), key=lambda pair: _rank(*pair))


def test_each_recipe_has_a_partner():
    """But one: on an ESP8266 there is only the signal of Wi-Fi, which ESP-NOW has for itself."""
    have = {name for source, sink, _ in PAIRS for name in (source, sink)}
    alone = {recipe.name for recipe in (*SOURCES, *SINKS)} - have
    assert alone <= {"espnow-sender-esp8266"}


def problems(source: str, sink: str, board: str) -> list[str]:
    """What the board's judge has against the two as one program, warnings too."""
    first = find_recipe(source)
    joined = program(first, find_recipe(sink), board=board)
    report = report_on(joined.code, language_of(first), board=find_board(board), core=joined.core)
    return list(report_problems(report))


@pytest.mark.toolchain
@pytest.mark.parametrize("pair", [pair for pair in PAIRS if pair[2] == "uno"][:16], ids="-".join)
def test_a_sample_of_pairs_compiles(pair):
    assert not problems(*pair)
