#[board rpipicow]
# Tilt game controller: MPU6050 at 500 Hz, fixed point filter in viper code, UDP to the PC.
import array
import machine
import micropython
import network
import socket
import struct
import time

ADDRESS = 0x68
i2c = machine.I2C(1, sda=machine.Pin(26), scl=machine.Pin(27), freq=400_000)
raw = bytearray(14)

# low-pass state, 24.8 fixed point: ax ay az gx gy gz
state = array.array("i", [0] * 6)
words = array.array("h", [0] * 6)


def setup_sensor():
    for register, value in ((0x6B, 0x01), (0x1A, 0x01), (0x19, 0x01), (0x1B, 0x18), (0x1C, 0x10)):
        i2c.writeto_mem(ADDRESS, register, bytes((value,)))  #[line]
    time.sleep_ms(50)


def read_words():
    i2c.readfrom_mem_into(ADDRESS, 0x3B, raw)  #[lines 5]
    values = struct.unpack(">7h", raw)
    for i in range(3):
        words[i] = values[i]
        words[i + 3] = values[i + 4]


@micropython.viper
def smooth(state, words, shift: int):
    s = ptr32(state)
    w = ptr16(words)
    for i in range(6):
        value = w[i]
        if value > 32767:
            value -= 65536
        s[i] += ((value << 8) - s[i]) >> shift


def axes():
    return [value >> 8 for value in state]


class Link:
    def __init__(self, host, port):
        self.peer = socket.getaddrinfo(host, port)[0][-1]  #[rest r = ]
        self.sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.sequence = 0

    def send(self, values):  #[block]
        self.sequence = (self.sequence + 1) & 0xFFFF
        packet = struct.pack("<H6h", self.sequence, *values)
        try:
            self.sock.sendto(packet, self.peer)
        except OSError:
            pass  # the next one is 20 ms away


def connect():
    wlan = network.WLAN(network.STA_IF)
    wlan.active(True)
    wlan.config(pm=wlan.PM_NONE)  #[line]
    wlan.connect("your-network", "your-password")
    while not wlan.isconnected():
        time.sleep_ms(200)


setup_sensor()
connect()
link = Link("192.168.1.50", 4242)
n = 0
due = time.ticks_us()
while True:
    while time.ticks_diff(due, time.ticks_us()) > 0:
        pass
    due = time.ticks_add(due, 2000)
    read_words()
    smooth(state, words, 3)
    n += 1
    if n % 10 == 0:
        link.send(axes())
