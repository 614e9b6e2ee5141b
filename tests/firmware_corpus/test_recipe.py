from __future__ import annotations

import random
import re
import shutil
from pathlib import Path

import pytest

from firmware_corpus.errors import CorpusError
from firmware_corpus.recipe import all_recipes, find_recipe, read_recipe, read_recipes
from firmware_corpus.recipe_parameter import Kind, pins_of

FOLDER = Path(__file__).parent.parent.parent / "firmware_corpus" / "recipes"
BLINK = FOLDER / "timing" / "blink.toml"
MARK = re.compile(r"^\s*(//|#) part: ", re.MULTILINE)


def test_the_readme_shows_its_examples_as_they_are():
    readme = (FOLDER / "README.md").read_text("utf-8")
    for name in ("timing/blink.ino", "timing/blink.toml", "sensors/mpy-ds18b20.py"):
        lines = (FOLDER / name).read_text("utf-8").splitlines()
        assert "\n".join(f"    {line}" if line else "" for line in lines) in readme, name


def test_values_stand_where_the_source_has_them():
    code = find_recipe("blink").render({"led": 5, "interval": "250"})
    assert "LED_PIN = 5;" in code
    assert "HALF_PERIOD_MS = 250;" in code
    assert "part:" not in code
    assert "\n\n\n" not in code


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"led": 99}, "led = 99: it is one of the pins 2-5, 12-19"),
        ({"interval": 0}, "interval = 0: it is a whole number from 1 to 3600000 ms"),
        ({"interval": "soon"}, "it is a whole number from 1 to 3600000 ms"),
        ({"interval": 2.5}, "it is a whole number"),
        ({"speed": 3}, "blink has no parameter 'speed': it has led, interval"),
    ],
)
def test_a_wrong_value_is_answered_with_its_range(given, message):
    with pytest.raises(CorpusError, match=message):
        find_recipe("blink").render(given)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("title =", "titel =", "unknown key 'titel'"),
        ('title = "Blink an LED without delay()"', "", "no title"),
        ("[asks]", 'core = 3\n[asks]', "core is not of type str"),
        ('de = ["LED', 'fr = ["LED', "asks has en, and may have de and zh"),
        ('role = "output"\n', "", "has a role of"),
        ('role = "output"\n', 'role = "led"\n', "has a role of"),
        ('["LED_PIN = {};"]', '["LED = {};"]', "'LED = 13;' is not in the source"),
        ('["LED_PIN = {};"]', '["LED_PIN = 13;"]', "has no {} for the value"),
        ('["2-5", "12-19"]', '["2-5"]', "led = 13: it is one of the pins 2-5"),
        ('unit = "ms"', 'unit = "msec"', "unit 'msec' is none of"),
        ("every {s} s", "every {lux} s", "is not a unit that 'ms' converts to"),
        ("every {s} s", "every s", "wants one {} for the value"),
        ("default = 500", "default = 600", "is not in the source"),
        ("[1, 3600000]", "[3600000, 1]", "range is [least, greatest]"),
        ("pin {led} ->", "pin {lamp} ->", "is 'FROM -> TO'"),
        ("blink the LED on {led}", "blink the LED on {lamp}", "which is no parameter"),
        ('"D{}"], de =', '"D{}"], zz =', "said has en"),
        ("seconds =", "time =", "proof: unknown key 'time'"),
        ('type = "int"', 'type = "number"', "'number' is not a valid Kind"),
    ],
)  # fmt: skip
def test_a_recipe_that_is_not_as_the_format_wants_it_is_refused(tmp_path, old, new, message):
    text = BLINK.read_text("utf-8")
    assert old in text
    (tmp_path / "blink.toml").write_text(text.replace(old, new, 1), "utf-8")
    shutil.copy(BLINK.with_suffix(".ino"), tmp_path)
    with pytest.raises(CorpusError) as refused:
        read_recipe(tmp_path / "blink.toml")
    assert message in str(refused.value)
    assert str(refused.value).startswith(str(tmp_path))
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("// part: globals", "// part: constants", "part 'constants': the parts are"),
        ("// part: loop", "// part: setup", "the parts stand in this order"),
        ("// part: loop\n", "", "no part loop"),
        ("void loop() {", "void loop () {", "part loop is one function"),
        ("// Blinks", "int early;\n// Blinks", "above the first part stand comments only"),
        ("  ledOn = !ledOn;", "  delay(500); ledOn = !ledOn;", "so `blocks` must say why"),
    ],
)
def test_a_source_whose_parts_cannot_be_told_apart_is_refused(tmp_path, old, new, message):
    source = BLINK.with_suffix(".ino").read_text("utf-8")
    assert old in source
    (tmp_path / "blink.ino").write_text(source.replace(old, new, 1), "utf-8")
    shutil.copy(BLINK, tmp_path)
    with pytest.raises(CorpusError, match=message):
        read_recipe(tmp_path / "blink.toml")


