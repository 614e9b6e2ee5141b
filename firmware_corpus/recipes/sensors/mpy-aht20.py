# Reads temperature and humidity from an AHT20.

# part: includes
import time

from machine import Pin, SoftI2C

# part: globals
SDA_PIN = 21
SCL_PIN = 22
AHT20_ADDRESS = 0x38
AHT20_READ_MS = 2000
MEASURING_MS = 80

i2c = SoftI2C(sda=Pin(SDA_PIN), scl=Pin(SCL_PIN), freq=100_000)
aht_measuring = False
aht_began = time.ticks_ms()


# part: helpers
def crc8(data):
    """The sensor's checksum: polynomial 0x31, begun with 0xFF."""
    crc = 0xFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ 0x31 if crc & 0x80 else crc << 1) & 0xFF
    return crc


def start_aht20():
    if not i2c.readfrom(AHT20_ADDRESS, 1)[0] & 0x08:  # not calibrated yet
        i2c.writeto(AHT20_ADDRESS, b"\xbe\x08\x00")
        time.sleep_ms(10)
    i2c.writeto(AHT20_ADDRESS, b"\xac\x33\x00")


def read_aht20():
    """Temperature in °C and humidity in percent; OSError where they are not to be had."""
    data = i2c.readfrom(AHT20_ADDRESS, 7)
    if data[0] & 0x80:
        raise OSError("still measuring")
    if crc8(data[:6]) != data[6]:
        raise OSError("wrong checksum")
    raw_humidity = data[1] << 12 | data[2] << 4 | data[3] >> 4
    raw_temperature = (data[3] & 0x0F) << 16 | data[4] << 8 | data[5]
    return raw_temperature * 200 / (1 << 20) - 50, raw_humidity * 100 / (1 << 20)


# part: loop
while True:
    now = time.ticks_ms()
    elapsed = time.ticks_diff(now, aht_began)
    try:
        if not aht_measuring and elapsed >= AHT20_READ_MS:
            aht_began = now
            start_aht20()
            aht_measuring = True
        elif aht_measuring and elapsed >= MEASURING_MS:
            aht_measuring = False
            temperature, humidity = read_aht20()
            print(f"{temperature:.1f} °C, {humidity:.1f} %")
    except OSError as error:
        print("AHT20:", error)
