# Measures a battery's voltage by a divider of two resistors and says when it is low.

# part: includes
import time

from machine import ADC, Pin

# part: globals
BATTERY_PIN = 34
UPPER_OHM = 100000  # between battery and pin
LOWER_OHM = 100000  # between pin and GND
LOW_VOLTS = 3.3
BATTERY_READ_MS = 2000
BATTERY_SAMPLES = 16

battery_adc = ADC(Pin(BATTERY_PIN), atten=ADC.ATTN_11DB)
last_battery_read = time.ticks_ms()


# part: helpers
def battery_volts():
    total = sum(battery_adc.read_uv() for _ in range(BATTERY_SAMPLES))
    return total / BATTERY_SAMPLES / 1_000_000 * (UPPER_OHM + LOWER_OHM) / LOWER_OHM


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_battery_read) >= BATTERY_READ_MS:
        last_battery_read = now
        volts = battery_volts()
        print(f"battery {volts:.2f} V", "low" if volts < LOW_VOLTS else "")
