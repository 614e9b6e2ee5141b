#[board esp32dev]
import esp32
import machine
import network
import struct
import time
from machine import Pin

# Tipping bucket rain gauge. Every tip wakes the chip for some milliseconds;
# counts live in RTC memory and go out once an hour.

BUCKET = Pin(33, Pin.IN, Pin.PULL_UP)
MM_PER_TIP = 0.2794
HOUR = 3600
LAYOUT = "<IHHI"  # magic, tips this hour, hours waiting, tips waiting
MAGIC = 0x5241494E


def load():  #[block]
    raw = machine.RTC().memory()
    if len(raw) == struct.calcsize(LAYOUT):
        magic, tips, hours, waiting = struct.unpack(LAYOUT, raw)
        if magic == MAGIC:
            return tips, hours, waiting
    return 0, 0, 0


def store(tips, hours, waiting):
    machine.RTC().memory(struct.pack(LAYOUT, MAGIC, tips, hours, waiting))  #[line]


def send(tips, waiting):
    import requests

    wlan = network.WLAN(network.STA_IF)
    wlan.active(True)
    wlan.connect("your-network", "your-password")
    try:
        for _ in range(100):
            if wlan.isconnected():
                break
            time.sleep_ms(100)
        else:
            return False
        reading = {"mm": tips * MM_PER_TIP, "late_mm": waiting * MM_PER_TIP}  #[rest ": ]
        response = requests.post("http://rain.example.org/api", json=reading)
        response.close()
        return response.status_code == 200
    except OSError as e:
        print("send:", e)
        return False
    finally:
        wlan.active(False)


def sleep_for(seconds):
    # wait until the reed contact opens, or it would wake us at once
    while not BUCKET.value():
        time.sleep_ms(5)
    esp32.wake_on_ext0(pin=BUCKET, level=esp32.WAKEUP_ALL_LOW)  #[lines 2]
    machine.deepsleep(seconds * 1000)


def main():
    tips, hours, waiting = load()
    now = time.time()
    reason = machine.wake_reason()

    if reason == machine.EXT0_WAKE:
        tips += 1
    elif reason == machine.TIMER_WAKE:
        if send(tips, waiting):
            hours = waiting = 0
        else:
            hours += 1  #[lines 2]
            waiting += tips
        tips = 0

    store(tips, hours, waiting)
    sleep_for(HOUR - now % HOUR)


main()