def test_a_file_without_its_other_half_is_refused(tmp_path):
    (tmp_path / "timing").mkdir()
    shutil.copy(BLINK.with_suffix(".ino"), tmp_path / "timing")
    with pytest.raises(CorpusError, match="a recipe is NAME"):
        list(read_recipes(tmp_path))
    shutil.copy(BLINK, tmp_path / "timing" / "other.toml")
    with pytest.raises(CorpusError):
        list(read_recipes(tmp_path))


def test_every_recipe_renders_with_values_drawn_at_random():
    """And these are in range, say themselves in words, and give no pin twice."""
    for recipe in all_recipes().values():
        for seed in range(10):
            values = recipe.draw(seed)
            assert recipe.values(values) == values
            assert values == recipe.draw(seed)
            assert not MARK.search(recipe.render(values))
            for each in recipe.parameters:
                for phrases in each.said.values():
                    assert all("{" not in each.phrase(p, values[each.name]) for p in phrases)


def test_values_drawn_at_random_differ():
    blink = find_recipe("blink")
    assert len({str(blink.draw(seed)) for seed in range(20)}) > 10


def test_every_instead_is_there_and_does_not_block():
    recipes = all_recipes()
    for recipe in recipes.values():
        if recipe.instead is not None:
            assert recipes[recipe.instead].blocks is None, recipe.name
            assert recipes[recipe.instead].is_python is recipe.is_python


def test_phrases_change_units():
    interval = find_recipe("blink").parameters[1]
    assert interval.phrase("every {s} s", 1500) == "every 1.5 s"
    assert interval.phrase("{Hz} times a second", 250) == "4 times a second"
    assert interval.phrase("every {} ms", 20) == "every 20 ms"


def test_ranges_of_pins():
    assert pins_of(("2-4", "A0-A1", "LED", "7")) == [2, 3, 4, "A0", "A1", "LED", 7]
    with pytest.raises(ValueError, match="neither a pin"):
        pins_of(("2-A1",))


def test_numbers_drawn_are_in_their_range():
    chance = random.Random(1)
    for recipe in all_recipes().values():
        for each in recipe.parameters:
            if each.kind not in (Kind.PIN, Kind.PINS):
                for _ in range(50):
                    assert each.checked(each.random(chance)) is not None


def test_a_list_of_pins_is_written_as_it_stands_in_an_array():
    recipe = all_recipes()["led-chaser"]
    assert "CHASER_PINS[] = {2, 3, 4, A0};" in recipe.render({"leds": "2-4, A0"})
    assert recipe.values({"leds": "2,3, 4"})["leds"] == "2, 3, 4"


@pytest.mark.parametrize("pins", ["2, 3", "2, 3, 99", "2, 3, 3", "x, 2, 3", ""])
def test_a_list_of_pins_that_is_too_short_or_no_list_of_its_pins_is_refused(pins):
    with pytest.raises(CorpusError):
        all_recipes()["led-chaser"].values({"leds": pins})
