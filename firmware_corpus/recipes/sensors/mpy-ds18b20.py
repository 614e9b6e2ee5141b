# Reads a DS18B20 temperature sensor.

# part: includes
import time

import ds18x20
import onewire
from machine import Pin

# part: globals
DATA_PIN = 4
INTERVAL_MS = 2000
CONVERSION_MS = 750  # at 12 bits

sensor = ds18x20.DS18X20(onewire.OneWire(Pin(DATA_PIN)))
started = time.ticks_ms()
converting = False

# part: setup
roms = sensor.scan()
if not roms:
    print("no DS18B20 found: check the wiring and the pull-up")

# part: loop
while True:
    elapsed = time.ticks_diff(time.ticks_ms(), started)
    if roms and not converting and elapsed >= INTERVAL_MS:
        sensor.convert_temp()
        started = time.ticks_ms()
        converting = True
    elif converting and elapsed >= CONVERSION_MS:
        converting = False
        for rom in roms:
            try:
                celsius = sensor.read_temp(rom)
                print("temperature:", celsius, "C")
            except Exception as error:  # a failed checksum is a plain Exception
                print("no reading:", error)
