"""The Arduino framework on an ESP: flags of the cores' own build scripts, headers of ours."""

import os
from pathlib import Path

from SCons.Script import DefaultEnvironment

env = DefaultEnvironment()
board = env.BoardConfig()
mcu = board.get("build.mcu")
core = int(os.environ["PINWRIGHT_ESP_CORE"])
family = "esp8266" if mcu == "esp8266" else "esp32"
headers = Path(env.PioPlatform().get_dir()).resolve() / "headers"

if family == "esp8266":
    standards = "-std=gnu17", "-std=gnu++17"
elif core < 30000:
    standards = "-std=gnu99", "-std=gnu++11"
else:
    standards = "-std=gnu17", "-std=gnu++2b"

# The Xtensa compilers had `int` for 32 bits until ESP-IDF 5; overloads and std::min depend on it:
# docs.espressif.com/projects/esp-idf/en/v5.0/esp32/migration-guides/release-5.x/gcc.html.
if mcu in ("esp8266", "esp32", "esp32s2", "esp32s3") and (family == "esp8266" or core < 30000):
    types = {
        "__INT32_TYPE__": "int",
        "__INT_LEAST32_TYPE__": "int",
        "__UINT32_TYPE__": "unsigned",
        "__UINT_LEAST32_TYPE__": "unsigned",
    }
    env.Append(CCFLAGS=[f"-U{name}" for name in types], CPPDEFINES=list(types.items()))

env.Append(
    CFLAGS=[standards[0]],
    CXXFLAGS=["-fno-rtti", "-fno-exceptions" if family == "esp8266" else "-fexceptions"],
    CPPDEFINES=[
        ("F_CPU", board.get("build.f_cpu")),
        "_GNU_SOURCE",
        ("ARDUINO_VARIANT", f'\\"{board.get("build.variant")}\\"'),
        ("ARDUINO_BOARD", f'\\"{board.get("name")}\\"'),
    ],
    CPPPATH=[
        str(headers / family),
        str(headers / "common"),
        str(headers / family / "variants" / board.get("build.variant")),
        # What nothing here declares, as empty headers: see codegen/validation/api.
        os.path.join("$PROJECT_DIR", "pinwright_unknown"),
        str(headers / "esp_libraries"),
        str(headers / "libraries"),
    ],
)
if family == "esp8266":
    env.Append(
        CCFLAGS=["-Werror=return-type"],
        CPPDEFINES=[
            ("ARDUINO", 10805),
            "ESP8266",
            "ARDUINO_ARCH_ESP8266",
            "ICACHE_FLASH",
            "__ets__",
            ("LWIP_IPV6", 0),
            ("TCP_MSS", 536),
        ],
    )
else:
    env.Append(
        CPPDEFINES=[
            ("ARDUINO", 10812),
            "ESP32",
            "ARDUINO_ARCH_ESP32",
            "ESP_PLATFORM",
            # Threads of the C++ library: see headers/esp32/bits/gthr-default.h.
            ("_GLIBCXX_HAS_GTHREADS", 1),
            ("PINWRIGHT_CORE", core),
            (f"CONFIG_IDF_TARGET_{mcu.upper()}", 1),
            ("CONFIG_IDF_TARGET", f'\\"{mcu}\\"'),
        ],
    )
    if core >= 30000:
        env.Append(CCFLAGS=["-Werror=return-type"])
# A project that asks for another standard takes the core's away with `build_unflags`.
if not any(flag.startswith("-std=") for flag in env["CXXFLAGS"]):
    env.Append(CXXFLAGS=[standards[1]])
