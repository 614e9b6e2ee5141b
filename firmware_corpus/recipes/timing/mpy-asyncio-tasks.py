# Two tasks at once with asyncio: one blinks, one prints.

# part: includes
import asyncio

from machine import Pin

# part: globals
TASK_LED_PIN = 4
TASK_BLINK_MS = 250
TASK_PRINT_MS = 2000

# part: helpers
async def blink_task(led):
    while True:
        led.value(not led.value())
        await asyncio.sleep_ms(TASK_BLINK_MS)


async def print_task():
    count = 0
    while True:
        print("alive", count)
        count += 1
        await asyncio.sleep_ms(TASK_PRINT_MS)


async def main():
    printing = asyncio.create_task(print_task())
    await blink_task(Pin(TASK_LED_PIN, Pin.OUT))
    await printing


# part: loop
asyncio.run(main())
