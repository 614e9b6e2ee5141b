import machine
import time


class HX711:
    def __init__(self, data, clock):
        self.data = data
        self.clock = clock
        clock(0)

    def raw(self):
        while self.data():
            time.sleep_ms(1)
        value = 0
        state = machine.disable_irq()
        for _ in range(24):
            self.clock(1)
            self.clock(0)
            value = value << 1 | self.data()
        self.clock(1)
        self.clock(0)
        machine.enable_irq(state)
        return value - 0x1000000 if value & 0x800000 else value

    def average(self, n):
        return sum(self.raw() for _ in range(n)) / n
