#[board esp32dev]
import time
from machine import Pin, UART

from modbus import ModbusError, ModbusMaster

# Registers of a small grid inverter: name, address, words, scale, unit
REGISTERS = (
    ("pv_voltage", 3, 1, 0.1, "V"),
    ("pv_power", 5, 2, 0.1, "W"),
    ("grid_voltage", 38, 1, 0.1, "V"),
    ("today", 53, 2, 0.1, "kWh"),
    ("temperature", 93, 1, 0.1, "C"),
)

uart = UART(1, baudrate=9600, tx=17, rx=16, timeout=300, timeout_char=5)
master = ModbusMaster(uart, direction=Pin(4, Pin.OUT, value=0))


def poll_inverter(unit):
    values = {}
    for name, address, words, scale, _unit in REGISTERS:
        registers = master.read_input(unit, address, words)  #[lines 5]
        number = 0
        for register in registers:
            number = number << 16 | register
        values[name] = number * scale
    return values


while True:
    try:
        for name, value in poll_inverter(1).items():
            print("{:14} {:8.1f}".format(name, value))
    except ModbusError as error:
        print("inverter:", error)
    time.sleep(10)
