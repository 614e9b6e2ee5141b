# A web page with values, which loads itself anew. Whoever reaches the board may read it.

# part: includes
import select
import socket
import time

import network

# part: globals
SSID = "my-network"
PASSWORD = "my-password"
CONNECT_MS = 15000
PORT = 80
PAGE_REFRESH_S = 5
REQUEST_S = 1  # the longest wait for a client's request

PAGE = """HTTP/1.0 200 OK\r
Content-Type: text/html; charset=utf-8\r
\r
<!DOCTYPE html><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="{}"><title>Board</title><p>{}</p>
"""

wlan = network.WLAN(network.WLAN.IF_STA)
values_server = socket.socket()
values_clients = select.poll()


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


def values_shown():
    """The lines of the page: put your sensor here."""
    return [
        f"up for {time.ticks_ms() // 1000} s",
    ]


def send_values(client):
    client.settimeout(REQUEST_S)
    client.recv(1024)  # the request itself: every path gets the same page
    client.sendall(PAGE.format(PAGE_REFRESH_S, "<br>".join(values_shown())).encode())


# part: setup
if connect_wifi():
    print(f"open http://{wlan.ifconfig()[0]}:{PORT}/")
else:
    print("no Wi-Fi yet: it goes on trying")
values_server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
values_server.bind(("0.0.0.0", PORT))
values_server.listen(2)
values_clients.register(values_server, select.POLLIN)

# part: loop
while True:
    if values_clients.poll(0):
        client, _ = values_server.accept()
        try:
            send_values(client)
        except OSError as error:  # it said nothing, or went away
            print("client:", error)
        client.close()
