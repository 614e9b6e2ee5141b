# Shows one colour after another with an RGB LED (common cathode).

# part: includes
import time

from machine import PWM, Pin

# part: globals
RED_PIN = 17
GREEN_PIN = 18
BLUE_PIN = 19
COLOUR_STEP_MS = 1000
COLOURS = (
    (255, 0, 0),
    (255, 160, 0),
    (0, 255, 0),
    (0, 255, 255),
    (0, 0, 255),
    (255, 0, 255),
    (255, 255, 255),
)

channels = [PWM(Pin(number), freq=1000, duty_u16=0) for number in (RED_PIN, GREEN_PIN, BLUE_PIN)]
colour = 0
colour_began = time.ticks_ms()


# part: helpers
def show_colour(levels):
    """Levels are red, green and blue from 0 to 255."""
    for channel, level in zip(channels, levels):
        channel.duty_u16(level * 257)


# part: setup
show_colour(COLOURS[colour])

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, colour_began) >= COLOUR_STEP_MS:
        colour_began = now
        colour = (colour + 1) % len(COLOURS)
        show_colour(COLOURS[colour])
