# Blinks the LED on the board of a Raspberry Pi Pico or Pico W without sleep().

# part: includes
import time

from machine import Pin

# part: globals
LED_PIN = "LED"
HALF_PERIOD_MS = 500  # the LED changes after each

board_led = Pin(LED_PIN, Pin.OUT)
last_blink = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_blink) >= HALF_PERIOD_MS:
        last_blink = now
        board_led.toggle()
