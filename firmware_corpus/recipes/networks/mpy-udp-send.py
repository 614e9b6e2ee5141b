# Sends UDP packets again and again.

# part: includes
import socket
import time

import network

# part: globals
SSID = "my-network"
PASSWORD = "my-password"
CONNECT_MS = 15000
HOST = "192.168.1.10"
PORT = 5005
MESSAGE = "hello"
UDP_SEND_MS = 5000

wlan = network.WLAN(network.WLAN.IF_STA)
udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
packet_number = 0
last_packet = time.ticks_ms()


# part: helpers
def connect_wifi():
    """Whether Wi-Fi is there in time."""
    wlan.active(True)
    if not wlan.isconnected():
        wlan.connect(SSID, PASSWORD)
    began = time.ticks_ms()
    while not wlan.isconnected():
        if time.ticks_diff(time.ticks_ms(), began) >= CONNECT_MS:
            return False
        time.sleep_ms(20)
    return True


def send_packet(text):
    address = socket.getaddrinfo(HOST, PORT)[0][-1]
    udp.sendto(text.encode(), address)


# part: setup
print("Wi-Fi is there" if connect_wifi() else "no Wi-Fi yet: it goes on trying")

# part: loop
while True:
    now = time.ticks_ms()
    if wlan.isconnected() and time.ticks_diff(now, last_packet) >= UDP_SEND_MS:
        last_packet = now
        packet_number += 1
        words = [
            MESSAGE,
            str(packet_number),
        ]
        try:
            send_packet(" ".join(words))
        except OSError as error:
            print("not sent:", error)
