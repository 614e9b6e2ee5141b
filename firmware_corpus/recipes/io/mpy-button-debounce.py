# Counts the presses of a button that bounces.

# part: includes
import time

from machine import Pin

# part: globals
BUTTON_PIN = 4
SETTLE_MS = 30  # the level must last that long before it counts

button = Pin(BUTTON_PIN, Pin.IN, Pin.PULL_UP)
stable_level = 1
seen_level = 1
level_changed = time.ticks_ms()
press_count = 0

# part: loop
while True:
    now = time.ticks_ms()
    level = button.value()
    if level != seen_level:
        seen_level = level
        level_changed = now
    elif level != stable_level and time.ticks_diff(now, level_changed) >= SETTLE_MS:
        stable_level = level
        if level == 0:
            press_count += 1
            print("presses:", press_count)
