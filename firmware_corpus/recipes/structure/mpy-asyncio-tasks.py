# Three tasks that take turns: one blinks an LED, one prints, one watches a button.

# part: includes
import asyncio
import time

from machine import Pin

# part: globals
LED_PIN = 4
BUTTON_PIN = 5
BLINK_MS = 500
REPORT_MS = 2000
POLL_MS = 20  # a contact bounces for less than that

task_led = Pin(LED_PIN, Pin.OUT, value=0)
task_button = Pin(BUTTON_PIN, Pin.IN, Pin.PULL_UP)


# part: helpers
async def blink():
    while True:
        task_led.value(not task_led.value())
        await asyncio.sleep_ms(BLINK_MS)


async def report():
    while True:
        print("up for", time.ticks_ms() // 1000, "s")
        await asyncio.sleep_ms(REPORT_MS)


async def watch_button():
    was_pressed = False
    while True:
        pressed = task_button.value() == 0
        if pressed and not was_pressed:
            print("pressed")
        was_pressed = pressed
        await asyncio.sleep_ms(POLL_MS)


async def main():
    tasks = [asyncio.create_task(job()) for job in (blink, report, watch_button)]
    await asyncio.gather(*tasks)


# part: loop
asyncio.run(main())
