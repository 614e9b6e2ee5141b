# Beeps with a passive buzzer: one that needs a tone, not a voltage alone.

# part: includes
import time

from machine import PWM, Pin

# part: globals
BUZZER_PIN = 4
TONE_HZ = 2000
BEEP_MS = 100
EVERY_MS = 2000

buzzer = PWM(Pin(BUZZER_PIN), freq=TONE_HZ, duty_u16=0)
beeping = False
beep_began = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    elapsed = time.ticks_diff(now, beep_began)
    if not beeping and elapsed >= EVERY_MS:
        beeping = True
        beep_began = now
        buzzer.duty_u16(32768)
    elif beeping and elapsed >= BEEP_MS:
        beeping = False
        buzzer.duty_u16(0)
