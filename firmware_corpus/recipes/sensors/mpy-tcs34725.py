# Reads colours from a TCS34725 and names the strongest.

# part: includes
import struct
import time

from machine import Pin, SoftI2C

# part: globals
SDA_PIN = 21
SCL_PIN = 22
COLOUR_READ_MS = 500
TCS_ADDRESS = 0x29
TCS_COMMAND = 0xA0  # with each register's number, which goes up by itself
TCS_INTEGRATION = 0xEB  # 256 - 21 steps of 2.4 ms

i2c = SoftI2C(sda=Pin(SDA_PIN), scl=Pin(SCL_PIN), freq=100_000)
tcs_is_ready = False
last_colour_read = time.ticks_ms()


# part: helpers
def write_tcs(register, value):
    i2c.writeto_mem(TCS_ADDRESS, TCS_COMMAND | register, bytes([value]))


def start_tcs():
    write_tcs(0x00, 0x01)  # ENABLE: power
    time.sleep_ms(3)
    write_tcs(0x01, TCS_INTEGRATION)
    write_tcs(0x0F, 0x01)  # CONTROL: gain 4
    write_tcs(0x00, 0x03)  # ENABLE: power and ADC


def read_colour():
    """Clear, red, green and blue, each up to 21504 with this integration time."""
    return struct.unpack("<HHHH", i2c.readfrom_mem(TCS_ADDRESS, TCS_COMMAND | 0x14, 8))


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_colour_read) >= COLOUR_READ_MS:
        last_colour_read = now
        try:
            if tcs_is_ready:
                clear, red, green, blue = read_colour()
                strongest = max((red, "red"), (green, "green"), (blue, "blue"))[1]
                print("red", red, "green", green, "blue", blue, "clear", clear, "mostly", strongest)
            else:
                start_tcs()  # values come with the next turn
                tcs_is_ready = True
        except OSError:
            tcs_is_ready = False
            print("the TCS34725 does not answer: check the wiring")
