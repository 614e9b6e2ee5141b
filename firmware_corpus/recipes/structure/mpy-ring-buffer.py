# Keeps the last readings of an analog input and prints their least, mean and greatest.

# part: includes
import array
import time

from machine import ADC, Pin

# part: globals
ADC_PIN = 26
KEPT = 100
SAMPLE_MS = 100
HISTORY_REPORT_MS = 5000


# part: helpers
class RingBuffer:
    """The last so many numbers; its memory is taken once."""

    def __init__(self, size):
        self.numbers = array.array("H", [0] * size)
        self.start = 0
        self.count = 0

    def append(self, number):
        size = len(self.numbers)
        self.numbers[(self.start + self.count) % size] = number
        if self.count < size:
            self.count += 1
        else:
            self.start = (self.start + 1) % size

    def oldest_first(self):
        size = len(self.numbers)
        for index in range(self.count):
            yield self.numbers[(self.start + index) % size]


# part: setup
history_input = ADC(Pin(ADC_PIN))
history = RingBuffer(KEPT)
last_history_sample = last_history_report = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_history_sample) >= SAMPLE_MS:
        last_history_sample = now
        history.append(history_input.read_u16())
    if history.count and time.ticks_diff(now, last_history_report) >= HISTORY_REPORT_MS:
        last_history_report = now
        mean = sum(history.oldest_first()) // history.count
        print(min(history.oldest_first()), mean, max(history.oldest_first()))
