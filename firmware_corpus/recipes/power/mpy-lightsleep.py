# Works, sleeps lightly, and goes on where it was.

# part: includes
import time

import machine

# part: globals
SLEEP_MS = 5000
PRINTING_MS = 20  # what was printed has to get out before it sleeps

rounds = 0


# part: helpers
def work():
    """What is to be done at each wake-up: measure, send."""
    print("round", rounds)


# part: loop
while True:
    rounds += 1
    work()
    time.sleep_ms(PRINTING_MS)
    machine.lightsleep(SLEEP_MS)
