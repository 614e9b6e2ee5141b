# Sets the angle of a servo with a potentiometer.

# part: includes
import time

from machine import ADC, PWM, Pin

# part: globals
SERVO_PIN = 15
POT_PIN = 26
MIN_US = 1000  # the pulse at one end of the potentiometer
MAX_US = 2000  # and at the other
SERVO_UPDATE_MS = 20  # one period of the signal

servo = PWM(Pin(SERVO_PIN), freq=50)
servo_pot = ADC(Pin(POT_PIN))
pot_value = servo_pot.read_u16()
last_servo_update = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_servo_update) >= SERVO_UPDATE_MS:
        last_servo_update = now
        pot_value += (servo_pot.read_u16() - pot_value) // 4  # smoothed, so that it does not jitter
        servo.duty_ns((MIN_US + (MAX_US - MIN_US) * pot_value // 65535) * 1000)
