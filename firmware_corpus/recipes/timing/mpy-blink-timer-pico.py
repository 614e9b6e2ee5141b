# Blinks the LED of a Pico from a timer; the program stays free.

# part: includes
from machine import Pin, Timer

# part: globals
TOGGLE_MS = 500

board_led = Pin("LED", Pin.OUT)
board_led_timer = Timer()

# part: helpers
def toggle_board_led(timer):
    board_led.toggle()


# part: setup
board_led_timer.init(period=TOGGLE_MS, mode=Timer.PERIODIC, callback=toggle_board_led)
