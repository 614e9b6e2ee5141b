# Reads the one analog input of an ESP8266, averages it and prints it.

# part: includes
import time

from machine import ADC

# part: globals
SAMPLES = 8
A0_READ_MS = 1000
FULL_SCALE_V = 3.3  # of a board with a divider; 1.0 at the chip itself

a0 = ADC(0)
last_a0_read = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_a0_read) >= A0_READ_MS:
        last_a0_read = now
        raw = sum(a0.read_u16() for _ in range(SAMPLES)) // SAMPLES
        volts = raw * FULL_SCALE_V / 65535
        print(f"raw {raw}, {volts:.2f} V")
