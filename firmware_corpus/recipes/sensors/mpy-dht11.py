# Reads a DHT11 and prints temperature and humidity.

# part: includes
import time

import dht
from machine import Pin

# part: globals
DATA_PIN = 4
DHT11_READ_MS = 2000

climate_sensor = dht.DHT11(Pin(DATA_PIN))
last_climate_read = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_climate_read) >= DHT11_READ_MS:
        last_climate_read = now
        try:
            climate_sensor.measure()
            temperature = climate_sensor.temperature()
            humidity = climate_sensor.humidity()
            print(f"{temperature} °C, {humidity} %")
        except Exception:  # no answer (OSError), or a wrong checksum, which is a plain Exception
            print("no reading from the DHT11: check the wiring and the pull-up")
