# Measures voltage, current and power with an INA219.

# part: includes
import struct
import time

from machine import Pin, SoftI2C

# part: globals
SDA_PIN = 21
SCL_PIN = 22
INA219_ADDRESS = 0x40
SHUNT_OHM = 0.1  # R100 on most modules
INA219_READ_MS = 1000

i2c = SoftI2C(sda=Pin(SDA_PIN), scl=Pin(SCL_PIN), freq=100_000)
last_power_read = time.ticks_ms()


# part: helpers
def read_ina219():
    """Volts of the load's plus against ground, and amperes."""
    (shunt,) = struct.unpack(">h", i2c.readfrom_mem(INA219_ADDRESS, 1, 2))
    (bus,) = struct.unpack(">H", i2c.readfrom_mem(INA219_ADDRESS, 2, 2))
    return (bus >> 3) * 0.004, shunt * 0.00001 / SHUNT_OHM


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_power_read) >= INA219_READ_MS:
        last_power_read = now
        try:
            volts, amperes = read_ina219()
            print(f"{volts:.2f} V, {amperes * 1000:.1f} mA, {volts * amperes:.2f} W")
        except OSError:
            print("the INA219 does not answer")
