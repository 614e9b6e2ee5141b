# Fetches a page over HTTP regularly.

# part: includes
import time

import network
import requests

# part: globals
WIFI_SSID = "my-network"
WIFI_PASSWORD = "my-password"
WIFI_TRY_MS = 15000

wlan = network.WLAN(network.STA_IF)
URL = "http://example.com/"
FETCH_MS = 60000
last_fetch = time.ticks_ms()

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


def fetch():
    try:
        response = requests.get(URL, timeout=10)
        print(response.status_code, response.text[:200])
        response.close()
    except OSError as error:
        print("not fetched:", error)


# part: setup
connect_wifi()
fetch()

# part: loop
while True:
    if time.ticks_diff(time.ticks_ms(), last_fetch) >= FETCH_MS:
        last_fetch = time.ticks_ms()
        fetch()
