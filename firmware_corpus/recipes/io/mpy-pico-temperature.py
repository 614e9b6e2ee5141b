# Prints the temperature of the RP2040 chip itself.

# part: includes
import time

from machine import ADC

# part: globals
TEMPERATURE_MS = 2000

chip_sensor = ADC(4)  # ADC.CORE_TEMP: inside the chip, no pin
last_temperature = time.ticks_ms()

# part: helpers
def chip_celsius():
    volts = chip_sensor.read_u16() * 3.3 / 65535
    return 27 - (volts - 0.706) / 0.001721


# part: loop
while True:
    if time.ticks_diff(time.ticks_ms(), last_temperature) >= TEMPERATURE_MS:
        last_temperature = time.ticks_ms()
        print("chip: {:.1f} C".format(chip_celsius()))
