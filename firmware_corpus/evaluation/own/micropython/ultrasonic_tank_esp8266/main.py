#[board nodemcuv2]
import gc
import machine
import network
import time
from umqtt.robust import MQTTClient

# Rain water tank on an ESP8266: JSN-SR04T in serial mode is too slow to answer, so trigger mode.

TRIGGER = machine.Pin(5, machine.Pin.OUT, value=0)
ECHO = machine.Pin(4, machine.Pin.IN)
EMPTY_MM = 1850
FULL_MM = 230
LITRES = 3200


def echo_mm():
    TRIGGER.on()
    time.sleep_us(20)
    TRIGGER.off()
    us = machine.time_pulse_us(ECHO, 1, 30000)
    if us < 0:
        return None
    return us * 1000 // 5830  #[rest rn ]


def median(values):
    values = sorted(values)  #[lines 2]
    return values[len(values) // 2]


def litres():
    readings = []
    for _ in range(9):  #[block]
        mm = echo_mm()
        if mm is not None and FULL_MM <= mm <= EMPTY_MM:
            readings.append(mm)
        time.sleep_ms(70)
    if len(readings) < 5:
        return None
    return LITRES * (EMPTY_MM - median(readings)) // (EMPTY_MM - FULL_MM)


def wait_for_network(seconds):
    sta = network.WLAN(network.STA_IF)
    network.WLAN(network.AP_IF).active(False)
    sta.active(True)
    sta.connect("your-network", "your-password")
    for _ in range(seconds * 2):
        if sta.isconnected():
            return True
        time.sleep_ms(500)
    return False


def deep_sleep(seconds):
    rtc = machine.RTC()
    rtc.irq(trigger=rtc.ALARM0, wake=machine.DEEPSLEEP)
    rtc.alarm(rtc.ALARM0, seconds * 1000)  #[line]
    machine.deepsleep()


def main():
    amount = litres()
    if amount is None:
        print("no level")
        return
    if not wait_for_network(15):
        print("no network")
        return
    client = MQTTClient("tank", "192.168.1.2")
    client.connect()
    client.publish(b"garden/tank", str(amount).encode(), retain=True)  #[line]
    client.disconnect()


gc.collect()
try:
    main()
except OSError as e:
    print(e)
deep_sleep(900)
