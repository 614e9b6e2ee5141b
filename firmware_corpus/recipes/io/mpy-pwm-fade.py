# Fades an LED from dark to bright and back.

# part: includes
import time

from machine import PWM, Pin

# part: globals
FADE_PIN = 4
FADE_MS = 2000  # from dark to bright to dark

fading_led = PWM(Pin(FADE_PIN), freq=1000, duty_u16=0)

# part: loop
while True:
    phase = time.ticks_ms() % FADE_MS
    half = FADE_MS // 2
    level = phase if phase < half else FADE_MS - phase
    fading_led.duty_u16(min(level * 65535 // half, 65535))
    time.sleep_ms(5)
