# Reads holding registers of a Modbus RTU slave over RS-485 and prints them.

# part: includes
import struct
import time

from machine import UART, Pin

# part: globals
DE_PIN = 4  # the transceiver's DE and RE together: high sends
MODBUS_RX_PIN = 16
MODBUS_TX_PIN = 17
MODBUS_BAUD = 9600
SLAVE_ID = 1
FIRST_REGISTER = 0
REGISTER_COUNT = 2
MODBUS_POLL_MS = 1000
MODBUS_ANSWER_MS = 200

modbus = UART(2, baudrate=MODBUS_BAUD, tx=Pin(MODBUS_TX_PIN), rx=Pin(MODBUS_RX_PIN))
modbus_sends = Pin(DE_PIN, Pin.OUT, value=0)
modbus_answer = b""
modbus_is_asked = False
last_modbus_poll = time.ticks_ms()


# part: helpers
def modbus_crc(data):
    crc = 0xFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ 0xA001 if crc & 1 else crc >> 1
    return crc


def ask_modbus():
    request = struct.pack(">BBHH", SLAVE_ID, 3, FIRST_REGISTER, REGISTER_COUNT)
    modbus.read()  # what came late
    modbus_sends.on()
    modbus.write(request + struct.pack("<H", modbus_crc(request)))
    modbus.flush()  # until the last bit is out: some milliseconds
    modbus_sends.off()


def modbus_is_whole(answer):
    is_exception = len(answer) > 1 and answer[1] & 0x80
    return len(answer) >= (5 if is_exception else 5 + 2 * REGISTER_COUNT)


def report_modbus(answer):
    (crc,) = struct.unpack("<H", answer[-2:])
    if crc != modbus_crc(answer[:-2]) or answer[0] != SLAVE_ID:
        print("damaged answer")
    elif answer[1] & 0x80:
        print("exception", answer[2])
    else:
        values = struct.unpack(f">{REGISTER_COUNT}H", answer[3:-2])
        for offset, value in enumerate(values):
            print("register", FIRST_REGISTER + offset, "=", value)


# part: loop
while True:
    now = time.ticks_ms()
    if modbus_is_asked:
        modbus_answer += modbus.read() or b""
        if modbus_is_whole(modbus_answer):
            modbus_is_asked = False
            report_modbus(modbus_answer)
        elif time.ticks_diff(now, last_modbus_poll) >= MODBUS_ANSWER_MS:
            modbus_is_asked = False
            print("no answer")
    elif time.ticks_diff(now, last_modbus_poll) >= MODBUS_POLL_MS:
        last_modbus_poll = now
        modbus_answer = b""
        modbus_is_asked = True
        ask_modbus()
