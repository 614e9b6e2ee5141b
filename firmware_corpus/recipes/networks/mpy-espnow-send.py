# Sends messages by ESP-NOW again and again.

# part: includes
import time

import espnow
import network

# part: globals
PEER = "ff:ff:ff:ff:ff:ff"  # the receiver's MAC address; this one is everybody
MESSAGE = "hello"
NOW_SEND_MS = 2000

now_wlan = network.WLAN(network.WLAN.IF_STA)
esp_now = espnow.ESPNow()
peer_mac = bytes(int(part, 16) for part in PEER.split(":"))
message_number = 0
last_message = time.ticks_ms()

# part: setup
now_wlan.active(True)
now_wlan.disconnect()
print("our MAC address is", now_wlan.config("mac").hex(":"))
esp_now.active(True)
esp_now.add_peer(peer_mac)

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_message) >= NOW_SEND_MS:
        last_message = now
        message_number += 1
        words = [
            MESSAGE,
            str(message_number),
        ]
        try:
            if not esp_now.send(peer_mac, " ".join(words)):
                print("the peer does not answer")
        except OSError as error:
            print("not sent:", error)
