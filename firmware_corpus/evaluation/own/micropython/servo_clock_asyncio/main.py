#[board rpipicow]
"""Two servos point at hour and minute on a half dial; they glide, they do not jump."""

import asyncio
from machine import Pin, PWM, RTC


class SmoothServo:
    def __init__(self, pin, trim=0):
        self._pwm = PWM(Pin(pin), freq=50)
        self._trim = trim
        self._angle = 90.0
        self._moved = asyncio.Event()
        self.target = 90.0

    def _apply(self):
        pulse = 1_500_000 + (self._angle + self._trim - 90) * 10_000
        self._pwm.duty_ns(int(pulse))  #[line]

    def go(self, angle):  #[block]
        self.target = max(0, min(180, angle))
        self._moved.set()

    async def run(self):
        velocity = 0.0
        while True:
            gap = self.target - self._angle
            if abs(gap) < 0.2 and abs(velocity) < 0.2:
                self._pwm.duty_ns(0)  # silent while it stands
                velocity = 0.0
                self._moved.clear()
                await self._moved.wait()  #[rest it ]
            # critically damped spring
            velocity += (gap * 40 - velocity * 12.6) * 0.02  #[lines 3]
            self._angle += velocity * 0.02
            self._apply()
            await asyncio.sleep_ms(20)


hour_hand = SmoothServo(14, trim=2.5)
minute_hand = SmoothServo(15)
rtc = RTC()


async def keep_time():
    while True:
        _, _, _, _, hour, minute, second, _ = rtc.datetime()
        hour_hand.go(180 - (hour % 12 + minute / 60) * 15)  #[rest 0 - ]
        minute_hand.go(180 - minute * 3)
        await asyncio.sleep(60 - second)


async def wave_at_noon(button):
    while True:
        hour = rtc.datetime()[4]
        if button.value() == 0 or (hour == 12 and rtc.datetime()[5] == 0):
            for angle in (20, 160, 20, 160):
                hour_hand.go(angle)
                minute_hand.go(180 - angle)
                await asyncio.sleep_ms(700)
        await asyncio.sleep_ms(200)


async def main():
    await asyncio.gather(
        hour_hand.run(),
        minute_hand.run(),
        keep_time(),
        wave_at_noon(Pin(13, Pin.IN, Pin.PULL_UP)),
    )


asyncio.run(main())
