# Sends values to a phone's terminal app again and again, by a Bluetooth LE serial port.

# part: includes
import time

import bluetooth

# part: globals
NAME = "board"
BLE_SEND_MS = 2000
ADVERTISE_US = 250_000

IRQ_CENTRAL_CONNECT = 1
IRQ_CENTRAL_DISCONNECT = 2
UART_UUID = bluetooth.UUID("6E400001-B5A3-F393-E0A9-E50E24DCCA9E")
UART_TX = (bluetooth.UUID("6E400003-B5A3-F393-E0A9-E50E24DCCA9E"), bluetooth.FLAG_NOTIFY)

ble = bluetooth.BLE()
connections = set()
tx_handle = 0
last_ble_send = time.ticks_ms()


# part: helpers
def ble_field(kind, value):
    return bytes([len(value) + 1, kind]) + value


def advertise():
    flags = ble_field(0x01, b"\x06")  # to be found by all, Bluetooth LE only
    service = ble_field(0x07, bytes(UART_UUID))
    name = ble_field(0x09, NAME.encode())
    ble.gap_advertise(ADVERTISE_US, adv_data=flags + service, resp_data=name)


def on_ble(event, data):
    if event == IRQ_CENTRAL_CONNECT:
        connections.add(data[0])
    elif event == IRQ_CENTRAL_DISCONNECT:
        connections.discard(data[0])
        advertise()


def tell(line):
    """One line to all that are connected: 20 bytes fit any of them."""
    for connection in list(connections):
        try:
            ble.gatts_notify(connection, tx_handle, line.encode() + b"\n")
        except OSError as error:  # it has just gone
            print("not sent:", error)


# part: setup
ble.active(True)
ble.irq(on_ble)
((tx_handle,),) = ble.gatts_register_services(((UART_UUID, (UART_TX,)),))
advertise()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_ble_send) >= BLE_SEND_MS:
        last_ble_send = now
        tell(f"up {now // 1000} s")
