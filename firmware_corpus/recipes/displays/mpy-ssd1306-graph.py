# Draws a running graph on an SSD1306 OLED, scaled so that all of it is seen.

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
points = []  # the last ones, as many as there are columns
last_point = time.ticks_ms()


# part: helpers
def measured():
    """What is drawn, here a sine: put your sensor here."""
    return math.sin(point_number / 10)


def draw_graph():
    lowest = min(points)
    span = max(points) - lowest or 1  # where all are equal it is a line at the bottom
    rows = [HEIGHT - 1 - round((value - lowest) * (HEIGHT - 1) / span) for value in points]
    graph.fill(0)
    for column in range(1, len(rows)):
        graph.line(column - 1, rows[column - 1], column, rows[column], 1)
    graph.show()


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_point) >= POINT_MS:
        last_point = now
        point_number += 1
        value = measured()
        if value == value:  # not NaN: there is one
            points.append(value)
            if len(points) > WIDTH:
                points.pop(0)
            try:
                draw_graph()
            except OSError:
                print("the OLED does not answer")
