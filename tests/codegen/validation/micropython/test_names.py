"""What exists passes, what a model invents does not, and what nobody can know is no error."""

import tomllib
from pathlib import Path

import pytest

from codegen.project.board import find_board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.types import Defect, Rung, Severity
from codegen.validation.depth import Depth
from codegen.validation.micropython.check import check_micropython

CASES = tomllib.loads(Path(__file__).with_name("inventions.toml").read_text("utf-8"))["case"]
BOARD_NAMES = {"esp8266": "nodemcuv2"}


def findings(board: str, *files: tuple[str, str]) -> list[Defect]:
    """What is said of a program, whose first file is main.py unless it has a name."""
    sources = tuple(SourceFile(name, text) for name, text in files)
    project = Project(ProjectKind.MICROPYTHON, "board", sources, sources[0].path)
    board = BOARD_NAMES.get(board, board)
    report = check_micropython(project, board=find_board(board), depth=Depth.FAST)
    assert report.core.startswith("MicroPython 1.29.0 for ")
    return list(report.defects)


@pytest.mark.parametrize("case", CASES, ids=[case["says"] for case in CASES])
def test_what_a_model_invents_is_refused_in_its_place(case):
    before, after = case["code"].split("§")
    (defect,) = findings(case["board"], ("main.py", before + after))
    line = before.count("\n") + 1
    column = len(before) - before.rfind("\n")
    said = defect.message.partition("; did you mean")[0]
    assert (defect.line, defect.column, said) == (line, column, case["says"])
    assert defect.severity == case.get("severity", "error")


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("import os\nos.makedir('a')", "MicroPython's os has no 'makedir'; did you mean 'mkdir'?"),
        (
            "class Lamp:\n    def __init__(self): self.pin = 1\nLamp().pins",
            "Lamp has no 'pins'; did you mean 'pin'?",
        ),
    ],
)
def test_a_name_that_is_near_is_offered(code, message):
    (defect,) = findings("esp32dev", ("main.py", code))
    assert defect.message == message


