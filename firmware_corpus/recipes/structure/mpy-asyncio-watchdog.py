# Each task tells that it is alive; the watchdog is fed only while all of them do.

# part: includes
import asyncio
import time

from machine import WDT

# part: globals
WDT_MS = 8000
SILENCE_MS = 10000  # a task that says nothing for so long is taken for dead
FEED_MS = 500

last_signs = {}  # of life, by the task's name


# part: helpers
def alive(name):
    last_signs[name] = time.ticks_ms()


async def measure():
    while True:
        alive("measure")
        print("measuring")
        await asyncio.sleep_ms(1000)


async def send():
    while True:
        alive("send")
        print("sending")
        await asyncio.sleep_ms(2000)


async def guard(watchdog):
    while True:
        now = time.ticks_ms()
        dead = [
            name for name, sign in last_signs.items() if time.ticks_diff(now, sign) > SILENCE_MS
        ]
        if dead:
            print("dead:", dead, "- the board restarts")
        else:
            watchdog.feed()
        await asyncio.sleep_ms(FEED_MS)


async def main():
    for name in ("measure", "send"):
        alive(name)
    tasks = [asyncio.create_task(job()) for job in (measure, send)]
    tasks.append(asyncio.create_task(guard(WDT(timeout=WDT_MS))))
    await asyncio.gather(*tasks)


# part: loop
asyncio.run(main())
