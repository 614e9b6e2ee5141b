# An access point that sends every name and every page to one page: phones open it by themselves.

# part: includes
import select
import socket

import network

# part: globals
AP_SSID = "setup-portal"
PAGE_TITLE = "Welcome"
PAGE = "<!DOCTYPE html><html><body><h1>{}</h1><p>You are connected to this board.</p></body></html>"
REQUEST_S = 2  # a browser that says nothing for so long is dropped

access_point = network.WLAN(network.WLAN.IF_AP)
dns_socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
page_socket = socket.socket()
portal_poll = select.poll()


# part: helpers
def portal_address():
    return access_point.ifconfig()[0]


def answer_name():
    """Tells who asks for any name that it is at our address."""
    question, asker = dns_socket.recvfrom(512)
    end = question.find(b"\x00", 12) + 5  # behind the name, its type and its class
    if end < 17:
        return
    answer = question[:2] + b"\x81\x80\x00\x01\x00\x01\x00\x00\x00\x00" + question[12:end]
    answer += b"\xc0\x0c\x00\x01\x00\x01\x00\x00\x00\x3c\x00\x04"  # kept for 60 s
    dns_socket.sendto(answer + bytes(map(int, portal_address().split("."))), asker)


def answer_page():
    client, _ = page_socket.accept()
    try:
        client.settimeout(REQUEST_S)
        words = client.recv(1024).split(b" ", 2)
        if len(words) > 1 and words[1] == b"/":
            client.sendall(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n")
            client.sendall(PAGE.format(PAGE_TITLE).encode())
        else:  # also the pages by which phones look for a portal
            head = "HTTP/1.0 302 Found\r\nLocation: http://{}/\r\n\r\n"
            client.sendall(head.format(portal_address()).encode())
    finally:
        client.close()


# part: setup
access_point.config(ssid=AP_SSID, security=network.WLAN.SEC_OPEN)
access_point.active(True)
dns_socket.bind(("0.0.0.0", 53))
page_socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
page_socket.bind(("0.0.0.0", 80))
page_socket.listen(2)
portal_poll.register(dns_socket, select.POLLIN)
portal_poll.register(page_socket, select.POLLIN)
print("portal at http://" + portal_address())

# part: loop
while True:
    for ready, _ in portal_poll.ipoll(0):
        try:
            if ready is dns_socket:
                answer_name()
            else:
                answer_page()
        except OSError as error:
            print("a request failed:", error)