RIGHT = {
    "the words of the hardware": (
        "esp32dev",
        """\
        import machine, network, esp32, neopixel, dht, onewire, ds18x20, espnow
        from machine import Pin, PWM, ADC, I2C, SoftI2C, SPI, UART, Timer, RTC, WDT, TouchPad, DAC
        led = Pin(2, Pin.OUT, value=0)
        led.on(); led.off(); led.value(1); led(0); led.toggle()
        led.irq(handler=lambda pin: print(pin.value()), trigger=Pin.IRQ_RISING | Pin.IRQ_FALLING)
        pwm = PWM(Pin(5), freq=1000, duty_u16=32768)
        pwm.duty(512); pwm.duty_ns(1000); pwm.deinit()
        adc = ADC(Pin(34), atten=ADC.ATTN_11DB)
        adc.read_u16(); adc.read_uv(); adc.read()
        i2c = I2C(0, scl=Pin(22), sda=Pin(21), freq=400_000)
        i2c.scan(); i2c.readfrom_mem(0x68, 0x3B, 14); i2c.writeto(0x68, b"x")
        uart = UART(1, baudrate=9600, tx=17, rx=16)
        if uart.any():
            line = uart.readline()
            print(line.decode())
        wlan = network.WLAN(network.WLAN.IF_STA)
        wlan.active(True); wlan.connect("a", "b"); wlan.isconnected(); wlan.ifconfig()
        network.WLAN(network.STA_IF).config("mac")
        np = neopixel.NeoPixel(Pin(4), 8)
        np[0] = (1, 2, 3)
        np.write(); np.fill((0, 0, 0))
        d = dht.DHT22(Pin(15))
        d.measure(); d.temperature(); d.humidity()
        ds = ds18x20.DS18X20(onewire.OneWire(Pin(16)))
        ds.convert_temp()
        for rom in ds.scan():
            print(ds.read_temp(rom))
        esp32.wake_on_ext0(pin=Pin(33), level=esp32.WAKEUP_ANY_HIGH)
        print(esp32.raw_temperature())
        machine.deepsleep(1000)
        machine.Pin.board.X
        """,
    ),
    "the Pico's own": (
        "rpipicow",
        """\
        from machine import Pin, ADC
        import rp2
        from rp2 import PIO, StateMachine, asm_pio
        led = Pin("LED", Pin.OUT)
        led.high(); led.low(); led.toggle(); Pin.board.LED.on(); Pin.cpu.GPIO3
        ADC(ADC.CORE_TEMP).read_u16()

        @asm_pio(set_init=PIO.OUT_LOW)
        def blink():
            wrap_target()
            set(pins, 1) [31]
            nop() [31]
            set(pins, 0) .side(1)
            jmp(not_x, "loop")
            label("loop")
            mov(osr, invert(isr))
            wrap()

        @rp2.asm_pio()
        def wait():
            pull(block)
            irq(rel(0))

        sm = StateMachine(0, blink, freq=2000, set_base=Pin(25))
        sm.active(1)
        machine.reset()  # _boot.py left it there
        """,
    ),
    "frozen modules, u-names and what is for MicroPython alone": (
        "esp32dev",
        """\
        import utime, ujson, uos, usys, urandom, ustruct, ubinascii, uhashlib, ure, uselect
        import uasyncio, asyncio, ntptime, urequests, requests, webrepl, mip, usocket, uio, uctypes
        import sys, os, gc, micropython, time, select, struct, binascii, hashlib, errno, math
        from umqtt.simple import MQTTClient
        from umqtt.robust import MQTTClient as Robust
        from micropython import const
        _RATE = const(9600)
        OTHER = const(3)
        time.sleep_ms(5); time.ticks_diff(time.ticks_ms(), time.ticks_us()); utime.sleep_us(3)
        time.localtime(); time.mktime((2024, 1, 1, 0, 0, 0, 0, 0)); time.time_ns()
        gc.mem_free(); gc.collect(); gc.mem_alloc(); gc.threshold(1)
        os.dupterm(None); os.uname().machine; os.statvfs("/"); os.ilistdir(); os.sync()
        sys.print_exception(ValueError("x")); sys.implementation.name; sys.stdin.buffer
        micropython.mem_info(); micropython.alloc_emergency_exception_buf(100)
        micropython.schedule(print, 1); micropython.kbd_intr(-1)
        client = MQTTClient("id", "host")
        client.set_callback(print); client.connect(); client.publish(b"a", b"b")
        ntptime.host = "pool"; ntptime.settime()
        r = requests.get("http://a")
        print(r.text, r.json(), r.status_code)
        poll = select.poll()
        poll.register(sys.stdin, select.POLLIN)
        poll.ipoll(0)
        lock = asyncio.Lock(); flag = asyncio.ThreadSafeFlag()

        async def main():
            task = asyncio.create_task(other())
            await asyncio.sleep_ms(5)
            await asyncio.wait_for_ms(flag.wait(), 10)
            await asyncio.gather(task, other())
            reader, writer = await asyncio.open_connection("a", 80)
            await writer.drain()
            task.cancel()
            asyncio.current_task().cancel()
            asyncio.get_event_loop().run_forever()

        async def other(): pass
        asyncio.run(main())
        print("%d" % 3, "a".upper().split(), b"".hex(), "".join(["a"]), "x".center(3))
        (5).to_bytes(2, "big"); int.from_bytes(b"", "little"); dict.fromkeys("ab").popitem()
        bytearray(5).extend(b""); [].sort(); "a,b"[1:].partition(",")
        """,
    ),
    "emitters and their types": (
        "rpipicow",
        """\
        from machine import Pin

        @micropython.viper
        def fill(buffer: ptr8, n: int) -> uint:
            words = ptr32(buffer)
            for i in range(n):
                words[i] = uint(i)
            return uint(n)

        @micropython.native
        def add(a, b):
            return a + b

        @micropython.asm_thumb
        def twice(r0):
            add(r0, r0, r0)
            label(DONE)
            data(4, 1)
        """,
    ),
    "imports that may fail": (
        "esp32dev",
        """\
        from machine import Pin
        try:
            import uasyncio as asyncio
        except ImportError:
            import asyncio
        try:
            import pyb
            from machine import Unheard
        except ImportError:
            pyb = None
        try:
            from time import perf_counter
        except ImportError:
            from utime import ticks_us as perf_counter
        try:
            import threading
        except:
            threading = None
        asyncio.sleep_ms(1)
        perf_counter()
        pyb.LED(1)
        """,
    ),
    "names that code asks for before it uses them": (
        "esp32dev",
        """\
        import machine, time, sys, os
        from machine import Pin
        if hasattr(time, "perf_counter"):
            time.perf_counter()
        try:
            now = time.monotonic
        except AttributeError:
            now = time.ticks_ms
        if sys.platform == "rp2":
            Pin("LED").high()
        elif sys.platform == "esp32":
            Pin(2).on()
        if sys.implementation.name == "cpython":
            os.makedirs("x")
        if "Pico" in os.uname().machine:
            machine.bootloader_of_mine()
        try:
            unicode
        except NameError:
            unicode = str
        getattr(machine, "anything")()
        """,
    ),
    "Python that no types fit": (
        "esp32dev",
        """\
        from machine import Pin, UART
        import time
        x = None
        x = Pin(2)
        x.on()
        y = 0
        y = Pin(2)
        y.on(); y.to_bytes(1, "big")
        class Device:
            pin = None
            def __init__(self, uart=None):
                self.uart = uart or UART(1)
                self.u = None
            def open(self):
                self.u = UART(1)
                self.u.own_method()  # somebody stores another one below
            def __getattr__(self, name):
                return 3
        d = Device()
        d.u = object()
        d.anything.goes()
        class Tracer(Pin):
            def more(self): self.toggle()
        t = Tracer(2)
        t.more(); t.on(); t._whatever()
        def show(thing):
            thing.draw()
            if isinstance(y, str):
                y.encode()
        for each in (Pin(2), d):
            each.anything()
        with d as file:
            file.anything()
        show.calls = 1
        print(show.calls, [a.b for a in [d]], (lambda q: q.r)(d))
        time.extra = 5
        print(time.extra)
        values = "a b"
        values = values.split()
        values.append("c")
        total: "Unheard" = 3
        def typed(a: "list[Unheard]", b: Nowhere = 3) -> Missing: pass
        global_one()
        def global_one():
            global made_here
            made_here = Pin(3)
        made_here.on()
        del d
        """,
    ),
    "a function whose names come from strings": (
        "esp32dev",
        "import machine\nexec('a = 1')\nprint(a)\n",
    ),
}


