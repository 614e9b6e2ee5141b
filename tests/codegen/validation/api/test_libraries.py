"""The libraries that people use first: their calls pass, and invented ones do not."""

from dataclasses import dataclass

import pytest

from codegen.project.board import find_board
from codegen.project.project import snippet_project
from codegen.types import Report
from codegen.validation.api.judge import NOT_CHECKED
from codegen.validation.check import check_project
from codegen.validation.depth import Depth

pytestmark = pytest.mark.toolchain


@dataclass(frozen=True)
class Library:
    """A header, what is declared with it, one line that is right, and one that is not.

    There is none of these where several libraries share a header's name, or a class is known in
    part: then nothing is certain.
    """

    header: str
    declared: str
    right: str
    wrong: str

    @property
    def invented(self) -> str:
        """The name that the wrong line calls."""
        return self.wrong.rpartition(".")[2].partition("(")[0]


# Together in one program, as many as do not get into each other's way.
TOGETHER = [
    [
        Library(
            "PubSubClient.h",
            "WiFiClient wifi; PubSubClient mqtt(wifi);",
            'mqtt.publish("a/b", "1", true);',
            'mqtt.publishJson("a/b");',
        ),
        Library(
            "ArduinoJson.h",
            "JsonDocument doc;",
            'doc["t"] = 21.5; serializeJson(doc, Serial);',
            "doc.stringify();",
        ),
        Library(
            "DHT.h",
            "DHT dht(4, DHT22);",
            "float h = dht.readHumidity();",
            "dht.getHumidityPercent();",
        ),
        Library(
            "Adafruit_BME280.h",
            "Adafruit_BME280 bme;",
            "float p = bme.readPressure() / 100.0F;",
            "bme.readPressureHpa();",
        ),
        Library(
            "Adafruit_SSD1306.h",
            "Adafruit_SSD1306 oled(128, 64, &Wire, -1);",
            "oled.begin(SSD1306_SWITCHCAPVCC, 0x3C); oled.display();",
            "oled.refreshNow();",
        ),
        Library("OneWire.h", "OneWire wire1(5);", "wire1.reset();", "wire1.resetBus();"),
        Library(
            "DallasTemperature.h",
            "DallasTemperature dallas(&wire1);",
            "float t = dallas.getTempCByIndex(0);",
            "dallas.getTempKelvin(0);",
        ),
        Library(
            "ESP32Servo.h",
            "Servo servo;",
            "servo.attach(13, 500, 2400); servo.write(90);",
            "servo.moveTo(90);",
        ),
        Library(
            "WiFiManager.h",
            "WiFiManager manager;",
            'manager.autoConnect("setup");',
            "manager.connectNow();",
        ),
        Library(
            "NTPClient.h",
            "#include <WiFiUdp.h>\nWiFiUDP udp; NTPClient ntp(udp);",
            "ntp.update(); ntp.getEpochTime();",
            "ntp.getUnixTime();",
        ),
    ],
    [
        Library(
            "Adafruit_NeoPixel.h",
            "Adafruit_NeoPixel strip(8, 16, NEO_GRB + NEO_KHZ800);",
            "strip.setPixelColor(0, strip.Color(1, 2, 3)); strip.show();",
            "strip.setAllPixels(0);",
        ),
        Library(
            "AccelStepper.h",
            "AccelStepper stepper(AccelStepper::DRIVER, 2, 3);",
            "stepper.setMaxSpeed(500); stepper.runToPosition();",
            "stepper.goHome();",
        ),
        Library(
            "Stepper.h", "Stepper plain(200, 1, 2, 3, 4);", "plain.step(10);", "plain.turn(1);"
        ),
        Library(
            "LiquidCrystal_I2C.h",
            "LiquidCrystal_I2C lcd(0x27, 16, 2);",
            "lcd.init(); lcd.backlight();",
            "",
        ),
        Library(
            "RTClib.h",
            "RTC_DS3231 rtc;",
            "DateTime now = rtc.now(); now.unixtime();",
            "rtc.getNow();",
        ),
        Library(
            "Adafruit_MPU6050.h",
            "Adafruit_MPU6050 mpu;",
            "sensors_event_t a, g, t; mpu.getEvent(&a, &g, &t);",
            "mpu.readAll();",
        ),
        Library(
            "Adafruit_ADS1X15.h",
            "Adafruit_ADS1115 ads;",
            "int16_t v = ads.readADC_SingleEnded(0);",
            "ads.readChannel(0);",
        ),
        Library(
            "Adafruit_BMP280.h",
            "Adafruit_BMP280 bmp;",
            "bmp.readTemperature();",
            "bmp.readHumidity();",
        ),
        Library(
            "Adafruit_INA219.h",
            "Adafruit_INA219 ina;",
            "ina.getCurrent_mA();",
            "ina.getCurrent_A();",
        ),
        Library(
            "Adafruit_PWMServoDriver.h",
            "Adafruit_PWMServoDriver pwm;",
            "pwm.setPWM(0, 0, 300);",
            "pwm.setServoAngle(0, 90);",
        ),
        Library("Adafruit_VL53L0X.h", "Adafruit_VL53L0X lox;", "lox.begin();", "lox.measureMm();"),
    ],
    [
        Library(
            "ESPAsyncWebServer.h",
            "AsyncWebServer web(80);",
            'web.on("/", [](AsyncWebServerRequest *r) { r->send(200, "text/plain", "x"); });',
            "web.handleClient();",
        ),
        Library(
            "WebSocketsServer.h",
            "WebSocketsServer sockets(81);",
            "sockets.loop();",
            "sockets.poll();",
        ),
        Library(
            "TinyGPS++.h",
            "TinyGPSPlus gps;",
            "gps.encode(0); gps.location.lat();",
            "gps.getLatitude();",
        ),
        Library(
            "MFRC522.h",
            "MFRC522 rfid(5, 22);",
            "rfid.PCD_Init(); rfid.PICC_IsNewCardPresent();",
            "rfid.readCardUid();",
        ),
        Library(
            "HX711.h", "HX711 scale;", "scale.begin(4, 5); scale.get_units(10);", "scale.weigh();"
        ),
        Library(
            "Keypad.h",
            "char keys[1][1] = {{'1'}}; byte rows[1] = {1}, cols[1] = {2};\n"
            "Keypad pad(makeKeymap(keys), rows, cols, 1, 1);",
            "pad.getKey();",
            "pad.readKey();",
        ),
        Library(
            "Bounce2.h",
            "Bounce2::Button button;",
            "button.attach(4, INPUT_PULLUP); button.update(); button.pressed();",
            "button.clicked();",
        ),
        Library(
            "PID_v1.h",
            "double in, out, set; PID pid(&in, &out, &set, 2, 5, 1, DIRECT);",
            "pid.SetMode(AUTOMATIC); pid.Compute();",
            "pid.Run();",
        ),
        Library("LoRa.h", "", "LoRa.begin(868E6); LoRa.beginPacket();", "LoRa.sendText();"),
        Library("BH1750.h", "BH1750 light;", "light.readLightLevel();", "light.getLux();"),
        Library(
            "TaskScheduler.h", "Scheduler runner;", "runner.execute();", "runner.runForever();"
        ),
        Library(
            "UniversalTelegramBot.h",
            "#include <WiFiClientSecure.h>\nWiFiClientSecure safe;\n"
            'UniversalTelegramBot bot("t", safe);',
            'bot.sendMessage("1", "x", "");',
            'bot.sendVideo("1");',
        ),
    ],
    [
        Library(
            "FastLED.h",
            "CRGB leds[8];",
            "FastLED.addLeds<WS2812B, 5, GRB>(leds, 8); FastLED.show();",
            "FastLED.fadeAll();",
        ),
        Library(
            "IRremote.hpp",
            "",
            "IrReceiver.begin(15); IrReceiver.decode();",
            "IrReceiver.readCode();",
        ),
        Library(
            "RF24.h",
            "RF24 radio(4, 5);",
            "radio.begin(); radio.startListening();",
            "radio.sendPacket(1);",
        ),
        Library(
            "Adafruit_ST7735.h",
            "Adafruit_ST7735 tft(5, 2, 4);",
            "tft.initR(INITR_BLACKTAB);",
            "tft.initDisplay();",
        ),
        Library(
            "Adafruit_ILI9341.h",
            "Adafruit_ILI9341 ili(5, 2);",
            "ili.begin(); ili.setRotation(1);",
            "ili.drawText(0, 0);",
        ),
        Library(
            "ESP32Encoder.h",
            "ESP32Encoder turns;",
            "turns.attachHalfQuad(4, 5); turns.getCount();",
            "",
        ),
        Library("DHTesp.h", "DHTesp other;", "other.setup(4, DHTesp::DHT22);", "other.readAll();"),
        Library(
            "WebSocketsClient.h",
            "WebSocketsClient client;",
            'client.begin("h", 80, "/");',
            "client.open();",
        ),
    ],
    [
        Library(
            "TFT_eSPI.h",
            "TFT_eSPI screen;",
            'screen.init(); screen.drawString("x", 0, 0);',
            "screen.drawLabel();",
        ),
        Library(
            "AsyncMqttClient.h",
            "AsyncMqttClient async;",
            'async.publish("t", 0, false, "x");',
            "async.send();",
        ),
        Library("I2Cdev.h", "", "int8_t n = I2Cdev::readByte(1, 2, nullptr);", ""),
    ],
    [
        Library(
            "U8g2lib.h",
            "U8G2_SSD1306_128X64_NONAME_F_HW_I2C u8g2(U8G2_R0);",
            "u8g2.begin(); u8g2.setFont(u8g2_font_6x10_tf);",
            "u8g2.drawText(0, 0);",
        )
    ],
    [
        Library(
            "NimBLEDevice.h",
            "NimBLEServer *server;",
            'NimBLEDevice::init("x"); server = NimBLEDevice::createServer();',
            "(*server).openService();",
        )
    ],
    [Library("BlynkSimpleEsp32.h", "BlynkTimer timer;", "Blynk.run(); timer.run();", "")],
]


