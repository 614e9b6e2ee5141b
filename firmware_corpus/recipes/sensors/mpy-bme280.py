# Reads temperature, humidity and pressure from a BME280, by the integer formulas of its datasheet.

# part: includes
import struct
import time

from machine import Pin, SoftI2C

# part: globals
SDA_PIN = 21
SCL_PIN = 22
BME280_ADDRESS = 0x76
BME280_READ_MS = 2000
CHIP_ID = 0x60

i2c = SoftI2C(sda=Pin(SDA_PIN), scl=Pin(SCL_PIN), freq=100_000)
trimming = None  # the chip's own numbers, read when it first answers
last_bme_read = time.ticks_ms()


# part: helpers
def start_bme280():
    """Sets it to measure all the time; returns its trimming values."""
    chip = i2c.readfrom_mem(BME280_ADDRESS, 0xD0, 1)[0]
    if chip != CHIP_ID:
        raise OSError(f"chip {chip:#x} is no BME280")
    i2c.writeto_mem(BME280_ADDRESS, 0xF2, b"\x01")  # humidity once; counts with the next line
    i2c.writeto_mem(BME280_ADDRESS, 0xF4, b"\x27")  # both others once each, normal mode
    first = struct.unpack("<HhhHhhhhhhhh", i2c.readfrom_mem(BME280_ADDRESS, 0x88, 24))
    h1 = i2c.readfrom_mem(BME280_ADDRESS, 0xA1, 1)[0]
    h2, h3, e4, e5, e6, h6 = struct.unpack("<hBbBbb", i2c.readfrom_mem(BME280_ADDRESS, 0xE1, 7))
    return first + (h1, h2, h3, e4 << 4 | e5 & 0x0F, e6 << 4 | e5 >> 4, h6)


def read_bme280(trim):
    """Temperature in °C, humidity in percent, pressure in hPa."""
    t1, t2, t3, p1, p2, p3, p4, p5, p6, p7, p8, p9 = trim[:12]
    h1, h2, h3, h4, h5, h6 = trim[12:]
    data = i2c.readfrom_mem(BME280_ADDRESS, 0xF7, 8)
    adc_p = data[0] << 12 | data[1] << 4 | data[2] >> 4
    adc_t = data[3] << 12 | data[4] << 4 | data[5] >> 4
    adc_h = data[6] << 8 | data[7]

    var1 = (((adc_t >> 3) - (t1 << 1)) * t2) >> 11
    var2 = ((((adc_t >> 4) - t1) * ((adc_t >> 4) - t1) >> 12) * t3) >> 14
    t_fine = var1 + var2
    celsius = ((t_fine * 5 + 128) >> 8) / 100

    var1 = t_fine - 128000
    var2 = var1 * var1 * p6 + ((var1 * p5) << 17) + (p4 << 35)
    var1 = ((var1 * var1 * p3) >> 8) + ((var1 * p2) << 12)
    var1 = (((1 << 47) + var1) * p1) >> 33
    if var1 == 0:
        raise OSError("no trimming values")
    pressure = (((1048576 - adc_p) << 31) - var2) * 3125 // var1
    var1 = (p9 * (pressure >> 13) * (pressure >> 13)) >> 25
    var2 = (p8 * pressure) >> 19
    pressure = ((pressure + var1 + var2) >> 8) + (p7 << 4)

    wet = t_fine - 76800
    scale = (((wet * h6) >> 10) * (((wet * h3) >> 11) + 32768) >> 10) + 2097152
    wet = (((adc_h << 14) - (h4 << 20) - h5 * wet + 16384) >> 15) * ((scale * h2 + 8192) >> 14)
    wet -= ((((wet >> 15) * (wet >> 15)) >> 7) * h1) >> 4
    humidity = min(max(wet, 0), 419430400) / 4194304
    return celsius, humidity, pressure / 25600


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_bme_read) >= BME280_READ_MS:
        last_bme_read = now
        try:
            if trimming is None:
                trimming = start_bme280()  # read next time, when it has measured
            else:
                celsius, humidity, hectopascal = read_bme280(trimming)
                print(f"{celsius:.1f} °C, {humidity:.1f} %, {hectopascal:.1f} hPa")
        except OSError as error:
            trimming = None
            print("BME280:", error)
