#[board rpipicow]
import network
import select
import socket
import time
from machine import Pin

ROUTES = {}


def route(path):
    def register(handler):
        ROUTES[path] = handler  #[lines 2]
        return handler

    return register


outputs = {name: Pin(number, Pin.OUT) for name, number in (("red", 10), ("green", 11), ("blue", 12))}


@route("/")
def index(query):
    rows = []
    for name, pin in sorted(outputs.items()):
        state = "on" if pin.value() else "off"  #[line]
        rows.append("<p>%s is %s <a href='/toggle?lamp=%s'>toggle</a>" % (name, state, name))
    return "200 OK", "<!doctype html><title>Lamps</title>" + "".join(rows)


@route("/toggle")
def toggle(query):
    pin = outputs.get(query.get("lamp"))
    if pin is None:
        return "404 Not Found", "no such lamp"  #[rest rn ]
    pin.toggle()
    return index(query)


# "a=1&b=x%20y" to a dict
def parse_query(text):  #[function]
    query = {}
    for part in text.split("&"):
        name, _, value = part.partition("=")
        pieces = value.replace("+", " ").split("%")
        decoded = pieces[0]
        for piece in pieces[1:]:
            decoded += chr(int(piece[:2], 16)) + piece[2:]
        query[name] = decoded
    return query


def answer(request):
    try:
        target = request.split(b" ", 2)[1].decode()
    except (IndexError, UnicodeError):
        return "400 Bad Request", "?"
    path, _, text = target.partition("?")
    handler = ROUTES.get(path)
    if handler is None:
        return "404 Not Found", "nothing at " + path
    return handler(parse_query(text))


def serve(port=80):
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(socket.getaddrinfo("0.0.0.0", port)[0][-1])
    listener.listen(4)
    poller = select.poll()
    poller.register(listener, select.POLLIN)

    while True:
        for sock, _event in poller.poll(1000):
            if sock is listener:
                client, _address = listener.accept()  #[lines 3]
                client.settimeout(2)
                poller.register(client, select.POLLIN)
                continue
            try:
                status, body = answer(sock.recv(1024))
                sock.send("HTTP/1.0 %s\r\nContent-Type: text/html\r\n\r\n%s" % (status, body))
            except OSError as e:
                print("client:", e)
            poller.unregister(sock)
            sock.close()


wlan = network.WLAN(network.AP_IF)
wlan.config(essid="lamps", password="switchthem")
wlan.active(True)
while not wlan.active():
    time.sleep_ms(50)
print(wlan.ifconfig()[0])
serve()
