# Sets all pixels of a strip to one colour.

# part: includes
import neopixel
from machine import Pin

# part: globals
DATA_PIN = 4
PIXELS = 8
RED = 0  # each up to 255
GREEN = 40
BLUE = 40

strip = neopixel.NeoPixel(Pin(DATA_PIN), PIXELS)

# part: setup
strip.fill((RED, GREEN, BLUE))
strip.write()
