# Sets a DS3231 once and reads it back. Run it by hand, not at every start.

# part: includes
from machine import Pin, SoftI2C

# part: globals
SDA_PIN = 21
SCL_PIN = 22
DS3231_ADDRESS = 0x68
YEAR = 2026
MONTH = 1
DAY = 1
HOUR = 12
MINUTE = 0

i2c = SoftI2C(sda=Pin(SDA_PIN), scl=Pin(SCL_PIN), freq=100_000)


# part: helpers
def to_bcd(value):
    return value // 10 << 4 | value % 10


def set_ds3231(year, month, day, hour, minute, second):
    weekday = 1  # ours to count, and not used here
    fields = second, minute, hour, weekday, day, month, year - 2000
    i2c.writeto_mem(DS3231_ADDRESS, 0, bytes(to_bcd(field) for field in fields))
    status = i2c.readfrom_mem(DS3231_ADDRESS, 0x0F, 1)[0]
    i2c.writeto_mem(DS3231_ADDRESS, 0x0F, bytes([status & 0x7F]))  # the time is right again


# part: setup
try:
    set_ds3231(YEAR, MONTH, DAY, HOUR, MINUTE, 0)
    registers = i2c.readfrom_mem(DS3231_ADDRESS, 0, 7)
    print("set; the registers are", [f"{register:02x}" for register in registers])
except OSError:
    print("the DS3231 does not answer: check the wiring")
