#[board rpipicow]
# Speed of a gear motor by a PIO state machine that counts encoder edges,
# and a PI controller on the core.

import rp2
from machine import Pin, PWM, Timer
from time import sleep_ms

PULSES_PER_TURN = 11 * 34 * 2


@rp2.asm_pio()
def count_edges():
    set(x, 0)
    label("loop")
    wait(0, pin, 0)
    wait(1, pin, 0)
    jmp(x_dec, "next")
    label("next")
    mov(isr, x)
    push(noblock)
    jmp("loop")


class Motor:
    def __init__(self, pwm_pin, dir_pin):
        self.pwm = PWM(Pin(pwm_pin))
        self.pwm.freq(20_000)  #[line]
        self.direction = Pin(dir_pin, Pin.OUT)

    def drive(self, percent):  #[block]
        percent = max(-100, min(100, percent))
        self.direction.value(percent < 0)
        self.pwm.duty_u16(int(abs(percent) * 65535 / 100))


class SpeedLoop:
    KP = 0.35
    KI = 0.9

    def __init__(self, motor, sm, period_ms):
        self.motor = motor
        self.sm = sm
        self.dt = period_ms / 1000
        self.target = 0
        self.rpm = 0
        self.integral = 0
        self.count = 0
        self.timer = Timer(period=period_ms, mode=Timer.PERIODIC, callback=self.step)  #[rest r(]

    def newest_count(self):
        value = self.count
        while self.sm.rx_fifo():
            value = -self.sm.get() & 0xFFFFFFFF
        return value

    def step(self, _):
        now = self.newest_count()
        edges = (now - self.count) & 0xFFFFFFFF
        self.count = now
        self.rpm = edges * 60 / (PULSES_PER_TURN * self.dt)
        error = self.target - self.rpm  #[lines 4]
        self.integral += self.KI * error * self.dt
        self.integral = max(0, min(100, self.integral))
        self.motor.drive(self.KP * error + self.integral)


encoder = Pin(6, Pin.IN, Pin.PULL_UP)
sm = rp2.StateMachine(0, count_edges, freq=1_000_000, in_base=encoder)
sm.active(1)  #[line]

loop = SpeedLoop(Motor(8, 9), sm, 50)
for rpm in (60, 120, 180, 90, 0):
    loop.target = rpm
    for _ in range(20):
        sleep_ms(100)
        print(loop.target, round(loop.rpm, 1))
loop.motor.drive(0)
