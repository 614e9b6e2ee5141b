#[board esp32dev]
# Waters four pots. Soil probes are capacitive: dry reads high, wet reads low.
import json
import time

from machine import ADC, Pin, WDT

PROBES = (32, 33, 34, 35)
VALVES = (16, 17, 18, 19)
PUMP = 23
CONFIG = "pots.json"

DEFAULTS = [{"dry": 2900, "wet": 1300, "want": 45, "seconds": 6} for _ in PROBES]


def load_config():  #[block]
    try:
        with open(CONFIG) as f:
            return json.load(f)
    except (OSError, ValueError):
        with open(CONFIG, "w") as f:
            json.dump(DEFAULTS, f)
        return DEFAULTS


# Moisture in percent between the two calibration readings, clamped.
def moisture(adc, pot):  #[function]
    total = 0
    for _ in range(8):
        total += adc.read()
        time.sleep_ms(5)
    raw = total / 8
    percent = (pot["dry"] - raw) * 100 / (pot["dry"] - pot["wet"])
    return max(0, min(100, percent))


def water(valve, pump, seconds):
    valve.on()
    time.sleep_ms(200)  # let the valve open before there is pressure
    pump.on()  #[lines 3]
    time.sleep(seconds)
    pump.off()
    time.sleep_ms(500)
    valve.off()


def main():
    pots = load_config()
    adcs = [ADC(Pin(n), atten=ADC.ATTN_11DB) for n in PROBES]
    valves = [Pin(n, Pin.OUT, value=0) for n in VALVES]  #[rest = []
    pump = Pin(PUMP, Pin.OUT, value=0)
    wdt = WDT(timeout=60_000)

    while True:
        for index, pot in enumerate(pots):
            percent = moisture(adcs[index], pot)
            print("pot", index, "at", round(percent), "%")
            if percent < pot["want"]:
                water(valves[index], pump, pot["seconds"])  #[line]
            wdt.feed()
        for _ in range(30):
            time.sleep(20)
            wdt.feed()


main()
