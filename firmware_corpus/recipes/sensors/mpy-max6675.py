# Reads a thermocouple of type K with a MAX6675.

# part: includes
import time

from machine import Pin, SoftSPI

# part: globals
SCK_PIN = 18
MISO_PIN = 19
UNUSED_MOSI_PIN = 21  # the chip takes nothing, but SoftSPI wants one
CS_PIN = 17
MAX6675_READ_MS = 1000  # it needs 220 ms to measure

spi = SoftSPI(baudrate=500_000, sck=Pin(SCK_PIN), mosi=Pin(UNUSED_MOSI_PIN), miso=Pin(MISO_PIN))
max6675_select = Pin(CS_PIN, Pin.OUT, value=1)
last_max6675_read = time.ticks_ms()


# part: helpers
def max6675_celsius():
    """The temperature, None where no thermocouple is connected."""
    max6675_select.off()
    high, low = spi.read(2)
    max6675_select.on()  # the next measurement begins
    raw = high << 8 | low
    return None if raw & 0x04 else (raw >> 3) / 4


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_max6675_read) >= MAX6675_READ_MS:
        last_max6675_read = now
        celsius = max6675_celsius()
        if celsius is None:
            print("no thermocouple")
        else:
            print(f"{celsius:.2f} °C")
