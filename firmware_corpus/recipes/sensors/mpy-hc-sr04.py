# Measures a distance with an HC-SR04 and prints it. ECHO has 5 V: it needs a voltage divider.

# part: includes
import time

from machine import Pin, time_pulse_us

# part: globals
TRIGGER_PIN = 5
ECHO_PIN = 18
MEASURE_MS = 500
FARTHEST_CM = 300
US_PER_CM = 58  # there and back

trigger = Pin(TRIGGER_PIN, Pin.OUT, value=0)
echo = Pin(ECHO_PIN, Pin.IN)
last_measurement = time.ticks_ms()


# part: helpers
def distance_cm():
    """The distance, None where there is no echo."""
    trigger.on()
    time.sleep_us(10)
    trigger.off()
    width = time_pulse_us(echo, 1, FARTHEST_CM * US_PER_CM)
    return width / US_PER_CM if width >= 0 else None


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_measurement) >= MEASURE_MS:
        last_measurement = now
        distance = distance_cm()
        if distance is None:
            print("no echo")
        else:
            print(f"{distance:.1f} cm")
