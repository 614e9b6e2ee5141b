# Draws a running graph on an SSD1306 OLED. Put what you measure into measured().

# part: includes
import math
import time

import ssd1306
from machine import Pin, SoftI2C

# part: globals
SDA_PIN = 21
SCL_PIN = 22
WIDTH = 128
HEIGHT = 64
OLED_ADDRESS = 0x3C
POINT_MS = 200

i2c = SoftI2C(sda=Pin(SDA_PIN), scl=Pin(SCL_PIN), freq=400_000)
graph = ssd1306.SSD1306_I2C(WIDTH, HEIGHT, i2c, OLED_ADDRESS)
point_number = 0
last_point = time.ticks_ms()
last_row = HEIGHT // 2


# part: helpers
def measured():
    """A value from 0 to 1: here a sine, for want of a sensor."""
    return 0.5 + 0.5 * math.sin(point_number / 10)


def draw_point(value):
    global last_row
    row = round((1 - value) * (HEIGHT - 1))
    graph.scroll(-1, 0)
    graph.vline(WIDTH - 1, 0, HEIGHT, 0)  # scrolling leaves the old column there
    graph.line(WIDTH - 2, last_row, WIDTH - 1, row, 1)
    last_row = row
    graph.show()


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_point) >= POINT_MS:
        last_point = now
        point_number += 1
        try:
            draw_point(measured())
        except OSError:
            print("the OLED does not answer")
