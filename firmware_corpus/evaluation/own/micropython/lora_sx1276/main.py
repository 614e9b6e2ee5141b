#[board esp32dev]
import time
from machine import Pin, SPI
from sx1276 import SX1276

# Fence monitor, far end: sends the voltage of an electric fence every minute.

radio = SX1276(
    SPI(1, baudrate=5_000_000, sck=Pin(5), mosi=Pin(27), miso=Pin(19)),
    cs=Pin(18, Pin.OUT, value=1),
    reset=Pin(14, Pin.OUT, value=1),
)
sequence = 0

while True:
    frame = b"FENCE %d %d" % (sequence, 8100)
    radio.send(frame)
    answer = radio.receive(timeout_ms=2000)
    if answer is None:
        print("no answer to", sequence)
    else:
        payload, rssi = answer  #[lines 2]
        print("answer", payload, "at", rssi, "dBm")
    sequence = sequence + 1 & 0xFFFF
    time.sleep(60)
