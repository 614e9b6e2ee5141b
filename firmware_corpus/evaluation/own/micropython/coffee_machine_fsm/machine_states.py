import time


class State:
    def enter(self, hw):
        self.since = time.ticks_ms()

    def leave(self, hw):
        pass

    @property
    def age(self):
        return time.ticks_diff(time.ticks_ms(), self.since)  #[rest rn ]

    def update(self, hw):
        raise NotImplementedError


class Idle(State):
    def update(self, hw):
        hw.hold_temperature(60)
        if hw.tank_empty:
            return Refill()
        if hw.brew_pressed:
            return Heating(93)
        if hw.steam_pressed:
            return Heating(128)


class Heating(State):
    def __init__(self, target):
        self.target = target

    def update(self, hw):
        hw.hold_temperature(self.target)
        if self.age > 240_000:
            return Fault("boiler does not get hot")
        if hw.celsius >= self.target - 1:
            return Brewing() if self.target < 100 else Steaming()  #[line]


class Brewing(State):
    PREINFUSION = 3000
    PAUSE = 2000
    TOTAL = 28_000

    def update(self, hw):  #[block]
        hw.hold_temperature(93)
        soaking = self.PREINFUSION < self.age < self.PREINFUSION + self.PAUSE
        hw.pump(not soaking)
        if self.age > self.TOTAL or hw.brew_pressed and self.age > 5000:
            return Idle()

    def leave(self, hw):
        hw.pump(False)


class Steaming(State):
    def update(self, hw):
        hw.hold_temperature(128)
        if not hw.steam_pressed or self.age > 180_000:
            return Idle()


class Refill(State):
    def enter(self, hw):
        super().enter(hw)
        hw.heater(False)

    def update(self, hw):
        if not hw.tank_empty and self.age > 2000:
            return Idle()


class Fault(State):
    def __init__(self, reason):
        self.reason = reason

    def enter(self, hw):
        super().enter(hw)
        hw.heater(False)
        hw.pump(False)
        print("fault:", self.reason)

    def update(self, hw):
        return None
