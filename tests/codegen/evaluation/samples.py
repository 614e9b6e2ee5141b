"""A program with a span of each kind, and records of measurements."""

from __future__ import annotations

from codegen.evaluation.records import Record
from codegen.evaluation.trial import Mode
from firmware_corpus.evaluation.program import Kind
from firmware_corpus.families import Family

SKETCH = """\
#include "pins.h"

// Switches the pump.
void pump(bool on) {
  digitalWrite(PUMP, on ? HIGH : LOW);
  digitalWrite(LED_BUILTIN, on);
}

void setup() {
  pinMode(PUMP, OUTPUT);
  Serial.begin(9600);
}

void loop() {
  pump(analogRead(A0) < 300);
  delay(1000);
}
"""
MIDDLES = {
    Kind.LINE: "pinMode(PUMP, OUTPUT);",
    Kind.REST: "(A0) < 300);",
    Kind.LINES: "pinMode(PUMP, OUTPUT);\n  Serial.begin(9600);",
    Kind.BLOCK: "digitalWrite(PUMP, on ? HIGH : LOW);\n  digitalWrite(LED_BUILTIN, on);",
    Kind.FUNCTION: SKETCH[SKETCH.index("void pump") : SKETCH.index("\n\nvoid setup")],
}


def record(number: int = 0, **facts: object) -> Record:
    """A record in which nothing is right, but for these facts."""
    values = {
        "example": f"e{number}",
        "mode": Mode.FREE,
        "program": f"p{number}",
        "kind": Kind.LINE,
        "family": Family.ARDUINO_AVR,
        "completion": "x",
        "nats": 2.0,
        "tokens": 2,
        "size": 8,
        "first": False,
        "written": 4,
        "seconds": 0.5,
        "exact": False,
        "similarity": 0.0,
        "block": None,
        "parses": False,
        "compiles": None,
        "let_through": None,
        **facts,
    }
    return Record(**values)  # type: ignore[arg-type]  # the values of a dictionary are of any type
