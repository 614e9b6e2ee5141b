# Reads a rotary encoder: its position goes up clockwise, down counterclockwise.

# part: includes
from machine import Pin

# part: globals
CLK_PIN = 18
DT_PIN = 19
LOWEST = 0
HIGHEST = 100
STEPS_PER_CLICK = 4  # of the signals, from one detent to the next

# From the two levels before and after (old A, old B, new A, new B): a step or none. What cannot
# be, because both levels changed, counts as none: so bounces cancel out.
STEPS = (0, -1, 1, 0, 1, 0, 0, -1, -1, 0, 0, 1, 0, 1, -1, 0)

encoder_a = Pin(CLK_PIN, Pin.IN, Pin.PULL_UP)
encoder_b = Pin(DT_PIN, Pin.IN, Pin.PULL_UP)
encoder_state = encoder_a.value() << 1 | encoder_b.value()
encoder_steps = 0  # written by the handler alone, so that none is lost
encoder_clicks = 0
position = 0
printed_position = 0


# part: helpers
def on_encoder(pin):
    global encoder_state, encoder_steps
    encoder_state = (encoder_state << 2 | encoder_a.value() << 1 | encoder_b.value()) & 15
    encoder_steps += STEPS[encoder_state]


# part: setup
for encoder_pin in (encoder_a, encoder_b):
    encoder_pin.irq(handler=on_encoder, trigger=Pin.IRQ_RISING | Pin.IRQ_FALLING)

# part: loop
while True:
    clicks = (encoder_steps + STEPS_PER_CLICK // 2) // STEPS_PER_CLICK
    if clicks != encoder_clicks:
        position = min(max(position + clicks - encoder_clicks, LOWEST), HIGHEST)
        encoder_clicks = clicks
    if position != printed_position:
        printed_position = position
        print("position:", position)