@pytest.mark.parametrize(("board", "code"), RIGHT.values(), ids=RIGHT)
def test_what_is_right_passes_without_a_word(board, code):
    lines = code.splitlines()
    indent = len(lines[0]) - len(lines[0].lstrip())
    text = "\n".join(line[indent:] for line in lines)
    assert findings(board, ("main.py", text)) == []


LAMP = """\
import machine
class Lamp:
    def on(self):
        self.blink()
Lamp().on()
"""
# Lines that stand before the class, in it, or behind it all: with them, a Lamp may have `blink`.
BEFORE = {
    "its base is unknown": "import unheard\nclass Lamp(unheard.Base):",
    "its base may be another": "try: from unheard import B\nexcept: B = object\nclass Lamp(B):",
    "its base is made": "def base(): return object\nclass Lamp(base()):",
    "it is decorated": "@print\nclass Lamp:",
    "it has a metaclass": "class Lamp(metaclass=type):",
}
INSIDE = {
    "it makes attributes up": "def __getattr__(self, name): return print",
    "it has slots": "__slots__ = ('blink',)",
    "it makes something else": "def __new__(cls): return cls",
    "it is a value": "blink = print",
    "it is declared": "blink: object",
    "it is imported": "from machine import reset as blink",
    "it is one of two": "if machine.freq() > 80: blink = 1",
    "it is a property": "@property\n    def blink(self): return print",
    "it is counted, and so is a global": "blink = 0\n    def f(self):\n        global blink",
    "it is stored by another method": "def off(self): self.blink = print",
    "it is stored by a function within": "def off(self):\n        def f(): self.blink = print",
    "it is stored among others": "def off(self): self.a, self.blink = 1, print",
    "it is stored by a loop": "def off(self):\n        for self.blink in (1, 2): pass",
    "it is stored by its name": "def off(self): setattr(self, 'blink', print)",
    "it is stored by another name of self": "def off(me): me.blink = print",
    "its names are given": "def __init__(self, **all):\n        for k in all: setattr(self, k, 1)",
    "its dictionary is filled": "def __init__(self, **all): self.__dict__.update(all)",
}
BEHIND = {
    "an object is given one": "lamp = Lamp()\nlamp.blink = print",
    "an object is given one, by a name": "for name in ('a', 'b'): setattr(Lamp(), name, print)",
    "the class is given one": "Lamp.blink = print",
    "it becomes of another class": "lamp = Lamp()\nlamp.__class__ = object",
    "it is asked for": "print(hasattr(Lamp(), 'blink'))",
    "it is looked for": "print('blink' in dir(Lamp()))",
    "names come from strings": "exec('Lamp.bli' + 'nk = print')",
    "a subclass has one": "class Flasher(Lamp):\n    def blink(self): pass",
    "a subclass by another name": "L = Lamp\nclass Flasher(L):\n    def blink(self): pass",
    "a subclass of a subclass": "class A(Lamp): 1\nclass B(A):\n    def blink(self): pass",
    "a subclass has two bases": "class A:\n    def blink(self): 1\nclass B(Lamp, A): 1",
    "a subclass has an unknown base": "import unheard\nclass Flasher(Lamp, unheard.Base): 1",
}
UNCERTAIN = {
    **{case: LAMP.replace("class Lamp:", lines) for case, lines in BEFORE.items()},
    **{case: LAMP.replace("Lamp:", f"Lamp:\n    {lines}") for case, lines in INSIDE.items()},
    **{case: LAMP + lines for case, lines in BEHIND.items()},
    "nobody makes one": LAMP.replace("Lamp().on()", "Lamp"),
    "a function in it is a decorator": LAMP.replace("self", "function"),
    "the call is guarded": LAMP.replace(
        "self.blink()", "try: self.blink()\n        except AttributeError: pass"
    ),
}


