# Turns a 28BYJ-48 stepper to and fro by half steps, without keeping the loop waiting.

# part: includes
import time

from machine import Pin

# part: globals
IN1_PIN = 16
IN2_PIN = 17
IN3_PIN = 18
IN4_PIN = 19
TURN_DEGREES = 360
STEPPER_STEP_MS = 2  # faster than that it stalls
PAUSE_MS = 1000  # before it turns back
HALF_STEPS_PER_TURN = 4096
HALF_STEPS = (0b1000, 0b1100, 0b0100, 0b0110, 0b0010, 0b0011, 0b0001, 0b1001)

coils = [Pin(number, Pin.OUT, value=0) for number in (IN1_PIN, IN2_PIN, IN3_PIN, IN4_PIN)]
half_step = 0
direction = 1
steps_left = HALF_STEPS_PER_TURN * TURN_DEGREES // 360
last_step = time.ticks_ms()


# part: helpers
def set_coils(pattern):
    for index, coil in enumerate(coils):
        coil.value(pattern >> 3 - index & 1)


# part: loop
while True:
    now = time.ticks_ms()
    elapsed = time.ticks_diff(now, last_step)
    if steps_left and elapsed >= STEPPER_STEP_MS:
        last_step = now
        half_step = (half_step + direction) % len(HALF_STEPS)
        set_coils(HALF_STEPS[half_step])
        steps_left -= 1
        if steps_left == 0:
            set_coils(0)  # no current while it rests, so that it stays cool
    elif not steps_left and elapsed >= PAUSE_MS:
        direction = -direction
        steps_left = HALF_STEPS_PER_TURN * TURN_DEGREES // 360
