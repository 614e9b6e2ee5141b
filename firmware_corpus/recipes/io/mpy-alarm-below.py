# Beeps with a passive buzzer as long as a value is below a limit.

# part: includes
import time

from machine import ADC, PWM, Pin

# part: globals
LEVEL_PIN = 26
BUZZER_PIN = 4
TONE_HZ = 2500
ALARM_BELOW = 30.0
ALARM_HYSTERESIS = 1.0  # it is quiet so much above the limit, so that it does not stutter
BEEP_MS = 200  # each beep, and each pause between two

level_input = ADC(Pin(LEVEL_PIN))
alarm_buzzer = PWM(Pin(BUZZER_PIN), freq=TONE_HZ, duty_u16=0)
alarm_is_on = False
alarm_sounds = False
last_alarm_beep = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_alarm_beep) >= BEEP_MS:
        last_alarm_beep = now
        alarm_value = level_input.read_u16() * 100 / 65535
        if alarm_value < ALARM_BELOW:
            alarm_is_on = True
        elif not alarm_value <= ALARM_BELOW + ALARM_HYSTERESIS:  # also where it is NaN
            alarm_is_on = False
        alarm_sounds = alarm_is_on and not alarm_sounds
        alarm_buzzer.duty_u16(32768 if alarm_sounds else 0)
