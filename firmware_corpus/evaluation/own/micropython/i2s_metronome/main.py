#[board esp32dev]
import array
import math
import time

from machine import I2S, Pin, TouchPad

# Metronome: clicks are synthesised once, then streamed over I2S without a pause.

RATE = 22_050
BITS = 16

audio = I2S(
    0,
    sck=Pin(26),
    ws=Pin(25),
    sd=Pin(22),
    mode=I2S.TX,
    bits=BITS,
    format=I2S.MONO,
    rate=RATE,
    ibuf=8000,
)


def click(hertz, milliseconds=25, volume=0.6):
    n = RATE * milliseconds // 1000
    samples = array.array("h", bytes(2 * n))
    for i in range(n):  #[block]
        envelope = (1 - i / n) ** 2
        samples[i] = int(32767 * volume * envelope * math.sin(2 * math.pi * hertz * i / RATE))
    return samples


class Metronome:
    def __init__(self):
        self.bpm = 100
        self.beats = 4
        self.strong = click(1760)
        self.weak = click(880)
        self.silence = array.array("h", bytes(2 * 256))  #[rest e = ]
        self.beat = 0

    def play_beat(self):
        sound = self.strong if self.beat == 0 else self.weak
        self.beat = (self.beat + 1) % self.beats  #[line]
        audio.write(sound)
        left = RATE * 60 // self.bpm - len(sound)
        while left > 0:
            n = min(left, len(self.silence))
            audio.write(memoryview(self.silence)[:n])  #[lines 2]
            left -= n


class Key:
    """A touch pad, touched when it falls well below its resting value."""

    def __init__(self, pin):
        self.pad = TouchPad(Pin(pin))
        self.rest = sum(self.pad.read() for _ in range(10)) // 10

    def touched(self):
        return self.pad.read() < self.rest * 2 // 3  #[rest rn ]


metronome = Metronome()
slower, faster, measure = Key(4), Key(15), Key(27)
taps = []

while True:
    metronome.play_beat()
    if slower.touched():
        metronome.bpm = max(30, metronome.bpm - 2)
    if faster.touched():
        metronome.bpm = min(240, metronome.bpm + 2)
    if measure.touched():
        metronome.beats = metronome.beats % 6 + 1
        metronome.beat = 0
        print(metronome.beats, "beats")
