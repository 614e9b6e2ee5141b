# Connects to Wi-Fi and starts WebREPL: the REPL and file transfer without a cable.

# part: includes
import time

import network
import webrepl

# part: globals
SSID = "my-network"
PASSWORD = "my-password"
CONNECT_MS = 15000
REPL_PASSWORD = "repl-pass"

wlan = network.WLAN(network.WLAN.IF_STA)


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


# part: setup
if connect_wifi():
    webrepl.start(password=REPL_PASSWORD)
    print("WebREPL is at", wlan.ifconfig()[0])
else:
    print("no Wi-Fi, so no WebREPL")
