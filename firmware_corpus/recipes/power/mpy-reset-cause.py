# Prints why the board started.

# part: includes
import machine

# part: globals
RESET_CAUSES = {
    machine.PWRON_RESET: "power-on",
    machine.HARD_RESET: "reset by the button or by machine.reset()",
    machine.WDT_RESET: "the watchdog",
    machine.DEEPSLEEP_RESET: "woken from deep sleep",
    machine.SOFT_RESET: "soft reset from the REPL",
}

# part: setup
reset_cause = machine.reset_cause()
print("started by:", RESET_CAUSES.get(reset_cause, f"cause {reset_cause}"))
