"""What the tools printed for broken sketches (gcc 5.4, binutils 2.26), and what users see of it."""

# ruff: noqa: RUF001 - gcc's own quotation marks

import pytest

from codegen.types import Severity, Sizes
from codegen.validation.diagnostics import defects, sizes


def to_user(path: str, line: int, column: int) -> tuple[str, int, int] | None:
    """src/sketch.ino.cpp has two lines before the user's own; src/motor.cpp is as it was."""
    if path == "src/sketch.ino.cpp" and line != 1:
        return ("blink.ino", max(line - 2, 0), column)
    return ("motor.cpp", line, column) if path == "src/motor.cpp" else None


CASES = {
    "an error, its caret and its function": (
        """\
src/sketch.ino.cpp: In function ‘void loop()’:
src/sketch.ino.cpp:5:29: error: too few arguments to function ‘void digitalWrite(uint8_t, uint8_t)’
 void loop() { digitalWrite(13); }
                             ^
*** [.pio/build/check/src/sketch.ino.cpp.o] Error 1
""",
        [
            "blink.ino:3:29: error: too few arguments to function"
            " ‘void digitalWrite(uint8_t, uint8_t)’"
        ],
    ),
    "a warning with its flag, said twice": (
        "src/motor.cpp:5:7: warning: unused variable ‘x’ [-Wunused-variable]\n" * 2,
        ["motor.cpp:5:7: warning: unused variable ‘x’ [-Wunused-variable]"],
    ),
    "a missing header": (
        """\
src/sketch.ino.cpp:3:17: fatal error: DHT.h: No such file or directory
compilation terminated.
""",
        ["blink.ino:1:17: error: DHT.h: No such file or directory"],
    ),
    "an error in somebody's header, with notes": (
        """\
In file included from /usr/share/arduino/libraries/A/A.h:3:0,
                 from src/sketch.ino.cpp:4:
/usr/share/arduino/libraries/A/B.h:7:3: error: ‘y’ does not name a type
/usr/share/arduino/libraries/A/B.h:2:3: note: declared here
/usr/share/arduino/libraries/A/B.h:9:3: error: ‘z’ does not name a type
""",
        [
            "blink.ino:2: error: ‘y’ does not name a type (in B.h:7)",
            "blink.ino:2: note: declared here (in B.h:2)",
            "blink.ino:2: error: ‘z’ does not name a type (in B.h:9)",
        ],
    ),
    "a warning within the core, with a note: nobody's": (
        """\
/usr/share/arduino/cores/arduino/twi.c:552:7: warning: empty declaration
/usr/share/arduino/cores/arduino/twi.c:550:7: note: declared here
""",
        [],
    ),
    "an error within the core that nothing of the user's led to": (
        "/usr/share/arduino/cores/arduino/WString.cpp:9:7: error: ‘DECIMAL_DIG’ was not declared\n",
        ["blink.ino: error: ‘DECIMAL_DIG’ was not declared (in WString.cpp:9)"],
    ),
    "a template of a library, used wrongly": (
        """\
/usr/share/arduino/EEPROM.h: In instantiation of ‘T& EEPROMClass::get(int, T&) [with T = S]’:
src/sketch.ino.cpp:8:21:   required from here
/usr/share/arduino/EEPROM.h:134:9: error: no match for ‘operator*’
""",
        ["blink.ino:6:21: error: no match for ‘operator*’ (in EEPROM.h:134)"],
    ),
    "an error on a line that was added": (
        "src/sketch.ino.cpp:1:1: error: expected declaration\n",
        ["blink.ino: error: expected declaration (in sketch.ino.cpp:1)"],
    ),
    "a function that nobody wrote, linked with -flto": (
        """\
/tmp/ccQQ2ZRG.ltrans0.ltrans.o: In function `main':
<artificial>:(.text.startup+0x86): undefined reference to `foo()'
<artificial>:(.text.startup+0x90): undefined reference to `bar'
<artificial>:(.text.startup+0x94): undefined reference to `bar'
collect2: error: ld returned 1 exit status
*** [.pio/build/check/firmware.elf] Error 1
""",
        [
            "blink.ino: error: undefined reference to `foo()'",
            "blink.ino: error: undefined reference to `bar'",
        ],
    ),
    "two variables of a name": (
        """\
.pio/build/check/src/motor.cpp.o (symbol from plugin): In function `setup':
(.text+0x0): multiple definition of `twice'
.pio/build/check/src/sketch.ino.cpp.o (symbol from plugin):(.text+0x0): first defined here
collect2: error: ld returned 1 exit status
""",
        ["blink.ino: error: multiple definition of `twice'"],
    ),
    "two variables of a name, by a newer linker": (
        "ld: .pio/build/check/src/motor.cpp.o:(.bss.x+0x0): multiple definition of `x'; "
        ".pio/build/check/src/sketch.ino.cpp.o:(.bss.x+0x0): first defined here\n",
        [
            "motor.cpp: error: multiple definition of `x'; "
            ".pio/build/check/src/sketch.ino.cpp.o:(.bss.x+0x0): first defined here"
        ],
    ),
    "assembly that the assembler refuses": (
        """\
/tmp/ccSSsfDX.s: Assembler messages:
/tmp/ccSSsfDX.s:592: Error: unknown opcode `nonsense'
lto-wrapper: fatal error: avr-gcc returned 1 exit status
compilation terminated.
/usr/lib/gcc/avr/5.4.0/../../../avr/bin/ld: error: lto-wrapper failed
collect2: error: ld returned 1 exit status
""",
        ["blink.ino: error: unknown opcode `nonsense'"],
    ),
    "too much for flash": (
        """\
/usr/avr/bin/ld: .pio/build/check/firmware.elf section `.text' will not fit in region `text'
/usr/avr/bin/ld: region `text' overflowed by 1168 bytes
collect2: error: ld returned 1 exit status
""",
        ["blink.ino: error: region `text' overflowed by 1168 bytes"],
    ),
    "too much for RAM": (
        "/usr/avr/bin/ld: address 0x800d74 of .pio/build/check/firmware.elf section `.bss'"
        " is not within region `data'\n",
        ["blink.ino: error: section `.bss' is not within region `data'"],
    ),
    "too much for PlatformIO": (
        "Warning! The data size (3000 bytes) is greater than maximum allowed (2048 bytes)\n"
        "Error: The program size (32536 bytes) is greater than maximum allowed (32256 bytes)\n",
        [
            "blink.ino: error: The data size (3000 bytes) is greater than maximum allowed"
            " (2048 bytes)",
            "blink.ino: error: The program size (32536 bytes) is greater than maximum allowed"
            " (32256 bytes)",
        ],
    ),
    "a compiler that broke": (
        """\
src/motor.cpp:3:1: internal compiler error: Segmentation fault
avr-g++: internal compiler error: Killed (program cc1plus)
cc1plus: out of memory allocating 65536 bytes after a total of 1000 bytes
""",
        [
            "motor.cpp:3:1: error: internal compiler error: Segmentation fault",
            "blink.ino: error: avr-g++: internal compiler error: Killed (program cc1plus)",
            "blink.ino: error: cc1plus: out of memory allocating 65536 bytes after a total"
            " of 1000 bytes",
        ],
    ),
    "a build tool that broke": (
        "*** [.pio/build/check/src/motor.cpp.o] MemoryError : \n",
        ["motor.cpp: error: SCons failed: MemoryError"],
    ),
    "what PlatformIO says when all is well": (
        """\
Processing check (platform: pinwright_avr; board: uno; framework: arduino)
LDF: Library Dependency Finder -> https://bit.ly/configure-pio-ldf
|-- Wire @ 1.0
Compiling .pio/build/check/src/sketch.ino.cpp.o
Checking size .pio/build/check/firmware.elf
========================= [SUCCESS] Took 0.75 seconds =========================
""",
        [],
    ),
}


@pytest.mark.parametrize(("output", "expected"), CASES.values(), ids=CASES.keys())
def test_what_users_see(output, expected):
    found = defects(output, to_user=to_user, main="blink.ino")
    assert [str(defect) for defect in found] == expected


def test_a_fatal_error_is_an_error():
    (found,) = defects("src/motor.cpp:1:2: fatal error: x\n", to_user=to_user, main="")
    assert found.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        (
            "RAM:   [==   ]  18.2% (used 373 bytes from 2048 bytes)\n"
            "Flash: [=    ]   9.8% (used 3164 bytes from 32256 bytes)\n",
            Sizes(3164, 32256, 373, 2048),
        ),
        ("RAM:   [==   ]  18.2% (used 373 bytes from 2048 bytes)\n", None),
        ("", None),
    ],
)
def test_sizes_are_platformios_own(output, expected):
    assert sizes(output) == expected
