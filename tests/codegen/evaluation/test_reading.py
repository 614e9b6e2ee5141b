"""A text is read as the calls that it makes, with what their arguments may be."""

from __future__ import annotations

import pytest

from codegen.evaluation.conditions import unmet
from codegen.evaluation.reading.c_calls import read_c
from codegen.evaluation.reading.calls import folded
from codegen.evaluation.reading.python_calls import read_python

LOOP = "void loop() { %s }"
C = [
    ("#define LED 5 // the lamp\nvoid setup() { pinMode(LED, OUTPUT); }", "pinMode(5, OUTPUT)"),
    ("const int LED = 5;" + LOOP % "pinMode(LED, OUTPUT);", "pinMode(5, OUTPUT)"),
    ("enum { A };int led{5};" + LOOP % "pinMode(led, OUTPUT);", "pinMode(5, OUTPUT)"),
    ("#define A B\n#define B 5\n" + LOOP % "f(A);", "f(5)"),
    (LOOP % "delay(2UL * 1000 + 0x10);", "delay(2016)"),
    (LOOP % "f((uint64_t) 10 * 60);", "f(600)"),
    (LOOP % "f(7 / 2);", "f(3)"),
    (LOOP % "f(on ? HIGH : LOW);", "f(1)"),
    (LOOP % "f(GPIO_NUM_4);", "f(4)"),
    (LOOP % "f((gpio_num_t)4);", "f(4)"),
    (LOOP % "attachInterrupt(digitalPinToInterrupt(2), g, FALLING);", "attachInterrupt(2, g, _)"),
    ("int pins[] = {3, 4};" + LOOP % "f(pins[i]);", "f(4)"),
    ("int pins[] = {3, 4};" + LOOP % "f(pins[0]);", "!f(4)"),
    ("int pins[] = {3, 4};" + LOOP % "for (int p : pins) f(p);", "f(4)"),
    (LOOP % "for (int p = 2; p <= 4; p++) f(p);", "f(4)"),
    (LOOP % "for (int p = 2; p < 4; ++p) f(p);", "!f(4)"),
    (LOOP % "for (int p = 4; p >= 2; p -= 2) f(p);", "f(2)"),
    ("void b(int pin) { f(pin); }" + LOOP % "b(5);", "again f(5)"),
    ("int n = 5;" + LOOP % "n++; f(n);", "!f(5)"),
    ("DHT d(4, DHT22);" + LOOP % "d.read();", "DHT(4, DHT22).read()"),
    ("DHT d = DHT(4, DHT22);" + LOOP % "d.read();", "DHT(4, DHT22).read()"),
    ("DHT *d = new DHT(4, DHT22);" + LOOP % "d->read();", "DHT(4, DHT22).read()"),
    ("DHT *d;void setup() { d = new DHT(4, 1); }" + LOOP % "d->read();", "again DHT(4).read()"),
    ("IPAddress ip(1, 2, 3, 4);" + LOOP % "f(ip);", "f(IPAddress(1, 2, 3, 4))"),
    ('const char *a = "x" "y";' + LOOP % "f(a);", 'f("xy")'),
    ('char a[] = "x";' + LOOP % "f(a);", 'f("x")'),
    (LOOP % 'f("a, b)", 2);', "f(_, 2)"),
    (LOOP % "a.b().c(1);", "c(1)"),
    (LOOP % "/* f(1); */ g(2); // f(1)", "!f(1)"),
    (LOOP % 'g("f(1)");', "!f(1)"),
    ("void never() { f(1); }" + LOOP % "", "!f(1)"),
    ("void isr() { f(1); }void setup() { on(isr); }", "again f(1)"),
    ("void setup() { on([]() { f(1); }); }", "again f(1)"),
    ("void setup() { f(1); }", "!again f(1)"),
    ("void setup() { while (true) { f(1); } }", "again f(1)"),
    ("void setup() { while (busy()) { f(1); } }", "!again f(1)"),
    ("unsigned long t;" + LOOP % "if (millis() - t >= 500) t = millis();", "wait(500)"),
    ("unsigned long t;" + LOOP % "if ((millis() - t) > 500UL) {}", "wait(500)"),
    (LOOP % "uint32_t now = millis(); if (now > last + 500) { last = now; }", "wait(500)"),
    (LOOP % "if (millis() >= next) next = millis() + 500;", "wait(500)"),
    (LOOP % "unsigned long us = micros(); if (us - before >= 500000) {}", "wait(500)"),
    (LOOP % "vTaskDelay(pdMS_TO_TICKS(500));", "wait(500)"),
    (LOOP % "vTaskDelay(500 / portTICK_PERIOD_MS);", "wait(500)"),
    ("Ticker t;void setup() { t.attach(0.5, g); }", "wait(500)"),
    (LOOP % "if (analogRead(3) > 500) {}", "!wait(500)"),
    ("#define T 30\n" + LOOP % "if (touchRead(4) < T) {}", "/< 30/"),
]
PYTHON = [
    ("from machine import Pin\nled = Pin(5, Pin.OUT)\nled.on()", "Pin(5, Pin.OUT).on()"),
    ("import machine as m\nm.Pin(5, m.Pin.OUT).value(True)", "Pin(5).value(1)"),
    ("N = const(5)\nf(N)", "f(5)"),
    ("a = b = 2\nf(a * 1000 + 1)", "f(2001)"),
    ("f(1 if x else 2)", "f(2)"),
    ("f(7 / 2)", "f(3.5)"),
    ("f(7 // 2)", "f(3)"),
    ("for p in (3, 4):\n    f(p)", "f(4)"),
    ("for p in range(3, 5):\n    f(p)", "!f(5)"),
    ("for i, p in enumerate([3, 4]):\n    f(p)", "f(4)"),
    ("pins = [Pin(n) for n in (3, 4)]\nfor p in pins:\n    p.on()", "Pin(4).on"),
    ("pins = [3, 4]\nf(pins[i])", "f(4)"),
    ("for row in [[3, 150], [4, 400]]:\n    f(row[0])", "f(4)"),
    ("rows = [[Pin(3), 150], [Pin(4), 400]]\nfor row in rows:\n    row[0].on()", "Pin(4).on"),
    ("rows = [[3, 150], [4, 400]]\nfor row in rows:\n    f(row[0])", "!f(5)"),
    ("def b(pin, ms=7):\n    f(pin, ms)\nb(5)", "f(5, 7)"),
    (
        "class L:\n    def __init__(self, n):\n        self.p = Pin(n)\n    def on(self):\n"
        "        self.p.on()\nl = L(5)\nl.on()",
        "Pin(5).on",
    ),
    ("n = 5\nn += 1\nf(n)", "!f(5)"),
    ("n = NeoPixel(4, 8)\nn[0] = (0, 0, 64)", "NeoPixel(4, 8).__setitem__(0, (0, 0, 64))"),
    ("led = Pin(4)\nled(1)", "Pin(4).__call__(1)"),
    ("f(b'x')", 'f("x")'),
    ("f(k=1)", "f(k=1)"),
    ("# f(1)\nx = 'f(1)'", "!f(1)"),
    ("'''\nf(1)\n'''\n", "!f(1)"),
    ("def never():\n    f(1)", "!f(1)"),
    ("def cb(t):\n    f(1)\nTimer(callback=cb)", "again f(1)"),
    ("on(lambda t: f(1))", "again f(1)"),
    ("while True:\n    f(1)", "again f(1)"),
    ("while not ready():\n    f(1)", "!again f(1)"),
    ("def main():\n    while 1:\n        go()\ndef go():\n    f(1)\nmain()", "again f(1)"),
    ("import utime\nutime.sleep(0.5)", "wait(500)"),
    ("from time import sleep_ms as z\nz(500)", "wait(500)"),
    ("async def g():\n    await asyncio.sleep_ms(500)\nasyncio.run(g())", "wait(500)"),
    ("import time\nif time.ticks_diff(time.ticks_ms(), t) >= 500:\n    pass", "wait(500)"),
    ("import time\nnow = time.ticks_ms()\nif now - t > 500:\n    pass", "wait(500)"),
    ("import time\nd = time.ticks_add(time.ticks_ms(), 500)", "wait(500)"),
    ("import time\nend = time.time() + 20", "wait(20000)"),
    ("Timer(-1).init(period=500, callback=f)", "wait(500)"),
    ("Timer().init(freq=2, callback=f)", "wait(500)"),
    ("T = 30\nif read() < T:\n    pass", "/< 30/"),
    ("x = x_ = f(x)\ny = [y, z]\nz = [z, y]\nf(z)", "f"),
]


