# Tells short presses of a button from long ones; a long one is reported while it is still held.

# part: includes
import time

from machine import Pin

# part: globals
BUTTON_PIN = 4
LONG_MS = 1000
SETTLE_MS = 30  # shorter ones are bounces

hold_button = Pin(BUTTON_PIN, Pin.IN, Pin.PULL_UP)
held = False
long_reported = False
held_since = time.ticks_ms()


# part: helpers
def on_short_press():
    print("short press")


def on_long_press():
    print("long press")


# part: loop
while True:
    now = time.ticks_ms()
    pressed = hold_button.value() == 0
    held_ms = time.ticks_diff(now, held_since)
    if pressed and not held:
        held = True
        long_reported = False
        held_since = now
    elif pressed and not long_reported and held_ms >= LONG_MS:
        long_reported = True
        on_long_press()
    elif not pressed and held and held_ms >= SETTLE_MS:
        held = False
        if not long_reported:
            on_short_press()
