"""What a request comes down to, and when a recipe is its answer."""

from __future__ import annotations

import pytest

from codegen.language import Language
from codegen.types import GenerateRequest
from codegen.understanding.brief import Brief, understand
from codegen.understanding.stand_in import recipe_candidate


def brief(sentence: str, *, board: str = "uno", recipes: bool = True) -> Brief:
    return understand(request(sentence, board=board, recipes=recipes))


def request(sentence: str, *, board: str = "uno", recipes: bool = True) -> GenerateRequest:
    return GenerateRequest(prompt=sentence, board=board, language=Language.ARDUINO, recipes=recipes)


BLINK = "blink the LED on pin 7 every 250 ms"


def test_a_recipe_with_the_values_of_the_request_is_the_answer():
    read = brief(BLINK)
    assert read.is_answered
    assert read.lead is not None
    assert (read.lead.name, dict(read.lead.values)) == ("blink", {"led": 7, "interval": 250})
    assert read.lacks(read.lead.code) == ()


@pytest.mark.parametrize("more", [", 9600 baud", ', and print "hello"', ", at most 12 times"])
def test_what_the_recipe_has_no_place_for_keeps_it_from_being_the_answer(more):
    read = brief(BLINK + more)
    assert read.lead is not None
    assert read.lead.name.startswith("blink")
    assert not read.is_answered
    assert read.stands_in, "but it is the nearest"


@pytest.mark.parametrize(("word", "is_answered"), [("blink", True), ("count", False)])
def test_one_word_has_to_be_the_recipe_s_own(word, is_answered):
    assert brief(word, board="esp32dev").is_answered is is_answered


def test_what_was_assumed_and_what_was_left_out_is_told():
    told = brief("blink an LED every 250 ms at 9600 baud").leaning
    assert told is not None
    assert (told.values["interval"], told.assumed) == (250, {"led": 13})
    assert told.left_out == ("9600 baud",)
    assert any("pin 13" in line for line in told.wiring)


def test_a_pin_that_the_board_has_not_is_not_taken():
    read = brief("blink the LED on pin 34 every 250 ms", board="esp32dev")
    assert read.lead is not None
    assert "led" not in read.lead.given, "an input only"
    assert not read.is_answered


def test_the_sentence_stands_on_top_of_a_recipe():
    candidate = recipe_candidate(request(BLINK), brief(BLINK), None)
    assert candidate is not None
    assert candidate.code.startswith(f"// {BLINK}\n")
    assert candidate.recipe == "blink"


def test_without_recipes_there_is_none():
    read = brief(BLINK, recipes=False)
    assert (read.lead, read.references, read.leaning, read.is_answered) == (None, (), None, False)
    assert recipe_candidate(request(BLINK), read, None) is None
    assert len(read.asked) == 2, "what was asked is known nevertheless"


def test_the_recipe_written_down_again_is_the_recipe():
    read = brief("blink the LED on pin 7 every 250 ms")
    assert read.lead is not None
    code = read.lead.code
    assert read.is_copy(f"// blink the LED\n\n{code}")
    assert read.is_copy("\n".join(line.split("//")[0].rstrip() for line in code.splitlines()))
    assert not read.is_copy(code.replace("HIGH", "LOW", 1))
    assert not brief("compute prime numbers").is_copy("")


@pytest.mark.parametrize(
    "sentence",
    [
        "the relay on pin 10 is on for 5 seconds after power-up, then off for good",
        "IR receiver on pin 11, any button of the remote toggles the LED on pin 13",
        "L298N on ENA 9, IN1 7, IN2 8: forward at 60 % for 3 s, stop 1 s, back at full speed",
    ],
)
def test_a_program_that_needs_what_nobody_spoke_of_or_leaves_something_out_is_no_answer(sentence):
    assert not brief(sentence).is_answered


def test_what_toggles_every_quarter_of_a_second_has_a_frequency_of_two():
    read = brief("toggle pin 13 every 250 ms by a Timer1 compare interrupt in CTC mode")
    assert read.lead is not None
    assert dict(read.lead.given) == {"output": 13, "frequency": 2}


@pytest.mark.parametrize(
    ("sentence", "given"),
    [
        (
            "7-segment display: a=2, b=3, c=4, d=5, e=6, f=7, g=8, count up every second",
            {"a": 2, "b": 3, "c": 4, "d": 5, "e": 6, "f": 7, "g": 8, "digit": 1000},
        ),
        (
            "RGB LED with R on 9, G on 10 and B on 11 goes through red, green, blue every 800 ms",
            {"red": 9, "green": 10, "blue": 11},
        ),
    ],
)
def test_a_letter_names_a_pin(sentence, given):
    read = brief(sentence)
    assert read.lead is not None
    assert given.items() <= read.lead.given.items()


def test_a_recipe_that_fits_faintly_is_an_example_and_no_answer():
    read = brief("用 Preferences 保存开机次数,每次上电加一并在串口打印", board="esp32dev")
    assert read.lead is not None
    assert read.leans_faintly
    assert read.references
    assert not read.stands_in
    assert not read.is_answered
    assert read.without_lead().references == ()


