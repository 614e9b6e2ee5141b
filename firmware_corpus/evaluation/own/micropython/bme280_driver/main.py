#[board esp32dev]
import time

from bme280 import BME280
from machine import I2C, Pin

i2c = I2C(0, scl=Pin(22), sda=Pin(21), freq=400_000)
sensor = BME280(i2c)

while True:
    t, p, h = sensor.read()
    print("{:.2f} C  {:.1f} hPa  {:.1f} %".format(t, p / 100, h))
    time.sleep(5)
