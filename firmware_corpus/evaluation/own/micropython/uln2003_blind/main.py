#[board rpipicow]
import json
import network
import time
import ntptime
from machine import Pin

# blind that follows the sun, 28BYJ-48 on a ULN2003

PINS = [Pin(n, Pin.OUT, value=0) for n in (10, 11, 12, 13)]
SEQUENCE = (0b0001, 0b0011, 0b0010, 0b0110, 0b0100, 0b1100, 0b1000, 0b1001)
STEPS_FULL = 4096 * 9          # nine turns of the shaft from top to bottom
STATE = "blind.json"

phase = 0
position = 0


def half_step(direction):
    global phase, position
    phase = (phase + direction) % 8
    position += direction
    bits = SEQUENCE[phase]
    for i in range(4):
        PINS[i].value(bits >> i & 1)  #[line]


def release():
    for pin in PINS:
        pin.off()


def save():
    with open(STATE, "w") as f:
        json.dump({"position": position, "phase": phase}, f)


def restore():
    global phase, position
    try:
        with open(STATE) as f:
            saved = json.load(f)  #[lines 3]
            phase = saved["phase"]
            position = saved["position"]
    except (OSError, KeyError, ValueError):
        pass


# Goes to a share of the way, 0 is up and 1 is down, with soft starts.
def move_to(share):  #[function]
    target = int(share * STEPS_FULL)
    direction = 1 if target > position else -1
    total = abs(target - position)
    for done in range(total):
        near_end = min(done, total - done)
        half_step(direction)
        time.sleep_us(max(1000, 2500 - near_end * 5))
    release()
    save()


def shade_for(hour, minute):
    t = hour + minute / 60
    if t < 7.5 or t > 21:
        return 1.0                    # night: closed
    if 12 <= t <= 17:
        return 0.4 + 0.35 * (1 - abs(t - 14.5) / 2.5)  #[rest rn ]
    return 0.0


def set_clock():
    wlan = network.WLAN(network.STA_IF)
    wlan.active(True)
    wlan.connect("your-network", "your-password")
    while not wlan.isconnected():
        time.sleep(1)
    ntptime.host = "pool.ntp.org"
    ntptime.settime()
    wlan.active(False)


restore()
set_clock()
while True:
    now = time.localtime()
    wanted = shade_for(now[3] + 1, now[4])
    if abs(wanted * STEPS_FULL - position) > STEPS_FULL / 50:  #[rest ) > ]
        move_to(wanted)
    time.sleep(60)
