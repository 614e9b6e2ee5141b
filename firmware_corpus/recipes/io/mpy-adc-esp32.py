# Prints a voltage at an analog input of an ESP32 in millivolts.

# part: includes
import time

from machine import ADC, Pin

# part: globals
ANALOG_PIN = 34
PRINT_MS = 1000

adc = ADC(Pin(ANALOG_PIN), atten=ADC.ATTN_11DB)  # the widest range
last_print = time.ticks_ms()

# part: loop
while True:
    if time.ticks_diff(time.ticks_ms(), last_print) >= PRINT_MS:
        last_print = time.ticks_ms()
        print(adc.read_uv() // 1000, "mV")
