# Prints the temperature of the ESP32-S3 itself: more than that of the room, as the chip gets warm.

# part: includes
import time

import esp32

# part: globals
CHIP_READ_MS = 2000
HOT_C = 70

last_chip_read = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_chip_read) >= CHIP_READ_MS:
        last_chip_read = now
        chip_celsius = esp32.mcu_temperature()
        print(chip_celsius, "°C")
        if chip_celsius > HOT_C:
            print("the chip is hot")
