# Sends a line to a TCP server again and again and prints the answer; connects again when needed.
# The loop stands still while the server answers.

# part: includes
import socket
import time

import network

# part: globals
SSID = "my-network"
PASSWORD = "my-password"
CONNECT_MS = 15000
HOST = "192.168.1.10"
PORT = 5000
TCP_SEND_MS = 5000
ANSWER_S = 3  # the longest wait for the server

wlan = network.WLAN(network.WLAN.IF_STA)
tcp = None
last_line = time.ticks_ms()


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


def open_tcp():
    connection = socket.socket()
    connection.settimeout(ANSWER_S)
    try:
        connection.connect(socket.getaddrinfo(HOST, PORT)[0][-1])
    except OSError:
        connection.close()
        raise
    return connection


def ask(connection, line):
    connection.sendall(line.encode() + b"\n")
    answer = connection.recv(256)
    if not answer:
        raise OSError("the server has closed the connection")
    return answer


# part: setup
print("Wi-Fi is there" if connect_wifi() else "no Wi-Fi yet: it goes on trying")

# part: loop
while True:
    now = time.ticks_ms()
    if wlan.isconnected() and time.ticks_diff(now, last_line) >= TCP_SEND_MS:
        last_line = now
        words = [
            "uptime",
            str(now // 1000),
        ]
        try:
            if tcp is None:
                tcp = open_tcp()
            print(ask(tcp, " ".join(words)))
        except OSError as error:
            print("server:", error)
            if tcp is not None:
                tcp.close()
                tcp = None
