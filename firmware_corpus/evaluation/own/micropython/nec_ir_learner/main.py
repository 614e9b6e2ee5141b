#[board rpipico]
from array import array
from machine import Pin
import micropython
import rp2
import time

# Learns remote controls: raw edges in, NEC decoded where it is NEC, sent again by PIO.

EDGES = 80


class Receiver:
    def __init__(self, pin):
        self.times = array("i", [0] * EDGES)
        self.count = 0
        pin.irq(self.on_edge, Pin.IRQ_RISING | Pin.IRQ_FALLING, hard=True)

    @micropython.native
    def on_edge(self, _pin):
        if self.count < EDGES:
            self.times[self.count] = time.ticks_us()
            self.count += 1

    def durations(self):  #[function]
        """Microseconds between the edges of one burst, None while there is none."""
        if self.count == 0:
            return None
        if time.ticks_diff(time.ticks_us(), self.times[self.count - 1]) < 40_000:
            return None
        times = self.times
        found = [time.ticks_diff(times[i + 1], times[i]) for i in range(self.count - 1)]
        self.count = 0
        return found


def near(value, wanted):
    return abs(value - wanted) < wanted // 4  #[rest rn ]


# 9 ms mark, 4.5 ms space, then 32 pairs whose spaces say 0 or 1
def decode_nec(durations):  #[function]
    if len(durations) < 66 or not near(durations[0], 9000) or not near(durations[1], 4500):
        return None
    value = 0
    for bit in range(32):
        space = durations[3 + 2 * bit]
        if near(space, 1690):
            value |= 1 << bit
        elif not near(space, 560):
            return None
    return value


@rp2.asm_pio(sideset_init=rp2.PIO.OUT_LOW)
def carrier():
    pull(block).side(0)
    mov(x, osr).side(0)
    label("cycle")
    nop().side(1)[3]
    jmp(x_dec, "cycle").side(0)[3]


class Sender:
    def __init__(self, pin):
        # 8 instructions' time a cycle of 38 kHz
        self.sm = rp2.StateMachine(0, carrier, freq=38_000 * 8, sideset_base=pin)  #[line]
        self.sm.active(1)

    def send(self, durations):
        for i, us in enumerate(durations):
            if i % 2 == 0:
                self.sm.put(us * 38 // 1000)
            time.sleep_us(us)  #[line]


receiver = Receiver(Pin(16, Pin.IN, Pin.PULL_UP))
sender = Sender(Pin(17, Pin.OUT))
button = Pin(14, Pin.IN, Pin.PULL_UP)
stored = None

while True:
    burst = receiver.durations()
    if burst and len(burst) > 10:
        stored = burst
        code = decode_nec(burst)
        print("NEC %08x" % code if code is not None else "raw, %d edges" % len(burst))
    if stored and not button.value():
        sender.send(stored)
        time.sleep_ms(300)
    time.sleep_ms(5)
