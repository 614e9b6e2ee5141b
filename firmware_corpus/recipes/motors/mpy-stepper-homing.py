# Homes a stepper axis: runs to the end stop, sets the position to 0 there, backs off.
# If the end stop is not reached within the travel, the motor is switched off.

# part: includes
import time

from machine import Pin

# part: globals
AXIS_STEP_PIN = 18
AXIS_DIR_PIN = 19
AXIS_ENABLE_PIN = 21
END_STOP_PIN = 22  # closes to GND at the end
HOMING_STEPS_PER_SECOND = 400
AXIS_MAX_STEPS = 2000
AXIS_BACK_OFF_STEPS = 100
HOMING_STEP_US = 1_000_000 // HOMING_STEPS_PER_SECOND

axis_step = Pin(AXIS_STEP_PIN, Pin.OUT, value=0)
axis_direction = Pin(AXIS_DIR_PIN, Pin.OUT, value=0)  # low: towards the end stop
axis_enable = Pin(AXIS_ENABLE_PIN, Pin.OUT, value=0)  # low: the motor has current
end_stop = Pin(END_STOP_PIN, Pin.IN, Pin.PULL_UP)
axis_state = "seeks"
axis_position = 0
axis_steps = 0  # in this state
last_axis_step = time.ticks_us()


# part: helpers
def enter_axis_state(state):
    global axis_state, axis_steps, axis_position
    axis_state = state
    axis_steps = 0
    if state == "backs off":
        axis_position = 0
        axis_direction.on()
    elif state == "failed":
        axis_enable.on()
    print("axis", state)


def step_axis(way):
    global axis_steps, axis_position
    axis_step.on()
    time.sleep_us(2)
    axis_step.off()
    axis_position += way
    axis_steps += 1


# part: loop
while True:
    now_us = time.ticks_us()
    if axis_state == "seeks" and not end_stop.value():
        enter_axis_state("backs off")
    if time.ticks_diff(now_us, last_axis_step) >= HOMING_STEP_US:
        last_axis_step = now_us
        if axis_state == "seeks":
            step_axis(-1)
            if axis_steps >= AXIS_MAX_STEPS:
                enter_axis_state("failed")
        elif axis_state == "backs off":
            step_axis(1)
            if axis_steps >= AXIS_BACK_OFF_STEPS:
                enter_axis_state("homed")
