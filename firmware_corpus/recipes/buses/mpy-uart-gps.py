# Reads a GPS module and prints position, speed and time, when it knows them.

# part: includes
from machine import UART, Pin

# part: globals
TX_PIN = 17
RX_PIN = 16
BAUD = 9600
LONGEST = 100  # a sentence of NMEA has 82 characters at most

gps = UART(1, baudrate=BAUD, tx=Pin(TX_PIN), rx=Pin(RX_PIN), rxbuf=512)
sentence = bytearray()
fix = None  # latitude, longitude, km/h and the time of day, when they have come


# part: helpers
def is_whole(line):
    """Whether a sentence has its right checksum."""
    body, star, checksum = line[1:].partition(b"*")
    wanted = 0
    for byte in body:
        wanted ^= byte
    return line[:1] == b"$" and star == b"*" and checksum.upper() == f"{wanted:02X}".encode()


def degrees(text, half):
    """ddmm.mmmm or dddmm.mmmm as degrees, south and west negative."""
    dot = text.index(".")
    value = int(text[: dot - 2]) + float(text[dot - 2 :]) / 60
    return -value if half in "SW" else value


def on_sentence(line):
    global fix
    if not is_whole(line):
        return
    fields = line.decode().split("*")[0].split(",")
    if fields[0][3:] != "RMC":
        return
    if fields[2] != "A":
        print("no position yet")
        return
    latitude, longitude = degrees(fields[3], fields[4]), degrees(fields[5], fields[6])
    speed = float(fields[7] or 0) * 1.852  # knots to km/h
    clock = f"{fields[1][0:2]}:{fields[1][2:4]}:{fields[1][4:6]}"
    fix = latitude, longitude, speed, clock


def take_gps(data):
    global sentence
    for byte in data:
        if byte == 0x0A:
            try:
                on_sentence(bytes(sentence).strip())
            except ValueError:  # a field that is no number
                print("a sentence that makes no sense")
            sentence = bytearray()
        elif len(sentence) < LONGEST:
            sentence.append(byte)
        else:
            sentence = bytearray()


# part: loop
while True:
    if gps.any():
        take_gps(gps.read())
    if fix is not None:
        latitude, longitude, speed, clock = fix
        fix = None
        print(f"{latitude:.6f}, {longitude:.6f}, {speed:.1f} km/h, {clock} UTC")
