"""Compiles a program against declarations, to nothing. Run by SCons within PlatformIO.

The compiler is the system's for ARM: 32 bits, `uint32_t` is `unsigned long` and char is unsigned as
on an ESP, and its C and C++ libraries are newlib and libstdc++ as there. Enumerations are made as
wide as an ESP's, and the macros that name the processor are an ESP's, since programs ask for them.
"""

from SCons.Script import AlwaysBuild, Default, DefaultEnvironment

env = DefaultEnvironment()
xtensa = env.BoardConfig().get("build.mcu") in ("esp8266", "esp32", "esp32s2", "esp32s3")


def nothing(target, source, env):
    """Stands for what needs objects, or assembles for another processor."""


env.Replace(
    AR="arm-none-eabi-ar",
    AS="arm-none-eabi-as",
    CC="arm-none-eabi-gcc",
    CXX="arm-none-eabi-g++",
    ARCOM=env.VerboseAction(nothing, "Passing over $TARGET"),
    RANLIBCOM="",
    ASCOM=env.VerboseAction(nothing, "Passing over $SOURCES"),
    ASPPCOM=env.VerboseAction(nothing, "Passing over $SOURCES"),
)
env.Append(
    CCFLAGS=["-fsyntax-only", "-mcpu=cortex-m4", "-mthumb", "-fno-short-enums", "-U__arm__"],
    # newlib's headers ask for the byte order by these names.
    CPPDEFINES=["__XTENSA__", "__xtensa__", "__XTENSA_EL__"] if xtensa else [("__riscv", 1)],
)

env.ProcessProgramDeps()
env.ProcessCompileDbToolchainOption()
env.ProcessProjectDeps()
print(f"Building in {env['BUILD_TYPE']} mode, against declarations")
libraries = [node for node in env.get("LIBS", []) if hasattr(node, "sources")]
objects = [*env["PIOBUILDFILES"], *libraries]
AlwaysBuild(env.Alias("buildprog", objects))
Default("buildprog")
