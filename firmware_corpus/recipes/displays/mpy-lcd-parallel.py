# Shows a text and the seconds since the start on an HD44780 LCD by four data lines.

# part: includes
import time

from machine import Pin

# part: globals
LCD_RS_PIN = 13
LCD_EN_PIN = 14
LCD_D4_PIN = 27
LCD_D5_PIN = 26
LCD_D6_PIN = 22
LCD_D7_PIN = 21
LCD_TEXT = "Hello"
LCD_UPDATE_MS = 1000
LCD_ROWS = (0x80, 0xC0, 0x94, 0xD4)  # where lines begin; the last two on 20x4

lcd_is_data = Pin(LCD_RS_PIN, Pin.OUT, value=0)
lcd_enable = Pin(LCD_EN_PIN, Pin.OUT, value=0)
lcd_lines = [
    Pin(number, Pin.OUT, value=0)
    for number in (LCD_D4_PIN, LCD_D5_PIN, LCD_D6_PIN, LCD_D7_PIN)
]
last_lcd_update = time.ticks_ms()


# part: helpers
def lcd_half(bits):
    """Sends four bits; they are taken when E falls."""
    for place, line in enumerate(lcd_lines):
        line.value(bits >> place & 1)
    lcd_enable.on()
    time.sleep_us(1)
    lcd_enable.off()
    time.sleep_us(50)


def lcd_byte(value, data=0):
    lcd_is_data.value(data)
    lcd_half(value >> 4)
    lcd_half(value & 0x0F)


def lcd_start():
    lcd_is_data.off()
    for _ in range(3):
        lcd_half(0x3)
        time.sleep_ms(5)
    lcd_half(0x2)  # from now on 4 bits
    for command in (0x28, 0x0C, 0x06, 0x01):  # two lines, on, to the right, clear
        lcd_byte(command)
    time.sleep_ms(2)


def lcd_print(row, text):
    lcd_byte(LCD_ROWS[row])
    for character in text:
        lcd_byte(ord(character), 1)


# part: setup
time.sleep_ms(50)  # the LCD needs that after power-on
lcd_start()
lcd_print(0, LCD_TEXT)

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_lcd_update) >= LCD_UPDATE_MS:
        last_lcd_update = now
        lcd_print(1, f"{now // 1000} s")
