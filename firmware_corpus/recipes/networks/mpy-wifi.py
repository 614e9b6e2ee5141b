# Joins a Wi-Fi network, prints the address, and joins again when the connection is lost.

# part: includes
import time

import network

# part: globals
WIFI_SSID = "my-network"
WIFI_PASSWORD = "my-password"
WIFI_TRY_MS = 15000

wlan = network.WLAN(network.STA_IF)
WIFI_LOOK_MS = 5000
last_wifi_look = time.ticks_ms()

# part: helpers
def connect_wifi():
    wlan.active(True)
    if not wlan.isconnected():
        wlan.connect(WIFI_SSID, WIFI_PASSWORD)
    start = time.ticks_ms()
    while not wlan.isconnected():
        if time.ticks_diff(time.ticks_ms(), start) > WIFI_TRY_MS:
            raise OSError("no connection to " + WIFI_SSID)
        time.sleep_ms(20)


# part: setup
connect_wifi()
print("address:", wlan.ifconfig()[0])

# part: loop
while True:
    if time.ticks_diff(time.ticks_ms(), last_wifi_look) >= WIFI_LOOK_MS:
        last_wifi_look = time.ticks_ms()
        if not wlan.isconnected():
            print("the connection is lost")
            try:
                connect_wifi()
            except OSError as error:
                print(error)
