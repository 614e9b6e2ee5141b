# Each press of a button switches an LED over. The contacts bounce, so a level counts once it has
# been steady for a while.

# part: includes
import time

from machine import Pin

# part: globals
TOGGLE_BUTTON_PIN = 5
TOGGLE_LED_PIN = 4
DEBOUNCE_MS = 30

toggle_button = Pin(TOGGLE_BUTTON_PIN, Pin.IN, Pin.PULL_UP)
toggle_led = Pin(TOGGLE_LED_PIN, Pin.OUT, value=0)
steady_level = 1
last_level = 1
last_bounce = time.ticks_ms()

# part: loop
while True:
    level = toggle_button.value()
    if level != last_level:
        last_level = level
        last_bounce = time.ticks_ms()
    if level != steady_level and time.ticks_diff(time.ticks_ms(), last_bounce) >= DEBOUNCE_MS:
        steady_level = level
        if steady_level == 0:  # pressed just now
            toggle_led.value(not toggle_led.value())
