#[board rpipicow]
"""Pen plotter head: two steppers from PIO state machines, pen servo, HPGL subset on USB."""

import select
import sys

from axis import Axis
from machine import PWM, Pin

PEN_UP, PEN_DOWN = 4200, 5400

x = Axis(0, step_pin=2, dir_pin=3, steps_per_mm=80)
y = Axis(4, step_pin=6, dir_pin=7, steps_per_mm=80)
pen = PWM(Pin(15), freq=50)


def move(to_x, to_y, mm_per_s):
    dx, dy = to_x - x.position, to_y - y.position
    length = (dx * dx + dy * dy) ** 0.5
    if length == 0:
        return
    seconds = length / mm_per_s  #[lines 5]
    x.start(dx, seconds)
    y.start(dy, seconds)
    x.wait()
    y.wait()


def lift(up):
    pen.duty_u16(PEN_UP if up else PEN_DOWN)  #[line]


def execute(command):  #[function]
    """Runs one HPGL command; coordinates are in 1/40 mm as usual."""
    name, arguments = command[:2].upper(), command[2:]
    points = [int(n) / 40 for n in arguments.split(",") if n.strip()]
    if name == "PU":
        lift(True)
    elif name == "PD":
        lift(False)
    elif name == "IN":
        lift(True)
        points = [0, 0]
    for i in range(0, len(points) - 1, 2):
        move(points[i], points[i + 1], 60 if name == "PU" else 25)


def main():
    lift(True)
    poll = select.poll()
    poll.register(sys.stdin, select.POLLIN)  #[line]
    buffer = ""
    while True:
        if not poll.poll(100):
            continue
        char = sys.stdin.read(1)
        if char in ";\n":
            if len(buffer) >= 2:
                execute(buffer)
                print("ok")
            buffer = ""
        else:
            buffer += char


main()