def test_what_a_class_of_the_program_lacks_is_an_error():
    (defect,) = findings("esp32dev", ("main.py", LAMP))
    assert str(defect) == "board/main.py:4:14: error: Lamp has no 'blink'"


@pytest.mark.parametrize("code", UNCERTAIN.values(), ids=UNCERTAIN)
def test_what_a_class_of_the_program_may_have_is_none(code):
    said = findings("esp32dev", ("main.py", code))
    assert [defect for defect in said if defect.severity is Severity.ERROR] == []


IMPORTS = {
    "a driver that nobody has": (
        "import bme280\nbme280.BME280().anything()",
        "not checked: 'bme280'; neither project nor firmware do",
    ),
    "a library of micropython-lib": (
        "import logging",
        "not checked: 'logging'; get it with: mpremote mip install logging",
    ),
    "a package that is not called like its module": (
        "import usb.device.keyboard",
        "not checked: 'usb.device.keyboard'; get it with: mpremote mip install usb-device-keyboard",
    ),
    "a library whose names are known": (
        "import ssd1306\nssd1306.SSD1306_I2C(128, 64, 1).text('a', 0, 0)",
        "'ssd1306' is not in the firmware; get it with: mpremote mip install ssd1306",
    ),
    "a module of CPython's": (
        "import subprocess, machine",
        "not checked: 'subprocess'; CPython has it, neither project nor firmware do",
    ),
    "a star from nowhere": (
        "from settings import *\nprint(SSID)",
        "not checked: 'settings'; neither project nor firmware do",
    ),
}


