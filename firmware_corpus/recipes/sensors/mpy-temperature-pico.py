# Prints the temperature of the RP2040 itself: a few degrees more than that of the room.

# part: includes
import time

from machine import ADC

# part: globals
CORE_READ_MS = 2000
FULL_SCALE_V = 3.3

core_sensor = ADC(ADC.CORE_TEMP)
last_core_read = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_core_read) >= CORE_READ_MS:
        last_core_read = now
        volts = core_sensor.read_u16() * FULL_SCALE_V / 65535
        celsius = 27 - (volts - 0.706) / 0.001721
        print(f"{celsius:.1f} °C")
