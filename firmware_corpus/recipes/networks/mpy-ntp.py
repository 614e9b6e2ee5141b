# Sets the clock by NTP, again every few hours, and prints local time.

# part: includes
import time

import network
import ntptime

# part: globals
SSID = "my-network"
PASSWORD = "my-password"
CONNECT_MS = 15000
NTP_SERVER = "pool.ntp.org"
OFFSET_HOURS = 1.0  # of local time from UTC; summer time is not known here
TIME_PRINT_MS = 1000
SYNC_MS = 6 * 3600 * 1000
RETRY_MS = 15000

wlan = network.WLAN(network.WLAN.IF_STA)
clock_is_set = False
last_sync = time.ticks_add(time.ticks_ms(), -RETRY_MS)
last_time_print = time.ticks_ms()


# part: helpers
def connect_wifi():
    """Whether Wi-Fi is there in time."""
    wlan.active(True)
    if not wlan.isconnected():
        wlan.connect(SSID, PASSWORD)
    began = time.ticks_ms()
    while not wlan.isconnected():
        if time.ticks_diff(time.ticks_ms(), began) >= CONNECT_MS:
            return False
        time.sleep_ms(20)
    return True


def sync_clock():
    """Whether a server has answered."""
    ntptime.host = NTP_SERVER
    try:
        ntptime.settime()
    except (OSError, OverflowError) as error:
        print("no time from the server:", error)
        return False
    return True


def print_local_time():
    year, month, day, hour, minute, second, *_ = time.gmtime(time.time() + int(OFFSET_HOURS * 3600))
    print(f"{year}-{month:02d}-{day:02d} {hour:02d}:{minute:02d}:{second:02d}")


# part: setup
print("Wi-Fi is there" if connect_wifi() else "no Wi-Fi yet: it goes on trying")

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_sync) >= (SYNC_MS if clock_is_set else RETRY_MS):
        last_sync = now
        if wlan.isconnected():
            clock_is_set = sync_clock() or clock_is_set
    if clock_is_set and time.ticks_diff(now, last_time_print) >= TIME_PRINT_MS:
        last_time_print = now
        print_local_time()
