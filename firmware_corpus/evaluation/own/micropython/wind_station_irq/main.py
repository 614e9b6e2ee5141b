#[board esp32dev]
import math
import time
from machine import ADC, Pin, Timer, disable_irq, enable_irq

# Cup anemometer on 27 (one pulse a turn: 2.4 km/h at 1 Hz), vane with 8 resistors on 34.

KMH_PER_HZ = 2.4
VANE_MV = (
    (0, 2533), (45, 1308), (90, 1493), (135, 1780),
    (180, 2082), (225, 2371), (270, 2848), (315, 2713),
)

_pulses = 0
_gust = 0.0
_last_us = 0


def _on_pulse(_pin):
    global _pulses, _gust, _last_us
    now = time.ticks_us()  #[lines 4]
    gap = time.ticks_diff(now, _last_us)
    if gap < 5000:
        return
    _last_us = now
    _pulses += 1
    if gap < 5_000_000:
        kmh = KMH_PER_HZ * 1_000_000 / gap
        if kmh > _gust and kmh < 200:
            _gust = kmh


def take_counts():  #[block]
    global _pulses, _gust
    state = disable_irq()
    pulses, gust = _pulses, _gust
    _pulses, _gust = 0, 0.0
    enable_irq(state)
    return pulses, gust


def direction(adc):
    mv = adc.read_uv() // 1000
    return min(VANE_MV, key=lambda entry: abs(entry[1] - mv))[0]  #[rest y=]


class Average:
    """Means of speed and direction; directions are averaged as vectors."""

    def __init__(self):
        self.reset()

    def reset(self):
        self.n = 0
        self.speed = 0.0
        self.east = 0.0
        self.north = 0.0
        self.gust = 0.0

    def add(self, kmh, degrees, gust):
        radians = math.radians(degrees)
        self.east += kmh * math.sin(radians)  #[line]
        self.north += kmh * math.cos(radians)
        self.speed += kmh
        self.gust = max(self.gust, gust)
        self.n += 1

    def result(self):
        bearing = math.degrees(math.atan2(self.east, self.north)) % 360  #[rest g = ]
        return self.speed / self.n, bearing, self.gust


average = Average()
vane = ADC(Pin(34), atten=ADC.ATTN_11DB)
Pin(27, Pin.IN, Pin.PULL_UP).irq(_on_pulse, Pin.IRQ_FALLING)


def every_second(_timer):
    pulses, gust = take_counts()
    average.add(pulses * KMH_PER_HZ, direction(vane), gust)


timer = Timer(0)
timer.init(period=1000, mode=Timer.PERIODIC, callback=every_second)

while True:
    time.sleep(60)
    speed, bearing, gust = average.result()
    average.reset()
    print("{:.1f} km/h from {:03.0f}, gusts {:.1f}".format(speed, bearing, gust))
