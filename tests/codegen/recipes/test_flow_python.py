"""MicroPython recipes that are connected: what one measures stands where the other takes it."""

from __future__ import annotations

import ast
from dataclasses import replace

import pytest

from codegen.language import Language
from codegen.project.board import find_board
from codegen.recipes.check import report_on, report_problems
from codegen.recipes.compose import compose, labelled
from codegen.recipes.flow import connected
from firmware_corpus.recipe import Recipe, all_recipes, find_recipe
from firmware_corpus.recipe_flow import Reading, Slot
from firmware_corpus.recipe_parts import parts_of

ESP32 = find_board("esp32dev")
ALL = [each for each in all_recipes().values() if each.is_python]
SOURCES = [each for each in ALL if each.readings]
SINKS = [each for each in ALL if each.slots]
METER = """# Measures.

# part: globals
SCALE = 2

# part: helpers
def measure():
    return SCALE


# part: loop
while True:
    if SCALE:
        level = measure()
        print(level)
"""
SHOWER = """# Shows.

# part: loop
while True:
    print(f"{{up}} {1} s")
"""


def meter(source: str = METER, **more: object) -> Recipe:
    reading = Reading("level", "level", "print(level)", "", 0)
    blank = find_recipe("mpy-blink")
    fields = {"parameters": (), "wiring": (), "source": source, "readings": (reading,)}
    return replace(blank, name="mpy-meter", **(fields | more))


def shower(*slots: Slot, source: str = SHOWER) -> Recipe:
    return replace(meter(source, readings=()), name="mpy-shower", slots=slots)


def made(*recipes: Recipe) -> str:
    return compose(labelled(connected(recipes)), ESP32).code


def test_a_reading_is_kept_in_a_variable_of_the_module_which_is_nan_before_it():
    code = made(meter(), shower(Slot("{1}", "{{value}:.{digits}f}", most=1)))
    assert 'latest_level = float("nan")\n' in code.partition("while True")[0]
    assert "        level = measure()\n        latest_level = level\n        print(level)\n" in code
    assert 'print(f"{{up}} {latest_level:.0f} s")' in code


def test_a_line_that_is_given_with_its_indentation_keeps_it():
    reading = Reading("level", "level", "        print(level)\n", "", 0)
    code = made(meter(readings=(reading,)), shower(Slot("{1}", "{{value}}")))
    assert "        latest_level = level\n        print(level)\n" in code


def test_the_own_names_of_a_recipe_that_takes_the_value_do_not_change_it():
    source = SHOWER.replace("# part: loop", "# part: globals\nlevel = 1\n\n# part: loop")
    code = made(meter(), shower(Slot("{1}", "{{value}} {level}"), source=source))
    assert "latest_level = level\n" in code
    assert '{latest_level} {level_2} s")' in code


def test_two_that_measure_the_same_have_a_variable_each():
    first, second = meter(), replace(meter(), name="mpy-other")
    code = made(first, second, shower(Slot("{1}", "{{value}}", between=" ")))
    assert 'print(f"{{up}} {latest_level} {latest_level_2} s")' in code
    assert code.count('= float("nan")') == 2


def test_what_stands_between_stands_between_two_only_and_names_are_told():
    both = tuple(
        Reading(name, "level", "print(level)", "C", 1) for name in ("temperature", "level")
    )
    slot = Slot("{1}", "{short}@{row*8}={{value}:.{digits}f}{unit}", between="; ")
    code = made(meter(readings=both), shower(slot))
    assert "temp@0={latest_temperature:.1f}C; level@8={latest_level:.1f}C s" in code


def test_a_recipe_has_room_for_so_many_readings():
    names = ("temperature", "level")
    both = tuple(Reading(name, "level", "print(level)", "", 1) for name in names)
    code = made(meter(readings=both), shower(Slot("{1}", "{{value}}", most=1)))
    assert "{latest_temperature} s" in code
    assert "latest_level" not in code.partition("while True")[2].partition("print(f")[2]


def test_a_reading_of_python_is_known_in_the_loop():
    for recipe in SOURCES:
        loop = parts_of(recipe.source, is_python=True)["loop"]
        for reading in recipe.readings:
            assert reading.at in loop, recipe.name


def test_a_limit_takes_the_unit_of_what_is_measured_and_the_examples_input_goes():
    source, sink = connected([find_recipe("mpy-dht22"), find_recipe("mpy-switch-above")])
    units = {each.name: each.unit for each in sink.parameters}
    assert units["limit"] == units["hysteresis"] == "°C"
    assert "input" not in units
    assert "ADC" not in sink.source
    assert not any("{input}" in line for line in sink.wiring)
    assert source.name == "mpy-dht22"


def loads(code: str) -> set[str]:
    """The names that a program reads."""
    nodes = [each for each in ast.walk(ast.parse(code)) if isinstance(each, ast.Name)]
    return {each.id for each in nodes if isinstance(each.ctx, ast.Load)}


@pytest.mark.parametrize("sink", SINKS, ids=lambda each: each.name)
def test_every_recipe_that_takes_values_uses_those_that_there_are(sink):
    source = find_recipe("mpy-mcp3008")
    board = find_board(next(each for each in sink.boards if each in (*source.boards, "rpipicow")))
    code = compose(labelled(connected([source, sink])), board).code
    room = min(each.most for each in sink.slots)
    assert "latest_voltage" in loads(code)
    assert ("latest_level" in loads(code)) is (room > 1)
    assert "your sensor here" not in code


@pytest.mark.parametrize("source", SOURCES, ids=lambda each: each.name)
def test_every_recipe_that_measures_goes_with_one_that_stores(source):
    made_of = connected([source, find_recipe("mpy-csv-log")])
    code = compose(labelled(made_of), find_board(source.boards[0])).code
    for reading in source.readings:
        assert "latest_" + reading.name.replace(" ", "_") in loads(code)


@pytest.mark.parametrize(
    ("board", "source", "sink"),
    [
        ("esp32dev", "mpy-dht22", "mpy-mqtt-publish"),
        ("esp32dev", "mpy-hc-sr04", "mpy-alarm-below"),
        ("esp32dev", "mpy-soil-moisture", "mpy-switch-below"),
        ("rpipico", "mpy-bh1750", "mpy-pwm-by-value"),
        ("rpipico", "mpy-hx711", "mpy-ssd1306-graph"),
        ("rpipico", "mpy-rotary-encoder", "mpy-servo-by-value"),
        ("rpipicow", "mpy-joystick", "mpy-udp-send"),
        ("esp32dev", "mpy-mpu6050", "mpy-web-values"),
        ("esp32dev", "mpy-uart-gps", "mpy-csv-log"),
        ("esp32dev", "mpy-bme280", "mpy-http-post"),
        ("rpipico", "mpy-max6675", "mpy-tm1637"),
        ("rpipicow", "mpy-ina219", "mpy-ble-advertise"),
    ],
)
def test_pairs_hold_before_the_checker(board, source, sink):
    code = compose(labelled(connected([find_recipe(source), find_recipe(sink)])), find_board(board))
    report = report_on(code.code, Language.PYTHON, board=find_board(board), core=code.core)
    assert not list(report_problems(report))
