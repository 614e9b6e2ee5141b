"""Linked AVR programs as ELF files: read what the linker wrote, write what the simulator reads.

Format: https://refspecs.linuxfoundation.org/elf/elf.pdf (ELF32, little-endian). avr-gcc tells the
chip's memories apart by address: flash from 0, RAM from 0x800000, EEPROM from 0x810000. What stands
in RAM at the start has an address there and another in flash, from where it is copied.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import SourceError

_RAM, _EEPROM, _EEPROM_END = 0x800000, 0x810000, 0x820000
_LOADED_END = 0x860000  # behind fuses and lock bits; what follows is for people and simulators
_MAGIC = b"\x7fELF\x01\x01\x01"  # 32 bits, little-endian
_AVR = 83  # e_machine
_NAMES = ".shstrtab"
_LOAD, _PROGRAM_BITS, _SYMBOLS, _STRINGS = 1, 1, 2, 3  # types of segments and sections
_HEADER = struct.Struct("<16sHHIIIIIHHHHHH")
_SEGMENT = struct.Struct("<8I")
_SECTION = struct.Struct("<10I")
_SYMBOL = struct.Struct("<IIIBBH")


@dataclass(frozen=True, slots=True)
class Segment:
    """Bytes that are loaded to `stored`, and used at `address` once the program runs."""

    address: int
    stored: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Firmware:
    """A linked program: its segments, and the addresses of its symbols by mangled name."""

    segments: tuple[Segment, ...]
    symbols: Mapping[str, int]

    @property
    def flash(self) -> bytes:
        """The flash from address 0 to the program's end; gaps are empty (0xFF)."""
        return _joined(each for each in self.segments if each.stored < _RAM)

    @property
    def eeprom(self) -> bytes:
        """What the program wants in its EEPROM, from address 0."""
        parts = [each for each in self.segments if _EEPROM <= each.stored < _EEPROM_END]
        return _joined(Segment(0, part.stored - _EEPROM, part.content) for part in parts)

    def stored(self, address: int) -> int | None:
        """Where in flash the first value of the RAM at `address` stands; None when nowhere."""
        for part in self.segments:
            if part.address <= address < part.address + len(part.content):
                return part.stored + address - part.address
        return None


def read_firmware(path: Path) -> Firmware:
    """Reads a linked program.

    Raises:
        SourceError: missing, unreadable, or no program for an AVR.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}") from None
    try:
        magic, _, machine, _, _, segments_at, sections_at, *_, segments, _, sections, _ = (
            _HEADER.unpack_from(data)
        )
        if not magic.startswith(_MAGIC) or machine != _AVR:
            raise SourceError(f"{path}: not an ELF file for an AVR")
        return Firmware(
            tuple(
                Segment(address, stored, data[offset : offset + size])
                for kind, offset, address, stored, size, *_ in _rows(
                    _SEGMENT, data, segments_at, segments
                )
                if kind == _LOAD and size
            ),
            _symbols(data, _rows(_SECTION, data, sections_at, sections)),
        )
    except (struct.error, IndexError, ValueError):
        raise SourceError(f"{path}: a damaged ELF file") from None


def write_elf(parts: Mapping[str, tuple[int, bytes]]) -> bytes:
    """An ELF file for simavr of these sections, by name, each with its address.

    simavr 1.6 finds the flash by the section's name, later ones by the segment's address.
    """
    names = b"\0" + b"".join(name.encode() + b"\0" for name in (*parts, _NAMES))
    loaded = [name for name, (address, _) in parts.items() if address < _LOADED_END]
    offset = _HEADER.size + _SEGMENT.size * len(loaded)
    body, segments, sections = b"", b"", bytes(_SECTION.size)
    for name, (address, content) in {**parts, _NAMES: (0, names)}.items():
        kind, size = _STRINGS if name == _NAMES else _PROGRAM_BITS, len(content)
        at = names.index(name.encode() + b"\0")
        sections += _SECTION.pack(at, kind, 0, address, offset, size, 0, 0, 1, 0)
        if name in loaded:
            segments += _SEGMENT.pack(_LOAD, offset, address, address, size, size, 0, 1)
        offset += size
        body += content
    places = 0, _HEADER.size, offset, 0, _HEADER.size
    counts = _SEGMENT.size, len(loaded), _SECTION.size, len(parts) + 2, len(parts) + 1
    return _HEADER.pack(_MAGIC, 2, _AVR, 1, *places, *counts) + segments + body + sections


def _rows(row: struct.Struct, data: bytes, offset: int, count: int) -> list[tuple[int, ...]]:
    return [row.unpack_from(data, offset + index * row.size) for index in range(count)]


def _symbols(data: bytes, sections: list[tuple[int, ...]]) -> dict[str, int]:
    found = {}
    for _, kind, _, _, offset, size, link, *_ in sections:
        if kind == _SYMBOLS:
            strings = sections[link][4]
            for symbol in _rows(_SYMBOL, data, offset, size // _SYMBOL.size):
                name = data[strings + symbol[0] : data.index(b"\0", strings + symbol[0])]
                found[name.decode("ascii", errors="replace")] = symbol[1]
    return found


def _joined(parts: Iterable[Segment]) -> bytes:
    memory = bytearray()
    for part in parts:
        end = part.stored + len(part.content)
        if end > len(memory):
            memory += b"\xff" * (end - len(memory))
        memory[part.stored : end] = part.content
    return bytes(memory)
