"""Programs to learn from: their sentences say their values, and each differs from the others."""

from __future__ import annotations

import ast
import json
import random
import re

import pytest

from codegen.advice.pins import Role, pin_facts
from codegen.language import Language
from codegen.project.board import find_board
from codegen.recipes.check import report_on
from codegen.recipes.proof import seconds_of, unproved
from codegen.recipes.variants import gather as gathering
from codegen.recipes.variants import (
    order_style,
    phrases_style,
    prints_style,
    python_style,
    sketch_style,
    waits_style,
)
from codegen.recipes.variants.gather import Likes, Measured, gather, plain, write_variants
from codegen.recipes.variants.sample import Sample
from codegen.recipes.variants.sentences import around, joined, said
from codegen.recipes.variants.variant import TWINS, Variant, variant
from codegen.recipes.variants.words import Taste
from firmware_corpus.fingerprint import signature, tokens
from firmware_corpus.overlap import RunIndex, runs_of
from firmware_corpus.recipe import find_recipe
from grammars.parse_share import parses

NOTHING = Measured.of(RunIndex([]), ())


def test_a_sentence_says_the_values_that_are_not_the_usual_ones():
    blink = find_recipe("blink")
    seen = set()
    for seed in range(60):
        chance = random.Random(seed)
        found = said(blink, "en", chance)
        assert found is not None
        seen |= set(found.values)
        if "led" in found.values:
            assert re.search(rf"\b(?:pin |GPIO |D){found.values['led']}\b", found.text)
        if "interval" in found.values:
            ms = found.values["interval"]
            assert f"every {ms} ms" in found.text or f"every {ms / 1000:g} s" in found.text
    assert seen == {"led", "interval"}


def test_a_phrase_that_may_mean_another_is_not_put_behind():
    """ "pin 5" behind "stopwatch" would not say whether it is for the start or for the reset."""
    watch = find_recipe("stopwatch")
    for seed in range(60):
        found = said(watch, "en", random.Random(seed))
        if found is not None and "{" not in found.text and "stopwatch:" not in found.text:
            assert not {"start", "reset"} & set(found.values), found


def test_sentences_are_joined_as_one():
    text = joined(["read a DHT22", "Blink an LED", "DHT11 too"], "en", random.Random(1))
    assert text.startswith("read a DHT22")
    assert "blink an LED" in text or "Blink an LED" in text
    assert "DHT11 too" in text  # a name keeps its capitals


def test_a_sentence_says_the_same_however_it_begins_and_ends():
    for spoken, text in {
        "en": "read a DHT22 on pin 4",
        "de": "LED an Pin 3",
        "zh": "闪烁LED",
    }.items():
        forms = {around(text, spoken, "Arduino Uno", random.Random(seed)) for seed in range(60)}
        assert len(forms) > 4
        assert text in forms
        assert any("Arduino Uno" in form for form in forms)
        assert all(text[1:] in form for form in forms)


def test_a_twin_has_the_chip_the_clock_and_the_pins_of_its_board():
    for own, twins in TWINS.items():
        board = find_board(own)
        for twin in map(find_board, twins):
            assert (twin.mcu, twin.f_cpu) == (board.mcu, board.f_cpu)
            mine, others = pin_facts(board), pin_facts(twin)
            assert mine.able_to(Role.PWM) == others.able_to(Role.PWM)
            assert {*mine.names.items()} <= {*others.names.items()}


def test_names_get_other_words_and_another_case():
    taste = Taste({"last": "previous", " now": "current time"}, "k", "snake")
    assert taste.name("LED_PIN", is_constant=True) == "kLedPin"
    assert taste.name("lastChange", is_constant=False) == "previous_change"
    assert taste.name("now", is_constant=False) == "current_time"
    assert taste.name("index", is_constant=False) is None  # one word may be anybody's


SKETCH = """\
const int LED_PIN = 13;  // the board's own
const unsigned long BLINK_MS = 500;
unsigned long lastChange = 0;

// Turns it round.
void toggleLed() {
  digitalWrite(LED_PIN, !digitalRead(LED_PIN));
}

void setup() {
  pinMode(LED_PIN, OUTPUT);
}

void loop() {
  if (millis() - lastChange >= BLINK_MS) {
    lastChange = millis();
    toggleLed();
  }
}
"""


