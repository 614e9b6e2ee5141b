#[board rpipicow]
# Scrolling temperature graph on a 128x64 SSD1306, core temperature of the RP2040.
import framebuf
import time
from machine import ADC, I2C, Pin

WIDTH = 128
HEIGHT = 64
ADDRESS = 0x3C


class Oled(framebuf.FrameBuffer):
    def __init__(self, i2c):
        self.i2c = i2c
        self.pixels = bytearray(WIDTH * HEIGHT // 8)
        super().__init__(self.pixels, WIDTH, HEIGHT, framebuf.MONO_VLSB)  #[rest T, ]
        for command in (
            0xAE, 0x20, 0x00, 0x40, 0xA1, 0xA8, HEIGHT - 1, 0xC8, 0xD3, 0x00, 0xDA, 0x12,
            0xD5, 0x80, 0xD9, 0xF1, 0xDB, 0x30, 0x81, 0x7F, 0xA4, 0xA6, 0x8D, 0x14, 0xAF,
        ):
            self.command(command)

    def command(self, value):
        self.i2c.writeto(ADDRESS, bytes((0x80, value)))  #[line]

    def show(self):  #[block]
        for command in (0x21, 0, WIDTH - 1, 0x22, 0, HEIGHT // 8 - 1):
            self.command(command)
        self.i2c.writevto(ADDRESS, (b"\x40", self.pixels))


class Graph:
    def __init__(self, oled, top, height, span):
        self.oled = oled
        self.top = top
        self.height = height
        self.span = span
        self.values = []

    def add(self, value):
        self.values.append(value)
        if len(self.values) > WIDTH:
            self.values.pop(0)  #[line]

    def draw(self):
        low = min(self.values)
        high = max(self.values)
        middle = (low + high) / 2
        span = max(self.span, high - low)
        bottom = self.top + self.height - 1
        previous = None
        for x, value in enumerate(self.values):
            y = bottom - int((value - middle + span / 2) / span * (self.height - 1))  #[lines 4]
            if previous is not None:
                self.oled.line(x - 1, previous, x, y, 1)
            previous = y


def core_celsius(adc):
    total = sum(adc.read_u16() for _ in range(32))
    volts = total / 32 * 3.3 / 65535
    return 27 - (volts - 0.706) / 0.001721


oled = Oled(I2C(0, sda=Pin(4), scl=Pin(5), freq=400_000))
adc = ADC(4)
graph = Graph(oled, top=14, height=50, span=2)

while True:
    t = core_celsius(adc)
    graph.add(t)
    oled.fill(0)
    oled.text("{:5.2f} C".format(t), 0, 2)
    oled.hline(0, 12, WIDTH, 1)
    graph.draw()
    oled.show()
    time.sleep_ms(500)
