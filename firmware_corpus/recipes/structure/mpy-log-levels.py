# Messages with levels and times; those below the chosen level are not printed.

# part: includes
import time

# part: globals
DEBUG = 10
INFO = 20
WARNING = 30
ERROR = 40
LOG_LEVEL = INFO
WORK_MS = 1000
LEVEL_NAMES = {DEBUG: "DEBUG", INFO: "INFO", WARNING: "WARNING", ERROR: "ERROR"}

work_count = 0
last_work = time.ticks_ms()


# part: helpers
def log(level, *words):
    if level >= LOG_LEVEL:
        print(f"[{time.ticks_ms() / 1000:.3f}] {LEVEL_NAMES[level]}", *words)


def work():
    global work_count
    work_count += 1
    log(DEBUG, "work begins", work_count)
    log(INFO, "work done", work_count)
    if work_count % 10 == 0:
        log(WARNING, "ten more", work_count)


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_work) >= WORK_MS:
        last_work = now
        try:
            work()
        except OSError as error:
            log(ERROR, error)
