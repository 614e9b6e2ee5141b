# A hardware timer of the ESP32 toggles an LED and counts; the loop prints what was counted.

# part: includes
from machine import Pin, Timer

# part: globals
LED_PIN = 4
TIMER_ID = 0
TIMER_PERIOD_MS = 1000

timer_led = Pin(LED_PIN, Pin.OUT, value=0)
tick_count = 0
printed_count = 0


# part: helpers
def on_tick(timer):
    global tick_count
    tick_count += 1
    timer_led.value(not timer_led.value())


# part: setup
tick_timer = Timer(TIMER_ID)
tick_timer.init(mode=Timer.PERIODIC, period=TIMER_PERIOD_MS, callback=on_tick)

# part: loop
while True:
    if tick_count != printed_count:
        printed_count = tick_count
        print("tick", printed_count)
