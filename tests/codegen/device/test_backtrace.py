"""What is read of a crash, from what ESPs print."""

from __future__ import annotations

import pytest

from codegen.device.backtrace import CrashReader

ESP32 = """\
Guru Meditation Error: Core  1 panic'ed (LoadProhibited). Exception was unhandled.

Core  1 register dump:
PC      : 0x400d129c  PS      : 0x00060730  A0      : 0x800d2a5b  A1      : 0x3ffb2270
A2      : 0x00000000  A3      : 0x3f400169  A4      : 0x00000001  A5      : 0x00000020
EXCVADDR: 0x00000000  LBEG    : 0x400869c1  LEND    : 0x400869d1  LCOUNT  : 0xfffffff8


Backtrace: 0x400d1299:0x3ffb2270 0x400d2a58:0x3ffb2290 |<-CORRUPTED


ELF file SHA256: 6e5f1aa1c0a8a52a
"""
ESP8266 = """\
Exception (28):
epc1=0x40201050 epc2=0x00000000 epc3=0x00000000 excvaddr=0x00000000 depc=0x00000000

>>>stack>>>

ctx: cont
sp: 3ffffdf0 end: 3fffffd0 offset: 0150
3fffff40:  3fffdad0 00000000 3ffee4f8 40201054
3fffff50:  feefeffe feefeffe 3ffee518 40100739
<<<stack<<<
3fffff60:  3fffdad0 00000000 3ffee4f8 40201054
"""
ESP32C3 = """\
Core  0 register dump:
MEPC    : 0x42000a3c  RA      : 0x42000a36  SP      : 0x3fc98d90  GP      : 0x3fc8b200

Stack memory:
3fc98d90: 0x00000000 0x00000000 0x00000000 0x4200155a 0x00000000 0x40386b1c 0x00000000 0x3fc8d000
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ESP32, [((0x400D129C,), True), ((0x400D1299, 0x400D2A58), True)]),
        (
            ESP8266,
            [((0x40201050,), True), ((0x40201054,), False), ((0x40100739,), False)],
        ),
        (ESP32C3, [((0x42000A3C, 0x42000A36), True), ((0x4200155A, 0x40386B1C), False)]),
        ("PC: ready\nBacktrace: none\nepc1 0x40201050\n12345678: 40201050\n", []),
    ],
)
def test_the_addresses_of_code_are_read_and_no_others(text, expected):
    reader = CrashReader()
    found = [crash for line in text.splitlines() if (crash := reader.read(line))]
    assert [(crash.addresses, crash.sure) for crash in found] == expected
