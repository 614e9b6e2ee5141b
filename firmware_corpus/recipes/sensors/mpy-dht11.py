# Reads a DHT11 temperature and humidity sensor.

# part: includes
import time

import dht
from machine import Pin

# part: globals
DHT11_PIN = 4
READ_DHT11_MS = 2000

dht11_sensor = dht.DHT11(Pin(DHT11_PIN))
last_dht11_read = time.ticks_ms()

# part: loop
while True:
    if time.ticks_diff(time.ticks_ms(), last_dht11_read) >= READ_DHT11_MS:
        last_dht11_read = time.ticks_ms()
        try:
            dht11_sensor.measure()
            print(dht11_sensor.temperature(), "C", dht11_sensor.humidity(), "%")
        except OSError:
            print("the DHT11 does not answer")
