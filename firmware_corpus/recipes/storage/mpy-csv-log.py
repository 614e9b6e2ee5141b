# Logs a value to a CSV file, until the file is as long as it may be.

# part: includes
import gc
import os
import time

# part: globals
LOG_PATH = "log.csv"
LOG_MS = 10000
MOST_BYTES = 200000

last_log = time.ticks_ms()
log_full = False


# part: helpers
def measured():
    """What is logged: put your sensor here."""
    return gc.mem_free()


def file_size(path):
    try:
        return os.stat(path)[6]
    except OSError:  # there is none yet
        return 0


def log_line(line):
    size = file_size(LOG_PATH)
    if size >= MOST_BYTES:
        return False
    with open(LOG_PATH, "a") as file:  # closed after each line, so that none is lost
        if size == 0:
            file.write("seconds,value\n")
        file.write(line + "\n")
    return True


# part: loop
while True:
    now = time.ticks_ms()
    if not log_full and time.ticks_diff(now, last_log) >= LOG_MS:
        last_log = now
        fields = [
            str(time.time()),
            str(measured()),
        ]
        try:
            log_full = not log_line(",".join(fields))
        except OSError as error:
            print("no line was logged:", error)
        if log_full:
            print("the log is full")
