#[board rpipicow]
import binascii
import hashlib
import os
import time
from machine import Pin, PWM

ROWS = [Pin(n, Pin.OUT, value=1) for n in (2, 3, 4, 5)]
COLS = [Pin(n, Pin.IN, Pin.PULL_UP) for n in (6, 7, 8)]
KEYS = ("123", "456", "789", "*0#")
SECRET = "secret.txt"

bolt = PWM(Pin(22), freq=50)
buzzer = PWM(Pin(21), freq=2000)


def beep(ms, hertz=2000):
    buzzer.freq(hertz)  #[lines 4]
    buzzer.duty_u16(20_000)
    time.sleep_ms(ms)
    buzzer.duty_u16(0)


def scan():
    pressed = None
    for r, row in enumerate(ROWS):
        row.low()
        for c, col in enumerate(COLS):
            if not col.value():
                pressed = KEYS[r][c]  #[line]
        row.high()
    return pressed


def next_key(timeout_ms=None):  #[function]
    """The next key that goes down, None after the timeout."""
    start = time.ticks_ms()
    while scan() is not None:
        time.sleep_ms(10)
    while True:
        key = scan()
        if key is not None:
            time.sleep_ms(20)
            if scan() == key:
                beep(15)
                return key
        if timeout_ms is not None and time.ticks_diff(time.ticks_ms(), start) > timeout_ms:
            return None
        time.sleep_ms(10)


def digest(code, salt):
    value = salt + code.encode()
    for _ in range(500):  # slow on purpose
        value = hashlib.sha256(value).digest()  #[line]
    return binascii.hexlify(value).decode()


def set_code(code):
    salt = os.urandom(8)
    with open(SECRET, "w") as f:
        f.write(binascii.hexlify(salt).decode() + " " + digest(code, salt))


def check(code):
    try:
        with open(SECRET) as f:
            salt, wanted = f.read().split()
    except (OSError, ValueError):
        return code == "0000"
    return digest(code, binascii.unhexlify(salt)) == wanted  #[rest e, ]


def read_code():
    code = ""
    while True:
        key = next_key(10_000)
        if key is None or key == "*":
            return None
        if key == "#":
            return code
        code += key


def set_bolt(is_open):
    bolt.duty_ns(2_000_000 if is_open else 1_000_000)
    time.sleep_ms(400)
    bolt.duty_ns(0)


failures = 0
set_bolt(False)
while True:
    code = read_code()
    if code is None:
        continue
    if not check(code):
        failures += 1
        beep(400, 300)
        time.sleep(min(300, 2**failures))
        continue
    failures = 0
    set_bolt(True)
    if next_key(5000) == "*":
        fresh = read_code()
        if fresh and len(fresh) >= 4:
            set_code(fresh)
            beep(100, 3000)
    set_bolt(False)
