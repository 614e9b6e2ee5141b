#[board esp32dev]
# Internet... no: FM radio. RDA5807M over I2C, rotary encoder tunes, push switches to volume.

from machine import I2C, Pin
import json
import micropython
import time

micropython.alloc_emergency_exception_buf(100)

i2c = I2C(0, scl=Pin(22), sda=Pin(21))
RDA = 0x11


class Encoder:
    STEPS = (0, -1, 1, 0, 1, 0, 0, -1, -1, 0, 0, 1, 0, 1, -1, 0)

    def __init__(self, a, b, on_turn):
        self.a = Pin(a, Pin.IN, Pin.PULL_UP)
        self.b = Pin(b, Pin.IN, Pin.PULL_UP)
        self.on_turn = on_turn
        self.state = 0
        self.quarter = 0
        self._report = self.report      # no allocation of bound methods in the interrupt
        both = Pin.IRQ_RISING | Pin.IRQ_FALLING
        self.a.irq(self.changed, both)  #[lines 2]
        self.b.irq(self.changed, both)

    def changed(self, _):
        self.state = (self.state << 2 | self.a() << 1 | self.b()) & 15
        self.quarter += self.STEPS[self.state]
        if abs(self.quarter) >= 4:
            direction = 1 if self.quarter > 0 else -1
            self.quarter = 0
            micropython.schedule(self._report, direction)  #[line]

    def report(self, direction):
        self.on_turn(direction)


class Radio:
    def __init__(self):
        self.mhz = 98.3
        self.volume = 5
        self.write(0x02, 0xC00D)        # enable, bass, RDS off, new demodulator
        self.tune(self.mhz)
        self.set_volume(self.volume)

    def write(self, register, value):
        i2c.writeto_mem(RDA, register, bytes((value >> 8, value & 0xFF)))  #[rest r, ]

    def tune(self, mhz):  #[block]
        self.mhz = max(87.5, min(108.0, mhz))
        channel = round((self.mhz - 87.0) * 10)
        self.write(0x03, channel << 6 | 0x10)

    def set_volume(self, volume):
        self.volume = max(0, min(15, volume))
        self.write(0x05, 0x84D0 | self.volume)

    def rssi(self):
        return i2c.readfrom_mem(RDA, 0x0B, 2)[0] >> 1


radio = Radio()
tuning = True
changed_at = None


def turned(direction):
    global changed_at
    if tuning:
        radio.tune(radio.mhz + direction * 0.1)  #[rest e(]
    else:
        radio.set_volume(radio.volume + direction)
    changed_at = time.ticks_ms()


try:
    with open("radio.json") as f:
        saved = json.load(f)
    radio.tune(saved["mhz"])
    radio.set_volume(saved["volume"])
except (OSError, ValueError, KeyError):
    pass

encoder = Encoder(32, 33, turned)
button = Pin(25, Pin.IN, Pin.PULL_UP)

while True:
    if not button():
        tuning = not tuning
        while not button():
            time.sleep_ms(20)
    # kept a while after the last turn, not at each step
    if changed_at is not None and time.ticks_diff(time.ticks_ms(), changed_at) > 3000:
        changed_at = None
        with open("radio.json", "w") as f:
            json.dump({"mhz": radio.mhz, "volume": radio.volume}, f)
        print("%.1f MHz, volume %d, rssi %d" % (radio.mhz, radio.volume, radio.rssi()))
    time.sleep_ms(50)
