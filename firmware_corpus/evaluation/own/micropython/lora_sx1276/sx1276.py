import time
from micropython import const

_FIFO = const(0x00)
_OP_MODE = const(0x01)
_FRF = const(0x06)
_PA_CONFIG = const(0x09)
_FIFO_ADDR = const(0x0D)
_IRQ_FLAGS = const(0x12)
_RX_BYTES = const(0x13)
_RSSI = const(0x1A)
_MODEM_1 = const(0x1D)
_MODEM_2 = const(0x1E)
_PAYLOAD_LENGTH = const(0x22)
_VERSION = const(0x42)

_SLEEP, _STANDBY, _TX, _RX_SINGLE = 0x80, 0x81, 0x83, 0x86


class SX1276:
    def __init__(self, spi, cs, reset, hertz=868_100_000):
        self.spi = spi
        self.cs = cs
        reset(0)
        time.sleep_ms(10)
        reset(1)
        time.sleep_ms(10)
        if self._read(_VERSION) != 0x12:
            raise OSError("no SX1276 on the bus")  #[line]
        self._write(_OP_MODE, _SLEEP)
        steps = (hertz << 19) // 32_000_000  #[rest s = ]
        for i in range(3):
            self._write(_FRF + i, steps >> (16 - 8 * i) & 0xFF)
        self._write(_PA_CONFIG, 0x8F)   # PA_BOOST, 17 dBm
        self._write(_MODEM_1, 0x72)     # 125 kHz, 4/5
        self._write(_MODEM_2, 0x94)     # SF9, CRC
        self._write(_OP_MODE, _STANDBY)

    def _read(self, register, n=1):  #[block]
        self.cs(0)
        self.spi.write(bytes((register,)))
        data = self.spi.read(n)
        self.cs(1)
        return data[0] if n == 1 else data

    def _write(self, register, data):
        if isinstance(data, int):
            data = bytes((data,))
        self.cs(0)
        self.spi.write(bytes((register | 0x80,)))
        self.spi.write(data)
        self.cs(1)

    def _wait(self, mask, timeout_ms):  #[function]
        """The interrupt flags once one of the mask is set, 0 after the timeout."""
        start = time.ticks_ms()
        while time.ticks_diff(time.ticks_ms(), start) < timeout_ms:
            flags = self._read(_IRQ_FLAGS)
            if flags & mask:
                self._write(_IRQ_FLAGS, 0xFF)
                return flags
            time.sleep_ms(2)
        return 0

    def send(self, payload):
        self._write(_OP_MODE, _STANDBY)
        self._write(_FIFO_ADDR, 0x80)
        self._write(_FIFO, payload)
        self._write(_PAYLOAD_LENGTH, len(payload))
        self._write(_OP_MODE, _TX)
        self._wait(0x08, 3000)

    def receive(self, timeout_ms):
        self._write(_FIFO_ADDR, 0x00)
        self._write(_OP_MODE, _RX_SINGLE)
        flags = self._wait(0x40, timeout_ms)
        if not flags or flags & 0x20:
            return None
        n = self._read(_RX_BYTES)
        return self._read(_FIFO, n), self._read(_RSSI) - 157
