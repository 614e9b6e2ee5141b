"""What a program says of the quantities that were asked for."""

from __future__ import annotations

import pytest

from codegen.understanding.mentions import lacking
from codegen.understanding.quantities import quantities


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("pin 13 every 500 ms", "digitalWrite(13, HIGH); delay(500);"),
        ("pin 13 every half a second", "digitalWrite(LED_BUILTIN, HIGH); delay(500);"),
        ("every 2 minutes", "if (now - last >= 2UL * 60 * 1000) {}"),
        ("10 times a second", "delay(100);"),
        ("10 Hz", "time.sleep_ms(50)"),
        ("A3 at 9600 baud", "Serial.begin(9600); analogRead(A3);"),
        ("at 0x3C", "display.begin(SSD1306_SWITCHCAPVCC, 60);"),
        ("GPIO 15", "pin = Pin('GP15')"),
        ("topic home/temp", 'client.publish("home/temp", text);'),
        ("at 40% brightness", "analogWrite(9, 102);"),
        ("20 cm", "if (distance_mm < 200) {}"),
    ],
)
def test_what_is_said_in_a_usual_way_is_not_lacking(sentence, code):
    assert lacking(code, quantities(sentence)) == ()


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("pin 13", "digitalWrite(12, HIGH);"),
        ("pin 13", "digitalWrite(12, HIGH); // pin 13"),
        ("every 5 s", "delay(500);"),
        ('join "Loft"', 'WiFi.begin("YourNetwork");'),
        ("A3", "analogRead(A0);"),
        ("pin 4", "# pin 4\nled = Pin(2)"),
    ],
)
def test_what_is_said_elsewhere_or_not_at_all_is_lacking(sentence, code):
    assert len(lacking(code, quantities(sentence))) == 1
