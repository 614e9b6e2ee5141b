#[board esp32dev]
import asyncio
import json

import machine
import network

from portal import Portal

CONFIG = "wifi.json"


def load():
    try:
        with open(CONFIG) as f:
            return json.load(f)
    except (OSError, ValueError):
        return None


async def join(ssid, password, seconds=20):
    sta = network.WLAN(network.STA_IF)
    sta.active(True)
    sta.connect(ssid, password)
    for _ in range(seconds * 10):  #[block]
        status = sta.status()
        if sta.isconnected():
            return True
        if status in (network.STAT_WRONG_PASSWORD, network.STAT_NO_AP_FOUND):
            break
        await asyncio.sleep_ms(100)
    sta.active(False)
    return False


async def configure():
    ap = network.WLAN(network.AP_IF)
    ap.active(True)
    ap.config(essid="setup-" + machine.unique_id().hex()[-4:], authmode=network.AUTH_OPEN)
    portal = Portal(ap.ifconfig()[0])
    settings = await portal.ask()
    with open(CONFIG, "w") as f:
        json.dump(settings, f)  #[line]
    await asyncio.sleep(1)
    machine.reset()


async def application():
    sta = network.WLAN(network.STA_IF)
    while True:
        print(sta.ifconfig()[0], sta.status("rssi"), "dBm")
        await asyncio.sleep(30)


async def main():
    settings = load()
    if settings and await join(settings["ssid"], settings["password"]):
        await application()
    else:
        await configure()


asyncio.run(main())