@pytest.mark.parametrize(("code", "message"), IMPORTS.values(), ids=IMPORTS)
def test_an_unknown_module_is_noted_and_no_error(code, message):
    (note,) = findings("rpipicow", ("main.py", code))
    assert (note.severity, note.message) == (Severity.NOTE, message)


def test_a_module_that_another_board_of_the_port_has_is_a_warning():
    (defect,) = findings("rpipico", ("main.py", "import network"))
    assert defect.severity is Severity.WARNING
    assert defect.message == "the firmware of this board has no module 'network'"


def test_a_driver_that_a_file_on_the_board_may_replace_gives_a_warning():
    (defect,) = findings(
        "rpipicow", ("main.py", "from neopixel import Neopixel\nNeopixel(1).show()")
    )
    assert defect.severity is Severity.WARNING
    assert defect.message == "MicroPython's neopixel has no 'Neopixel'; did you mean 'NeoPixel'?"


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        pytest.param(
            {"main.py": "import helper\nhelper.run()\nhelper.stop()", "helper.py": "def run(): 1"},
            ["board/main.py:3:8: error: helper has no 'stop'"],
            id="a sibling",
        ),
        pytest.param(
            {"main.py": "import helper\nhelper.stop()", "helper.py": "from unheard import *"},
            ["board/helper.py:1:1: note: not checked: 'unheard'; neither project nor firmware do"],
            id="a sibling that may hold anything",
        ),
        pytest.param(
            {"main.py": "import helper\nhelper.stop()", "helper.py": "def __getattr__(n): 1"},
            [],
            id="a sibling that makes names up",
        ),
        pytest.param(
            {
                "main.py": "import helper\nhelper.stop()",
                "helper.py": "import sys\nsys.modules[__name__] = object()",
            },
            [],
            id="a sibling that puts another in its place",
        ),
        pytest.param(
            {"main.py": "import time\ntime.mine()\ntime.sleep(1)", "src/clock/time.py": "mine = 1"},
            [],
            id="a file that may hide a module of the firmware",
        ),
        pytest.param(
            {
                "main.py": "import ssd1306, machine\nssd1306.SSD1306_I2C(1).fil(0)",
                "lib/ssd1306.py": "class SSD1306_I2C:\n    def fill(self): pass",
            },
            ["board/main.py:2:24: error: SSD1306_I2C has no 'fil'; did you mean 'fill'?"],
            id="a class in another file",
        ),
        pytest.param(
            {
                "main.py": "import lamps\nclass Lamp(lamps.Lamp):\n    def blink(self): 1\nLamp()",
                "lamps.py": "class Lamp:\n    def on(self): self.blink()",
            },
            [],
            id="a subclass of the same name in another file",
        ),
        pytest.param(
            {
                "main.py": "from lamps import Lamp\nlamp = Lamp()\nlamp.blink()",
                "lamps.py": "class Lamp: 1",
                "blinking.py": "import lamps\ndef f(lamp): lamp.blink = print",
            },
            [],
            id="an attribute that a third file stores",
        ),
        pytest.param(
            {
                "main.py": "from lamps import Lamp\nlamp = Lamp()\nlamp.blink()",
                "lamps.py": "class Lamp: 1",
                "blinking.py": "):\n" * 9,
            },
            ["board/blinking.py:1:1: error: unmatched ')'"],
            id="a file that nobody can read may store it",
        ),
        pytest.param(
            {"main.py": "from lib.a.b import C\nimport x", "lib/a/b.py": "C = 1", "lib/x.py": ""},
            [],
            id="packages in lib",
        ),
        pytest.param(
            {"main.py": "from . import lamps\nlamps.on()", "__init__.py": "", "lamps.py": ""},
            ["board/main.py:2:7: error: lamps has no 'on'"],
            id="a package at the root",
        ),
        pytest.param(
            {
                "main.py": "from . import lamps\nlamps.on()",
                "__init__.py": "",
                "lamps.py": "#!/usr/bin/env python\ndef on(): nowhere()",
            },
            [],
            id="a sibling that looks like a script for the computer",
        ),
        pytest.param(
            {"main.py": "led.on()\nledd.on()", "boot.py": "import machine\nled = machine.Pin(2)"},
            ["board/main.py:2:1: error: name 'ledd' is not defined"],
            id="main.py sees what boot.py binds",
        ),
        pytest.param(
            {"main.py": "import time\ntime.mine()", "time.py": "from utime import *\nmine = 1"},
            [],
            id="a file of the program hides a module of the firmware",
        ),
        pytest.param(
            {"main.py": "import foo", "lib/foo.py": "import machine, unheard\nmachine.nothing()"},
            ["board/lib/foo.py:2:9: warning: MicroPython's machine has no 'nothing'"],
            id="a library gives warnings only",
        ),
        pytest.param(
            {"main.py": "from machine import Pin\np = Pin(2)\np.hih(\nq = 1\np.lowh()"},
            ["board/main.py:3:6: error: '(' was never closed",
             "board/main.py:5:3: error: MicroPython's machine.Pin has no 'lowh'"],
            id="a line that does not parse hides no other",
        ),
        pytest.param(
            {"main.py": "from machine import Pin\ndef f(:\n    return g + Pin.OUT\ng = 3"},
            ["board/main.py:2:7: error: invalid syntax"],
            id="what a broken line may have bound is not missed",
        ),
        pytest.param(
            {"main.py": "import machine\nä = 1; machine.nö()"},
            ["board/main.py:2:16: error: MicroPython's machine has no 'nö'"],
            id="columns count characters",
        ),
    ],
)  # fmt: skip
def test_the_files_of_a_program_are_judged_together(files, expected):
    assert [str(defect) for defect in findings("esp32dev", *files.items())] == expected


