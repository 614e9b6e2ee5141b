# Measures distances with an HC-SR04 ultrasonic sensor.

# part: includes
import time

from machine import Pin, time_pulse_us

# part: globals
TRIG_PIN = 5
ECHO_PIN = 18
MEASURE_MS = 500

trig = Pin(TRIG_PIN, Pin.OUT, value=0)
echo = Pin(ECHO_PIN, Pin.IN)
last_measure = time.ticks_ms()

# part: helpers
def distance_cm():
    trig.value(1)
    time.sleep_us(10)
    trig.value(0)
    width = time_pulse_us(echo, 1, 30000)  # negative if there is no echo
    return width / 58 if width > 0 else None


# part: loop
while True:
    if time.ticks_diff(time.ticks_ms(), last_measure) >= MEASURE_MS:
        last_measure = time.ticks_ms()
        distance = distance_cm()
        print("no echo" if distance is None else "{:.1f} cm".format(distance))
