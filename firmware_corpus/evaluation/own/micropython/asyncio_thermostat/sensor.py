import asyncio

import ds18x20
import onewire


class Thermometer:
    def __init__(self, pin):
        self._bus = ds18x20.DS18X20(onewire.OneWire(pin))
        self._roms = self._bus.scan()

    async def read(self):
        if not self._roms:
            self._roms = self._bus.scan()
            return None
        try:
            self._bus.convert_temp()
            await asyncio.sleep_ms(750)
            return self._bus.read_temp(self._roms[0])
        except (OSError, onewire.OneWireError):
            return None
