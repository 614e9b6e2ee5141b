"""From addresses to lines: the toolchain's addr2line is asked about a program's ELF file."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from codegen.errors import SourceError
from codegen.validation.installed import Origin, entries
from codegen.validation.platformio import environment, which
from codegen.validation.process import Ended, run
from codegen.validation.scratch import cache_folder

# ELF's e_machine -> the names that a toolchain for it has before `addr2line`. Source: elf.h, and
# the toolchains of Espressif and Debian.
_TOOLS = {
    94: (*(f"xtensa-{chip}-elf-" for chip in ("esp32", "esp", "esp32s2", "esp32s3", "lx106")),),
    243: ("riscv32-esp-elf-", "riscv64-unknown-elf-"),
    83: ("avr-",),
    40: ("arm-none-eabi-",),
    62: ("x86_64-linux-gnu-",),
    183: ("aarch64-linux-gnu-",),
}  # fmt: skip
_MACHINES = {94: "Xtensa", 243: "RISC-V", 83: "AVR", 40: "ARM", 62: "x86-64", 183: "ARM 64"}
_SECONDS = 20.0  # an ESP32's ELF file has some 20 MB
_ADDRESS = re.compile(r"0x[0-9a-f]+$")
_PLACE = re.compile(r"(?P<file>.+?):(?P<line>\d+)(?: \(discriminator \d+\))?$")


@dataclass(frozen=True, slots=True)
class Frame:
    """A place in the code of a program: `line` counts from 1. `inlined` into the one after it."""

    address: int
    function: str
    file: str
    line: int
    inlined: bool = False


def machine_of(elf: Path) -> int:
    """The machine number in an ELF file's header. Raises `SourceError` if it is no ELF file."""
    try:
        with elf.open("rb") as file:
            head = file.read(20)
    except OSError as error:
        raise SourceError(f"{elf}: {error.strerror}") from None
    if len(head) < 20 or head[:4] != b"\x7fELF":
        raise SourceError(f"{elf}: not an ELF file")
    return int.from_bytes(head[18:20], "little" if head[5] == 1 else "big")


def addr2line_for(elf: Path) -> str:
    """The addr2line that reads the file: PlatformIO's, the Arduino IDE's, or that on the PATH.

    Raises:
        SourceError: it is no ELF file, or there is no addr2line for its chip; says where it is.
    """
    machine = machine_of(elf)
    names = [f"{prefix}addr2line" for prefix in _TOOLS.get(machine, ())]
    for folder in _tool_folders():
        for name in names:
            if (folder / name).is_file():
                return str(folder / name)
    for name in names:
        if found := which(name):
            return found
    if machine == _host_machine() and (found := which("addr2line")):
        return found
    wanted = names[0] if names else "addr2line"
    chip = _MACHINES.get(machine, f"ELF machine {machine}")
    raise SourceError(
        f"no {wanted} for {chip} programs: it comes with the compiler that built {elf.name}"
    )


def _host_machine() -> int:
    return {"x86_64": 62, "aarch64": 183}.get(platform.machine(), 0)


def _tool_folders() -> Iterator[Path]:
    """Where toolchains keep their programs: PlatformIO's packages, then the Arduino IDE's."""
    for origin in (Origin.within(cache_folder("platformio")), Origin.of_user()):
        for package in entries(origin.packages):
            yield package / "bin"
    yield from Path("~/.arduino15/packages").expanduser().glob("*/tools/*/*/bin")


def frames(elf: Path, addresses: Sequence[int], *, tool: str) -> tuple[Frame, ...]:
    """The places of the addresses that lie in code with lines; the others have none.

    An address in a function that was compiled into another gives a frame for each of them.
    """
    if not addresses:
        return ()
    finished = run(
        [tool, "-a", "-f", "-i", "-C", "-e", str(elf.absolute()), *map(hex, addresses)],
        cwd=cache_folder("facts"),  # nothing of a project's folder is looked at
        env=environment(cache_folder("facts")),
        seconds=_SECONDS,
    )
    if finished.ended is not Ended.EXITED or finished.returncode:
        return ()
    return tuple(_read(finished.output.splitlines()))


def _read(lines: Iterable[str]) -> Iterator[Frame]:
    """addr2line's answer: each address, then pairs of a function and its place, innermost first."""
    address, function = 0, None
    pending: Frame | None = None
    for line in lines:
        if _ADDRESS.match(line):
            if pending:
                yield pending
            address, function, pending = int(line, 16), None, None
        elif function is None:
            function = line
        else:
            place = _PLACE.match(line)
            if pending:
                yield replace(pending, inlined=True)
            pending = None
            if place and place["file"] != "??" and int(place["line"]):
                pending = Frame(address, function, place["file"], int(place["line"]))
            function = None
    if pending:
        yield pending
