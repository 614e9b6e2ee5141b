from machine import ADC, Pin


class Hardware:
    def __init__(self):
        self._heater = Pin(18, Pin.OUT, value=0)
        self._pump = Pin(19, Pin.OUT, value=0)
        self._brew = Pin(32, Pin.IN, Pin.PULL_UP)
        self._steam = Pin(33, Pin.IN, Pin.PULL_UP)
        self._float = Pin(25, Pin.IN, Pin.PULL_UP)
        self._probe = ADC(Pin(34), atten=ADC.ATTN_11DB)

    @property
    def celsius(self):
        # amplified PT100: 10 mV a degree
        return self._probe.read_uv() / 10_000

    @property
    def tank_empty(self):
        return bool(self._float.value())

    @property
    def brew_pressed(self):
        return not self._brew.value()

    @property
    def steam_pressed(self):
        return not self._steam.value()

    def pump(self, on):
        self._pump.value(on)

    def heater(self, on):
        self._heater.value(on)

    def hold_temperature(self, target):
        self.heater(self.celsius < target)  #[line]
