# Restarts the board when the program hangs.

# part: includes
from machine import WDT

# part: globals
WATCHDOG_MS = 5000

# part: setup
watchdog = WDT(timeout=WATCHDOG_MS)  # cannot be stopped again

# part: loop
while True:
    watchdog.feed()
