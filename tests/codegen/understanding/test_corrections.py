"""Values that are set by name, over what the sentence says."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from codegen.errors import UsageError
from codegen.language import Language
from codegen.types import GenerateRequest
from codegen.understanding.brief import Brief, understand
from codegen.understanding.stand_in import recipe_candidate

BLINK = "blink the LED on pin 7 every 250 ms"
BUTTON = "turn on an LED while a button is pressed"


def request(
    sentence: str, values: Mapping[str, str], *, board: str = "uno", recipes: bool = True
) -> GenerateRequest:
    return GenerateRequest(sentence, board, Language.ARDUINO, recipes=recipes, values=values)


def brief(sentence: str, *, board: str = "uno", **values: str) -> Brief:
    return understand(request(sentence, values, board=board))


def test_what_is_set_is_a_value_of_the_request_and_no_longer_assumed():
    told = brief("blink", led="5", interval="0x40").leaning
    assert told is not None
    assert (dict(told.values), dict(told.assumed)) == ({"led": 5, "interval": 64}, {})
    told = brief("blink", interval="20").leaning
    assert told is not None
    assert (dict(told.values), dict(told.assumed)) == ({"interval": 20}, {"led": 13})


def test_what_is_set_overrules_the_sentence_and_the_rest_of_it_stays():
    read = brief(BLINK, led="4")
    assert read.lead is not None
    assert dict(read.lead.values) == {"led": 4, "interval": 250}
    assert read.is_answered
    assert read.lacks(read.lead.code) == (), "pin 7 is no longer asked for"
    assert read.lacks(read.lead.members[0].recipe.render({"led": 7, "interval": 250})) == (
        "led = 4",
    )


def test_a_parameter_may_be_named_with_its_recipe():
    read = understand(request("blink", {"blink.led": "4"}))
    assert read.lead is not None
    assert read.lead.values["led"] == 4


def test_the_sentence_on_top_says_what_was_set():
    asked = request(BLINK, {"led": "4"})
    candidate = recipe_candidate(asked, understand(asked), None)
    assert candidate is not None
    assert candidate.code.startswith(f"// {BLINK} (led = 4)\n")
    assert "LED_PIN = 4;" in candidate.code


def test_a_pin_that_nobody_named_gives_way():
    read = brief(BUTTON)
    assert read.lead is not None
    before = read.lead.values
    pins = [
        each.name for each in read.lead.members[0].recipe.parameters if each.kind.value == "pin"
    ]
    first, second = pins[:2]
    moved = brief(BUTTON, **{first: str(before[second])})
    assert moved.lead is not None
    assert moved.lead.values[first] == before[second] != moved.lead.values[second]
    pin = "6"
    with pytest.raises(UsageError, match=f"pin 6 is both {first} and {second}"):
        brief(BUTTON, **{first: pin, second: pin})


def test_a_pin_goes_by_its_name_on_the_board():
    read = brief("blink", board="nodemcuv2", led="D4")
    if read.lead is not None:  # D4 is GPIO 2 there
        assert read.lead.values["led"] == 2
    read = brief("blink", led="D7")
    assert read.lead is not None
    assert read.lead.values["led"] == 7, "which the recipe's range leaves out and an Uno has"


@pytest.mark.parametrize(
    ("sentence", "board", "values", "says"),
    [
        ("blink", "uno", {"lad": "3"}, "blink has no parameter 'lad': it has led, interval"),
        ("blink", "uno", {"interval": "0"}, "interval = 0: it is a whole number from 1 to 3600000"),
        ("blink", "uno", {"interval": "soon"}, "interval = soon: it is a whole number from 1"),
        ("blink", "uno", {"interval": ""}, "interval = : it is a whole number from 1"),
        ("blink", "uno", {"led": "x"}, "led = x: it is one of the pins 2-5, 12-19"),
        ("blink", "esp32dev", {"led": "34"}, "pin 34 is input-only"),
        ("blink", "esp32dev", {"led": "77"}, "there is no pin 77"),
        ("compute prime numbers", "uno", {"led": "3"}, "no recipe is used, so .* 'led' to set"),
    ],
)
def test_what_cannot_be_set_is_said_in_one_line(sentence, board, values, says):
    with pytest.raises(UsageError, match=says) as told:
        understand(request(sentence, values, board=board))
    assert "\n" not in str(told.value)


def test_without_recipes_nothing_can_be_set():
    with pytest.raises(UsageError, match="no recipe is used"):
        understand(request("blink", {"led": "3"}, recipes=False))