def test_a_sketch_takes_every_form_and_parses_in_each():
    forms = [sketch_style.restyled(SKETCH, random.Random(seed)) for seed in range(80)]
    assert len(set(forms)) > 60
    assert all(parses(form.encode(), "arduino") for form in forms)
    for piece in ("#define LED_PIN 13", "constexpr", "static unsigned long", "500UL"):
        assert any(piece in form for form in forms), piece
    assert any("//" not in form for form in forms)
    for form in forms:  # whatever it is called, it is the same pin and the same time
        assert len(re.findall(r"\b13\b", form)) == 1
        assert len(re.findall(r"\b500(?:UL)?\b", form)) == 1


def test_a_wait_is_written_in_place_by_a_function_or_by_a_class():
    waits = "unsigned long now = millis();\n  if (now - lastChange >= BLINK_MS) {  // also wraps\n"
    code = SKETCH.replace("if (millis() - lastChange >= BLINK_MS) {\n", waits)
    code = code.replace("lastChange = millis();", "lastChange = now;")
    forms = {waits_style.restyled(code, random.Random(seed)) for seed in range(60)}
    assert all(parses(form.encode(), "arduino") for form in forms)
    in_place = [form for form in forms if "if (millis() - lastChange >= BLINK_MS) {" in form]
    functions = [form for form in forms if "unsigned long &since" in form]
    classes = [form for form in forms if "class " in form]
    assert in_place
    assert functions
    assert classes
    for form in (*in_place, *functions, *classes):
        assert not re.search(r"\bnow\b", form), "what nobody asks for any more is gone"
        assert form.index("BLINK_MS = 500") < form.index("toggleLed();")
    for form in classes:
        assert "changeTimer(BLINK_MS);" in form
        assert "lastChange" not in form


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("unsigned long lastChange", "volatile unsigned long lastChange"),
        ("lastChange = millis();", "lastChange += BLINK_MS;"),
        ("  pinMode", "  lastChange = millis();\n  pinMode"),
        ("const unsigned long BLINK_MS = 500;\n", ""),  # behind the variable, or a parameter
    ],
)
def test_a_wait_of_another_shape_gets_no_class(old, new):
    code = SKETCH.replace(old, new)
    for seed in range(30):
        assert "class " not in waits_style.restyled(code, random.Random(seed))


def test_the_clock_stays_where_something_else_asks_for_it():
    code = SKETCH.replace("if (millis()", "unsigned long now = millis();\n  if (now")
    code = code.replace("lastChange = millis();", "lastChange = now;\n    Serial.println(now);")
    for seed in range(30):
        assert "unsigned long now = millis();" in waits_style.restyled(code, random.Random(seed))


ORDERED = """\
struct Pulse { int length; };

const int LED_PIN = 13;

int start() { return 4; }

int first = start();

bool isLong(const Pulse &pulse) {
  return pulse.length > 4;
}

// Reads it.
bool readBoth(float &one, float &other) {
  for (int i = 0; i < 8; i++) {
    one += i;
  }
  return other > one;
}

void setup() {
  Serial.begin(9600);
}

void loop() {
  for (int n = 0; n < 200; n++) {
    n--;
  }
  Serial.println("on");
}
"""


def test_helpers_stand_below_the_loop_unless_something_above_needs_them():
    forms = {order_style.restyled(ORDERED, random.Random(seed)) for seed in range(80)}
    assert all(parses(form.encode(), "arduino") for form in forms)
    below = [form for form in forms if form.index("readBoth") > form.index("void loop()")]
    assert 0 < len(below) < len(forms)
    for form in below:
        assert "// Reads it.\nbool readBoth" in form
        assert form.index("int start()") < form.index("first = ")  # a global is made with it
        assert form.index("bool isLong") < form.index("void setup()")  # a type of the sketch's own
    assert any('F("on")' in form for form in forms)
    assert any("(uint8_t i = 0; i < 8; ++i)" in form for form in forms)
    for form in forms:
        assert "int n = 0" in form, "what else sets a counter may want its sign"


