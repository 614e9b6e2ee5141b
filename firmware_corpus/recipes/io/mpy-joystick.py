# Reads a joystick: both axes from -100 to 100 and its button.

# part: includes
import time

from machine import ADC, Pin

# part: globals
X_PIN = 26
Y_PIN = 27
SWITCH_PIN = 15
DEAD_PERCENT = 8  # around the middle, where a stick never rests exactly
STICK_PRINT_MS = 100

stick_x = ADC(Pin(X_PIN))
stick_y = ADC(Pin(Y_PIN))
stick_button = Pin(SWITCH_PIN, Pin.IN, Pin.PULL_UP)
last_stick = None
last_stick_read = time.ticks_ms()


# part: helpers
def axis_percent(axis):
    percent = (axis.read_u16() - 32768) * 100 // 32768
    return 0 if abs(percent) <= DEAD_PERCENT else percent


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_stick_read) >= STICK_PRINT_MS:
        last_stick_read = now
        stick = axis_percent(stick_x), axis_percent(stick_y), stick_button.value() == 0
        if stick != last_stick:
            last_stick = stick
            print(f"x {stick[0]}, y {stick[1]}", "pressed" if stick[2] else "")
