# A traffic light: red, red and yellow, green, yellow, and again.

# part: includes
import time

from machine import Pin

# part: globals
RED_PIN = 16
YELLOW_PIN = 17
GREEN_PIN = 18
RED_MS = 5000
GREEN_MS = 5000
YELLOW_MS = 2000  # alone, and together with red

red = Pin(RED_PIN, Pin.OUT)
yellow = Pin(YELLOW_PIN, Pin.OUT)
green = Pin(GREEN_PIN, Pin.OUT)

# red, yellow, green, how long
PHASES = ((1, 0, 0, RED_MS), (1, 1, 0, YELLOW_MS), (0, 0, 1, GREEN_MS), (0, 1, 0, YELLOW_MS))
phase = 0
phase_began = time.ticks_ms()


# part: helpers
def show_phase(number):
    red.value(PHASES[number][0])
    yellow.value(PHASES[number][1])
    green.value(PHASES[number][2])


# part: setup
show_phase(phase)

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, phase_began) >= PHASES[phase][3]:
        phase_began = now
        phase = (phase + 1) % len(PHASES)
        show_phase(phase)
