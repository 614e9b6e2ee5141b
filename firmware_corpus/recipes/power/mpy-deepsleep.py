# Works, then sleeps deeply and starts over: the program runs from its start after each sleep.

# part: includes
import machine

# part: globals
SLEEP_MS = 60000

# part: setup
if machine.reset_cause() == machine.DEEPSLEEP_RESET:
    print("woken by the timer")
else:
    print("started")
print("sleeping")
machine.deepsleep(SLEEP_MS)
