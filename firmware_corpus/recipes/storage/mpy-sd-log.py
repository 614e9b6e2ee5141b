# Logs a value to a CSV file on an SD card; mounts the card again where it was taken out.

# part: includes
import gc
import os
import time

import machine
import vfs

# part: globals
MOUNT_POINT = "/sd"
LOG_FILE = "log.csv"
LOG_MS = 10000

last_log = time.ticks_ms()
card_is_there = False


# part: helpers
def measured():
    """What is logged: put your sensor here."""
    return gc.mem_free()


def use_card():
    """Whether there is a card that can be used."""
    try:
        vfs.mount(machine.SDCard(slot=2), MOUNT_POINT)
    except OSError as error:
        print("no card that can be used (FAT):", error)
        return False
    return True


def log_line(line):
    path = MOUNT_POINT + "/" + LOG_FILE
    is_new = LOG_FILE not in os.listdir(MOUNT_POINT)
    with open(path, "a") as file:  # closed after each line, so that none is lost
        if is_new:
            file.write("seconds,value\n")
        file.write(line + "\n")


# part: setup
card_is_there = use_card()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_log) >= LOG_MS:
        last_log = now
        fields = [
            str(time.time()),
            str(measured()),
        ]
        try:
            if not card_is_there:
                card_is_there = use_card()
            if card_is_there:
                log_line(",".join(fields))
        except OSError as error:
            print("no line was logged:", error)
            vfs.umount(MOUNT_POINT)
            card_is_there = False
