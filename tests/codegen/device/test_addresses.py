"""From addresses to lines: real compilers, and a stand-in for a toolchain that is not here."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from codegen.device import addresses
from codegen.device.addresses import Frame, addr2line_for, frames, machine_of
from codegen.errors import SourceError

CODE = """\
volatile int x;
static inline __attribute__((always_inline)) void inner(void) {
  x = 1;
}
__attribute__((noinline)) void boom(void) {
  inner();
}
int main(void) {
  boom();
  return 0;
}
"""
COMPILERS = {
    "avr": ["avr-gcc", "-mmcu=atmega328p"],
    "arm-none-eabi": ["arm-none-eabi-gcc", "-mcpu=cortex-m3", "-nostdlib", "-Wl,-e,main"],
}


def built(folder: Path, kind: str) -> tuple[Path, dict[str, int]]:
    """An ELF file, and the addresses of its functions."""
    (folder / "boom.c").write_text(CODE)
    elf = folder / "boom.elf"
    command = [*COMPILERS[kind], "-g", "-Os", "boom.c", "-o", str(elf)]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    listed = subprocess.run([f"{kind}-nm", str(elf)], check=True, capture_output=True, text=True)
    pairs = re.findall(r"^([0-9a-f]+) T (boom|main)$", listed.stdout, re.MULTILINE)
    return elf, {name: int(address, 16) for address, name in pairs}


@pytest.mark.toolchain
@pytest.mark.parametrize("kind", COMPILERS)
def test_an_address_is_a_function_and_its_line(kind, tmp_path):
    elf, at = built(tmp_path, kind)
    tool = addr2line_for(elf)
    assert Path(tool).name == f"{kind}-addr2line"
    found = frames(elf, [at["boom"], at["main"], 0x7FFFFFF0], tool=tool)
    source = str(tmp_path / "boom.c")
    by_name = {frame.function: frame for frame in found}
    if kind == "arm-none-eabi":  # Debian's compiler for the AVR keeps nothing of the inner one
        assert by_name.pop("inner") == Frame(at["boom"], "inner", source, 3, inlined=True)
        assert by_name["boom"].line == 6
    assert by_name.keys() == {"boom", "main"}  # the address outside of the program has none
    assert (by_name["boom"].file, by_name["boom"].address) == (source, at["boom"])


def elf_of(path: Path, machine: int) -> Path:
    """The head of an ELF file."""
    path.write_bytes(
        b"\x7fELF\x01\x01\x01" + bytes(9) + b"\x02\x00" + machine.to_bytes(2, "little")
    )
    return path


def test_a_toolchain_of_platformio_s_is_found_by_the_chip(tmp_path, monkeypatch):
    elf = elf_of(tmp_path / "firmware.elf", 94)
    monkeypatch.setenv("PLATFORMIO_CORE_DIR", str(tmp_path / "core"))
    monkeypatch.setattr(addresses, "which", lambda _: None)
    with pytest.raises(SourceError, match="no xtensa-esp32-elf-addr2line for Xtensa programs"):
        addr2line_for(elf)
    tool = tmp_path / "core/packages/toolchain-xtensa-esp32/bin/xtensa-esp32-elf-addr2line"
    tool.parent.mkdir(parents=True)
    answer = (
        "0x400d1299\\nloop()\\n/home/me/src/main.cpp:12 (discriminator 2)\\n0x400d2a58\\n??\\n??:0"
    )
    tool.write_text(f'#!/bin/sh\nprintf "{answer}\\n"\n')
    tool.chmod(0o755)
    assert addr2line_for(elf) == str(tool)
    found = frames(elf, [0x400D1299, 0x400D2A58], tool=str(tool))
    assert found == (Frame(0x400D1299, "loop()", "/home/me/src/main.cpp", 12),)


@pytest.mark.parametrize("content", [b"", b"MZ", b"\x7fELF"])
def test_what_is_no_elf_file_is_said(content, tmp_path):
    path = tmp_path / "a.elf"
    path.write_bytes(content)
    with pytest.raises(SourceError, match="not an ELF file"):
        machine_of(path)
    with pytest.raises(SourceError, match="No such file"):
        machine_of(tmp_path / "none.elf")
