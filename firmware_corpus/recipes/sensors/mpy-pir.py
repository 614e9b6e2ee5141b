# Keeps an LED on for a while after a PIR sensor has seen motion.

# part: includes
import time

from machine import Pin

# part: globals
PIR_PIN = 18
LED_PIN = 19
HOLD_MS = 10000  # on after the last motion

pir = Pin(PIR_PIN, Pin.IN)
motion_led = Pin(LED_PIN, Pin.OUT, value=0)
last_motion = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if pir.value():
        last_motion = now
        if not motion_led.value():
            motion_led.on()
            print("motion")
    elif motion_led.value() and time.ticks_diff(now, last_motion) >= HOLD_MS:
        motion_led.off()
        print("quiet again")
