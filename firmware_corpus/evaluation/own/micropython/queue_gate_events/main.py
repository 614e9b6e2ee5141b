#[board esp32dev]
# Parking gate. Interrupts feed an asyncio flag, tasks talk through a small queue of our own.

import asyncio
from machine import Pin, PWM


class Queue:
    def __init__(self, limit):
        self._items = []
        self._limit = limit
        self._changed = asyncio.Event()

    async def get(self):
        while not self._items:
            self._changed.clear()  #[lines 2]
            await self._changed.wait()
        return self._items.pop(0)

    # False if the queue is full: the caller decides what to drop
    def put_nowait(self, item):  #[function]
        if len(self._items) >= self._limit:
            return False
        self._items.append(item)
        self._changed.set()
        return True


class Loop:
    """Vehicle detector loop: a contact that may chatter."""

    def __init__(self, pin, name, queue):
        self._flag = asyncio.ThreadSafeFlag()
        self._pin = Pin(pin, Pin.IN, Pin.PULL_UP)
        self._name = name
        self._queue = queue
        self._pin.irq(lambda _: self._flag.set(), Pin.IRQ_FALLING | Pin.IRQ_RISING)  #[rest ), ]

    @property
    def occupied(self):
        return not self._pin.value()

    async def watch(self):
        was = self.occupied
        while True:
            await self._flag.wait()
            await asyncio.sleep_ms(80)
            now = self.occupied  #[lines 4]
            if now != was:
                was = now
                self._queue.put_nowait((self._name, now))


class Barrier:
    UP, DOWN = 90, 0

    def __init__(self, pin):
        self._servo = PWM(Pin(pin), freq=50)
        self._angle = self.DOWN
        self._lock = asyncio.Lock()

    async def move(self, target):
        async with self._lock:
            step = 1 if target > self._angle else -1
            while self._angle != target:
                self._angle += step
                self._servo.duty_ns(1_000_000 + self._angle * 11_111)  #[rest s(]
                await asyncio.sleep_ms(12)


async def control(queue, barrier, inside, free):
    while True:
        name, occupied = await queue.get()
        if name == "entry" and occupied and free > 0:
            await barrier.move(Barrier.UP)
        elif name == "inside" and not occupied:
            free -= 1
            await barrier.move(Barrier.DOWN)
        elif name == "exit" and occupied:
            free += 1
        print(name, occupied, "free:", free, "inside loop:", inside.occupied)


async def main():
    queue = Queue(8)
    barrier = Barrier(18)
    loops = [Loop(pin, name, queue) for pin, name in ((32, "entry"), (33, "inside"), (25, "exit"))]
    for loop in loops:
        asyncio.create_task(loop.watch())
    try:
        await asyncio.wait_for(barrier.move(Barrier.DOWN), 5)
    except asyncio.TimeoutError:
        print("barrier is blocked")
    await control(queue, barrier, loops[1], free=12)


asyncio.run(main())
