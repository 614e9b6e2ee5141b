class Fix:
    def __init__(self, lat, lon, kmh, date, time):
        self.lat = lat
        self.lon = lon
        self.kmh = kmh
        self.date = date
        self.time = time

    def clock(self):
        return "%02d:%02d:%02d" % self.time


# XOR of all bytes between $ and *, as two hex digits after it
def checksum_ok(sentence):  #[function]
    body, star, given = sentence[1:].partition(b"*")
    if not star:
        return False
    total = 0
    for byte in body:
        total ^= byte
    try:
        return total == int(given.strip(), 16)
    except ValueError:
        return False


def degrees(field, hemisphere):  #[block]
    dot = field.find(b".")
    whole = int(field[: dot - 2])
    minutes = float(field[dot - 2 :])
    value = whole + minutes / 60
    return -value if hemisphere in (b"S", b"W") else value


def parse_rmc(sentence):
    """A Fix from an RMC sentence, None if it is another, broken or without a fix."""
    if sentence[3:6] != b"RMC" or not checksum_ok(sentence):
        return None
    f = sentence.split(b",")
    if f[2] != b"A":
        return None
    clock = tuple(int(f[1][i : i + 2]) for i in (0, 2, 4))
    day, month, year = (int(f[9][i : i + 2]) for i in (0, 2, 4))
    return Fix(
        degrees(f[3], f[4]),
        degrees(f[5], f[6]),
        float(f[7] or b"0") * 1.852,
        (2000 + year, month, day),
        clock,
    )
