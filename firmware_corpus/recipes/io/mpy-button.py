# Lights an LED as long as a button is pressed.

# part: includes
from machine import Pin

# part: globals
BUTTON_PIN = 4
LED_PIN = 5

button = Pin(BUTTON_PIN, Pin.IN, Pin.PULL_UP)  # it connects the pin to ground
led = Pin(LED_PIN, Pin.OUT, value=0)

# part: loop
while True:
    led.value(not button.value())
