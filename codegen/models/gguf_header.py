"""The header of a GGUF file, read in Python: metadata, and where the tensors are.

Whatever a file says is checked against its size before any memory is allocated for it. Source:
https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, versions 2 and 3. Not covered: files in
big-endian order, arrays of arrays.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from codegen.errors import ModelError

Value = str | int | float | bool | tuple["bytes | int | float | bool", ...]

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_STRING, _ARRAY = 8, 9
_SCALARS = {
    0: "B",
    1: "b",
    2: "H",
    3: "h",
    4: "I",
    5: "i",
    6: "f",
    7: "?",
    10: "Q",
    11: "q",
    12: "d",
}
_MOST = 65_536  # entries of metadata, or tensors
_MOST_HEADER = 256 << 20  # bytes
_LONGEST_NAME = 63  # bytes of a tensor's; llama.cpp keeps no more
_ALIGNMENT = "general.alignment"
# Values in a block and its bytes, by the number of a tensor's type.
BLOCKS = {
    0: (1, 4),
    1: (1, 2),
    2: (32, 18),
    3: (32, 20),
    6: (32, 22),
    7: (32, 24),
    8: (32, 34),
    9: (32, 36),
    10: (256, 84),
    11: (256, 110),
    12: (256, 144),
    13: (256, 176),
    14: (256, 210),
    15: (256, 292),
    16: (256, 66),
    17: (256, 74),
    18: (256, 98),
    19: (256, 50),
    20: (32, 18),
    21: (256, 110),
    22: (256, 82),
    23: (256, 136),
    24: (1, 1),
    25: (1, 2),
    26: (1, 4),
    27: (1, 8),
    28: (1, 8),
    29: (256, 56),
    30: (1, 2),
    34: (256, 54),
    35: (256, 66),
    39: (32, 17),
}


@dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor: `shape` with the fastest dimension first, `kind` by ggml's number."""

    name: str
    shape: tuple[int, ...]
    kind: int


@dataclass(frozen=True, slots=True)
class Header:
    """Metadata by key, strings in arrays as bytes; tensors by name."""

    values: Mapping[str, Value]
    tensors: Mapping[str, Tensor]


def read_header(file: BinaryIO, *, name: str) -> Header:
    """Reads the header of an open file; `name` is for the message.

    Raises:
        ModelError: it is no GGUF, or does not hold what it says.
    """
    size = file.seek(0, 2)
    file.seek(0)
    data = file.read(min(size, _MOST_HEADER))
    if not data.startswith(_MAGIC):
        raise ModelError(f"{name} is not a GGUF file")
    reader = _Reader(data, name)
    reader.take(len(_MAGIC))
    version = reader.number("I")
    if version not in _VERSIONS:
        raise reader.broken(f"version {version} is not read")
    count, entries = reader.number("Q"), reader.number("Q")
    if max(count, entries) > _MOST:
        raise reader.broken("it announces more than any model has")
    values: dict[str, Value] = {}
    for _ in range(entries):
        key = reader.text()
        if key in values:
            raise reader.broken(f"{key} occurs twice")
        values[key] = reader.value(reader.number("I"), key)
    return Header(values, _tensors(reader, count, values, size))


def _tensors(
    reader: _Reader, count: int, values: Mapping[str, Value], size: int
) -> dict[str, Tensor]:
    alignment = values.get(_ALIGNMENT, 32)
    if not isinstance(alignment, int) or not 1 <= alignment <= 1 << 16:
        raise reader.broken(f"{_ALIGNMENT} is {alignment}")
    if alignment & (alignment - 1):
        raise reader.broken(f"{_ALIGNMENT} is {alignment}")
    tensors: dict[str, Tensor] = {}
    end = 0  # of the tensors so far, from the start of the data
    for _ in range(count):
        name = reader.text()
        dimensions = reader.number("I")
        if not 1 <= dimensions <= 4:
            raise reader.broken(f"{name} has {dimensions} dimensions")
        shape = tuple(reader.number("Q") for _ in range(dimensions))
        kind, offset = reader.number("I"), reader.number("Q")
        if kind not in BLOCKS:
            raise reader.broken(f"{name} is of a type that is not known ({kind})")
        values_a_block, bytes_a_block = BLOCKS[kind]
        if min(shape) < 1 or math.prod(shape) >= 1 << 48 or shape[0] % values_a_block:
            raise reader.broken(f"{name} cannot have the shape {shape}")
        if name in tensors or len(name.encode()) > _LONGEST_NAME:
            raise reader.broken(f"{name[:40]} is not a tensor's name, or occurs twice")
        if offset != end:
            raise reader.broken(f"{name} is not where it should be")
        length = math.prod(shape) // values_a_block * bytes_a_block
        end = _aligned(offset + length, alignment)
        tensors[name] = Tensor(name, shape, kind)
        if _aligned(reader.at, alignment) + offset + length > size:
            raise reader.broken("it is corrupted or incomplete")
    return tensors


def _aligned(place: int, alignment: int) -> int:
    return (place + alignment - 1) & -alignment


class _Reader:
    """Reads through the bytes of a header, and never past them."""

    def __init__(self, data: bytes, name: str) -> None:
        self._data = data
        self._name = name
        self.at = 0

    def broken(self, why: str) -> ModelError:
        return ModelError(f"{self._name} cannot be loaded: {why}")

    def take(self, length: int) -> bytes:
        if length > len(self._data) - self.at:
            raise self.broken("it is corrupted or incomplete")
        self.at += length
        return self._data[self.at - length : self.at]

    def number(self, form: str) -> int:
        (number,) = struct.unpack(f"<{form}", self.take(struct.calcsize(f"<{form}")))
        return int(number)

    def raw(self) -> bytes:
        return self.take(self.number("Q"))

    def text(self) -> str:
        try:
            return self.raw().decode("utf-8")
        except UnicodeDecodeError:
            raise self.broken("a name in it is not text") from None

    def _texts(self, count: int) -> Iterator[bytes]:
        """As `raw`, for the hundred thousand strings of a vocabulary."""
        unpack, data = struct.Struct("<Q").unpack_from, self._data
        for _ in range(count):
            if self.at + 8 > len(data):
                raise self.broken("it is corrupted or incomplete")
            start = self.at + 8
            self.at = start + unpack(data, self.at)[0]
            if self.at > len(data):
                raise self.broken("it is corrupted or incomplete")
            yield data[start : self.at]

    def value(self, kind: int, key: str) -> Value:
        if kind == _STRING:
            return self.text()
        if kind == _ARRAY:
            return self._array(key)
        if kind not in _SCALARS:
            raise self.broken(f"{key} has a type that is not known ({kind})")
        (value,) = struct.unpack(f"<{_SCALARS[kind]}", self.take(struct.calcsize(_SCALARS[kind])))
        return value  # type: ignore[no-any-return]  # a number or a truth value, by its form

    def _array(self, key: str) -> Value:
        kind, count = self.number("I"), self.number("Q")
        if kind == _STRING:
            if count > (len(self._data) - self.at) // 8:  # each has its length at least
                raise self.broken(f"{key} is corrupted or incomplete")
            return tuple(self._texts(count))
        if kind not in _SCALARS:
            raise self.broken(f"{key} is a list of a type that is not known ({kind})")
        width = struct.calcsize(_SCALARS[kind])
        if count > (len(self._data) - self.at) // width:
            raise self.broken(f"{key} is corrupted or incomplete")
        return struct.unpack(f"<{count}{_SCALARS[kind]}", self.take(count * width))