@pytest.mark.parametrize(("text", "condition"), C)
def test_a_sketch_makes_these_calls(text, condition):
    assert unmet([condition], read_c(text)) == ()


@pytest.mark.parametrize(("text", "condition"), PYTHON)
def test_a_micropython_program_makes_these_calls(text, condition):
    assert unmet([condition], read_python(text)) == ()


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("f(9)", True),
        ("f(8)", False),
        ("f(8|9)", True),
        ("f(5..9)", True),
        ("f(~9.3)", True),
        ("f(~10)", False),
        ("f(_)", True),
        ("f(9, _)", False),
        ("f()", False),
        ("f", True),
        ("g", False),
        ("g|f(9)", True),
        ("m.f(9)", True),
        ("n.f(9)", False),
        ("again f(9)", False),
        ("!f(9)", False),
        (["f(8)", "f(9)"], True),
        (["f(8)", ["f(9)", "g"]], False),
        (["f(8)", ["f(9)", "!g"]], True),
        ("/9/", True),
        ("/8/", False),
        ("f(/^9$/)", True),
    ],
)
def test_a_condition_means_what_is_said_of_it(condition, holds):
    assert (unmet([condition], read_python("m.f(9)")) == ()) is holds


@pytest.mark.parametrize("text", ["", "}{)(", "void loop() { f(", "x = 'a", "#define", "a[", "f(1"])
def test_a_broken_text_is_read_as_far_as_it_goes(text):
    assert unmet(["h"], read_c(text)) == ("h",)
    assert unmet(["h"], read_python(text)) == ("h",)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("9 ** 9 ** 9", None),
        ("1 << 9999999", None),
        ("1 / 0", None),
        ("f(1)", None),
        ("(" * 500, None),
        ("-3 + ~0", -4),
        ("1 if 2 else 3", None),
    ],
)
def test_no_expression_of_a_text_makes_us_calculate_for_long(text, value):
    assert folded(text, whole_division=True) == value
