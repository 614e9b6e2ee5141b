# A traffic light as a state machine.

# part: includes
import time

from machine import Pin

# part: globals
RED_PIN = 12
YELLOW_PIN = 13
GREEN_PIN = 14
RED_MS = 5000
GREEN_MS = 4000
YELLOW_MS = 1000

RED, GREEN, YELLOW = range(3)
lights = {
    RED: Pin(RED_PIN, Pin.OUT),
    GREEN: Pin(GREEN_PIN, Pin.OUT),
    YELLOW: Pin(YELLOW_PIN, Pin.OUT),
}
following = {RED: GREEN, GREEN: YELLOW, YELLOW: RED}
lasting = {RED: RED_MS, GREEN: GREEN_MS, YELLOW: YELLOW_MS}
state = YELLOW
since = time.ticks_ms()

# part: helpers
def enter(new_state):
    global state, since
    state = new_state
    since = time.ticks_ms()
    for name, light in lights.items():
        light.value(name == state)


# part: setup
enter(RED)

# part: loop
while True:
    if time.ticks_diff(time.ticks_ms(), since) >= lasting[state]:
        enter(following[state])
