"""The sketches that are typed: two written by hand, and a long one made of pieces.

We wrote all of them ourselves. The long one has one file, as such sketches do: a fixed head, 24
kinds of functions for four things each, and the setup() and loop() that use them. Nothing in it is
random. A line that begins with `~0` or `~1` is only every other thing's, one that begins with
`>setup` or `>loop` goes there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Template

_HERE = Path(__file__).parent
_EACH = 4  # things of a kind
_THINGS = (
    "boiler", "belt", "mixer", "press", "oven", "tank", "gate", "roof", "cellar", "lamp", "fan",
    "pump", "heater", "drill", "door", "siren", "winch", "lathe", "kiln", "crane", "valve",
    "hopper", "shaft", "bench", "window", "stair", "meter", "filter", "blower", "cooler", "engine",
    "table",
)  # fmt: skip
_HEAD = """\
// Everything in the workshop that an Uno can look after, a function or two for each thing.

#include <EEPROM.h>

byte ports[] = {2, 3, 4, 5, 6, 7, 8, 9};
unsigned int events = 0;
long total = 0;
bool reporting = false;

"""
_TAIL = """\
void readCommand() {
  char command = Serial.peek();
  if (command != 'r' && command != 'q' && command != 't') return;
  Serial.read();
  if (command == 'r') reporting = true;
  if (command == 'q') reporting = false;
  if (command == 't') Serial.println(total);
}

void setup() {
  Serial.begin(115200);
$setup}

void loop() {
  if (Serial.available()) readCommand();
$loop}
"""


@dataclass(frozen=True, slots=True)
class Sketch:
    """A sketch as it is in the end; `lines` is the name that it goes by."""

    lines: int
    name: str
    board: str
    text: str


def all_sketches() -> tuple[Sketch, ...]:
    """Those of about 60, 300 and 1,500 lines."""
    return (
        Sketch(60, "crossing", "uno", (_HERE / "crossing.ino").read_text("utf-8")),
        Sketch(300, "greenhouse", "esp32dev", (_HERE / "greenhouse.ino").read_text("utf-8")),
        Sketch(1500, "workshop", "uno", _workshop()),
    )


def _workshop() -> str:
    """The long sketch."""
    kinds = (_HERE / "workshop.txt").read_text("utf-8").split(">>> ")[1:]
    code: list[str] = []
    setup: list[str] = []
    loop: list[str] = []
    for place in range(_EACH):
        for number, kind in enumerate(kinds):
            body = Template(kind.partition("\n")[2])
            for line in _chosen(body.substitute(_words(number, place)), place % 2):
                if line.startswith(">setup "):
                    setup.append(f"  {line.removeprefix('>setup ')}\n")
                elif line.startswith(">loop "):
                    loop.append(f"  {line.removeprefix('>loop ')}\n")
                else:
                    code.append(f"{line}\n")
    tail = Template(_TAIL).substitute(setup="".join(setup), loop="".join(loop))
    return _HEAD + "".join(code) + tail


def _chosen(text: str, variant: int) -> Iterator[str]:
    """The lines of a piece without the other variant's."""
    for line in text.splitlines():
        if not line.startswith("~"):
            yield line
        elif line.startswith(f"~{variant} "):
            yield line[3:]


def _words(kind: int, place: int) -> dict[str, str]:
    """What stands for the names in a piece; none of the numbers means anything."""
    thing = _THINGS[(kind * 5 + place * 8) % len(_THINGS)]
    number = kind * _EACH + place
    return {
        "thing": thing,
        "Thing": thing.capitalize(),
        "THING": thing.upper(),
        "b": str(2 + number * 7 % 29),
        "c": str(120 + number * 37 % 600),
        "pin": str(2 + number % 12),
        "echo": str(2 + (number + 1) % 12),
        "pwm": str((3, 5, 6, 9, 10, 11)[number % 6]),
        "interrupt": str(2 + number % 2),
        "analog": f"A{number % 6}",
        "address": str(number * 4),
        "latch": str(2 + number % 4),
        "data": str(6 + number % 4),
        "clock": str(10 + number % 4),
    }
