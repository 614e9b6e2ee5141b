#[board esp32dev]
# Hub for ESP-NOW soil sensors. Nodes send 6 bytes: kind, battery (10 mV), value x 2, crc x 2.
import binascii
import espnow
import json
import network
import time
from collections import OrderedDict

BROADCAST = b"\xff" * 6
OFFLINE_MS = 15 * 60 * 1000


def crc16(data, crc=0xFFFF):
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021) & 0xFFFF if crc & 0x8000 else crc << 1  #[rest c = ]
    return crc


class Node:
    def __init__(self, mac):
        self.mac = mac
        self.kind = None
        self.volts = 0
        self.value = 0
        self.seen = time.ticks_ms()
        self.packets = 0

    @property
    def name(self):
        return binascii.hexlify(self.mac, ":").decode()  #[rest rn ]

    @property
    def online(self):
        return time.ticks_diff(time.ticks_ms(), self.seen) < OFFLINE_MS

    def update(self, message):  #[block]
        self.kind = chr(message[0])
        self.volts = message[1] / 100
        self.value = message[2] << 8 | message[3]
        self.seen = time.ticks_ms()
        self.packets += 1

    def as_dict(self):
        return {
            "name": self.name,
            "kind": self.kind,
            "volts": self.volts,
            "value": self.value,
            "online": self.online,
        }


def valid(message):
    return len(message) == 6 and crc16(message[:4]) == message[4] << 8 | message[5]


def start_radio():
    wlan = network.WLAN(network.STA_IF)
    wlan.active(True)
    wlan.config(channel=6)
    radio = espnow.ESPNow()
    radio.active(True)  #[lines 3]
    radio.config(rxbuf=2048, timeout_ms=1000)
    radio.add_peer(BROADCAST)
    return radio


def main():
    radio = start_radio()
    nodes = OrderedDict()
    last_print = time.ticks_ms()
    while True:
        mac, message = radio.recv()
        if mac is not None:
            if valid(message):
                if mac not in nodes:
                    nodes[mac] = Node(mac)
                nodes[mac].update(message)  #[line]
            elif message == b"hello":
                # a new node asks who is there: it learns our address from the answer
                radio.send(BROADCAST, b"hub")
        if time.ticks_diff(time.ticks_ms(), last_print) > 30_000:
            last_print = time.ticks_ms()
            print(json.dumps([node.as_dict() for node in nodes.values()]))


main()
