# Mounts an SD card, appends a line to a file on it, and lists what is there.

# part: includes
import os

import machine
import vfs

# part: globals
MOUNT_POINT = "/sd"
FILE_NAME = "log.txt"


# part: helpers
def use_card():
    vfs.mount(machine.SDCard(slot=2), MOUNT_POINT)
    with open(MOUNT_POINT + "/" + FILE_NAME, "a") as file:
        file.write("started\n")
    for name in os.listdir(MOUNT_POINT):
        print(name)
    vfs.umount(MOUNT_POINT)


# part: setup
try:
    use_card()
except OSError as error:
    print("no card that can be used (FAT):", error)
