# Prints the keys of a 4x4 keypad as they are pressed.

# part: includes
import time

from machine import Pin

# part: globals
ROW1_PIN = 13
ROW2_PIN = 14
ROW3_PIN = 16
ROW4_PIN = 17
COLUMN1_PIN = 18
COLUMN2_PIN = 19
COLUMN3_PIN = 21
COLUMN4_PIN = 22
KEYS = ("123A", "456B", "789C", "*0#D")
SCAN_MS = 20  # contacts bounce for less than that

key_rows = [
    Pin(number, Pin.OPEN_DRAIN, value=1) for number in (ROW1_PIN, ROW2_PIN, ROW3_PIN, ROW4_PIN)
]
key_columns = [
    Pin(number, Pin.IN, Pin.PULL_UP)
    for number in (COLUMN1_PIN, COLUMN2_PIN, COLUMN3_PIN, COLUMN4_PIN)
]
key_down = None
last_key_scan = time.ticks_ms()


# part: helpers
def scan_keys():
    """The key that is down, None where there is none."""
    found = None
    for row, keys in zip(key_rows, KEYS):
        row.off()
        for column, key in zip(key_columns, keys):
            if column.value() == 0:
                found = key
        row.on()
    return found


def on_key(key):
    print("key:", key)


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_key_scan) >= SCAN_MS:
        last_key_scan = now
        key = scan_keys()
        if key != key_down:
            key_down = key
            if key is not None:
                on_key(key)
