from machine import Pin, PWM
from time import sleep_ms


def run():
    lamp = PWM(Pin(18), freq=1000)
    level, step = 0, 512
    while True:
        lamp.duty_u16(level)
        level += step
        if not 0 < level < 65535:
            level = max(0, min(65535, level))
            step = -step
        sleep_ms(10)
