# Reads temperature and humidity from an SHT31 (or SHT30, SHT35).

# part: includes
import time

from machine import Pin, SoftI2C

# part: globals
SDA_PIN = 21
SCL_PIN = 22
SHT31_ADDRESS = 0x44
SHT31_READ_MS = 2000

i2c = SoftI2C(sda=Pin(SDA_PIN), scl=Pin(SCL_PIN), freq=100_000)
last_sht_read = time.ticks_ms()


# part: helpers
def crc8(data):
    """The sensor's checksum: polynomial 0x31, begun with 0xFF."""
    crc = 0xFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ 0x31 if crc & 0x80 else crc << 1) & 0xFF
    return crc


def read_sht31():
    """Temperature in °C and humidity in percent; OSError where they are not to be had."""
    i2c.writeto(SHT31_ADDRESS, b"\x24\x00")
    time.sleep_ms(20)  # it answers nothing while it measures
    data = i2c.readfrom(SHT31_ADDRESS, 6)
    if crc8(data[0:2]) != data[2] or crc8(data[3:5]) != data[5]:
        raise OSError("wrong checksum")
    raw_temperature = data[0] << 8 | data[1]
    raw_humidity = data[3] << 8 | data[4]
    return -45 + 175 * raw_temperature / 65535, 100 * raw_humidity / 65535


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_sht_read) >= SHT31_READ_MS:
        last_sht_read = now
        try:
            temperature, humidity = read_sht31()
            print(f"{temperature:.1f} °C, {humidity:.1f} %")
        except OSError as error:
            print("SHT31:", error)
