#[board rpipicow]
"""Room thermostat on a Pico W: DS18B20, relay, two buttons, and a tiny HTTP status page."""

import asyncio
import network
from machine import Pin

from control import Hysteresis
from sensor import Thermometer
from settings import PASSWORD, SSID

relay = Pin(14, Pin.OUT, value=0)
up = Pin(12, Pin.IN, Pin.PULL_UP)
down = Pin(13, Pin.IN, Pin.PULL_UP)
led = Pin("LED", Pin.OUT)

thermometer = Thermometer(Pin(22))
control = Hysteresis(target=20.5, band=0.4)


async def connect():
    wlan = network.WLAN(network.STA_IF)
    wlan.active(True)
    wlan.connect(SSID, PASSWORD)
    while not wlan.isconnected():  #[block]
        led.toggle()
        await asyncio.sleep_ms(250)
    led.on()
    print("address", wlan.ifconfig()[0])


async def regulate():
    while True:
        celsius = await thermometer.read()
        if celsius is None:
            relay.off()  # no sensor, no heat
        else:
            relay.value(control.update(celsius))  #[line]
        await asyncio.sleep(10)


async def buttons():
    while True:
        if not up.value():
            control.target = min(control.target + 0.5, 26)
            await asyncio.sleep_ms(300)
        elif not down.value():
            control.target = max(control.target - 0.5, 8)  #[lines 2]
            await asyncio.sleep_ms(300)
        await asyncio.sleep_ms(20)


async def serve(reader, writer):
    await reader.readline()
    while (await reader.readline()).strip():
        pass
    body = "{} C, target {} C, heating {}\n".format(
        control.last, control.target, "on" if relay.value() else "off"
    )
    writer.write("HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\n" + body)
    await writer.drain()  #[rest it ]
    writer.close()
    await writer.wait_closed()


async def main():
    asyncio.create_task(regulate())
    asyncio.create_task(buttons())
    await connect()
    await asyncio.start_server(serve, "0.0.0.0", 80)
    while True:
        await asyncio.sleep(3600)


asyncio.run(main())
