# Switches an LED on when it gets dark, and off when it is bright again.

# part: includes
import time

from machine import ADC, Pin

# part: globals
LDR_PIN = 26
LED_PIN = 15
DARK_PERCENT = 30  # on below this
GAP_PERCENT = 5  # off above both together: so the LED does not flicker at dusk
LIGHT_READ_MS = 200

ldr = ADC(Pin(LDR_PIN))
night_led = Pin(LED_PIN, Pin.OUT, value=0)
last_light_read = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_light_read) >= LIGHT_READ_MS:
        last_light_read = now
        light = ldr.read_u16() * 100 // 65535
        if light < DARK_PERCENT:
            night_led.on()
        elif light > DARK_PERCENT + GAP_PERCENT:
            night_led.off()
