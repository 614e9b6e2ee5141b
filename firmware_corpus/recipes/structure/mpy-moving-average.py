# Smooths an analog input by the mean of its last readings.

# part: includes
import array
import time

from machine import ADC, Pin

# part: globals
ADC_PIN = 26
WINDOW = 20
SAMPLE_MS = 50


# part: helpers
class MovingAverage:
    """The mean of the last values. Adding one takes the same time for any number of them."""

    def __init__(self, size):
        self.values = array.array("i", [0] * size)
        self.count = 0
        self.next = 0
        self.sum = 0

    def add(self, value):
        if self.count == len(self.values):
            self.sum -= self.values[self.next]
        else:
            self.count += 1
        self.values[self.next] = value
        self.sum += value
        self.next = (self.next + 1) % len(self.values)

    def mean(self):
        return self.sum / self.count if self.count else 0


# part: setup
noisy_input = ADC(Pin(ADC_PIN))
average = MovingAverage(WINDOW)
last_sample = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_sample) >= SAMPLE_MS:
        last_sample = now
        reading = noisy_input.read_u16()
        average.add(reading)
        smooth = round(average.mean())
        print(reading, smooth)
