# Opens a Wi-Fi network of its own.

# part: includes
import network

# part: globals
AP_SSID = "my-board"
AP_PASSWORD = "my-password"
CHANNEL = 6

access_point = network.WLAN(network.WLAN.IF_AP)

# part: setup
access_point.config(
    ssid=AP_SSID, key=AP_PASSWORD, security=network.WLAN.SEC_WPA_WPA2, channel=CHANNEL
)
access_point.active(True)
print("access point", AP_SSID, "is at", access_point.ifconfig()[0])
