# Reads a thermocouple with a MAX31855, and the temperature of the chip itself.

# part: includes
import struct
import time

from machine import Pin, SoftSPI

# part: globals
SCK_PIN = 18
MISO_PIN = 19
UNUSED_MOSI_PIN = 21  # the chip takes nothing, but SoftSPI wants one
CS_PIN = 17
MAX31855_READ_MS = 1000  # it needs 100 ms to measure

spi = SoftSPI(baudrate=500_000, sck=Pin(SCK_PIN), mosi=Pin(UNUSED_MOSI_PIN), miso=Pin(MISO_PIN))
max31855_select = Pin(CS_PIN, Pin.OUT, value=1)
last_max31855_read = time.ticks_ms()


# part: helpers
def read_max31855():
    """Degrees of the thermocouple and of the chip; OSError with the fault."""
    max31855_select.off()
    data = spi.read(4)
    max31855_select.on()  # the next measurement begins
    if data in (b"\x00\x00\x00\x00", b"\xff\xff\xff\xff"):
        raise OSError("the MAX31855 does not answer")
    outer, inner = struct.unpack(">hh", data)
    if outer & 1:
        faults = inner & 7
        raise OSError(
            "open" if faults & 1 else "touches GND" if faults & 2 else "touches VCC"
        )
    return (outer >> 2) / 4, (inner >> 4) / 16


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_max31855_read) >= MAX31855_READ_MS:
        last_max31855_read = now
        try:
            celsius, chip_celsius = read_max31855()
            print(f"{celsius:.2f} °C, chip {chip_celsius:.1f} °C")
        except OSError as error:
            print("thermocouple:", error)
