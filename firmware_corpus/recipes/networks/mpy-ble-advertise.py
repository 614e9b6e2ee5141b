# Tells a name and a value to everybody around, by Bluetooth LE advertisements.

# part: includes
import struct
import time

import bluetooth

# part: globals
NAME = "board"
BLE_UPDATE_MS = 5000
ADVERTISE_US = 250_000

ble = bluetooth.BLE()
last_ble_update = time.ticks_ms()


# part: helpers
def ble_field(kind, value):
    return bytes([len(value) + 1, kind]) + value


def measured():
    """What is told: put your sensor here."""
    return time.ticks_ms() // 1000


def advertise():
    flags = ble_field(0x01, b"\x06")  # to be found by all, Bluetooth LE only
    name = ble_field(0x09, NAME.encode())
    told = (
        b"\xff\xff"  # the manufacturer's id for tests
        + struct.pack("<f", measured())  # least byte first
    )
    value = ble_field(0xFF, told)
    ble.gap_advertise(ADVERTISE_US, adv_data=flags + value, resp_data=name, connectable=False)


# part: setup
ble.active(True)
advertise()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_ble_update) >= BLE_UPDATE_MS:
        last_ble_update = now
        advertise()
