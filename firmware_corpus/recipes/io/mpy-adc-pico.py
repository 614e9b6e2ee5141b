# Prints an analog input of a Pico regularly.

# part: includes
import time

from machine import ADC

# part: globals
ANALOG_PIN = 26
PRINT_MS = 1000

adc = ADC(ANALOG_PIN)
last_print = time.ticks_ms()

# part: loop
while True:
    if time.ticks_diff(time.ticks_ms(), last_print) >= PRINT_MS:
        last_print = time.ticks_ms()
        raw = adc.read_u16()
        print(raw, "{:.2f} V".format(raw * 3.3 / 65535))
