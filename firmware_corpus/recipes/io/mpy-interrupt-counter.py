# Counts the edges of a signal in an interrupt and prints how many came.

# part: includes
import time

from machine import Pin

# part: globals
SIGNAL_PIN = 4
PULSES_REPORT_MS = 1000

pulse_input = Pin(SIGNAL_PIN, Pin.IN, Pin.PULL_UP)
pulses = 0  # written by the handler alone, so that none is lost
reported_pulses = 0
last_report = time.ticks_ms()


# part: helpers
def on_pulse(pin):
    global pulses
    pulses += 1


# part: setup
pulse_input.irq(handler=on_pulse, trigger=Pin.IRQ_FALLING)

# part: loop
while True:
    now = time.ticks_ms()
    elapsed = time.ticks_diff(now, last_report)
    if elapsed >= PULSES_REPORT_MS:
        last_report = now
        total = pulses
        counted = total - reported_pulses
        reported_pulses = total
        per_second = counted * 1000 / elapsed
        print("pulses:", counted, "per second:", per_second)
