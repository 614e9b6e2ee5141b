# Measures, publishes by MQTT, and sleeps deeply until the next time. A limit of time spares the
# battery when there is no reading or no network.

# part: includes
import time

import machine
import network
from umqtt.simple import MQTTClient, MQTTException

# part: globals
SSID = "my-network"
PASSWORD = "my-password"
BROKER = "192.168.1.10"
PORT = 1883
MQTT_USER = ""  # empty: without a login
MQTT_PASSWORD = ""
TOPIC = "home/board"
SLEEP_MS = 600000
AWAKE_LIMIT_MS = 20000
CLIENT_ID = machine.unique_id().hex()

wlan = network.WLAN(network.WLAN.IF_STA)
awake_since = time.ticks_ms()


# part: helpers
def readings_are_there():
    return time.ticks_ms() > 0


def readings_text():
    return time.ticks_ms() // 1000


def publish_readings():
    """Whether they are on their way; there must be a network."""
    login = (MQTT_USER, MQTT_PASSWORD) if MQTT_USER else (None, None)
    client = MQTTClient(CLIENT_ID, BROKER, PORT, *login)
    try:
        client.connect()
        client.publish(TOPIC.encode(), str(readings_text()).encode(), retain=True)
        client.disconnect()
    except (OSError, MQTTException) as error:
        print("not published:", error)
        return False
    return True


# part: setup
wlan.active(True)
wlan.connect(SSID, PASSWORD)

# part: loop
while True:
    is_late = time.ticks_diff(time.ticks_ms(), awake_since) >= AWAKE_LIMIT_MS
    if is_late or (readings_are_there() and wlan.isconnected() and publish_readings()):
        print("sleeping")
        machine.deepsleep(SLEEP_MS)
