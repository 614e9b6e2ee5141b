# Turns a stepper to and fro with an A4988 (a DRV8825 works alike).

# part: includes
import time

from machine import Pin

# part: globals
STEP_PIN = 18
DIR_PIN = 19
ENABLE_PIN = 21
STEPS_PER_TURN = 200  # times the microsteps, where these are set
RPM = 60
TURNS = 2  # before it turns back
STEP_INTERVAL_US = 60_000_000 // (RPM * STEPS_PER_TURN)

step_output = Pin(STEP_PIN, Pin.OUT, value=0)
direction_output = Pin(DIR_PIN, Pin.OUT, value=0)
enable_output = Pin(ENABLE_PIN, Pin.OUT, value=0)  # low: the motor has current
steps_left = STEPS_PER_TURN * TURNS
last_step_us = time.ticks_us()

# part: loop
while True:
    now_us = time.ticks_us()
    if time.ticks_diff(now_us, last_step_us) >= STEP_INTERVAL_US:
        last_step_us = now_us
        step_output.on()
        time.sleep_us(2)
        step_output.off()
        steps_left -= 1
        if steps_left == 0:
            direction_output.value(not direction_output.value())
            steps_left = STEPS_PER_TURN * TURNS
