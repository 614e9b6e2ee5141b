# Sets the brightness of an LED with a potentiometer on an ESP32.

# part: includes
from machine import ADC, PWM, Pin

# part: globals
POT_PIN = 34
LED_PIN = 18
PWM_HZ = 1000

pot = ADC(Pin(POT_PIN), atten=ADC.ATTN_11DB)  # for the whole range of the wiper
dimmed_led = PWM(Pin(LED_PIN), freq=PWM_HZ, duty_u16=0)
pot_level = 0

# part: loop
while True:
    pot_level += (pot.read_u16() - pot_level) // 8  # smoothed, so that it does not flicker
    dimmed_led.duty_u16(pot_level)
