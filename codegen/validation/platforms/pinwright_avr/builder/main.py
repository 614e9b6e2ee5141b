"""Builds a program for an AVR with avr-gcc from PATH. Run by SCons within PlatformIO.

The target `upload` writes it to a board. PINWRIGHT_UPLOAD says with which command, in which {port}
and {file} stand for those, and whether opening the port at 1200 baud starts the bootloader.
"""

import json
import os
import subprocess

from platformio.device.list.util import list_serial_ports
from SCons.Script import COMMAND_LINE_TARGETS, AlwaysBuild, Default, DefaultEnvironment

env = DefaultEnvironment()
board = env.BoardConfig()
mcu = board.get("build.mcu")

env.Replace(
    AR="avr-gcc-ar",  # the plain avr-ar cannot index objects for link-time optimisation
    AS="avr-as",
    CC="avr-gcc",
    CXX="avr-g++",
    LINK="avr-gcc",
    RANLIB="avr-gcc-ranlib",
    SIZETOOL="avr-size",
    ARFLAGS=["rcs"],
    # Loaded at reset or copied to RAM at start: what must fit into flash.
    SIZEPROGREGEXP=r"^(?:\.text|\.data|\.rodata|\.bootloader)\s+(\d+).*",
    # In RAM for the program's whole life; heap and stack share the rest.
    SIZEDATAREGEXP=r"^(?:\.data|\.bss|\.noinit)\s+(\d+).*",
    SIZECHECKCMD="$SIZETOOL -A -d $SOURCES",
    PROGNAME="firmware",
    PROGSUFFIX=".elf",
)
env.Append(
    ASFLAGS=[f"-mmcu={mcu}"],
    ASPPFLAGS=["-x", "assembler-with-cpp"],
    CCFLAGS=[f"-mmcu={mcu}"],
    LINKFLAGS=[f"-mmcu={mcu}"],
)



def upload(target, source, env):
    """Writes the program to the board; without a shell, a port's name may be anything."""
    asked = json.loads(os.environ["PINWRIGHT_UPLOAD"])
    port = env.subst("$UPLOAD_PORT")
    if asked["touch"]:
        before = list_serial_ports()
        env.TouchSerialPort("$UPLOAD_PORT", 1200)
        port = env.WaitForNewSerialPort(before)
    elf = env.subst("$BUILD_DIR/${PROGNAME}.elf")
    file = env.subst("$BUILD_DIR/${PROGNAME}.hex")
    made = subprocess.run(["avr-objcopy", "-O", "ihex", "-R", ".eeprom", elf, file], check=False)
    if made.returncode:
        return made.returncode
    command = [word.replace("{port}", port).replace("{file}", file) for word in asked["command"]]
    return subprocess.run(command, check=False).returncode


# As every platform of PlatformIO's has it: with `nobuild` what was built before is uploaded.
if "nobuild" in COMMAND_LINE_TARGETS:
    program = env.File("$BUILD_DIR/${PROGNAME}.elf")
    AlwaysBuild(env.Alias("nobuild", program))
else:
    program = env.BuildProgram()
    AlwaysBuild(env.Alias("buildprog", program, program))
    Default("buildprog")
AlwaysBuild(env.Alias("upload", program, env.VerboseAction(upload, "Uploading")))