@pytest.mark.toolchain
def test_a_sketch_with_its_helpers_below_compiles_and_does_the_same():
    recipe = find_recipe("morse")
    code = order_style._with_helpers_below(recipe.render({}))
    assert code != recipe.render({})
    values = recipe.values({})
    report = report_on(
        code,
        Language.ARDUINO,
        board=find_board("uno"),
        core=None,
        seconds=seconds_of(recipe, values),
    )
    assert report.simulation is not None
    assert not unproved(recipe, values, report.simulation)


def test_a_python_program_prints_the_same_text_in_every_form(capsys):
    code = (
        'import math\n\nx = 2.5\nprint("value:", x, "C", math.pi)\nprint("50 %", x)\n'
        'print(x, x)\nprint("a", end="")\nfor turn in (1, 2):\n    for _ in range(2):\n'
        '        print("turn", turn)\n'
    )
    exec(compile(code, "form", "exec"), {})
    wanted = capsys.readouterr().out
    forms = {prints_style.restyled(code, random.Random(seed)) for seed in range(40)}
    assert any('print(f"value: {x} C {math.pi}")' in form for form in forms)
    assert any('"turn {}".format(turn)' in form for form in forms)
    assert any("for i in range(2)" in form for form in forms)
    for form in forms:
        exec(compile(form, "form", "exec"), {})
        assert capsys.readouterr().out == wanted


def test_attributes_by_macro_do_not_rule_a_program_out():
    """Interrupts of an ESP32 and what it remembers in deep sleep are among the variants."""
    for name in ("interrupt-counter-esp32", "deep-sleep-timer", "rotary-encoder-esp32"):
        code = find_recipe(name).render()
        assert not parses(code.encode(), "arduino")
        assert parses(plain(Variant("", code, "arduino", "esp32dev", (name,))), "arduino")


def test_statements_are_said_in_other_words():
    code = """\
int pressed = 0;

void setup() {
  Serial.begin(9600);
  pinMode(4, INPUT_PULLUP);
}

void loop() {
  bool on = digitalRead(4) == LOW;
  digitalWrite(13, on ? HIGH : LOW);
  pressed++;
}
"""
    forms = {phrases_style.restyled(code, random.Random(seed)) for seed in range(200)}
    assert len(forms) > 60
    assert all(parses(form.encode(), "arduino") for form in forms)
    for piece in (
        "  ++pressed;", "pressed += 1;", "digitalWrite(13, on);", "} else {",
        "on = !digitalRead(4);", "LOW == digitalRead(4)", "Serial.begin(SERIAL_BAUD);",
        "INPUT_PULLUP);\n  Serial.begin",
    ):  # fmt: skip
        assert any(piece in form for form in forms), piece
    for form in forms:
        assert len(re.findall(r"\b9600\b", form)) == 1


@pytest.mark.toolchain
@pytest.mark.parametrize("form", ["_in_place", "_by_function", "_by_class"])
def test_a_program_does_the_same_however_it_waits(form):
    recipe = find_recipe("blink")
    code = getattr(waits_style, form)(recipe.render({"interval": 100}), random.Random(1))
    assert code != recipe.render({"interval": 100})
    report = report_on(
        code,
        Language.ARDUINO,
        board=find_board("uno"),
        core=None,
        seconds=seconds_of(recipe, recipe.values({"interval": 100})),
    )
    assert report.simulation is not None
    assert not unproved(recipe, recipe.values({"interval": 100}), report.simulation)


def test_a_python_program_asks_for_time_and_modules_in_other_ways():
    code = find_recipe("mpy-blink").render()
    forms = {python_style.restyled(code, random.Random(seed)) for seed in range(80)}
    for form in forms:
        ast.parse(form)
        assert ("machine.Pin" in form) == ("import machine" in form)
        assert ("time.ticks" in form) == bool(re.search(r"^import time$", form, re.MULTILINE))
    for piece in ("machine.Pin(", "from time import ", "(since, interval)", "import time\n"):
        assert any(piece in form for form in forms), piece


