# Prints the addresses of all devices on an I2C bus, again and again.

# part: includes
import time

from machine import Pin, SoftI2C

# part: globals
SDA_PIN = 21
SCL_PIN = 22
SCAN_MS = 5000

i2c = SoftI2C(sda=Pin(SDA_PIN), scl=Pin(SCL_PIN), freq=100_000)
last_scan = time.ticks_add(time.ticks_ms(), -SCAN_MS)  # the first scan is now

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_scan) >= SCAN_MS:
        last_scan = now
        addresses = i2c.scan()
        if addresses:
            print("found", ", ".join(f"0x{address:02x}" for address in addresses))
        else:
            print("no device: check the wiring, the supply and the pull-ups")
