# Prints the messages that come by ESP-NOW and toggles an LED at each.

# part: includes
import espnow
import network
from machine import Pin

# part: globals
LED_PIN = 4

now_wlan = network.WLAN(network.WLAN.IF_STA)
esp_now = espnow.ESPNow()
message_led = Pin(LED_PIN, Pin.OUT, value=0)

# part: setup
now_wlan.active(True)
now_wlan.disconnect()  # so that it stays on one channel
esp_now.active(True)
print("our MAC address is", now_wlan.config("mac").hex(":"))

# part: loop
while True:
    sender, message = esp_now.recv(0)
    if message is not None:
        message_led.value(not message_led.value())
        print(sender.hex(":"), message)
