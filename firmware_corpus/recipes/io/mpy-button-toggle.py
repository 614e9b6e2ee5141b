# Each press of a button turns an LED on or off.

# part: includes
import time

from machine import Pin

# part: globals
BUTTON_PIN = 4
LED_PIN = 5
SETTLE_MS = 30  # a bouncing contact changes faster

toggle_button = Pin(BUTTON_PIN, Pin.IN, Pin.PULL_UP)
toggle_led = Pin(LED_PIN, Pin.OUT, value=0)
toggle_stable = 1
toggle_seen = 1
toggle_changed = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    level = toggle_button.value()
    if level != toggle_seen:
        toggle_seen = level
        toggle_changed = now
    elif level != toggle_stable and time.ticks_diff(now, toggle_changed) >= SETTLE_MS:
        toggle_stable = level
        if level == 0:
            toggle_led.value(not toggle_led.value())
