# Runs a rainbow along a strip of WS2812 (NeoPixel) LEDs.

# part: includes
import time

import neopixel
from machine import Pin

# part: globals
STRIP_PIN = 13
STRIP_LEDS = 8
RAINBOW_STEP_MS = 20
BRIGHTNESS_PERCENT = 20

strip = neopixel.NeoPixel(Pin(STRIP_PIN, Pin.OUT), STRIP_LEDS)
rainbow_start = 0
last_rainbow_step = time.ticks_ms()

# part: helpers
def wheel(position):
    """A colour of the rainbow; positions are 0 to 255."""
    third, place = divmod(position % 256, 86)
    rising, falling = place * 3, 255 - place * 3
    colour = ((falling, rising, 0), (0, falling, rising), (rising, 0, falling))[third]
    return tuple(part * BRIGHTNESS_PERCENT // 100 for part in colour)


# part: loop
while True:
    if time.ticks_diff(time.ticks_ms(), last_rainbow_step) >= RAINBOW_STEP_MS:
        last_rainbow_step = time.ticks_ms()
        for n in range(STRIP_LEDS):
            strip[n] = wheel(rainbow_start + n * 256 // STRIP_LEDS)
        strip.write()
        rainbow_start += 1
