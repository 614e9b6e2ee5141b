# Lists the Wi-Fi networks around, strongest first. The loop stands still while it scans.

# part: includes
import time

import network

# part: globals
SCAN_MS = 15000

wlan = network.WLAN(network.WLAN.IF_STA)
last_wifi_scan = time.ticks_add(time.ticks_ms(), -SCAN_MS)  # the first scan is now


# part: helpers
def print_networks():
    for ssid, _, channel, rssi, *_ in sorted(wlan.scan(), key=lambda found: -found[3]):
        print(f"{rssi} dBm, channel {channel}, {ssid or '(hidden)'}")


# part: setup
wlan.active(True)

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_wifi_scan) >= SCAN_MS:
        last_wifi_scan = now
        print_networks()