def test_a_recipe_that_is_wired_otherwise_is_no_example():
    read = brief("Deep breath of an LED: pin 9 breathes slowly while the key on pin 4 is held down")
    assert read.lead is None or read.lead.score >= 0.38
    read = brief(
        "a door monitor with a reed contact on pin 4, a lamp on pin 7 and a siren on pin 8"
    )
    assert read.lead is None or not set(read.lead.unused) & set(read.asked)


def test_what_a_model_knows_by_itself_is_no_example_for_it():
    """A sketch without a library; one with a library or registers is."""
    plain = brief(BLINK + ', and print "hello" each time')
    assert plain.lead is not None
    assert plain.references == ()
    library = brief("show 'hello' on an LCD 1602 with I2C, and print the time every second")
    assert library.lead is not None
    assert library.references


@pytest.mark.parametrize(
    ("sentence", "board"),
    [
        ("RGB LED R=9 G=10 B=11: red, green, blue, dark, 600 ms each, loop", "uno"),
        (
            "join the network Barn, password swallow99, else restart the chip after 15 s",
            "esp32dev",
        ),
        (
            "raw value on GPIO 34 to MQTT topic a/b every 15 s, broker 10.0.0.2",
            "esp32dev",
        ),
        ("dimmer the wrong way round: pot on A0, LED on pin 9", "uno"),
    ],
)
def test_what_is_said_and_not_done_is_no_answer(sentence, board):
    assert not brief(sentence, board=board).is_answered


def test_a_recipe_for_a_board_with_wifi_is_nothing_for_an_uno():
    read = brief("Send the raw value of A3 to the serial port (9600 baud) five times a second")
    assert read.lead is not None
    assert read.lead.name == "analog-print"


def asked(says: str, board: str = "uno", language: Language = Language.ARDUINO) -> Brief:
    return understand(GenerateRequest(prompt=says, board=board, language=language))


def given(read: Brief) -> dict[str, object]:
    return {} if read.lead is None else dict(read.lead.given)


def test_every_minute_is_how_often_and_utc_2_how_far_ahead():
    read = asked(
        "sync by NTP, print the local time for UTC+2 every minute", "esp32dev", Language.PYTHON
    )
    assert given(read) == {"offset": 2.0, "interval": 60000}
    assert read.left_out == ()


def test_by_5_degrees_per_press_is_no_place_to_start_from():
    read = asked("Two buttons on pins 2 and 3 move a servo on pin 9 by 5 degrees per press")
    assert "start" not in given(read)
    assert "5 degrees" in read.left_out


def test_how_often_is_shared_also_where_it_is_a_rate():
    read = asked("HC-SR04 trig 9 echo 10 on a 16x2 I2C LCD at 0x27, refresh 4 times a second")
    assert given(read)["hc-sr04.interval"] == given(read)["lcd-i2c.update"] == 250


def test_how_long_something_runs_is_not_how_often_it_is_measured():
    says = "Read soil moisture on A0 and run the pump relay on pin 4 {}when it is below 300"
    assert asked(says.format("")).is_answered
    assert not asked(says.format("for 5 seconds ")).is_answered


def test_the_port_has_its_baud_rate_though_the_recipe_takes_none():
    read = asked(
        "count the reboots of my esp32 in Preferences and print it, serial at 9600", "esp32dev"
    )
    assert read.left_out == ()
    assert read.lead is not None
    assert "Serial.begin(9600)" in read.lead.code


def test_the_number_of_a_bus_is_no_quantity():
    says = "read an MPU6050 on I2C(0) scl 22 sda 21, print the acceleration 5 times a second"
    assert asked(says, "esp32dev", Language.PYTHON).left_out == ()


def test_what_was_left_out_is_told_with_its_every():
    read = asked("Watchdog of 5 seconds, prints a number every second", "esp32dev", Language.PYTHON)
    assert "every second" in read.left_out


def test_a_part_that_nobody_named_is_no_second_sensor():
    read = asked("SHT31, print humidity every second")
    assert read.name == "sht31"


def test_the_pin_of_a_button_or_a_voltage_is_no_other_ones():
    scale = asked("HX711 (DOUT 16, SCK 4), I2C LCD at 0x27, a button on GPIO 13 tares", "esp32dev")
    assert (given(scale)["hx711.data"], given(scale)["hx711.clock"]) == (16, 4)
    assert 13 not in given(scale).values()
    says = "asyncio web server, its page shows the voltage on GP26, the onboard LED toggles"
    assert "led" not in given(asked(says, "rpipicow", Language.PYTHON))


def test_a_key_that_a_recipe_has_no_place_for_is_left_out():
    says = "count the reboots in Preferences (namespace app, key boots) and print the number"
    read = asked(says, "esp32dev")
    assert given(read) == {"store": "app"}
    assert read.left_out == ("boots",)


def test_hello_world_needs_no_quotes():
    says = "ssd1306 128x64 on pico i2c0, sda gp0 scl gp1, just want hello world on it"
    assert given(asked(says, "rpipico", Language.PYTHON)).get("message") == "hello world"
