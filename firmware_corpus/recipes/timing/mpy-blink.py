# Blinks an LED and leaves time for other work.

# part: includes
import time

from machine import Pin

# part: globals
LED_PIN = 4
HALF_PERIOD_MS = 500  # the LED changes after each

led = Pin(LED_PIN, Pin.OUT)
last_change = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_change) >= HALF_PERIOD_MS:
        last_change = now
        led.value(not led.value())
