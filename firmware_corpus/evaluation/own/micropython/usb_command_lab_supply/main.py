#[board rpipico]
"""SCPI-like commands on the USB port for a small programmable supply (DAC MCP4725, INA226)."""

import select
import sys

from machine import I2C, Pin

i2c = I2C(0, sda=Pin(8), scl=Pin(9), freq=400_000)
output = Pin(15, Pin.OUT, value=0)

DAC = 0x60
INA = 0x40
SHUNT_OHMS = 0.02
FULL_SCALE = 12.6


class Supply:
    def __init__(self):
        self.volts = 0.0
        self.limit = 1.0
        self.errors = []

    def set_volts(self, volts):
        if not 0 <= volts <= FULL_SCALE:
            raise ValueError("voltage out of range")
        self.volts = volts
        code = round(volts / FULL_SCALE * 4095)
        i2c.writeto(DAC, bytes((code >> 8, code & 0xFF)))  #[line]

    def _register(self, number):
        high, low = i2c.readfrom_mem(INA, number, 2)
        value = high << 8 | low
        return value - 0x10000 if value & 0x8000 else value  #[rest rn ]

    @property
    def measured_volts(self):
        return self._register(0x02) * 1.25e-3

    @property
    def measured_amps(self):
        return self._register(0x01) * 2.5e-6 / SHUNT_OHMS

    def protect(self):
        if output.value() and self.measured_amps > self.limit:  #[block]
            output.off()
            self.errors.append("-400,over current")


supply = Supply()


def next_error():
    return supply.errors.pop(0) if supply.errors else "0,no error"


QUERIES = {
    "*IDN?": lambda: "Workbench,Supply,1,1.2",
    "VOLT?": lambda: "%.3f" % supply.volts,
    "CURR?": lambda: "%.3f" % supply.limit,
    "MEAS:VOLT?": lambda: "%.3f" % supply.measured_volts,
    "MEAS:CURR?": lambda: "%.4f" % supply.measured_amps,
    "OUTP?": lambda: str(output.value()),
    "SYST:ERR?": next_error,
}


def execute(line):  #[function]
    """The answer to a command, None where it has none."""
    command, _, argument = line.strip().upper().partition(" ")
    if command in QUERIES:
        return QUERIES[command]()
    if command == "VOLT":
        supply.set_volts(float(argument))
    elif command == "CURR":
        supply.limit = float(argument)
    elif command == "OUTP":
        output.value(argument in ("1", "ON"))
    elif command:
        supply.errors.append("-113,undefined header")


poll = select.poll()
poll.register(sys.stdin, select.POLLIN)
while True:
    supply.protect()
    if not poll.poll(5):
        continue
    try:
        answer = execute(sys.stdin.readline())
    except ValueError as error:
        supply.errors.append("-222," + str(error))  #[line]
        continue
    if answer is not None:
        print(answer)
