# Ramps a DC motor up and down, first one way, then the other, with a TB6612FNG.

# part: includes
import time

from machine import PWM, Pin

# part: globals
PWMA_PIN = 14
AIN1_PIN = 26
AIN2_PIN = 27
STBY_PIN = 13
TOP_PERCENT = 100
RAMP_MS = 3000  # from rest to the top; as long down again
RAMP_UPDATE_MS = 10

ramp_pwm = PWM(Pin(PWMA_PIN), freq=20000, duty_u16=0)  # above what is heard
ramp_in1 = Pin(AIN1_PIN, Pin.OUT, value=0)
ramp_in2 = Pin(AIN2_PIN, Pin.OUT, value=0)
standby = Pin(STBY_PIN, Pin.OUT, value=1)
forward = True
ramp_began = time.ticks_ms()
last_ramp_update = ramp_began

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_ramp_update) >= RAMP_UPDATE_MS:
        last_ramp_update = now
        elapsed = time.ticks_diff(now, ramp_began)
        if elapsed >= 2 * RAMP_MS:
            ramp_began = now
            elapsed = 0
            forward = not forward
        level = min(elapsed, 2 * RAMP_MS - elapsed) / RAMP_MS
        ramp_in1.value(forward)
        ramp_in2.value(not forward)
        ramp_pwm.duty_u16(int(65535 * TOP_PERCENT / 100 * level))
