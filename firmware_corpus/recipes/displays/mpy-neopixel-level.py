# Shows a value as a bar on a strip of NeoPixels: green, then yellow, then red.

# part: includes
import time

import neopixel
from machine import ADC, Pin

# part: globals
LEVEL_PIN = 26
DATA_PIN = 4
PIXELS = 8
BRIGHTNESS = 40  # up to 255
EMPTY_AT = 0.0
FULL_AT = 100.0  # less than the other one: then the bar is longest at low values
BAR_UPDATE_MS = 100

level_input = ADC(Pin(LEVEL_PIN))
bar = neopixel.NeoPixel(Pin(DATA_PIN), PIXELS)
bar_length = -1  # none is shown yet
last_bar_update = time.ticks_ms()


# part: helpers
def show_bar(length):
    for pixel in range(PIXELS):
        red = BRIGHTNESS * pixel // PIXELS
        bar[pixel] = (red, BRIGHTNESS - red, 0) if pixel < length else (0, 0, 0)
    bar.write()


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_bar_update) >= BAR_UPDATE_MS:
        last_bar_update = now
        bar_value = level_input.read_u16() * 100 / 65535
        bar_share = (bar_value - EMPTY_AT) / (FULL_AT - EMPTY_AT or 1)
        if bar_share == bar_share:  # not NaN: there is a value
            length = round(PIXELS * min(max(bar_share, 0), 1))
            if length != bar_length:
                bar_length = length
                show_bar(length)
