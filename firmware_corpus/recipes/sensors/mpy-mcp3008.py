# Reads one analog input of an MCP3008.

# part: includes
import time

from machine import Pin, SoftSPI

# part: globals
SCK_PIN = 18
MOSI_PIN = 19
MISO_PIN = 16
CS_PIN = 17
CHANNEL = 0
MCP3008_READ_MS = 500
REFERENCE_V = 3.3

spi = SoftSPI(
    baudrate=500_000, polarity=0, phase=0, sck=Pin(SCK_PIN), mosi=Pin(MOSI_PIN), miso=Pin(MISO_PIN)
)
mcp3008_select = Pin(CS_PIN, Pin.OUT, value=1)
last_mcp3008_read = time.ticks_ms()


# part: helpers
def read_mcp3008(channel):
    """0 to 1023."""
    answer = bytearray(3)
    mcp3008_select.off()
    spi.write_readinto(bytes([1, 0x80 | channel << 4, 0]), answer)
    mcp3008_select.on()
    return (answer[1] & 3) << 8 | answer[2]


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_mcp3008_read) >= MCP3008_READ_MS:
        last_mcp3008_read = now
        raw = read_mcp3008(CHANNEL)
        volts = raw * REFERENCE_V / 1024
        print(f"channel {CHANNEL}: {raw}, {volts:.3f} V")
