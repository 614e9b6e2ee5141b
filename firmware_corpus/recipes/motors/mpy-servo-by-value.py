# Turns a servo to an angle that follows a value.

# part: includes
import time

from machine import ADC, PWM, Pin

# part: globals
LEVEL_PIN = 26
SERVO_PIN = 13
MIN_US = 1000  # the pulse at 0 degrees; many servos go further than that
MAX_US = 2000  # the pulse at 180 degrees
LEFT_AT = 0.0
RIGHT_AT = 100.0  # less than the other one: then it turns the other way
POINTER_UPDATE_MS = 50

level_input = ADC(Pin(LEVEL_PIN))
pointer_servo = PWM(Pin(SERVO_PIN), freq=50)
last_pointer_update = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_pointer_update) >= POINTER_UPDATE_MS:
        last_pointer_update = now
        pointer_value = level_input.read_u16() * 100 / 65535
        pointer_share = (pointer_value - LEFT_AT) / (RIGHT_AT - LEFT_AT or 1)
        if pointer_share == pointer_share:  # not NaN: there is a value
            pulse_us = MIN_US + (MAX_US - MIN_US) * min(max(pointer_share, 0), 1)
            pointer_servo.duty_ns(int(pulse_us * 1000))