@pytest.mark.parametrize("libraries", TOGETHER, ids=lambda each: each[0].header)
def test_their_calls_are_checked_and_pass(libraries):
    report = checked(libraries, [library.right for library in libraries])
    assert not report.errors
    assert not [d for d in report.defects if d.message.startswith(NOT_CHECKED)]


@pytest.mark.parametrize(
    "libraries",
    [each for each in TOGETHER if any(library.wrong for library in each)],
    ids=lambda each: each[0].header,
)
def test_an_invented_method_is_an_error_on_its_line(libraries):
    wrong = [library for library in libraries if library.wrong]
    report = checked(libraries, [library.wrong for library in wrong])
    lines = [line for line, _ in sorted({(e.line, e.message) for e in report.errors})]
    said = {library.invented: [e.message for e in report.errors] for library in wrong}
    missing = [
        name for name, messages in said.items() if not any(f"'{name}'" in m for m in messages)
    ]
    assert not missing
    assert len(lines) == len(wrong)


def checked(libraries: list[Library], statements: list[str]) -> Report:
    """The report on a program with all the libraries and, in `setup`, some statements."""
    includes = "".join(f"#include <{library.header}>\n" for library in libraries)
    declared = "".join(f"{library.declared}\n" for library in libraries)
    inside = "".join(f"  {{ {statement} }}\n" for statement in statements)
    text = f"#include <WiFi.h>\n#include <Wire.h>\n{includes}{declared}"
    return check_project(
        snippet_project(f"{text}void setup() {{\n{inside}}}\nvoid loop() {{}}\n"),
        board=find_board("esp32dev"),
        depth=Depth.FAST,
        core="3.3",
        seconds=300,
    )
