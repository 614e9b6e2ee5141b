# One task makes values, another takes them from a queue when they come.

# part: includes
import asyncio
import time

# part: globals
PRODUCE_MS = 500
QUEUE_SIZE = 10


# part: helpers
class Queue:
    """First in, first out. When it is full the oldest value is dropped."""

    def __init__(self, size):
        self.size = size
        self.values = []
        self.filled = asyncio.Event()
        self.dropped = 0

    def put(self, value):
        if len(self.values) >= self.size:
            self.values.pop(0)
            self.dropped += 1
        self.values.append(value)
        self.filled.set()

    async def get(self):
        while not self.values:
            self.filled.clear()
            await self.filled.wait()
        return self.values.pop(0)


async def produce(queue):
    while True:
        queue.put(time.ticks_ms())
        await asyncio.sleep_ms(PRODUCE_MS)


async def consume(queue):
    while True:
        value = await queue.get()
        print("got", value, "- dropped so far:", queue.dropped)


async def main():
    queue = Queue(QUEUE_SIZE)
    await asyncio.gather(produce(queue), consume(queue))


# part: loop
asyncio.run(main())
