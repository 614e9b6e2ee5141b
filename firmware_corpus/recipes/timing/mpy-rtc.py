# Sets the internal clock and prints date and time. The clock starts anew when power was off.

# part: includes
import time

from machine import RTC

# part: globals
YEAR = 2026
MONTH = 1
DAY = 1
HOUR = 12
MINUTE = 0
CLOCK_PRINT_MS = 1000

rtc = RTC()
last_clock_print = time.ticks_ms()

# part: setup
rtc.datetime((YEAR, MONTH, DAY, 0, HOUR, MINUTE, 0, 0))  # the day of the week is worked out

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_clock_print) >= CLOCK_PRINT_MS:
        last_clock_print = now
        year, month, day, weekday, hour, minute, second, _ = rtc.datetime()
        print(f"{year}-{month:02d}-{day:02d} {hour:02d}:{minute:02d}:{second:02d}")
