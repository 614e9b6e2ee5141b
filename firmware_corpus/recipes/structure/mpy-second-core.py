# The second core of an RP2040 blinks an LED and counts; the first one prints the count.

# part: includes
import _thread
import time

from machine import Pin

# part: globals
LED_PIN = 15
BLINK_MS = 250
CORE_REPORT_MS = 1000

core_led = Pin(LED_PIN, Pin.OUT, value=0)
blinks_lock = _thread.allocate_lock()
blinks = 0
last_core_report = time.ticks_ms()


# part: helpers
def blink_on_core_1():
    global blinks
    changed = time.ticks_ms()
    while True:
        if time.ticks_diff(time.ticks_ms(), changed) >= BLINK_MS:
            changed = time.ticks_add(changed, BLINK_MS)
            core_led.toggle()
            with blinks_lock:  # both cores use the count
                blinks += 1
        time.sleep_ms(1)


# part: setup
_thread.start_new_thread(blink_on_core_1, ())

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_core_report) >= CORE_REPORT_MS:
        last_core_report = now
        with blinks_lock:
            counted = blinks
        print("the second core has counted", counted)
