# Sleeps deeply until a button is pressed, is awake for a while, and sleeps again.

# part: includes
import time

import esp32
import machine
from machine import Pin

# part: globals
WAKE_PIN = 33
AWAKE_MS = 5000

wake_button = Pin(WAKE_PIN, Pin.IN)  # with a resistor to 3.3 V: pressed is low
awake_since = time.ticks_ms()

# part: setup
if machine.reset_cause() == machine.DEEPSLEEP_RESET:
    print("woken by the button" if machine.wake_reason() == machine.PIN_WAKE else "woken")
esp32.wake_on_ext0(wake_button, esp32.WAKEUP_ALL_LOW)

# part: loop
while True:
    if time.ticks_diff(time.ticks_ms(), awake_since) >= AWAKE_MS and wake_button.value():
        print("going to sleep")
        machine.deepsleep()
