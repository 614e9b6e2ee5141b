"""Bosch BME280 in forced mode, compensation in floating point as in the data sheet."""

from struct import unpack
from time import sleep_ms

from micropython import const

_CHIP_ID = const(0xD0)
_CTRL_HUM = const(0xF2)
_STATUS = const(0xF3)
_CTRL_MEAS = const(0xF4)
_DATA = const(0xF7)


class BME280:
    def __init__(self, i2c, address=0x76):
        self._i2c = i2c
        self._address = address
        self._buffer = bytearray(8)
        if i2c.readfrom_mem(address, _CHIP_ID, 1)[0] != 0x60:  #[rest if ]
            raise OSError("no BME280 at 0x%02x" % address)
        self._load_calibration()

    def _load_calibration(self):
        low = self._i2c.readfrom_mem(self._address, 0x88, 26)
        high = self._i2c.readfrom_mem(self._address, 0xE1, 7)
        self._t = unpack("<Hhh", low[0:6])
        self._p = unpack("<Hhhhhhhhh", low[6:24])  #[line]
        h2, h3 = unpack("<hB", high[0:3])
        h4 = unpack("b", high[3:4])[0] << 4 | high[4] & 0x0F
        h5 = unpack("b", high[5:6])[0] << 4 | high[4] >> 4
        self._h = (low[25], h2, h3, h4, h5, unpack("b", high[6:7])[0])

    # One measurement; the three raw values as pressure, temperature, humidity.
    def _measure(self):  #[function]
        self._i2c.writeto_mem(self._address, _CTRL_HUM, b"\x01")
        self._i2c.writeto_mem(self._address, _CTRL_MEAS, b"\x25")
        while self._i2c.readfrom_mem(self._address, _STATUS, 1)[0] & 0x08:
            sleep_ms(2)
        self._i2c.readfrom_mem_into(self._address, _DATA, self._buffer)
        b = self._buffer
        return (
            b[0] << 12 | b[1] << 4 | b[2] >> 4,
            b[3] << 12 | b[4] << 4 | b[5] >> 4,
            b[6] << 8 | b[7],
        )

    def read(self):
        """Degrees Celsius, pascals, percent."""
        raw_p, raw_t, raw_h = self._measure()
        fine = self._fine_temperature(raw_t)
        return fine / 5120, self._pascals(raw_p, fine), self._percent(raw_h, fine)

    def _fine_temperature(self, raw):
        t1, t2, t3 = self._t
        a = (raw / 16384 - t1 / 1024) * t2
        b = (raw / 131072 - t1 / 8192) ** 2 * t3  #[rest b = ]
        return a + b

    def _pascals(self, raw, fine):
        p1, p2, p3, p4, p5, p6, p7, p8, p9 = self._p
        a = fine / 2 - 64000
        b = a * a * p6 / 32768 + a * p5 * 2
        b = b / 4 + p4 * 65536
        c = (p3 * a * a / 524288 + p2 * a) / 524288
        c = (1 + c / 32768) * p1
        if c == 0:
            return 0
        p = (1048576 - raw - b / 4096) * 6250 / c
        return p + (p9 * p * p / 2147483648 + p * p8 / 32768 + p7) / 16

    def _percent(self, raw, fine):
        h1, h2, h3, h4, h5, h6 = self._h
        x = fine - 76800
        x = (raw - (h4 * 64 + h5 / 16384 * x)) * (
            h2 / 65536 * (1 + h6 / 67108864 * x * (1 + h3 / 67108864 * x))
        )
        x *= 1 - h1 * x / 524288  #[lines 2]
        return max(0, min(100, x))
