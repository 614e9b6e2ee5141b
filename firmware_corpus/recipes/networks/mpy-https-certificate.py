# Fetches a page by HTTPS, only if the server's certificate was signed by the CA in a file.
# Put the CA's certificate on the board in DER: openssl x509 -in ca.pem -outform der -out ca.der

# part: includes
import socket
import ssl
import time

import network
import ntptime

# part: globals
SSID = "my-network"
PASSWORD = "my-password"
HOST = "example.com"
PATH = "/"
CA_FILE = "ca.der"
HTTPS_FETCH_MS = 60000
HTTPS_ANSWER_S = 10

wlan = network.WLAN(network.WLAN.IF_STA)
trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
clock_is_set = False
last_https_fetch = time.ticks_add(time.ticks_ms(), -HTTPS_FETCH_MS)  # the first one is now


# part: helpers
def fetch_https(host, path):
    """The status line and the body; OSError or ValueError, also for a wrong certificate."""
    plain = socket.socket()
    try:
        plain.settimeout(HTTPS_ANSWER_S)
        plain.connect(socket.getaddrinfo(host, 443)[0][-1])
        secure = trust.wrap_socket(plain, server_hostname=host)
        secure.write(f"GET {path} HTTP/1.0\r\nHost: {host}\r\n\r\n".encode())
        status = secure.readline()
        while secure.readline() not in (b"\r\n", b""):  # the other lines of the head
            pass
        return status, secure.read()
    finally:
        plain.close()


# part: setup
trust.verify_mode = ssl.CERT_REQUIRED  # without it any certificate is taken
trust.load_verify_locations(cafile=CA_FILE)
wlan.active(True)
wlan.connect(SSID, PASSWORD)

# part: loop
while True:
    now = time.ticks_ms()
    if wlan.isconnected() and time.ticks_diff(now, last_https_fetch) >= HTTPS_FETCH_MS:
        last_https_fetch = now
        try:
            if not clock_is_set:
                ntptime.settime()  # certificates have dates
                clock_is_set = True
            status_line, body = fetch_https(HOST, PATH)
            print(status_line.decode().strip(), len(body), "bytes")
        except (OSError, ValueError) as error:
            print("nothing fetched:", error)
