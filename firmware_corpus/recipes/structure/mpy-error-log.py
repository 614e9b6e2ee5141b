# Runs a program for ever: an error goes to a file, then the board restarts.

# part: includes
import os
import sys
import time

import machine

# part: globals
ERROR_PATH = "errors.txt"
MOST_BYTES = 20000
PAUSE_S = 10  # before it restarts, so that Ctrl-C can stop it


# part: helpers
def log_error(error):
    try:
        too_long = os.stat(ERROR_PATH)[6] > MOST_BYTES
    except OSError:  # there is none yet
        too_long = False
    with open(ERROR_PATH, "w" if too_long else "a") as file:
        file.write(f"after {time.ticks_ms()} ms:\n")
        sys.print_exception(error, file)


def run():
    """The program itself: put it here."""
    while True:
        print("working")
        time.sleep(1)


# part: setup
try:
    run()
except Exception as error:
    sys.print_exception(error)
    log_error(error)
    time.sleep(PAUSE_S)
    machine.reset()
