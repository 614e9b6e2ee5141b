# Reads a capacitive soil moisture sensor. Measure DRY_MV in air and WET_MV in water first.

# part: includes
import time

from machine import ADC, Pin

# part: globals
SOIL_PIN = 34
DRY_MV = 2300
WET_MV = 1000
ALARM_PERCENT = 30
SOIL_READ_MS = 5000
SAMPLES = 16

soil = ADC(Pin(SOIL_PIN), atten=ADC.ATTN_11DB)
last_soil_read = time.ticks_ms()


# part: helpers
def soil_percent():
    millivolts = sum(soil.read_uv() for _ in range(SAMPLES)) / SAMPLES / 1000
    percent = (DRY_MV - millivolts) * 100 / (DRY_MV - WET_MV)  # more water, less voltage
    return min(max(percent, 0), 100)


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_soil_read) >= SOIL_READ_MS:
        last_soil_read = now
        moisture = soil_percent()
        print(f"soil moisture {moisture:.0f} %")
        if moisture < ALARM_PERCENT:
            print("too dry: water the plant")
