"""Pins that cannot do what is asked are warned of, with a reason; what may be right never is."""

from __future__ import annotations

import pytest

from codegen.advice.hints import hints
from codegen.advice.hover import pin_facts_at
from codegen.language import Language
from codegen.project.board import find_board

# name: (board, a text, the remarks as "what is marked: severity: message")
CASES: dict[str, tuple[str, str, list[str]]] = {
    "an input-only pin as an output": (
        "esp32dev",
        "void setup() { pinMode(34, OUTPUT); }",
        ["34: warning: pin 34 is input-only, it has no output driver"],
    ),
    "a name for it": (
        "esp32dev",
        "#define LED 35 // the lamp\nconst int OUT = LED;\nvoid setup() { pinMode(OUT, OUTPUT); }",
        ["OUT: warning: pin 35 is input-only, it has no output driver"],
    ),
    "a variable that is set once": (
        "esp32dev",
        "int led = 36;\nvoid setup() { pinMode(led, OUTPUT); }",
        ["led: warning: pin 36 is input-only, it has no output driver"],
    ),
    "a variable that is set again is not known": (
        "esp32dev",
        "int led = 36;\nvoid setup() { led = 2; pinMode(led, OUTPUT); }",
        [],
    ),
    "a servo": (
        "esp32dev",
        "Servo arm;\nvoid setup() { arm.attach(34); }",
        ["34: warning: pin 34 is input-only, it has no output driver"],
    ),
    "no pull resistors": (
        "esp32dev",
        "void setup() { pinMode(39, INPUT_PULLUP); }",
        ["39: warning: pin 39 has no pull resistors: it needs an external one"],
    ),
    "an input is fine": ("esp32dev", "void setup() { pinMode(34, INPUT); }", []),
    "flash pins": (
        "esp32dev",
        "void loop() { digitalRead(7); }",
        ["7: warning: pin 7 is wired to the flash chip: using it crashes the program"],
    ),
    "everybody's LED is a strapping pin": ("esp32dev", "void setup() { pinMode(2, OUTPUT); }", []),
    "PSRAM on the module that has it": (
        "esp-wrover-kit",
        "void setup() { pinMode(16, OUTPUT); }",
        ["16: warning: pin 16 is wired to this module's PSRAM"],
    ),
    "and not on the one that has none": ("esp32dev", "void setup() { pinMode(16, OUTPUT); }", []),
    "ADC2 with Wi-Fi": (
        "esp32dev",
        "void setup() { WiFi.begin(a, b); }\nvoid loop() { analogRead(25); }",
        ["25: warning: pin 25 is on ADC2, which cannot be read while Wi-Fi is on"],
    ),
    "ADC2 without Wi-Fi": ("esp32dev", "void loop() { analogRead(25); }", []),
    "no such pin": (
        "esp32dev",
        "void loop() { analogRead(99); }",
        ["99: warning: there is no pin 99"],
    ),
    "no analog input": (
        "esp32-c3-devkitm-1",
        "void loop() { analogRead(10); }",
        ["10: warning: pin 10 cannot be an analog input; 0-5 can"],
    ),
    "no analog input on the board": (
        "uno",
        "void loop() { analogRead(9); }",
        ["9: warning: pin 9 cannot be an analog input; A0-A5 can"],
    ),
    "a number that is an analog channel": ("uno", "void loop() { analogRead(3); }", []),
    "the only analog input": (
        "d1_mini",
        "void loop() { analogRead(5); }",
        ["5: warning: pin 5 cannot be an analog input; A0 can"],
    ),
    "a pin of the Pico": (
        "rpipico",
        "void loop() { analogRead(15); }",
        ["15: warning: pin 15 cannot be an analog input; 26-29 can"],
    ),
    "no touch on the chip": (
        "esp32-c3-devkitm-1",
        "void loop() { touchRead(4); }",
        ["4: warning: no pin of this chip can be a touch pad"],
    ),
    "USB lines": (
        "esp32-c3-devkitm-1",
        "void setup() { pinMode(19, OUTPUT); }",
        ["19: note: pin 19 is a USB line: using it disconnects USB"],
    ),
    "no interrupt": (
        "uno",
        "void setup() { attachInterrupt(digitalPinToInterrupt(4), f, RISING); }",
        ["4: warning: pin 4 cannot raise an interrupt; 2-3 can"],
    ),
    "no PWM": (
        "uno",
        "void loop() { analogWrite(4, 9); }",
        ["4: warning: pin 4 cannot give PWM; 3, 5-6 and 9-11 can"],
    ),
    "names of the board": (
        "d1_mini",
        "void setup() { pinMode(D1, OUTPUT); attachInterrupt(digitalPinToInterrupt(D0), f, 1); }",
        ["D0: warning: pin 16 cannot raise an interrupt; "
         "0-5 and 12-15 can"],
    ),
    "pinMode is missing": (
        "uno",
        "void setup() {}\nvoid loop() { digitalWrite(7, HIGH); digitalWrite(7, LOW); }",
        ["7: note: pinMode is never set for pin 7"],
    ),
    "pinMode by the same number under another name": (
        "uno",
        "const byte LED = 7;\nvoid setup() { pinMode(LED, OUTPUT); }\n"
        "void loop() { digitalWrite(7, HIGH); }",
        [],
    ),
    "pinMode in a loop over pins": (
        "uno",
        "void setup() { for (int i = 2; i < 9; i++) pinMode(i, OUTPUT); }\n"
        "void loop() { digitalWrite(7, HIGH); }",
        [],
    ),
    "a comment is no code": ("esp32dev", "// pinMode(34, OUTPUT);\n", []),
    "a part of a program": ("uno", "void blink() { digitalWrite(7, HIGH); }", []),
    "an unknown chip": ("nano_every", "void setup() { pinMode(99, OUTPUT); }", []),
}  # fmt: skip

