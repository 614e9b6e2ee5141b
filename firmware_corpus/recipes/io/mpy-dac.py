# Puts out a voltage with the DAC of an ESP32.

# part: includes
from machine import DAC, Pin

# part: globals
DAC_PIN = 25
VOLTAGE_MV = 1500
SUPPLY_MV = 3300

dac = DAC(Pin(DAC_PIN))


# part: helpers
def set_millivolts(millivolts):
    dac.write(round(millivolts * 255 / SUPPLY_MV))


# part: setup
set_millivolts(VOLTAGE_MV)
