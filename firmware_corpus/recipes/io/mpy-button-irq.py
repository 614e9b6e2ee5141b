# Counts presses of a button in an interrupt and prints the count when it changes.

# part: includes
import time

from machine import Pin

# part: globals
COUNT_PIN = 5
COUNT_DEBOUNCE_MS = 50

count_button = Pin(COUNT_PIN, Pin.IN, Pin.PULL_UP)
press_count = 0
last_press = time.ticks_ms()
printed_count = 0

# part: helpers
def on_press(pin):
    global press_count, last_press
    now = time.ticks_ms()
    if time.ticks_diff(now, last_press) >= COUNT_DEBOUNCE_MS:
        last_press = now
        press_count += 1


# part: setup
count_button.irq(trigger=Pin.IRQ_FALLING, handler=on_press)

# part: loop
while True:
    if press_count != printed_count:
        printed_count = press_count
        print("presses:", printed_count)
