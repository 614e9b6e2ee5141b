# A web page that switches an LED. Whoever reaches the board may switch it.

# part: includes
import select
import socket
import time

import network
from machine import Pin

# part: globals
SSID = "my-network"
PASSWORD = "my-password"
CONNECT_MS = 15000
LED_PIN = 4
PORT = 80
REQUEST_S = 1  # the longest wait for a client's request

PAGE = """HTTP/1.0 200 OK\r
Content-Type: text/html; charset=utf-8\r
\r
<!DOCTYPE html><meta name="viewport" content="width=device-width"><title>LED</title>
<h1>LED is {}</h1><a href="/on">on</a> <a href="/off">off</a>
"""
TO_PAGE = "HTTP/1.0 303 See Other\r\nLocation: /\r\n\r\n"
NOT_FOUND = "HTTP/1.0 404 Not Found\r\n\r\n"

wlan = network.WLAN(network.WLAN.IF_STA)
web_led = Pin(LED_PIN, Pin.OUT, value=0)
server = socket.socket()
clients = select.poll()


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


def answer(path):
    if path == "/":
        return PAGE.format("on" if web_led.value() else "off")
    if path in ("/on", "/off"):
        web_led.value(path == "/on")
        return TO_PAGE  # so that loading the page again switches nothing
    return NOT_FOUND


def serve(client):
    client.settimeout(REQUEST_S)
    words = client.recv(1024).split(b" ")
    client.sendall(answer(words[1].decode() if len(words) > 2 else "").encode())


# part: setup
if connect_wifi():
    print(f"open http://{wlan.ifconfig()[0]}:{PORT}/")
else:
    print("no Wi-Fi yet: it goes on trying")
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
server.bind(("0.0.0.0", PORT))
server.listen(2)
clients.register(server, select.POLLIN)

# part: loop
while True:
    if clients.poll(0):
        client, _ = server.accept()
        try:
            serve(client)
        except OSError as error:  # it said nothing, or went away
            print("client:", error)
        client.close()
