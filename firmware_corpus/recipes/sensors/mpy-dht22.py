# Reads a DHT22 temperature and humidity sensor.

# part: includes
import time

import dht
from machine import Pin

# part: globals
DHT_PIN = 4
READ_DHT_MS = 2000

dht_sensor = dht.DHT22(Pin(DHT_PIN))
last_dht_read = time.ticks_ms()

# part: loop
while True:
    if time.ticks_diff(time.ticks_ms(), last_dht_read) >= READ_DHT_MS:
        last_dht_read = time.ticks_ms()
        try:
            dht_sensor.measure()
            print("{:.1f} C, {:.1f} %".format(dht_sensor.temperature(), dht_sensor.humidity()))
        except OSError:
            print("the DHT22 does not answer")
