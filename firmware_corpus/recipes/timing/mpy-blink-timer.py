# Blinks an LED from a timer; the program stays free.

# part: includes
from machine import Pin, Timer

# part: globals
LED_PIN = 4
TOGGLE_MS = 500

blinking_led = Pin(LED_PIN, Pin.OUT)
blink_timer = Timer(0)

# part: helpers
def toggle(timer):
    blinking_led.value(not blinking_led.value())


# part: setup
blink_timer.init(period=TOGGLE_MS, mode=Timer.PERIODIC, callback=toggle)
