# Reads a voltage with the ADC of a Raspberry Pi Pico, averages it and prints it.

# part: includes
import time

from machine import ADC, Pin

# part: globals
ADC_PIN = 26
SAMPLES = 16  # averaged, because single readings are noisy
ADC_READ_MS = 1000
FULL_SCALE_V = 3.3

adc = ADC(Pin(ADC_PIN))
last_adc_read = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_adc_read) >= ADC_READ_MS:
        last_adc_read = now
        raw = sum(adc.read_u16() for _ in range(SAMPLES)) // SAMPLES
        volts = raw * FULL_SCALE_V / 65535
        print(f"raw {raw}, {volts:.3f} V")
