# Fades an LED in and out again and again.

# part: includes
import time

from machine import PWM, Pin

# part: globals
LED_PIN = 4
PWM_HZ = 1000
FADE_PERIOD_MS = 2000  # from dark to dark

fading_led = PWM(Pin(LED_PIN), freq=PWM_HZ, duty_u16=0)
fade_began = time.ticks_ms()

# part: loop
while True:
    elapsed = time.ticks_diff(time.ticks_ms(), fade_began)
    if elapsed >= FADE_PERIOD_MS:
        fade_began = time.ticks_add(fade_began, FADE_PERIOD_MS)
        elapsed -= FADE_PERIOD_MS
    level = 2 * min(elapsed, FADE_PERIOD_MS - elapsed) / FADE_PERIOD_MS  # 0 to 1 and back
    level = max(level, 0)
    fading_led.duty_u16(int(65535 * level * level))  # squared, as the eye sees it
