# Switches a relay on when a value goes below a limit and off when it is above again.

# part: includes
import time

from machine import ADC, Pin

# part: globals
LEVEL_PIN = 26
SWITCH_PIN = 5
SWITCHED_ON = 1  # 0 for a relay module that is on at a low level
ON_BELOW = 30.0
SWITCH_HYSTERESIS = 1.0  # it goes off so much above the limit, so that it does not chatter
SWITCH_CHECK_MS = 200

level_input = ADC(Pin(LEVEL_PIN))
switch_output = Pin(SWITCH_PIN, Pin.OUT, value=1 - SWITCHED_ON)
switch_is_on = False
last_switch_check = time.ticks_ms()


# part: helpers
def set_switch(on):
    global switch_is_on
    switch_is_on = on
    switch_output.value(SWITCHED_ON if on else 1 - SWITCHED_ON)
    print("switched on" if on else "switched off")


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_switch_check) >= SWITCH_CHECK_MS:
        last_switch_check = now
        switch_value = level_input.read_u16() * 100 / 65535
        if not switch_is_on and switch_value < ON_BELOW:
            set_switch(True)
        elif switch_is_on and not switch_value <= ON_BELOW + SWITCH_HYSTERESIS:  # also NaN
            set_switch(False)
