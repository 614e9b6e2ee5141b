# Weighs with a load cell and an HX711. Start without load; find COUNTS_PER_GRAM by a known weight.

# part: includes
import time

import machine
from machine import Pin

# part: globals
DT_PIN = 18
SCK_PIN = 19
COUNTS_PER_GRAM = 420.0
WEIGHT_PRINT_MS = 500
TARE_READINGS = 10

hx711_data = Pin(DT_PIN, Pin.IN)
hx711_clock = Pin(SCK_PIN, Pin.OUT, value=0)
tare_sum = 0
tare_count = 0
counts = 0
last_weight_print = time.ticks_ms()


# part: helpers
def hx711_ready():
    return hx711_data.value() == 0


def read_hx711():
    value = 0
    for _ in range(25):  # one more than there are bits: channel A with gain 128
        irq_state = machine.disable_irq()  # a long pulse would switch the chip off
        hx711_clock.on()
        hx711_clock.off()
        machine.enable_irq(irq_state)
        value = value << 1 | hx711_data.value()
    value >>= 1
    return value - 0x1000000 if value & 0x800000 else value


# part: loop
while True:
    now = time.ticks_ms()
    if hx711_ready():
        counts = read_hx711()
        if tare_count < TARE_READINGS:
            tare_sum += counts
            tare_count += 1
    if time.ticks_diff(now, last_weight_print) >= WEIGHT_PRINT_MS:
        last_weight_print = now
        if tare_count < TARE_READINGS:
            print("waiting for the HX711")
        else:
            grams = (counts - tare_sum / TARE_READINGS) / COUNTS_PER_GRAM
            print(f"{grams:.1f} g")
