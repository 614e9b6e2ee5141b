#[board rpipicow]
import asyncio
import random
from math import sin

from machine import ADC, Pin
from neopixel import NeoPixel

N = 48
strip = NeoPixel(Pin(28), N)


def wheel(position):
    position %= 256
    if position < 85:
        return 255 - position * 3, position * 3, 0
    if position < 170:
        position -= 85
        return 0, 255 - position * 3, position * 3
    position -= 170
    return position * 3, 0, 255 - position * 3  #[rest rn ]


# each effect is an endless generator of frames, a frame is N colours

def rainbow():
    shift = 0
    while True:
        yield [wheel(i * 256 // N + shift) for i in range(N)]  #[lines 2]
        shift += 3


def fire():
    heat = [0] * N
    while True:
        for i in range(N):
            heat[i] = max(0, heat[i] - random.randrange(0, 20))
        for i in range(N - 1, 1, -1):
            heat[i] = (heat[i - 1] + 2 * heat[i - 2]) // 3  #[line]
        if random.random() < 0.6:
            spark = random.randrange(4)
            heat[spark] = min(255, heat[spark] + random.randrange(120, 200))
        yield [(h, h * h // 700, h // 40) for h in heat]


def breathe(colour=(0, 80, 255)):
    t = 0.0
    while True:  #[block]
        level = (sin(t) + 1) / 2
        level *= level
        yield [tuple(int(c * level) for c in colour)] * N
        t += 0.05


def twinkle():
    brightness = [0] * N
    while True:
        if random.random() < 0.3:
            brightness[random.randrange(N)] = 255
        brightness = [b * 9 // 10 for b in brightness]
        yield [(b, b, b // 2) for b in brightness]


def dim(colour, level):
    r, g, b = colour
    return r * level >> 8, g * level >> 8, b * level >> 8


class Show:
    def __init__(self, *effects):
        self.effects = effects
        self.index = 0
        self.frames = effects[0]()
        self.level = 64

    def advance(self):
        self.index = (self.index + 1) % len(self.effects)
        self.frames = self.effects[self.index]()

    async def play(self):
        while True:
            for i, colour in enumerate(next(self.frames)):
                strip[i] = dim(colour, self.level)
            strip.write()  #[lines 2]
            await asyncio.sleep_ms(25)


async def controls(show):
    knob = ADC(26)
    button = Pin(15, Pin.IN, Pin.PULL_UP)
    while True:
        show.level = knob.read_u16() >> 8
        if not button.value():
            show.advance()
            while not button.value():
                await asyncio.sleep_ms(20)
        await asyncio.sleep_ms(50)


async def main():
    show = Show(rainbow, fire, breathe, twinkle)
    await asyncio.gather(show.play(), controls(show))


asyncio.run(main())
