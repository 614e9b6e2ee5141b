# Lights an LED while a button is pressed.

# part: includes
from machine import Pin

# part: globals
BUTTON_PIN = 5
LAMP_PIN = 4

button = Pin(BUTTON_PIN, Pin.IN, Pin.PULL_UP)  # reads 1 while the button is open
lamp = Pin(LAMP_PIN, Pin.OUT)

# part: loop
while True:
    lamp.value(not button.value())