PYTHON: dict[str, tuple[str, str, list[str]]] = {
    "an input-only pin": (
        "esp32dev",
        "led = Pin(34, Pin.OUT)\n",
        ["34: warning: pin 34 is input-only, it has no output driver"],
    ),
    "a constant": (
        "esp32dev",
        "LED = const(35)\nled = machine.Pin(LED, machine.Pin.OUT)\n",
        ["LED: warning: pin 35 is input-only, it has no output driver"],
    ),
    "an analog input": (
        "esp32-c3-devkitm-1",
        "adc = ADC(Pin(10))\n",
        ["10: warning: pin 10 cannot be an analog input; 0-5 can"],
    ),
    "no analog input of the Pico": (
        "rpipico",
        "adc = ADC(Pin(15))\n",
        ["15: warning: pin 15 cannot be an analog input; 26-29 can"],
    ),
    "a named pin": ("rpipicow", 'led = Pin("LED", Pin.OUT)\n', []),
}


def check(board: str, text: str, language: Language) -> list[str]:
    found = hints(text, language=language, board=find_board(board))
    return [f"{text[x.start : x.end]}: {x.severity.value}: {x.message}" for x in found]


@pytest.mark.parametrize("name", CASES)
def test_a_sketch(name: str) -> None:
    board, text, remarks = CASES[name]
    assert check(board, text, Language.ARDUINO) == remarks


@pytest.mark.parametrize("name", PYTHON)
def test_a_micropython_program(name: str) -> None:
    board, text, remarks = PYTHON[name]
    assert check(board, text, Language.PYTHON) == remarks


def test_another_tab_may_set_the_mode() -> None:
    text = "void setup() {}\nvoid loop() { digitalWrite(7, HIGH); }"
    tab = "void prepare() { pinMode(7, OUTPUT); }"
    assert not hints(text, language=Language.ARDUINO, board=None, others=[tab])
    assert hints(text, language=Language.ARDUINO, board=None, others=["int a;"])


def test_a_strapping_pin_is_told_when_asked() -> None:
    text = "void setup() { pinMode(12, OUTPUT); }"
    told = pin_facts_at(
        text, text.index("12"), language=Language.ARDUINO, board=find_board("esp32dev")
    )
    assert told is not None
    assert "strapping pin: high at reset" in told.text
    assert pin_facts_at(text, 0, language=Language.ARDUINO, board=find_board("esp32dev")) is None
