class DS3231:
    ADDRESS = 0x68

    def __init__(self, i2c):
        self.i2c = i2c

    @staticmethod
    def _from_bcd(value):
        return (value >> 4) * 10 + (value & 0x0F)

    @staticmethod
    def _to_bcd(value):
        return value // 10 << 4 | value % 10

    def now(self):
        data = self.i2c.readfrom_mem(self.ADDRESS, 0, 7)
        s, m, h, _, d, mo, y = (self._from_bcd(b) for b in data)
        return 2000 + y, mo & 0x1F, d, h, m, s

    def set(self, year, month, day, hour, minute, second=0):
        fields = (second, minute, hour, 1, day, month, year - 2000)
        self.i2c.writeto_mem(self.ADDRESS, 0, bytes(self._to_bcd(f) for f in fields))  #[line]

    @property
    def celsius(self):
        high, low = self.i2c.readfrom_mem(self.ADDRESS, 0x11, 2)
        return high + (low >> 6) / 4
