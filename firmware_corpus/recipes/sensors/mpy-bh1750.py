# Measures light in lux with a BH1750.

# part: includes
import time

from machine import Pin, SoftI2C

# part: globals
SDA_PIN = 21
SCL_PIN = 22
BH1750_ADDRESS = 0x23
BH1750_READ_MS = 1000

i2c = SoftI2C(sda=Pin(SDA_PIN), scl=Pin(SCL_PIN), freq=100_000)
bh1750_started = False
last_lux_read = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_lux_read) >= BH1750_READ_MS:
        last_lux_read = now
        try:
            if bh1750_started:
                high, low = i2c.readfrom(BH1750_ADDRESS, 2)
                lux = (high << 8 | low) / 1.2
                print(f"{lux:.0f} lx")
            else:
                i2c.writeto(BH1750_ADDRESS, b"\x01")  # power on
                i2c.writeto(BH1750_ADDRESS, b"\x10")  # measure continuously; read next time
                bh1750_started = True
        except OSError:
            bh1750_started = False
            print("the BH1750 does not answer")
