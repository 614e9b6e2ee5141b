# Switches an output by a table of times of day. The clock must be right: set it by NTP or an RTC.

# part: includes
import time

from machine import Pin

# part: globals
OUTPUT_PIN = 4
ON_HOUR = 7
OFF_HOUR = 19

# from hour, minute on: the level; as many as you like
SCHEDULE = sorted(((ON_HOUR, 0, 1), (OFF_HOUR, 0, 0)))
CHECK_MS = 1000

scheduled = Pin(OUTPUT_PIN, Pin.OUT, value=0)
last_schedule_check = time.ticks_ms()


# part: helpers
def scheduled_level(hour, minute):
    """The level of the last entry that has come; before the first one that of the evening."""
    level = SCHEDULE[-1][2]
    for at_hour, at_minute, at_level in SCHEDULE:
        if (hour, minute) >= (at_hour, at_minute):
            level = at_level
    return level


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_schedule_check) >= CHECK_MS:
        last_schedule_check = now
        _, _, _, hour, minute, *_ = time.localtime()
        level = scheduled_level(hour, minute)
        if level != scheduled.value():
            scheduled.value(level)
            print(f"{hour:02d}:{minute:02d}", "on" if level else "off")
