# Connects to Wi-Fi and connects again whenever it is lost, without keeping the loop waiting.

# part: includes
import time

import network

# part: globals
SSID = "my-network"
PASSWORD = "my-password"
RETRY_MS = 20000  # a try gets that long before it is begun anew

wlan = network.WLAN(network.WLAN.IF_STA)
wifi_was_there = False
wifi_try_began = time.ticks_ms()


# part: helpers
def begin_wifi():
    try:
        wlan.disconnect()
        wlan.connect(SSID, PASSWORD)
    except OSError as error:
        print("Wi-Fi:", error)


def on_wifi_there():
    print("Wi-Fi is there, our address is", wlan.ifconfig()[0])


def on_wifi_lost():
    print("Wi-Fi is lost")


# part: setup
wlan.active(True)
begin_wifi()

# part: loop
while True:
    now = time.ticks_ms()
    wifi_is_there = wlan.isconnected()
    if wifi_is_there != wifi_was_there:
        wifi_was_there = wifi_is_there
        wifi_try_began = now
        if wifi_is_there:
            on_wifi_there()
        else:
            on_wifi_lost()
    elif not wifi_is_there and time.ticks_diff(now, wifi_try_began) >= RETRY_MS:
        wifi_try_began = now
        begin_wifi()
