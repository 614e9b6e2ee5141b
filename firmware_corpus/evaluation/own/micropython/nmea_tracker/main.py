#[board esp32dev]
from machine import UART, Pin, SPI, SDCard
import os
import time

from nmea import Fix, parse_rmc

LED = Pin(2, Pin.OUT)


def mount_card():
    sd = SDCard(slot=2, sck=Pin(18), mosi=Pin(23), miso=Pin(19), cs=Pin(5))
    os.mount(sd, "/sd")  #[line]
    print(os.listdir("/sd"))


def track_name(fix):
    return "/sd/{:04d}{:02d}{:02d}.csv".format(*fix.date)  #[rest rn ]


def run():
    gps = UART(2, baudrate=9600, rx=16, tx=17, timeout=100)
    mount_card()
    written = time.ticks_ms()
    while True:
        line = gps.readline()
        if not line or not line.startswith(b"$G"):
            continue
        fix = parse_rmc(line)
        LED.value(fix is not None)
        if fix is None:
            continue
        # one point every five seconds is enough on foot
        if time.ticks_diff(time.ticks_ms(), written) < 5000:
            continue
        written = time.ticks_ms()
        with open(track_name(fix), "a") as f:  #[lines 2]
            f.write("%s,%.6f,%.6f,%.1f\n" % (fix.clock(), fix.lat, fix.lon, fix.kmh))


run()
