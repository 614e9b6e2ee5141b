#[board rpipico]
# Core 1 samples three channels at 1 kHz, core 0 sends blocks to a serial logger (OpenLog).

import _thread
import array
import time
from machine import ADC, UART, Pin

BLOCK = 512
CHANNELS = 3

blocks = [array.array("H", [0] * BLOCK * CHANNELS) for _ in range(2)]
full = [False, False]
running = True
overruns = 0
lock = _thread.allocate_lock()


def sample():
    global overruns
    adcs = [ADC(26 + n) for n in range(CHANNELS)]  #[rest = []
    which = 0
    due = time.ticks_us()
    while running:
        block = blocks[which]
        if full[which]:
            overruns += 1
        for i in range(0, BLOCK * CHANNELS, CHANNELS):
            while time.ticks_diff(due, time.ticks_us()) > 0:
                pass
            due = time.ticks_add(due, 1000)
            for n in range(CHANNELS):  #[lines 2]
                block[i + n] = adcs[n].read_u16()
        with lock:
            full[which] = True
        which ^= 1


def command(text):
    """Three times Ctrl-Z leads to the logger's prompt."""
    logger.write(b"\x1a\x1a\x1a")
    time.sleep_ms(50)
    logger.write(text.encode() + b"\r")  #[line]
    time.sleep_ms(50)
    answer = logger.read() or b""
    return answer.rstrip(b"\r\n>").decode()  #[rest p(]


def record(number, button, led):
    global running
    running = True
    _thread.start_new_thread(sample, ())
    which = written = 0
    command("append run%03d.bin" % number)
    while button.value():
        if not full[which]:
            continue
        logger.write(blocks[which])  #[lines 6]
        with lock:
            full[which] = False
        which ^= 1
        written += 1
        led.toggle()
    running = False
    print(written, "blocks,", overruns, "overruns")


led = Pin(25, Pin.OUT)
button = Pin(15, Pin.IN, Pin.PULL_UP)
logger = UART(0, baudrate=115_200, tx=Pin(0), rx=Pin(1), txbuf=4096)
number = 0
while True:
    while button.value():
        time.sleep_ms(20)
    while not button.value():
        time.sleep_ms(20)
    number += 1
    record(number, button, led)
    time.sleep(1)
