# A thermostat: a relay switches a heater by what a DHT22 measures.

# part: includes
import time

import dht
from machine import Pin

# part: globals
DATA_PIN = 4
RELAY_PIN = 5
TARGET_C = 21.0
HYSTERESIS_C = 0.5  # below and above the target: so the relay does not chatter
ROOM_READ_MS = 3000
MOST_FAILURES = 5

room_sensor = dht.DHT22(Pin(DATA_PIN))
heater_relay = Pin(RELAY_PIN, Pin.OUT, value=0)
failures = 0
last_room_read = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_room_read) >= ROOM_READ_MS:
        last_room_read = now
        try:
            room_sensor.measure()
            failures = 0
            celsius = room_sensor.temperature()
            if celsius < TARGET_C - HYSTERESIS_C:
                heater_relay.on()
            elif celsius > TARGET_C + HYSTERESIS_C:
                heater_relay.off()
            print(celsius, "°C, heater", "on" if heater_relay.value() else "off")
        except Exception:  # no answer (OSError), or a wrong checksum
            failures += 1
            if failures >= MOST_FAILURES:
                heater_relay.off()  # without a sensor it does not heat
                print("the DHT22 does not answer: the heater is off")
