# Drives a pin with PWM of a fixed frequency and duty.

# part: includes
from machine import PWM, Pin

# part: globals
PWM_PIN = 4
FREQUENCY_HZ = 1000
DUTY_PERCENT = 25

# part: setup
output = PWM(Pin(PWM_PIN), freq=FREQUENCY_HZ, duty_u16=DUTY_PERCENT * 65535 // 100)
