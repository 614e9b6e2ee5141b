"""A recipe as it stands on one board."""

from __future__ import annotations

import pytest

from codegen.project.board import find_board
from codegen.recipes.compose import compose, labelled
from codegen.recipes.for_board import for_board
from firmware_corpus.recipe import all_recipes, find_recipe

ASKING = [each.name for each in all_recipes().values() if "#if defined(ESP" in each.source]


def test_where_the_pins_of_a_bus_are_fixed_nothing_sets_them_and_the_wiring_names_them():
    recipe = for_board(find_recipe("bme280"), find_board("uno"))
    assert "SDA_PIN" not in recipe.source
    assert "#if" not in recipe.source
    assert "  Wire.begin();  // its pins are fixed\n" in recipe.source
    assert [each.name for each in recipe.parameters] == ["address", "sea_level", "interval"]
    assert recipe.wiring[:2] == ("BME280 SDA -> pin A4", "BME280 SCL -> pin A5")


def test_where_they_can_be_set_they_are():
    recipe = for_board(find_recipe("bme280"), find_board("esp32dev"))
    assert "Wire.begin(SDA_PIN, SCL_PIN);" in recipe.source
    assert "Wire.begin();" not in recipe.source
    assert recipe.parameters == find_recipe("bme280").parameters
    assert recipe.wiring == find_recipe("bme280").wiring


@pytest.mark.parametrize(
    ("board", "header"), [("esp32dev", "WiFi.h"), ("nodemcuv2", "ESP8266WiFi.h")]
)
def test_each_board_has_its_own_header(board, header):
    recipe = for_board(find_recipe("wifi-connect"), find_board(board))
    assert f"part: includes\n#include <{header}>\n\n" in recipe.source


def test_questions_that_are_not_about_the_platform_stay():
    recipe = for_board(find_recipe("bh1750-raw"), find_board("uno"))
    assert "#if defined(WIRE_HAS_TIMEOUT)" in recipe.source


@pytest.mark.parametrize("name", ASKING)
def test_every_recipe_that_asks_is_one_program_on_each_of_its_boards(name):
    recipe = find_recipe(name)
    for each in (*recipe.boards, *recipe.unchecked_boards):
        board = find_board(each)
        found = for_board(recipe, board)
        assert found.values({}).keys() <= recipe.values({}).keys()
        assert found.source.count("#if") == found.source.count("#endif")
        assert for_board(found, board) == found
        compose(labelled([recipe]), board)


def test_python_asks_nothing():
    recipe = find_recipe("mpy-blink")
    assert for_board(recipe, find_board("rpipico")) is recipe
