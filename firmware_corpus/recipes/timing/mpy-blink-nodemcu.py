# Blinks the LED on a NodeMCU or another ESP-12 module, which is on while its pin is low.

# part: includes
import time

from machine import Pin, Signal

# part: globals
LED_PIN = 2
HALF_PERIOD_MS = 500  # the LED changes after each

module_led = Signal(Pin(LED_PIN, Pin.OUT), invert=True)
last_blink = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_blink) >= HALF_PERIOD_MS:
        last_blink = now
        module_led.value(not module_led.value())
