# Lights three LEDs in turn: exactly one of them is on.

# part: includes
import time

from machine import Pin

# part: globals
FIRST_PIN = 16
SECOND_PIN = 17
THIRD_PIN = 18
TURN_STEP_MS = 300  # how long each is on

turn_leds = [Pin(number, Pin.OUT, value=0) for number in (FIRST_PIN, SECOND_PIN, THIRD_PIN)]
turn = 0
turn_began = time.ticks_ms()

# part: setup
turn_leds[turn].on()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, turn_began) >= TURN_STEP_MS:
        turn_began = now
        turn_leds[turn].off()
        turn = (turn + 1) % len(turn_leds)
        turn_leds[turn].on()
