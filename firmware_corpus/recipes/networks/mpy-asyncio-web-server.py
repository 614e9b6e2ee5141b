# A web page about the board's state, served by asyncio while an LED blinks.

# part: includes
import asyncio
import gc
import time

import network
from machine import Pin

# part: globals
SSID = "my-network"
PASSWORD = "my-password"
CONNECT_MS = 15000
LED_PIN = 4
BLINK_MS = 500
PORT = 80

PAGE = """HTTP/1.0 200 OK\r
Content-Type: text/html; charset=utf-8\r
\r
<!DOCTYPE html><title>Board</title><p>up for {} s</p><p>{} bytes free</p>
"""

wlan = network.WLAN(network.WLAN.IF_STA)
alive_led = Pin(LED_PIN, Pin.OUT, value=0)


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


async def serve(reader, writer):
    try:
        await reader.readline()  # the request itself: every path gets the same page
        while await reader.readline() not in (b"", b"\r\n"):
            pass  # its headers
        writer.write(PAGE.format(time.ticks_ms() // 1000, gc.mem_free()).encode())
        await writer.drain()
    except OSError as error:
        print("client:", error)
    finally:
        writer.close()
        await writer.wait_closed()


async def blink():
    while True:
        alive_led.value(not alive_led.value())
        await asyncio.sleep_ms(BLINK_MS)


async def main():
    await asyncio.start_server(serve, "0.0.0.0", PORT)
    await blink()


# part: setup
if connect_wifi():
    print(f"open http://{wlan.ifconfig()[0]}:{PORT}/")
else:
    print("no Wi-Fi yet: it goes on trying")

# part: loop
asyncio.run(main())
