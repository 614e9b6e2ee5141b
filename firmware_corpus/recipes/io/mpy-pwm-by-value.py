# Sets the brightness of an LED, or the power of a motor's driver, by a value.

# part: includes
import time

from machine import ADC, PWM, Pin

# part: globals
LEVEL_PIN = 26
DIMMED_PIN = 18
PWM_HZ = 1000
DARK_AT = 0.0
FULL_AT = 100.0  # less than the other one: then it is brightest at low values
DIM_UPDATE_MS = 50

level_input = ADC(Pin(LEVEL_PIN))
dimmed_output = PWM(Pin(DIMMED_PIN), freq=PWM_HZ, duty_u16=0)
last_dim_update = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_dim_update) >= DIM_UPDATE_MS:
        last_dim_update = now
        dim_value = level_input.read_u16() * 100 / 65535
        dim_share = (dim_value - DARK_AT) / (FULL_AT - DARK_AT or 1)
        if dim_share == dim_share:  # not NaN: there is a value
            dimmed_output.duty_u16(int(65535 * min(max(dim_share, 0), 1)))
