# Lights all WS2812 (NeoPixel) LEDs of a strip in one colour.

# part: includes
import neopixel
from machine import Pin

# part: globals
PIXELS_PIN = 13
PIXELS = 8
RED = 32
GREEN = 0
BLUE = 64

pixels = neopixel.NeoPixel(Pin(PIXELS_PIN, Pin.OUT), PIXELS)

# part: setup
pixels.fill((RED, GREEN, BLUE))
pixels.write()
