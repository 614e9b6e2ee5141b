# Plays the Ode to Joy on a passive buzzer, without keeping the loop waiting.

# part: includes
import time

from machine import PWM, Pin

# part: globals
BUZZER_PIN = 4
BEATS_PER_MINUTE = 120
GAP = 10  # of 100 of a note are silent, so that equal notes are heard apart

C5, D5, E5, F5, G5 = 3, 5, 7, 8, 10  # halftones above A4
NOTES = (E5, E5, F5, G5, G5, F5, E5, D5, C5, C5, D5, E5, E5, D5, D5)
BEATS = (1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.5, 0.5, 2)

speaker = PWM(Pin(BUZZER_PIN), freq=440, duty_u16=0)
note = 0
note_began = time.ticks_ms()
note_ms = 0  # the first note begins at once


# part: helpers
def start_note(halftones):
    speaker.freq(round(440 * 2 ** (halftones / 12)))
    speaker.duty_u16(32768)


# part: loop
while True:
    now = time.ticks_ms()
    elapsed = time.ticks_diff(now, note_began)
    if elapsed >= note_ms:
        note_began = now
        note_ms = int(BEATS[note] * 60000 / BEATS_PER_MINUTE)
        start_note(NOTES[note])
        note = (note + 1) % len(NOTES)
    elif elapsed >= note_ms * (100 - GAP) // 100:
        speaker.duty_u16(0)
