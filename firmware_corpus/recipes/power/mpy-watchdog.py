# Restarts the board when the loop hangs. Feed the watchdog at this one place only.

# part: includes
import time

from machine import WDT

# part: globals
TIMEOUT_MS = 5000
WORK_MS = 500

last_work = time.ticks_ms()

# part: setup
watchdog = WDT(timeout=TIMEOUT_MS)  # from now on it cannot be stopped

# part: loop
while True:
    watchdog.feed()
    now = time.ticks_ms()
    if time.ticks_diff(now, last_work) >= WORK_MS:
        last_work = now
        print("working")
