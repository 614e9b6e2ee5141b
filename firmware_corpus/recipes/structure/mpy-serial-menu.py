# A menu on the serial console: numbers choose, and one choice asks for a value.

# part: includes
import select
import sys
import time

from machine import Pin

# part: globals
LED_PIN = 4
LONGEST_LINE = 40

menu_led = Pin(LED_PIN, Pin.OUT, value=0)
menu_console = select.poll()
menu_line = ""
menu_wants_value = False
menu_blinks = False
menu_blink_ms = 500
last_menu_blink = time.ticks_ms()


# part: helpers
def show_menu():
    print("1 LED on or off")
    print("2 blink, now every", menu_blink_ms, "ms:", "on" if menu_blinks else "off")
    print("3 set the interval")
    print("4 how long it has run")


def choose(line):
    global menu_blinks, menu_wants_value
    if line == "1":
        menu_blinks = False
        menu_led.value(not menu_led.value())
    elif line == "2":
        menu_blinks = not menu_blinks
    elif line == "3":
        menu_wants_value = True
        print("milliseconds, 20 to 60000:")
        return
    elif line == "4":
        print(time.ticks_ms() // 1000, "s")
    show_menu()


def take_value(line):
    global menu_blink_ms, menu_wants_value
    menu_wants_value = False
    try:
        value = int(line)
    except ValueError:
        value = 0
    if 20 <= value <= 60000:
        menu_blink_ms = value
    else:
        print("not between 20 and 60000: it stays as it was")
    show_menu()


# part: setup
menu_console.register(sys.stdin, select.POLLIN)
show_menu()

# part: loop
while True:
    now = time.ticks_ms()
    if menu_console.poll(0):
        character = sys.stdin.read(1)
        if character not in "\r\n":
            menu_line = (menu_line + character)[-LONGEST_LINE:]
        elif menu_line.strip():
            typed, menu_line = menu_line.strip(), ""
            if menu_wants_value:
                take_value(typed)
            else:
                choose(typed)
    if menu_blinks and time.ticks_diff(now, last_menu_blink) >= menu_blink_ms:
        last_menu_blink = now
        menu_led.value(not menu_led.value())
