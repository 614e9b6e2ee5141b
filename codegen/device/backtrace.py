"""The addresses of code in the crash output of an ESP.

Pure, line by line. Read are ESP-IDF's "Backtrace:", the registers that hold places in code, and the
words of a stack that an ESP8266 or a RISC-V chip dumps, as far as they lie in code:
docs.espressif.com/projects/esp-idf/en/latest/esp32/api-guides/fatal-errors.html,
arduino-esp8266.readthedocs.io/en/latest/Troubleshooting/stack_dump.html.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_BACKTRACE = re.compile(r"\bBacktrace:\s*(0x[0-9a-fA-F]{8}.*)")
_FRAME = re.compile(r"(0x[0-9a-fA-F]{8}):0x[0-9a-fA-F]{8}")
_REGISTER = re.compile(r"\b(PC|MEPC|RA|epc1)\s*[:=]\s*(0x[0-9a-fA-F]{8})")
_STACK_BEGINS = re.compile(r">>>stack>>>|^Stack memory:")
_STACK_ENDS = re.compile(r"<<<stack<<<|^(?:ELF file SHA256|Rebooting)")
_DUMPED = re.compile(r"^([0-9a-fA-F]{8}):((?:\s+(?:0x)?[0-9a-fA-F]{8})+)")
_WORD = re.compile(r"\b(?:0x)?([0-9a-fA-F]{8})\b")
# Instruction memory: flash and RAM of the ESP8266, of the C3 and its kin.
_CODE = ((0x4010_0000, 0x4030_0000), (0x4038_0000, 0x4040_0000), (0x4200_0000, 0x4280_0000))


@dataclass(frozen=True, slots=True)
class Crash:
    """Addresses that one line names: `sure` ones were executed, of the others some were."""

    addresses: tuple[int, ...]
    sure: bool


class CrashReader:
    """Reads a monitor's lines one by one; a stack is spread over several."""

    def __init__(self) -> None:
        self._in_stack = False

    def read(self, line: str) -> Crash | None:
        """The addresses of code in a line, None if it is no part of a crash."""
        if found := _BACKTRACE.search(line):
            frames = [int(address, 16) for address in _FRAME.findall(found[1])]
            return Crash(tuple(frames), sure=True) if frames else None
        if registers := _REGISTER.findall(line):
            places = [int(value, 16) for _, value in registers]
            return Crash(tuple(dict.fromkeys(filter(None, places))), sure=True)
        if _STACK_BEGINS.search(line):
            self._in_stack = True
        elif _STACK_ENDS.search(line):
            self._in_stack = False
        elif self._in_stack and (dumped := _DUMPED.match(line)):
            words = [int(word, 16) for word in _WORD.findall(dumped[2])]
            code = [word for word in words if any(low <= word < high for low, high in _CODE)]
            return Crash(tuple(code), sure=False) if code else None
        return None