def test_what_others_use_too_does_not_move_into_the_loop():
    code = SKETCH.replace("void setup() {\n", "void setup() {\n  lastChange = 1;\n")
    for seed in range(40):
        assert "static unsigned long" not in sketch_style.restyled(code, random.Random(seed))


def test_a_python_program_runs_on_in_every_form():
    """The same statements reach the same numbers: what the loop counts is the same in all forms."""
    code = (
        "import time\n\nSTEP_MS = 3\nlast_step = 0\n\n\ndef read_value(factor):\n"
        "    return factor * STEP_MS\n\n\nwhile True:\n    last_step += read_value(2)  # on\n"
        "    if last_step > 20:\n        raise SystemExit(last_step)\n"
    )
    forms = {python_style.restyled(code, random.Random(seed)) for seed in range(60)}
    assert len(forms) > 20
    for form in forms:
        ast.parse(form)
        runnable = form.replace("from micropython import const\n", "const = int\n")
        with pytest.raises(SystemExit) as ended:
            exec(compile(runnable, "form", "exec"), {})
        assert ended.value.code == 24


def test_variants_are_the_same_for_the_same_seed_and_stay_on_their_board():
    made = [variant(seed, members=members) for seed in range(6) for members in (1, 2, 3)]
    again = [variant(seed, members=members) for seed in range(6) for members in (1, 2, 3)]
    assert made == again
    found = [each for each in made if each is not None]
    assert len(found) > 8
    for each in found:
        assert each.chip in ("avr", "esp32", "esp8266", "rp2040")
        assert find_board(each.board)
        assert "part:" not in each.code
        assert "{" not in each.sentence
        like = {each.board, *(own for own, twins in TWINS.items() if each.board in twins)}
        assert all(like & {*find_recipe(name).boards} for name in each.recipes)


def test_what_is_measured_is_left_out():
    each = Variant("Blink, the LED!", SKETCH, "arduino", "uno", ("blink",))
    assert not NOTHING.has(each)
    assert Measured.of(RunIndex([]), ["blink the led"]).has(each)
    near = Measured.of(
        RunIndex([]), ["please blink the LED on pin 13 of the board every second now"]
    )
    asked = "please blink the LED on pin 13 of the board every second now, thanks"
    assert near.has(Variant(asked, SKETCH, "arduino", "uno", ("blink",)))
    assert Measured.of(RunIndex([runs_of(SKETCH, "arduino")]), ()).has(each)


def test_near_duplicates_are_left_out_and_other_programs_are_not():
    likes = Likes()
    assert likes.is_new(signature(tokens(SKETCH)))
    assert not likes.is_new(signature(tokens(SKETCH.replace("500", "250"))))
    assert likes.is_new(signature(tokens(find_recipe("dice").render())))


def test_gathering_is_the_same_however_it_is_spread(tmp_path, monkeypatch):
    monkeypatch.setattr(gathering, "_BATCH", 20)

    def ahead(function, ranges):  # as a cluster does it
        return [function(each) for each in list(ranges)[:2]]

    found = list(gather(3, seed=3))
    assert found == list(gather(3, seed=3, spread=ahead))
    assert len(found) == 3
    path = tmp_path / "variants.jsonl"
    assert write_variants(path, found) == 3
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert [row["code"] for row in rows] == [each.code for each in found]


@pytest.mark.toolchain
def test_a_sample_compiles_and_a_wrong_program_does_not():
    good = Variant("blink", SKETCH, "arduino", "uno", ("blink",))
    bad = Variant("blink", SKETCH.replace("OUTPUT", "OUTWARD"), "arduino", "uno", ("blink",))
    sample = Sample(2)
    assert list(sample.watching([good, bad])) == [good, bad]
    assert [bool(each.problems) for each in sample.checked()] == [False, True]
    few = Sample(1, seed=5)
    list(few.watching([good] * 50))
    assert len(few.drawn) == 1
