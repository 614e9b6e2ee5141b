# A Bluetooth LE serial port: "on" and "off" from a phone's terminal app switch an LED.

# part: includes
import bluetooth
from machine import Pin

# part: globals
NAME = "board"
LED_PIN = 4
ADVERTISE_US = 250_000

IRQ_CENTRAL_CONNECT = 1
IRQ_CENTRAL_DISCONNECT = 2
IRQ_GATTS_WRITE = 3
UART_UUID = bluetooth.UUID("6E400001-B5A3-F393-E0A9-E50E24DCCA9E")
UART_RX = (
    bluetooth.UUID("6E400002-B5A3-F393-E0A9-E50E24DCCA9E"),
    bluetooth.FLAG_WRITE | bluetooth.FLAG_WRITE_NO_RESPONSE,
)
UART_TX = (bluetooth.UUID("6E400003-B5A3-F393-E0A9-E50E24DCCA9E"), bluetooth.FLAG_NOTIFY)

ble = bluetooth.BLE()
ble_led = Pin(LED_PIN, Pin.OUT, value=0)
connections = set()
received = []
tx_handle = rx_handle = 0


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
    elif event == IRQ_GATTS_WRITE and data[1] == rx_handle:
        received.append(ble.gatts_read(rx_handle))


def tell(text):
    for connection in connections:
        ble.gatts_notify(connection, tx_handle, text.encode())


def on_command(word):
    if word in (b"on", b"off"):
        ble_led.value(word == b"on")
        tell("it is done\n")
    else:
        tell("on or off, please\n")


# part: setup
ble.active(True)
ble.irq(on_ble)
((tx_handle, rx_handle),) = ble.gatts_register_services(((UART_UUID, (UART_TX, UART_RX)),))
advertise()

# part: loop
while True:
    if received:
        on_command(received.pop(0).strip().lower())
