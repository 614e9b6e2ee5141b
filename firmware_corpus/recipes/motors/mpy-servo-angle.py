# Moves a servo to the angle that is typed, 0 to 180.

# part: includes
import select
import sys

from machine import PWM, Pin

# part: globals
SERVO_PIN = 13
START_ANGLE = 90
MIN_US = 1000  # the pulse at 0 degrees; many servos go further than that
MAX_US = 2000  # the pulse at 180 degrees

servo = PWM(Pin(SERVO_PIN), freq=50)
typed = select.poll()
typed_angle = ""


# part: helpers
def set_angle(degrees):
    pulse_us = MIN_US + (MAX_US - MIN_US) * degrees / 180
    servo.duty_ns(int(pulse_us * 1000))


def on_angle(line):
    try:
        degrees = int(line)
    except ValueError:
        print("a number of degrees, please, not", line)
        return
    if 0 <= degrees <= 180:
        set_angle(degrees)
        print("servo at", degrees)
    else:
        print("0 to 180 degrees, please")


# part: setup
typed.register(sys.stdin, select.POLLIN)
set_angle(START_ANGLE)

# part: loop
while True:
    if typed.poll(0):
        character = sys.stdin.read(1)
        if character in "\r\n":
            if typed_angle:
                on_angle(typed_angle)
            typed_angle = ""
        else:
            typed_angle += character
