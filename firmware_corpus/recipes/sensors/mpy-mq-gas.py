# Reads an MQ gas sensor through a divider of two equal resistors and switches an alarm.

# part: includes
import time

from machine import ADC, Pin

# part: globals
GAS_PIN = 34
GAS_ALARM_PIN = 26
GAS_ALARM_MV = 1200  # find out with your own sensor what clean air gives
GAS_WARM_UP_S = 60  # the heater must be hot before values mean anything
GAS_READ_MS = 1000
DIVIDER = 2  # two equal resistors

gas_adc = ADC(Pin(GAS_PIN), atten=ADC.ATTN_11DB)
gas_alarm = Pin(GAS_ALARM_PIN, Pin.OUT, value=0)
gas_is_warm = False
gas_started = time.ticks_ms()
last_gas_read = time.ticks_ms()

# part: setup
print("the gas sensor warms up")

# part: loop
while True:
    now = time.ticks_ms()
    if not gas_is_warm:
        gas_is_warm = time.ticks_diff(now, gas_started) >= GAS_WARM_UP_S * 1000
    elif time.ticks_diff(now, last_gas_read) >= GAS_READ_MS:
        last_gas_read = now
        gas_millivolts = gas_adc.read_uv() // 1000 * DIVIDER
        gas_alarm.value(gas_millivolts >= GAS_ALARM_MV)
        print("gas:", gas_millivolts, "mV", "ALARM" if gas_alarm.value() else "")
