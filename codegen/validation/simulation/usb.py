"""A pretended host at the other end of the USB port of the simulated copy.

A 32U4 speaks USB itself, and the Arduino core's `Serial` there is true once a host has opened the
port. simavr has no host, so `while (!Serial)` would never end. The core keeps what the host has set
in `_usbLineInfo`; there the byte that says "open" is set from the start. What is printed goes
nowhere, as on a board that no host has configured.
"""

from __future__ import annotations

from codegen.validation.simulation.firmware import Firmware

_LINE_INFO = "_usbLineInfo"  # within the mangled name; CDC.cpp of Arduino's AVR core, since 1.0.6
_LINE_STATE = 7  # behind the baud rate and three bytes of framing


def with_usb_host(firmware: Firmware) -> bytes | None:
    """The program's flash with the port open from the start; None where it does not say so."""
    for name, address in firmware.symbols.items():
        if _LINE_INFO in name and (stored := firmware.stored(address + _LINE_STATE)) is not None:
            flash = bytearray(firmware.flash)
            flash[stored] = 1
            return bytes(flash)
    return None
