# Holds a temperature with a PID controller: a DS18B20 measures, PWM drives a heater.

# part: includes
import time

import ds18x20
import onewire
from machine import PWM, Pin

# part: globals
DATA_PIN = 4
HEATER_PIN = 18
TARGET_C = 40.0
KP = 8.0  # percent of power for each degree below the target
KI = 0.05  # for each degree and second
KD = 20.0  # against each degree a second
CYCLE_MS = 1000  # longer than the sensor needs

probe = ds18x20.DS18X20(onewire.OneWire(Pin(DATA_PIN)))
heater = PWM(Pin(HEATER_PIN), freq=1000, duty_u16=0)
last_cycle = time.ticks_ms()


# part: helpers
class Pid:
    """A controller with an output of 0 to 100."""

    def __init__(self, kp, ki, kd):
        self.kp, self.ki, self.kd = kp, ki, kd
        self.integral = 0
        self.last_value = None

    def update(self, target, value, seconds):
        error = target - value
        # by the value, not by the error: so a new target gives no jump
        rate = 0 if self.last_value is None else (value - self.last_value) / seconds
        self.last_value = value
        step = self.ki * error * seconds
        output = self.kp * error + self.integral + step - self.kd * rate
        if 0 <= output <= 100:  # at a limit the integral would wind up
            self.integral += step
        return min(max(output, 0), 100)


def set_power(percent):
    heater.duty_u16(int(percent * 65535 / 100))


# part: setup
pid = Pid(KP, KI, KD)
probes = probe.scan()
if probes:
    probe.convert_temp()
else:
    print("no DS18B20 found: the heater stays off")

# part: loop
while True:
    now = time.ticks_ms()
    elapsed = time.ticks_diff(now, last_cycle)
    if probes and elapsed >= CYCLE_MS:
        last_cycle = now
        try:
            celsius = probe.read_temp(probes[0])
            probe.convert_temp()
            power = pid.update(TARGET_C, celsius, elapsed / 1000)
        except Exception as error:  # whatever is wrong with the sensor
            print("no reading, so no heating:", error)
            power = 0
        else:
            print(f"{celsius:.2f} °C, {power:.0f} %")
        set_power(power)
