# A potentiometer sets speed and direction of a DC motor on a BTS7960 module: the middle is stop.

# part: includes
import time

from machine import ADC, PWM, Pin

# part: globals
BTS_POT_PIN = 34
BTS_RPWM_PIN = 26  # forward
BTS_LPWM_PIN = 27  # back
BTS_ENABLE_PIN = 25  # R_EN and L_EN together
BTS_DEAD_ZONE = 4000  # around the middle of 32768
BTS_UPDATE_MS = 20
BTS_HERTZ = 1000

bts_pot = ADC(Pin(BTS_POT_PIN), atten=ADC.ATTN_11DB)
bts_forward = PWM(Pin(BTS_RPWM_PIN), freq=BTS_HERTZ, duty_u16=0)
bts_back = PWM(Pin(BTS_LPWM_PIN), freq=BTS_HERTZ, duty_u16=0)
bts_enable = Pin(BTS_ENABLE_PIN, Pin.OUT, value=0)
last_bts_update = time.ticks_ms()


# part: helpers
def drive_bts(speed):
    """Speed from -65535 to 65535. Never do both inputs get PWM at once."""
    idle, running = (bts_back, bts_forward) if speed >= 0 else (bts_forward, bts_back)
    idle.duty_u16(0)
    running.duty_u16(min(abs(speed), 65535))


def bts_speed_of(reading):
    offset = reading - 32768
    if abs(offset) <= BTS_DEAD_ZONE:
        return 0
    beyond = abs(offset) - BTS_DEAD_ZONE
    speed = beyond * 65535 // (32767 - BTS_DEAD_ZONE)
    return speed if offset > 0 else -speed


# part: setup
drive_bts(0)
bts_enable.on()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_bts_update) >= BTS_UPDATE_MS:
        last_bts_update = now
        drive_bts(bts_speed_of(bts_pot.read_u16()))
