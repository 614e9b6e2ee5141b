#[board esp32dev]
import gc
import network
import time

import config

network.hostname("boiler")
wlan = network.WLAN(network.STA_IF)
wlan.active(True)
if not wlan.isconnected():
    wlan.connect(config.SSID, config.PASSWORD)
    deadline = time.ticks_add(time.ticks_ms(), 15_000)
    while not wlan.isconnected() and time.ticks_diff(deadline, time.ticks_ms()) > 0:
        time.sleep_ms(100)
gc.collect()
