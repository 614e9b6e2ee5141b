#[board esp32dev]
"""Runs the heating program under supervision: watchdog, crash log, safe mode after crash loops."""

import io
import machine
import os
import sys
import time

LOG = "crash.log"
LOG_LIMIT = 4096
COUNTER = machine.RTC()

CAUSES = {
    machine.PWRON_RESET: "power on",
    machine.HARD_RESET: "hard reset",
    machine.WDT_RESET: "watchdog",
    machine.DEEPSLEEP_RESET: "deep sleep",
    machine.SOFT_RESET: "soft reset",
}


def log(text):
    try:
        if os.stat(LOG)[6] > LOG_LIMIT:
            os.rename(LOG, LOG + ".old")  #[line]
    except OSError:
        pass
    with open(LOG, "a") as f:
        year, month, day, hour, minute, second = time.localtime()[:6]
        f.write("%04d-%02d-%02d %02d:%02d:%02d " % (year, month, day, hour, minute, second))
        f.write(text)
        f.write("\n")


# The traceback of an exception as text
def traceback(error):  #[function]
    out = io.StringIO()
    sys.print_exception(error, out)
    return out.getvalue()


def crashes():
    memory = COUNTER.memory()
    return memory[0] if memory else 0


def count_crash(n):
    COUNTER.memory(bytes((min(n, 255),)))  #[line]


def safe_mode():
    print("too many crashes, heating stays off; press Ctrl-C for a prompt")
    led = machine.Pin(2, machine.Pin.OUT)
    while True:  #[block]
        led.on()
        time.sleep_ms(100)
        led.off()
        time.sleep_ms(900)


def main():
    cause = machine.reset_cause()
    if cause == machine.PWRON_RESET:
        count_crash(0)
    elif cause == machine.WDT_RESET:
        count_crash(crashes() + 1)
        log("restarted by " + CAUSES.get(cause, str(cause)))  #[rest g(]
    if crashes() >= 5:
        safe_mode()

    wdt = machine.WDT(timeout=30_000)
    try:
        import heating

        heating.run(wdt.feed)
    except KeyboardInterrupt:
        raise
    except Exception as error:
        log(traceback(error))
        count_crash(crashes() + 1)
        machine.reset()


main()
