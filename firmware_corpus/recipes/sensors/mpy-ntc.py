# Measures a temperature with an NTC thermistor between the pin and ground.

# part: includes
import math
import time

from machine import ADC, Pin

# part: globals
NTC_PIN = 34
SUPPLY_MV = 3300
FIXED_OHM = 10000  # from the supply to the pin
NTC_OHM = 10000  # at 25 °C
BETA = 3950
NTC_READ_MS = 1000
SAMPLES = 16

ntc_input = ADC(Pin(NTC_PIN), atten=ADC.ATTN_11DB)
last_ntc_read = time.ticks_ms()


# part: helpers
def ntc_celsius():
    """The temperature, None where the NTC is missing or shorted."""
    millivolts = sum(ntc_input.read_uv() for _ in range(SAMPLES)) / SAMPLES / 1000
    if not 0 < millivolts < SUPPLY_MV:
        return None
    ohm = FIXED_OHM * millivolts / (SUPPLY_MV - millivolts)
    return 1 / (1 / 298.15 + math.log(ohm / NTC_OHM) / BETA) - 273.15


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_ntc_read) >= NTC_READ_MS:
        last_ntc_read = now
        celsius = ntc_celsius()
        if celsius is None:
            print("no NTC: check the wiring")
        else:
            print(f"{celsius:.1f} °C")
