# Looks for Bluetooth LE devices around and prints their addresses, names and signal strengths.

# part: includes
import time

import bluetooth

# part: globals
SCAN_MS = 5000
SCAN_PAUSE_MS = 15000  # from scan to scan, and longer than one
SCAN_RESULT = 5
SCAN_DONE = 6

ble = bluetooth.BLE()
ble_found = {}
ble_scan_is_done = False
last_ble_scan = time.ticks_ms()


# part: helpers
def on_ble(event, data):
    global ble_scan_is_done
    if event == SCAN_RESULT:
        _, address, _, rssi, advertised = data
        ble_found[bytes(address)] = (rssi, bytes(advertised))  # copies: they are gone afterwards
    elif event == SCAN_DONE:
        ble_scan_is_done = True


def ble_name(advertised):
    """The name in an advertisement; "" where there is none."""
    place = 0
    while place + 1 < len(advertised):
        length, kind = advertised[place], advertised[place + 1]
        if kind in (0x08, 0x09):
            return str(advertised[place + 2 : place + 1 + length], "utf-8")
        place += 1 + length
    return ""


def report_ble():
    for address, (rssi, advertised) in ble_found.items():
        shown = ":".join(f"{byte:02x}" for byte in address)
        print(shown, rssi, "dBm", ble_name(advertised))
    print(len(ble_found), "devices")


def start_ble_scan():
    ble_found.clear()
    ble.gap_scan(SCAN_MS, 30000, 30000, True)  # True: asks for names


# part: setup
ble.active(True)
ble.irq(on_ble)
start_ble_scan()

# part: loop
while True:
    now = time.ticks_ms()
    if ble_scan_is_done:
        ble_scan_is_done = False
        try:
            report_ble()
        except UnicodeError:
            print("somebody's name is no text")
    if time.ticks_diff(now, last_ble_scan) >= max(SCAN_PAUSE_MS, SCAN_MS + 500):
        last_ble_scan = now
        start_ble_scan()
