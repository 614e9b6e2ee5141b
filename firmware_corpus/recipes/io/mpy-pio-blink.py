# Blinks an LED by a state machine of the PIO: the processor has nothing to do with it.

# part: includes
import rp2
from machine import Pin

# part: globals
LED_PIN = 15
BLINK_HZ = 2
CYCLES = 2000  # of the program below, from light to light


# part: helpers
@rp2.asm_pio(set_init=rp2.PIO.OUT_LOW)
def square_wave():
    # 1 + 7 + 31 * 32 = 1000 cycles each
    set(pins, 1)
    set(x, 30)[6]
    label("high")
    jmp(x_dec, "high")[31]
    set(pins, 0)
    set(x, 30)[6]
    label("low")
    jmp(x_dec, "low")[31]


# part: setup
blinker = rp2.StateMachine(0, square_wave, freq=CYCLES * BLINK_HZ, set_base=Pin(LED_PIN))
blinker.active(1)
