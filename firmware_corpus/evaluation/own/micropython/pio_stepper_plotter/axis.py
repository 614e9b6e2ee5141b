import rp2
from machine import Pin
from time import sleep_us


@rp2.asm_pio(set_init=rp2.PIO.OUT_LOW)
def pulses():
    pull(block)
    mov(x, osr)
    pull(block)
    label("step")
    set(pins, 1)[2]
    set(pins, 0)
    mov(y, osr)
    label("wait")
    jmp(y_dec, "wait")
    jmp(x_dec, "step")
    irq(noblock, rel(0))


class Axis:
    CLOCK = 2_000_000

    def __init__(self, sm_id, step_pin, dir_pin, steps_per_mm):
        self.direction = Pin(dir_pin, Pin.OUT)
        self.steps_per_mm = steps_per_mm
        self.position = 0.0
        self.busy = False
        self.sm = rp2.StateMachine(sm_id, pulses, freq=self.CLOCK, set_base=Pin(step_pin))
        self.sm.irq(self._done)
        self.sm.active(1)

    def _done(self, _):
        self.busy = False

    def start(self, mm, seconds):
        steps = round(abs(mm) * self.steps_per_mm)
        if steps == 0:
            return
        self.direction.value(mm < 0)
        self.position += mm
        self.busy = True
        delay = int(seconds * self.CLOCK / steps) - 6  #[rest y = ]
        self.sm.put(steps - 1)
        self.sm.put(max(1, delay))

    def wait(self):
        while self.busy:
            sleep_us(50)
