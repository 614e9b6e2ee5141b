# Drives a brushless motor by an ESC: idle throttle until it is armed, then a potentiometer.
# Take the propeller off while you test.

# part: includes
import time

from machine import ADC, PWM, Pin

# part: globals
ESC_PIN = 18
THROTTLE_PIN = 34
ESC_MIN_US = 1000
ESC_MAX_US = 2000
ESC_ARM_MS = 3000
THROTTLE_READ_MS = 20
THROTTLE_CLOSED = 2000  # of 65535: below it the throttle is closed

throttle_adc = ADC(Pin(THROTTLE_PIN), atten=ADC.ATTN_11DB)
esc = PWM(Pin(ESC_PIN), freq=50, duty_ns=ESC_MIN_US * 1000)  # most ESCs arm only at idle throttle
esc_is_armed = False
esc_started = time.ticks_ms()
last_throttle_read = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_throttle_read) >= THROTTLE_READ_MS:
        last_throttle_read = now
        throttle = throttle_adc.read_u16()
        if esc_is_armed:
            pulse_us = ESC_MIN_US + (ESC_MAX_US - ESC_MIN_US) * throttle // 65535
            esc.duty_ns(pulse_us * 1000)
        elif time.ticks_diff(now, esc_started) >= ESC_ARM_MS and throttle < THROTTLE_CLOSED:
            esc_is_armed = True  # never start with the throttle open
            print("armed")
