# Blinks three LEDs, each with an interval of its own.

# part: includes
import time

from machine import Pin

# part: globals
FIRST_PIN = 4
SECOND_PIN = 5
THIRD_PIN = 18
FIRST_MS = 250  # an LED changes after each of its intervals
SECOND_MS = 500
THIRD_MS = 1100


# part: helpers
class Blinker:
    """An LED that changes whenever its interval has passed."""

    def __init__(self, pin, interval_ms):
        self.led = Pin(pin, Pin.OUT, value=0)
        self.interval_ms = interval_ms
        self.changed = time.ticks_ms()

    def update(self):
        now = time.ticks_ms()
        if time.ticks_diff(now, self.changed) >= self.interval_ms:
            self.changed = now
            self.led.value(not self.led.value())


# part: setup
blinkers = (
    Blinker(FIRST_PIN, FIRST_MS),
    Blinker(SECOND_PIN, SECOND_MS),
    Blinker(THIRD_PIN, THIRD_MS),
)

# part: loop
while True:
    for blinker in blinkers:
        blinker.update()
