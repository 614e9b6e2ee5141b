import struct
import time


class ModbusError(Exception):
    pass


def crc16(data):
    crc = 0xFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):  #[block]
            if crc & 1:
                crc = crc >> 1 ^ 0xA001
            else:
                crc >>= 1
    return crc


class ModbusMaster:
    def __init__(self, uart, direction):
        self.uart = uart
        self.direction = direction

    def _exchange(self, request, expected):
        frame = request + struct.pack("<H", crc16(request))
        while self.uart.any():
            self.uart.read()
        self.direction.on()  #[line]
        self.uart.write(frame)
        self.uart.flush()
        self.direction.off()

        answer = self.uart.read(expected)
        if not answer:
            raise ModbusError("no answer")
        if answer[1] & 0x80:
            raise ModbusError("exception %d" % answer[2])  #[rest r(]
        if len(answer) < expected or crc16(answer):
            raise ModbusError("damaged answer")
        return answer

    def read_input(self, unit, address, count):  #[function]
        """The values of `count` input registers."""
        request = struct.pack(">BBHH", unit, 4, address, count)
        answer = self._exchange(request, 5 + 2 * count)
        time.sleep_ms(10)  # the bus wants silence between frames
        return struct.unpack(">%dH" % count, answer[3:-2])
