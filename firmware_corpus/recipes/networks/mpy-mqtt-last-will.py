# Says by MQTT that the board is there; the broker says that it is gone (last will).
# When Wi-Fi or the broker is lost, it connects again.

# part: includes
import time

import machine
import network
from umqtt.simple import MQTTClient, MQTTException

# part: globals
SSID = "my-network"
PASSWORD = "my-password"
CONNECT_MS = 15000
BROKER = "192.168.1.10"
PORT = 1883
MQTT_USER = ""  # empty: without a login
MQTT_PASSWORD = ""
STATUS_TOPIC = "home/board/status"
ONLINE = "online"
OFFLINE = "offline"
RETRY_MS = 5000
KEEPALIVE_S = 60
PING_MS = KEEPALIVE_S * 500
CLIENT_ID = machine.unique_id().hex()

wlan = network.WLAN(network.WLAN.IF_STA)
mqtt = None
last_mqtt_try = time.ticks_add(time.ticks_ms(), -RETRY_MS)
last_ping = time.ticks_ms()


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


def connect_mqtt():
    """The connected client, None where there is none."""
    login = (MQTT_USER, MQTT_PASSWORD) if MQTT_USER else (None, None)
    client = MQTTClient(CLIENT_ID, BROKER, PORT, *login, keepalive=KEEPALIVE_S)
    client.set_last_will(STATUS_TOPIC.encode(), OFFLINE.encode(), retain=True)  # before connect()
    try:
        client.connect()
        client.publish(STATUS_TOPIC.encode(), ONLINE.encode(), retain=True)
    except (OSError, MQTTException) as error:
        print("no broker:", error)
        return None
    print("connected to the broker")
    return client


# part: setup
print("Wi-Fi is there" if connect_wifi() else "no Wi-Fi yet: it goes on trying")

# part: loop
while True:
    now = time.ticks_ms()
    if mqtt is None:
        if wlan.isconnected() and time.ticks_diff(now, last_mqtt_try) >= RETRY_MS:
            last_mqtt_try = now
            mqtt = connect_mqtt()
    else:
        try:
            if time.ticks_diff(now, last_ping) >= PING_MS:
                last_ping = now
                mqtt.ping()
            mqtt.check_msg()
        except (OSError, MQTTException) as error:
            print("the broker is lost:", error)
            mqtt = None
