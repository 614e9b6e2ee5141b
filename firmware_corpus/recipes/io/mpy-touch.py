# Lights an LED while a touch pad of the ESP32 is touched.

# part: includes
from machine import Pin, TouchPad

# part: globals
TOUCH_PIN = 32
LED_PIN = 18
TOUCHED_PERCENT = 70  # of the reading without a finger: below it the pad is touched
CALIBRATION_READINGS = 20

touch_pad = TouchPad(Pin(TOUCH_PIN))
touch_led = Pin(LED_PIN, Pin.OUT, value=0)

# part: setup
untouched = sum(touch_pad.read() for _ in range(CALIBRATION_READINGS)) // CALIBRATION_READINGS
print("untouched:", untouched)

# part: loop
while True:
    touched = touch_pad.read() * 100 < untouched * TOUCHED_PERCENT
    touch_led.value(touched)
