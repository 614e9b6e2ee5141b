# Does its work, sleeps deeply, and starts anew when the time is over. It counts its wake-ups in
# memory that lasts through sleep.

# part: includes
import time

import machine

# part: globals
SLEEP_MS = 60000
TO_STOP_IT_MS = 2000  # so that the REPL can be reached: press Ctrl-C then

rtc = machine.RTC()


# part: helpers
def work():
    """What is to be done at each wake-up: measure, send."""
    print("awake")


# part: setup
if machine.reset_cause() == machine.DEEPSLEEP_RESET:
    wakeups = int.from_bytes(rtc.memory(), "little") + 1
else:
    wakeups = 0
rtc.memory(wakeups.to_bytes(4, "little"))
print("wake-up", wakeups)
work()
time.sleep_ms(TO_STOP_IT_MS)
machine.deepsleep(SLEEP_MS)
