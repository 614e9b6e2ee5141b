#[board esp32dev]
"""Cat feeder. Meal times in meals.json: [["07:00", 3], ["18:30", 4]], portions of a turn."""

import json
import time
from machine import I2C, PWM, Pin

from ds3231 import DS3231

rtc = DS3231(I2C(0, scl=Pin(22), sda=Pin(21)))
servo = PWM(Pin(13), freq=50)
hopper = Pin(35, Pin.IN)        # light barrier, high when food falls through


def spin(speed, ms):
    # continuous rotation servo: 1.5 ms stands still
    servo.duty_ns(1_500_000 + speed * 5000)  #[lines 3]
    time.sleep_ms(ms)
    servo.duty_ns(0)


def portion():  #[function]
    """One portion; false when nothing fell after three attempts."""
    for _ in range(3):
        spin(60, 900)
        deadline = time.ticks_add(time.ticks_ms(), 700)
        while time.ticks_diff(deadline, time.ticks_ms()) > 0:
            if hopper.value():
                return True
        spin(-80, 300)  # it may be jammed: shake
    return False


def read_meals():
    with open("meals.json") as f:
        entries = json.load(f)
    meals = []
    for text, portions in entries:
        hour, minute = text.split(":")
        meals.append((int(hour) * 60 + int(minute), portions))
    return sorted(meals)  #[rest rn ]


def feed(portions):
    for n in range(portions):
        if not portion():
            print("hopper is empty after", n, "portions")
            return
        time.sleep(2)


meals = read_meals()
fed = None
while True:
    year, month, day, hour, minute, second = rtc.now()
    for at, portions in meals:
        key = (day, at)
        if at == hour * 60 + minute and fed != key:  #[rest if ]
            fed = key
            feed(portions)
    time.sleep(10)
