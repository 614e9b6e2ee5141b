# Sends a measurement as JSON by HTTP POST. The loop stands still while the server answers.

# part: includes
import gc
import time

import network
import requests

# part: globals
SSID = "my-network"
PASSWORD = "my-password"
CONNECT_MS = 15000
URL = "http://192.168.1.10:8000/measurements"
POST_SEND_MS = 60000
ANSWER_S = 10  # the longest wait for the server

wlan = network.WLAN(network.WLAN.IF_STA)
last_post = time.ticks_ms()


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


def measured():
    """What is sent: put your sensor here."""
    return {
        "free_memory": gc.mem_free(),
        "uptime_s": time.ticks_ms() // 1000,
    }


def post(values):
    known = {name: value for name, value in values.items() if value == value}  # no NaN: not JSON
    response = requests.post(URL, json=known, timeout=ANSWER_S)
    status = response.status_code
    response.close()
    return status


# part: setup
print("Wi-Fi is there" if connect_wifi() else "no Wi-Fi yet: it goes on trying")

# part: loop
while True:
    now = time.ticks_ms()
    if wlan.isconnected() and time.ticks_diff(now, last_post) >= POST_SEND_MS:
        last_post = now
        try:
            print("the server says", post(measured()))
        except (OSError, ValueError) as error:
            print("nothing was sent:", error)
