# Connects to Wi-Fi with a fixed address in place of one from DHCP.

# part: includes
import network

# part: globals
SSID = "my-network"
PASSWORD = "my-password"
STATIC_ADDRESS = "192.168.1.50"  # outside of the range that the router gives away
SUBNET_MASK = "255.255.255.0"
GATEWAY = "192.168.1.1"
DNS_SERVER = "192.168.1.1"

wlan = network.WLAN(network.WLAN.IF_STA)
wifi_was_there = False

# part: setup
wlan.active(True)
wlan.ifconfig((STATIC_ADDRESS, SUBNET_MASK, GATEWAY, DNS_SERVER))  # before it connects
wlan.connect(SSID, PASSWORD)

# part: loop
while True:
    wifi_is_there = wlan.isconnected()
    if wifi_is_there != wifi_was_there:
        wifi_was_there = wifi_is_there
        print("Wi-Fi is there at " + wlan.ifconfig()[0] if wifi_is_there else "Wi-Fi is lost")
