# Sweeps a servo to and fro between two angles.

# part: includes
import time

from machine import PWM, Pin

# part: globals
SERVO_PIN = 13
LOW_ANGLE = 0
HIGH_ANGLE = 180
ONE_WAY_MS = 2000
MIN_US = 1000  # the pulse at 0 degrees; many servos go further than that
MAX_US = 2000  # the pulse at 180 degrees
SERVO_UPDATE_MS = 20  # one period of the signal

servo = PWM(Pin(SERVO_PIN), freq=50)
sweep_began = time.ticks_ms()
last_servo_update = sweep_began


# part: helpers
def set_angle(degrees):
    pulse_us = MIN_US + (MAX_US - MIN_US) * degrees / 180
    servo.duty_ns(int(pulse_us * 1000))


# part: setup
set_angle(LOW_ANGLE)

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_servo_update) >= SERVO_UPDATE_MS:
        last_servo_update = now
        elapsed = time.ticks_diff(now, sweep_began)
        if elapsed >= 2 * ONE_WAY_MS:
            sweep_began = now
            elapsed = 0
        done = (elapsed if elapsed < ONE_WAY_MS else 2 * ONE_WAY_MS - elapsed) / ONE_WAY_MS
        set_angle(LOW_ANGLE + (HIGH_ANGLE - LOW_ANGLE) * done)
