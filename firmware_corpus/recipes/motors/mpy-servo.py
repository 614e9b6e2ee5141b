# Sweeps a hobby servo from one end to the other and back.

# part: includes
import time

from machine import PWM, Pin

# part: globals
SERVO_PIN = 15
SWEEP_MS = 4000
PULSE_AT_0_US = 500
PULSE_AT_180_US = 2500

servo = PWM(Pin(SERVO_PIN), freq=50)

# part: helpers
def set_angle(degrees):
    pulse = PULSE_AT_0_US + (PULSE_AT_180_US - PULSE_AT_0_US) * degrees // 180
    servo.duty_ns(pulse * 1000)


# part: loop
while True:
    phase = time.ticks_ms() % SWEEP_MS * 360 // SWEEP_MS
    set_angle(phase if phase <= 180 else 360 - phase)
    time.sleep_ms(20)
