"""The Arduino framework on an AVR: flags of the core's own platform.txt, the core as a library."""

import os
from pathlib import Path

from SCons.Script import DefaultEnvironment

env = DefaultEnvironment()
board = env.BoardConfig()
root = Path(os.environ["PINWRIGHT_ARDUINO_AVR"])
core = root / "cores" / board.get("build.core")
variant = root / "variants" / board.get("build.variant")
if not variant.is_dir():  # one of ours, for a chip that the core serves without naming its pins
    variant = Path(env.PioPlatform().get_dir(), "variants", board.get("build.variant"))

env.Append(
    CFLAGS=["-std=gnu11"],
    CXXFLAGS=["-std=gnu++11", "-fno-exceptions", "-fno-threadsafe-statics", "-fpermissive"],
    CCFLAGS=["-Os", "-Wall", "-ffunction-sections", "-fdata-sections", "-flto"],
    LINKFLAGS=["-Os", "-flto", "-fuse-linker-plugin", "-Wl,--gc-sections", "-Wl,--relax"],
    CPPDEFINES=[
        ("F_CPU", board.get("build.f_cpu")),
        ("ARDUINO", 10808),  # 1.8.8, what PlatformIO's atmelavr says
        "ARDUINO_ARCH_AVR",
        # float.h of avr-gcc 5.4 has none in C++11 mode, and the core's WString.cpp needs it.
        ("DECIMAL_DIG", "__DECIMAL_DIG__"),
    ],
    CPPPATH=[str(core), str(variant)],
    LIBS=["m"],
    LIBSOURCE_DIRS=[str(root / "libraries")],
)
if list(variant.glob("*.c*")):
    env.BuildSources(os.path.join("$BUILD_DIR", "variant"), str(variant))
env.Prepend(LIBS=[env.BuildLibrary(os.path.join("$BUILD_DIR", "core"), str(core))])
