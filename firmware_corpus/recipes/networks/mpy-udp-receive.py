# Prints the UDP packets that arrive, without keeping the loop waiting.

# part: includes
import socket
import time

import network

# part: globals
SSID = "my-network"
PASSWORD = "my-password"
CONNECT_MS = 15000
PORT = 5005

wlan = network.WLAN(network.WLAN.IF_STA)
udp_input = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)


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


def on_packet(data, sender):
    print(f"{len(data)} bytes from {sender[0]}:", data)


# part: setup
if connect_wifi():
    print("listening at", wlan.ifconfig()[0], "port", PORT)
else:
    print("no Wi-Fi yet: it goes on trying")
udp_input.bind(("0.0.0.0", PORT))
udp_input.setblocking(False)

# part: loop
while True:
    try:
        data, sender = udp_input.recvfrom(512)
    except OSError:  # nothing has come
        data = None
    if data is not None:
        on_packet(data, sender)
