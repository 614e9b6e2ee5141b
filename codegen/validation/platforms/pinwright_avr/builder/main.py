"""Builds a program for an AVR with avr-gcc from PATH. Run by SCons within PlatformIO."""

from SCons.Script import AlwaysBuild, Default, DefaultEnvironment

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

program = env.BuildProgram()
AlwaysBuild(env.Alias("buildprog", program, program))
Default("buildprog")
