# A door alarm as a state machine: off, armed, waiting for whoever came in, alarm.

# part: includes
import time

from machine import Pin

# part: globals
BUTTON_PIN = 4
DOOR_PIN = 5
LED_PIN = 18
ENTRY_MS = 10000  # to switch it off after the door was opened
SETTLE_MS = 30

OFF, ARMED, ENTRY, ALARM = "off", "armed", "entry", "alarm"
BLINK_MS = {ENTRY: 500, ALARM: 100}  # in the other states the LED stays as it is

alarm_button = Pin(BUTTON_PIN, Pin.IN, Pin.PULL_UP)
door = Pin(DOOR_PIN, Pin.IN, Pin.PULL_UP)  # open reads 1
alarm_led = Pin(LED_PIN, Pin.OUT, value=0)
state = OFF
state_began = time.ticks_ms()
led_changed = state_began
button_was_down = False
button_changed = state_began


# part: helpers
def enter(new_state, now):
    global state, state_began
    print(state, "->", new_state)
    state = new_state
    state_began = now
    alarm_led.value(state != OFF)


def next_state(pressed, door_open, elapsed):
    """The state that follows, the same where nothing happened."""
    if pressed:
        return ARMED if state == OFF else OFF
    if state == ARMED and door_open:
        return ENTRY
    if state == ENTRY and elapsed >= ENTRY_MS:
        return ALARM
    return state


# part: loop
while True:
    now = time.ticks_ms()
    pressed = False
    button_is_down = alarm_button.value() == 0
    if button_is_down != button_was_down and time.ticks_diff(now, button_changed) >= SETTLE_MS:
        button_was_down = button_is_down
        button_changed = now
        pressed = button_is_down
    following = next_state(pressed, door.value() == 1, time.ticks_diff(now, state_began))
    if following != state:
        enter(following, now)
    if state in BLINK_MS and time.ticks_diff(now, led_changed) >= BLINK_MS[state]:
        led_changed = now
        alarm_led.value(not alarm_led.value())
