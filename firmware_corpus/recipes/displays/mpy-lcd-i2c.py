# Shows a line of text and the seconds since the start on an LCD with an I2C backpack.

# part: includes
import time

from machine import Pin, SoftI2C

# part: globals
SDA_PIN = 21
SCL_PIN = 22
LCD_ADDRESS = 0x27  # 0x3F on backpacks with a PCF8574A
FIRST_LINE = "Hello"
SECOND_LINE = "running "
LCD_UPDATE_MS = 1000

LCD_DATA = 0x01
LCD_ENABLE = 0x04
LCD_BACKLIGHT = 0x08
LCD_ROWS = (0x80, 0xC0, 0x94, 0xD4)  # where lines begin; the last two on 20x4

i2c = SoftI2C(sda=Pin(SDA_PIN), scl=Pin(SCL_PIN), freq=100_000)
last_lcd_update = time.ticks_ms()


# part: helpers
def lcd_half(bits):
    """Sends four bits, in the upper half, with LCD_DATA or without."""
    bits |= LCD_BACKLIGHT
    i2c.writeto(LCD_ADDRESS, bytes([bits, bits | LCD_ENABLE, bits]))  # taken when E falls


def lcd_byte(value, data=0):
    lcd_half(value & 0xF0 | data)
    lcd_half(value << 4 & 0xF0 | data)


def lcd_start():
    for _ in range(3):
        lcd_half(0x30)
        time.sleep_ms(5)
    lcd_half(0x20)
    for command in (0x28, 0x0C, 0x06, 0x01):  # two lines, on, to the right, clear
        lcd_byte(command)
    time.sleep_ms(2)


def lcd_print(row, line):
    lcd_byte(LCD_ROWS[row])
    for character in line:
        lcd_byte(ord(character), LCD_DATA)


# part: setup
time.sleep_ms(50)  # the LCD needs that after power-on
try:
    lcd_start()
    lcd_print(0, FIRST_LINE)
except OSError:
    print("the LCD does not answer: check the address and the wiring")

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_lcd_update) >= LCD_UPDATE_MS:
        last_lcd_update = now
        try:
            lcd_print(1, f"{SECOND_LINE}{now // 1000} s")
        except OSError:
            print("the LCD does not answer")
