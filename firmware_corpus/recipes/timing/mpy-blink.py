# Blinks an LED without sleep(), so that the loop stays free for other work.

# part: includes
import time

from machine import Pin

# part: globals
LED_PIN = 2
HALF_PERIOD_MS = 500  # the LED changes after each

led = Pin(LED_PIN, Pin.OUT, value=0)
last_blink = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_blink) >= HALF_PERIOD_MS:
        last_blink = now
        led.value(not led.value())
