#[board esp32dev]
import struct
import time

import bluetooth
from hx711 import HX711
from machine import Pin
from micropython import const

_IRQ_CENTRAL_CONNECT = const(1)
_IRQ_CENTRAL_DISCONNECT = const(2)
_IRQ_GATTS_WRITE = const(3)

_WEIGHT_SERVICE = bluetooth.UUID(0x181D)
_MEASUREMENT = (bluetooth.UUID(0x2A9D), bluetooth.FLAG_INDICATE | bluetooth.FLAG_READ)
_CONTROL = (bluetooth.UUID(0xFF01), bluetooth.FLAG_WRITE)


class ScaleService:
    def __init__(self, name):
        self.connections = set()
        self.tare_wanted = False
        self.ble = bluetooth.BLE()
        self.ble.active(True)
        self.ble.irq(self.on_event)  #[lines 4]
        ((self.measurement, self.control),) = self.ble.gatts_register_services(
            ((_WEIGHT_SERVICE, (_MEASUREMENT, _CONTROL)),)
        )
        self.payload = self.advertising_payload(name)
        self.advertise()

    # Flags, the 16-bit service and the name, each as length, type, data
    def advertising_payload(self, name):  #[function]
        payload = bytearray(b"\x02\x01\x06")
        for kind, data in ((0x03, bytes(_WEIGHT_SERVICE)), (0x09, name.encode())):
            payload += struct.pack("BB", len(data) + 1, kind) + data
        return payload

    def advertise(self):
        self.ble.gap_advertise(250_000, adv_data=self.payload)  #[line]

    def on_event(self, event, data):
        if event == _IRQ_CENTRAL_CONNECT:
            connection, _, _ = data
            self.connections.add(connection)
        elif event == _IRQ_CENTRAL_DISCONNECT:
            connection, _, _ = data
            self.connections.discard(connection)  #[lines 2]
            self.advertise()
        elif event == _IRQ_GATTS_WRITE:
            _connection, handle = data
            if handle == self.control and self.ble.gatts_read(handle) == b"T":
                self.tare_wanted = True

    def send(self, grams):
        # 5 g units, as the profile wants it
        self.ble.gatts_write(self.measurement, struct.pack("<BH", 0, max(0, round(grams / 5))))  #[rest 0, ]
        for connection in self.connections:
            self.ble.gatts_indicate(connection, self.measurement)


scale = HX711(data=Pin(18, Pin.IN), clock=Pin(19, Pin.OUT))
service = ScaleService("kitchen scale")
zero = scale.average(10)

while True:
    if service.tare_wanted:
        service.tare_wanted = False
        zero = scale.average(10)
    grams = (scale.average(3) - zero) / 412.7
    service.send(grams)
    time.sleep_ms(300)
