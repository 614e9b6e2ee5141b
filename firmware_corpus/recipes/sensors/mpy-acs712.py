# Measures a direct current with an ACS712, whose 5 V output comes through a divider of two equal resistors.

# part: includes
import time

from machine import ADC, Pin

# part: globals
CURRENT_PIN = 34
MV_PER_AMPERE = 185
CURRENT_READ_MS = 1000
CURRENT_SAMPLES = 64
DIVIDER = 2  # two equal resistors

current_adc = ADC(Pin(CURRENT_PIN), atten=ADC.ATTN_11DB)
last_current_read = time.ticks_ms()


# part: helpers
def sensor_millivolts():
    total = sum(current_adc.read_uv() for _ in range(CURRENT_SAMPLES))
    return total / CURRENT_SAMPLES / 1000 * DIVIDER


# part: setup
current_zero = sensor_millivolts()  # no current may flow at this time
if not 2000 < current_zero < 3000:
    print("the sensor is far from half of 5 V: check the wiring")

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_current_read) >= CURRENT_READ_MS:
        last_current_read = now
        amperes = (sensor_millivolts() - current_zero) / MV_PER_AMPERE
        print(f"{amperes:.2f} A")