def test_what_one_chip_has_another_lacks():
    code = "import esp32\nprint(esp32.mcu_temperature())"
    assert findings("esp32-s3-devkitc-1", ("main.py", code)) == []
    (defect,) = findings("esp32dev", ("main.py", code))
    assert "has no 'mcu_temperature'" in defect.message


def test_the_names_of_a_library_of_micropython_lib_are_known():
    code = "import ssd1306\noled = ssd1306.SSD1306_SPI(1, 2, 3, 4, 5, 6)\noled.fil(0)"
    note, error = findings("esp32dev", ("main.py", code))
    assert note.severity is Severity.NOTE
    assert error.message == "MicroPython's ssd1306.SSD1306_SPI has no 'fil'; did you mean 'fill'?"


def test_the_mqtt_client_is_suggested_by_the_name_of_its_package():
    """An ESP32's firmware has it, a Pico W's has not."""
    code = "from umqtt.simple import MQTTClient\nMQTTClient(b'a', 'b').connect()"
    assert findings("esp32dev", ("main.py", code)) == []
    (note,) = findings("rpipicow", ("main.py", code))
    assert note.message.endswith("get it with: mpremote mip install umqtt.simple")


def test_a_program_whose_libraries_are_known_is_built():
    code = "import ssd1306, machine\nssd1306.SSD1306_I2C(128, 64, machine.I2C(0)).show()\n"
    project = Project(ProjectKind.MICROPYTHON, "board", (SourceFile("main.py", code),), "main.py")
    report = check_micropython(project, board=find_board("esp32dev"), depth=Depth.BUILD)
    assert report.rung is Rung.BUILDS
