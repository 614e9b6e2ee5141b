#[board rpipicow]
import time
import network
import ntptime
from machine import Pin, RTC, Timer
from neopixel import NeoPixel

np = NeoPixel(Pin(0), 6 * 4)      # six columns of four: HH MM SS
rtc = RTC()
UTC_OFFSET = 1

COLOURS = (
    (40, 0, 0),
    (0, 30, 0),
    (0, 0, 45),
)
OFF = (2, 2, 2)


def last_sunday(year, month):
    day = 31
    weekday = time.localtime(time.mktime((year, month, day, 1, 0, 0, 0, 0)))[6]
    return day - (weekday + 1) % 7  #[rest y - ]


def is_summer_time(t):  #[block]
    year, month, day, hour = t[:4]
    if month < 3 or month > 10:
        return False
    if 3 < month < 10:
        return True
    border = last_sunday(year, month)
    after = day > border or (day == border and hour >= 1)
    return after if month == 3 else not after


def local_time():
    now = time.time()
    utc = time.localtime(now)
    offset = UTC_OFFSET + (1 if is_summer_time(utc) else 0)
    return time.localtime(now + offset * 3600)


def show(_timer):
    h, m, s = local_time()[3:6]
    digits = (h // 10, h % 10, m // 10, m % 10, s // 10, s % 10)
    for column, digit in enumerate(digits):
        for row in range(4):
            lit = digit >> row & 1  #[lines 2]
            np[column * 4 + row] = COLOURS[column // 2] if lit else OFF
    np.write()  #[line]


def sync():
    wlan = network.WLAN(network.STA_IF)
    wlan.active(True)
    wlan.connect("your-network", "your-password")
    for _ in range(40):
        if wlan.isconnected():
            break
        time.sleep_ms(500)
    else:
        print("no network, clock keeps what it has")
        return
    try:
        ntptime.settime()  #[line]
        print("set to", rtc.datetime())
    except OSError as e:
        print("ntp failed:", e)
    finally:
        wlan.active(False)


sync()
tick = Timer(period=1000, mode=Timer.PERIODIC, callback=show)
while True:
    time.sleep(6 * 3600)
    sync()
