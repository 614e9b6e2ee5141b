# Reads date, time and temperature from a DS3231.

# part: includes
import time

from machine import Pin, SoftI2C

# part: globals
SDA_PIN = 21
SCL_PIN = 22
DS3231_ADDRESS = 0x68
DS3231_READ_MS = 1000

i2c = SoftI2C(sda=Pin(SDA_PIN), scl=Pin(SCL_PIN), freq=100_000)
last_ds3231_read = time.ticks_ms()


# part: helpers
def from_bcd(value):
    return (value >> 4) * 10 + (value & 0x0F)


def read_ds3231():
    """Year, month, day, hour, minute, second (24 h), and whether they are to be trusted."""
    raw = i2c.readfrom_mem(DS3231_ADDRESS, 0, 7)
    stopped = i2c.readfrom_mem(DS3231_ADDRESS, 0x0F, 1)[0] & 0x80
    date = 2000 + from_bcd(raw[6]), from_bcd(raw[5] & 0x1F), from_bcd(raw[4])
    clock = from_bcd(raw[2] & 0x3F), from_bcd(raw[1]), from_bcd(raw[0])
    return date + clock, not stopped


def ds3231_celsius():
    high, low = i2c.readfrom_mem(DS3231_ADDRESS, 0x11, 2)
    return (high - 256 if high & 0x80 else high) + (low >> 6) / 4


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_ds3231_read) >= DS3231_READ_MS:
        last_ds3231_read = now
        try:
            moment, trusted = read_ds3231()
            celsius = ds3231_celsius()
            print("{}-{:02d}-{:02d} {:02d}:{:02d}:{:02d}".format(*moment), celsius, "°C")
            if not trusted:
                print("the clock was without power: set it")
        except OSError:
            print("the DS3231 does not answer")
