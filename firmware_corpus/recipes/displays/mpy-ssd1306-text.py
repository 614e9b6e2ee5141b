# Shows a text and the seconds since the start on an SSD1306 OLED.

# part: includes
import time

import ssd1306
from machine import Pin, SoftI2C

# part: globals
SDA_PIN = 21
SCL_PIN = 22
WIDTH = 128
HEIGHT = 64
OLED_ADDRESS = 0x3C
MESSAGE = "Hello"
REDRAW_MS = 1000

i2c = SoftI2C(sda=Pin(SDA_PIN), scl=Pin(SCL_PIN), freq=400_000)
oled = ssd1306.SSD1306_I2C(WIDTH, HEIGHT, i2c, OLED_ADDRESS)
last_redraw = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_redraw) >= REDRAW_MS:
        last_redraw = now
        oled.fill(0)
        oled.text(MESSAGE, 0, 0)
        oled.text(f"{now // 1000} s", 0, 16)
        try:
            oled.show()
        except OSError:
            print("the OLED does not answer")
