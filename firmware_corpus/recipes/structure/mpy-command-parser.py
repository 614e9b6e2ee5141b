# Takes commands that are typed at the console: on, off, blink MS, help.

# part: includes
import select
import sys
import time

from machine import Pin

# part: globals
LED_PIN = 4
LONGEST = 60

command_led = Pin(LED_PIN, Pin.OUT, value=0)
console = select.poll()
command_line = ""
command_blink_ms = 0  # 0: it does not blink
command_blinked = time.ticks_ms()


# part: helpers
def switch_led(level):
    global command_blink_ms
    command_blink_ms = 0
    command_led.value(level)


def blink_led(milliseconds):
    global command_blink_ms
    command_blink_ms = max(int(milliseconds), 20)


# name: what it does, how many words follow
COMMANDS = {
    "on": (lambda: switch_led(1), 0),
    "off": (lambda: switch_led(0), 0),
    "blink": (blink_led, 1),
    "help": (lambda: print("on, off, blink MILLISECONDS, help"), 0),
}


def run_command(line):
    name, *words = line.split()
    if name not in COMMANDS:
        print("unknown command:", name)
        return
    action, count = COMMANDS[name]
    if len(words) != count:
        print(name, "wants", count, "words more, not", len(words))
        return
    try:
        action(*words)
    except ValueError:
        print(name, "wants a number")


# part: setup
console.register(sys.stdin, select.POLLIN)
run_command("help")

# part: loop
while True:
    now = time.ticks_ms()
    if console.poll(0):
        character = sys.stdin.read(1)
        if character not in "\r\n":
            command_line = (command_line + character)[-LONGEST:]
        elif command_line.strip():
            run_command(command_line)
            command_line = ""
    if command_blink_ms and time.ticks_diff(now, command_blinked) >= command_blink_ms:
        command_blinked = now
        command_led.value(not command_led.value())
