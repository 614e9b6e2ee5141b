# Sends the uptime in frames over a UART and takes frames apart: start byte, length, payload, CRC-8.

# part: includes
import struct
import time

from machine import UART, Pin

# part: globals
LINK_RX_PIN = 16
LINK_TX_PIN = 17
LINK_BAUD = 115200
FRAME_MS = 1000
FRAME_START = 0xA5
LONGEST_FRAME = 32  # bytes of payload

link = UART(2, baudrate=LINK_BAUD, tx=Pin(LINK_TX_PIN), rx=Pin(LINK_RX_PIN))
link_received = b""
last_frame = time.ticks_ms()


# part: helpers
def crc8(data):  # polynomial 0x07
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ 0x07 if crc & 0x80 else crc << 1) & 0xFF
    return crc


def send_frame(payload):
    link.write(bytes([FRAME_START, len(payload)]) + payload + bytes([crc8(payload)]))


def on_frame(payload):
    print("frame of", len(payload), "bytes:", payload.hex())


def take_frames(received):
    """Hands on the whole frames; what is left may become one."""
    while True:
        start = received.find(bytes([FRAME_START]))
        if start < 0:
            return b""
        received = received[start:]
        if len(received) < 2:
            return received
        length = received[1]
        if not 1 <= length <= LONGEST_FRAME:
            received = received[1:]  # that was no start
            continue
        if len(received) < length + 3:
            return received
        payload = received[2 : 2 + length]
        if received[2 + length] == crc8(payload):
            on_frame(payload)
            received = received[length + 3 :]
        else:
            print("damaged frame")
            received = received[1:]


# part: loop
while True:
    now = time.ticks_ms()
    link_received = take_frames(link_received + (link.read() or b""))
    if time.ticks_diff(now, last_frame) >= FRAME_MS:
        last_frame = now
        send_frame(struct.pack("<I", now // 1000))
