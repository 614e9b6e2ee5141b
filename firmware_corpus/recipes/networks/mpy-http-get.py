# Fetches JSON by HTTP and prints it. The loop stands still while the server answers.

# part: includes
import time

import network
import requests

# part: globals
SSID = "my-network"
PASSWORD = "my-password"
CONNECT_MS = 15000
URL = "http://192.168.1.10/data.json"
FETCH_MS = 60000
ANSWER_S = 10  # the longest wait for the server

wlan = network.WLAN(network.WLAN.IF_STA)
last_fetch = time.ticks_add(time.ticks_ms(), -FETCH_MS)  # the first one is now


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


def fetch(url):
    """The JSON at an address; OSError or ValueError where there is none."""
    response = requests.get(url, timeout=ANSWER_S)
    try:
        if response.status_code != 200:
            raise OSError(f"status {response.status_code}")
        return response.json()
    finally:
        response.close()


# part: setup
print("Wi-Fi is there" if connect_wifi() else "no Wi-Fi yet: it goes on trying")

# part: loop
while True:
    now = time.ticks_ms()
    if wlan.isconnected() and time.ticks_diff(now, last_fetch) >= FETCH_MS:
        last_fetch = now
        try:
            print(fetch(URL))
        except (OSError, ValueError) as error:
            print("nothing fetched:", error)
