#[board rpipicow]
import time
from machine import SPI, Pin, WDT

# Kiln controller: thermocouple amplifier on SPI0, relay by time proportioning.
# The programme is a list of (degrees per hour, target, minutes to hold).

PROGRAMME = (
    (60, 120, 60),
    (100, 600, 0),
    (150, 1040, 15),
)
WINDOW_MS = 20_000

spi = SPI(0, baudrate=1_000_000, polarity=0, phase=0, sck=Pin(18), mosi=Pin(19), miso=Pin(16))
cs = Pin(17, Pin.OUT, value=1)
relay = Pin(15, Pin.OUT, value=0)


class ThermocoupleError(Exception):
    pass


def read_kiln():
    cs(0)  #[lines 3]
    raw = spi.read(4)
    cs(1)
    value = int.from_bytes(raw, "big")
    if value & 0x10000:
        faults = {1: "open", 2: "short to ground", 4: "short to supply"}
        raise ThermocoupleError(faults.get(value & 7, "unknown fault"))  #[rest r(]
    quarter = value >> 18
    if quarter & 0x2000:
        quarter -= 0x4000
    return quarter / 4


class Pid:
    def __init__(self, kp, ki, kd):
        self.kp, self.ki, self.kd = kp, ki, kd
        self.integral = 0.0
        self.last = None

    def __call__(self, error, value, dt):
        slope = 0 if self.last is None else (value - self.last) / dt
        self.last = value
        out = self.kp * error + self.integral - self.kd * slope
        if 0 < out < 1:  # no windup while saturated
            self.integral += self.ki * error * dt  #[line]
        return max(0, min(1, out))


# Yields the wanted temperature once a second until the programme is over.
def setpoints(start):  #[function]
    wanted = start
    for rate, target, hold in PROGRAMME:
        step = rate / 3600
        while wanted < target:
            wanted = min(target, wanted + step)
            yield wanted
        for _ in range(hold * 60):
            yield wanted


def fire():
    pid = Pid(0.02, 0.00004, 0.5)
    wdt = WDT(timeout=8000)
    window = time.ticks_ms()
    for second, wanted in enumerate(setpoints(read_kiln())):
        now = read_kiln()
        power = pid(wanted - now, now, 1)
        # wait out the second, switching the relay where the window says so
        end = time.ticks_add(time.ticks_ms(), 1000)
        while time.ticks_diff(end, time.ticks_ms()) > 0:  #[block]
            elapsed = time.ticks_diff(time.ticks_ms(), window)
            if elapsed >= WINDOW_MS:
                window = time.ticks_add(window, WINDOW_MS)
                elapsed -= WINDOW_MS
            relay(elapsed < power * WINDOW_MS)
            time.sleep_ms(10)
        wdt.feed()
        if second % 60 == 0:
            print(second // 60, round(wanted), round(now), round(power * 100))


try:
    fire()
except ThermocoupleError as e:
    print("stopped:", e)
finally:
    relay(0)
