"""Arduino programs for ESP boards against the declarations: refused, accepted, or not checked."""

from functools import cache

import pytest

from codegen.project.board import find_board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.project.project import snippet_project
from codegen.types import Report, Rung, Severity
from codegen.validation.api.judge import NOT_CHECKED
from codegen.validation.check import check_project
from codegen.validation.depth import Depth

pytestmark = pytest.mark.toolchain

_ESP32_HEADERS = (
    *("WiFi.h", "Wire.h", "SPI.h", "WebServer.h", "HTTPClient.h", "Preferences.h", "BLEDevice.h"),
    *("esp_wifi.h", "esp_now.h", "esp_sleep.h", "FS.h", "SD.h", "Ticker.h", "PubSubClient.h"),
    *("ArduinoJson.h", "Adafruit_BME280.h", "freertos/FreeRTOS.h", "WString.h", "driver/gpio.h"),
)
_ESP8266_HEADERS = (
    *("ESP8266WiFi.h", "Wire.h", "ESP8266WebServer.h", "LittleFS.h", "PubSubClient.h", "Stream.h"),
    *("ArduinoOTA.h", "espnow.h", "DNSServer.h"),
)


@cache
def checked(board: str, core: str | None, text: str) -> Report:
    """The report on statements in `setup`, after the lines that begin with a `#` or `:`."""
    lines = [line.strip() for line in text.splitlines()]
    before = [line.removeprefix(":") for line in lines if line.startswith(("#", ":"))]
    inside = [line for line in lines if not line.startswith(("#", ":"))]
    whole = "\n".join([*before, "void setup() {", *inside, "}", "void loop() {}", ""])
    return check_project(
        snippet_project(whole),
        board=find_board(board),
        depth=Depth.FAST,
        core=core,
        seconds=300,
    )


REFUSED = [
    # board, core, program, words of the one error
    ("esp32dev", None, "#include <WiFi.h>\nWiFi.connect();", "no member named 'connect'"),
    ("esp32dev", None, 'Serial.printl("x");', "no member named 'printl'"),
    ("esp32dev", None, "digitalWright(2, HIGH);", "'digitalWright' was not declared"),
    ("esp32dev", None, "analogWriteFreq(1000);", "'analogWriteFreq'"),
    ("esp32dev", "3.3", "ledcSetup(0, 5000, 8);", "'ledcSetup' is not there"),
    ("esp32dev", "3.0", "ledcAttachPin(2, 0);", "'ledcAttachPin' is not there"),
    ("esp32dev", "2.0.17", "ledcAttach(2, 5000, 8);", "'ledcAttach' is not there"),
    ("esp32dev", "3.3", "hw_timer_t *t = timerBegin(0, 80, true);", "too many arguments"),
    ("esp32dev", "2.0.17", "hw_timer_t *t = timerBegin(1000000);", "too few arguments"),
    ("esp32dev", None, "pinMode(LED_BUILTIN, OUTPUT);", "'LED_BUILTIN' was not declared"),
    (
        "esp32dev",
        None,
        "int n = max(1, 2L);",
        "no matching function for call to 'max(int, long int)'",
    ),
    ("esp32dev", None, 'String s = "a"\ndelay(1);', "expected ',' or ';'"),
    ("esp32dev", None, 'int n = "text";', "invalid conversion"),
    ("esp32dev", None, "int x = 5\nSerial.println(x);", "expected ',' or ';' before 'Serial'"),
    (
        "nodemcuv2",
        None,
        "#include <WiFi.h>\nWiFi.begin();\nint x = 5\nSerial.println(x);",
        "expected ',' or ';' before 'Serial'",
    ),
    ("esp32dev", None, "#include <Tiny.h>\n:Tiny t;\nint x = 5\nt.go(x);", "expected ',' or ';'"),
    (
        "esp32dev",
        "3.0",
        "#include <esp_now.h>\n:esp_now_send_info_t last;\ndelay(1);",
        "'esp_now_send_info_t' does not name a type",
    ),
    ("esp32-c3-devkitm-1", None, "int t = touchRead(4);", "'touchRead'"),
    ("esp32-c3-devkitm-1", None, "dacWrite(25, 100);", "'dacWrite'"),
    ("nodemcuv2", None, "#include <ESP8266WiFi.h>\nWiFi.connect();", "no member named 'connect'"),
    ("nodemcuv2", None, "ledcAttach(2, 5000, 8);", "'ledcAttach'"),
    ("nodemcuv2", None, "xTaskCreate(nullptr, 0, 0, 0, 0, 0);", "'xTaskCreate'"),
]


@pytest.mark.parametrize(("board", "core", "text", "words"), REFUSED)
def test_what_does_not_exist_is_an_error(board, core, text, words):
    report = checked(board, core, text)
    assert report.rung is not Rung.SYMBOLS
    assert any(words in error.message for error in report.errors), report.defects


ACCEPTED = [
    ("esp32dev", None, 'Serial.begin(115200);\nSerial.printf("%u\\n", ESP.getFreeHeap());'),
    ("esp32dev", None, '#include <WiFi.h>\nWiFi.begin("a", "b");\nSerial.println(WiFi.localIP());'),
    ("esp32dev", "2.0.17", "ledcSetup(0, 5000, 8);\nledcAttachPin(2, 0);\nledcWrite(0, 128);"),
    ("esp32dev", "3.3", "ledcAttach(2, 5000, 8);\nledcWrite(2, 128);"),
    ("esp32dev", "2.0.17", "hw_timer_t *t = timerBegin(0, 80, true);\ntimerAlarmEnable(t);"),
    ("esp32dev", "3.0", "hw_timer_t *t = timerBegin(1000000);\ntimerAlarm(t, 1000, true, 0);"),
    (
        "esp32dev",
        None,
        'xTaskCreatePinnedToCore([](void *) {}, "t", 4096, nullptr, 1, nullptr, 1);',
    ),
    (
        "esp32dev",
        None,
        '#include <Preferences.h>\n:Preferences p;\np.begin("n", false);\np.putInt("a", 1);',
    ),
    ("esp32dev", None, "#include <Wire.h>\nWire.begin(21, 22);\nWire.beginTransmission(0x76);"),
    ("esp32dev", None, "esp_sleep_enable_timer_wakeup(1000000ULL);\nesp_deep_sleep_start();"),
    ("esp32dev", None, "int n = std::min(1, 2);\nn = max(n, 3);\nn = constrain(n, 0, 9);"),
    ("esp32dev", None, "int t = touchRead(T0);\ndacWrite(25, t);"),
    ("esp32-s3-devkitc-1", None, "neopixelWrite(48, 1, 2, 3);"),
    ("esp32-c6-devkitc-1", None, "pinMode(LED_BUILTIN, OUTPUT);"),
    (
        "esp32cam",
        None,
        '#include "esp_camera.h"\ncamera_fb_t *f = esp_camera_fb_get();\nesp_camera_fb_return(f);',
    ),
    ("nodemcuv2", None, "#include <ESP8266WiFi.h>\nWiFi.mode(WIFI_STA);\npinMode(D4, OUTPUT);"),
    ("d1_mini", None, "#include <ESP8266WebServer.h>\n:ESP8266WebServer s(80);\ns.begin();"),
    ("d1_mini", None, "analogWriteFreq(1000);\nESP.deepSleep(1000000);"),
]


@pytest.mark.parametrize(("board", "core", "text"), ACCEPTED)
def test_what_exists_is_checked_and_passes(board, core, text):
    report = checked(board, core, text)
    assert not report.errors
    assert not [d for d in report.defects if d.message.startswith(NOT_CHECKED)]
    assert report.rung is Rung.SYMBOLS


OPEN = [
    ("esp32dev", "#include <SomebodysSensor.h>\n:SomebodysSensor s(4);\nSerial.println(s.read());"),
    ("esp32dev", "#include <driver/some_new_part.h>\nsome_new_part_start(3);"),
    ("esp32dev", "esp_something_of_next_year(3);"),
    ("esp32dev", '#include <SomebodysPage.h>\n:const char *page = "<b>" PAGE_LINK(BAR) "</b>";'),
    (
        "esp32dev",
        "#include <SomebodysPage.h>\n:PageList all = PAGE_LIST(.id = 1, .name = PAGE_NAME(3));",
    ),
    (
        "esp32dev",
        "#include <SomebodysPage.h>\n:class Mine : public Page { void show() override; };",
    ),
    ("esp32dev", "#include <SomebodysPage.h>\nPage *p = pages.get<Page>(3);\np->show<int>();"),
    ("esp32dev", "#include <SomebodysPage.h>\n:struct page_state state;"),
    ("esp32dev", "#include <SomebodysPage.h>\n#include PAGE_FONTS"),
    ("esp32dev", "#include <SomebodysPage.h>\nauto c = page.config();\nc.pins = {1, 2};"),
    ("esp32dev", '#include <SomebodysPage.h>\n:Heading(title, "a}");\ntitle.show();'),
    ("d1_mini", "#include <SomebodysSensor.h>\n:class Mine : public Theirs {};"),
    (
        "d1_mini",
        "#include <SomebodysPage.h>\n// NOW (and never\nfor (Page &p : pages()) {\np.go();\n}",
    ),
]


@pytest.mark.parametrize(("board", "text"), OPEN)
def test_what_nothing_is_known_of_is_never_an_error(board, text):
    report = checked(board, None, text)
    assert not report.errors
    notes = [d for d in report.defects if d.message.startswith(NOT_CHECKED)]
    assert notes
    assert {note.severity for note in notes} == {Severity.NOTE}


def test_a_loop_over_something_unknown_is_no_error_in_a_file_that_is_broken_elsewhere_either():
    text = """#include <SomebodysPage.h>
        :void f() {
        :for (Page &p : pages()) {
        :p.go();
        :}
        :if (x) {
        :for (Page &p : pages()) {
        :p.go();
        :}
        :}
        :}
        int x = ;"""
    (error,) = checked("d1_mini", None, text).errors
    assert error.line == 13


def test_what_does_not_parse_is_an_error_beside_an_unknown_library_too():
    text = "#include <SomebodysPage.h>\nPage p;\np.show(;"
    assert checked("esp32dev", None, text).errors


@pytest.mark.parametrize("board", ["esp32dev", "nodemcuv2"])
def test_a_semicolon_is_missed_where_the_compiler_gave_up_on_an_unknown_name(board):
    text = "#include <SomebodysPage.h>\nint s = Page.now()\nf(s);"
    (error,) = checked(board, None, text).errors
    assert (error.line, error.column, error.message) == (3, 19, "expected ';' before 'f'")


def test_an_older_compiler_takes_what_a_newer_one_refuses():
    text = 'const char *found = strstr("ab", "b");\nif (found > 0) delay(1);'
    assert checked("esp32dev", "2.0.17", text).rung is Rung.SYMBOLS
    assert checked("esp32dev", "3.3", text).errors


def test_beside_an_unknown_library_the_known_is_still_checked():
    text = "#include <SomebodysSensor.h>\n#include <WiFi.h>\n:SomebodysSensor s;\nWiFi.connect();"
    (error,) = checked("esp32dev", None, text).errors
    assert "connect" in error.message


def test_with_no_core_named_only_what_every_core_has_is_certain():
    report = checked("esp32dev", None, "ledcSetup(0, 5000, 8);")
    assert not report.errors
    assert any("core" in d.message and "ledcSetup" in d.message for d in report.defects)


def test_a_name_is_known_by_the_version_that_it_came_with():
    text = (
        "#include <esp_now.h>\n:void sent(const esp_now_send_info_t *, esp_now_send_status_t) {}\n"
    )
    report = checked("esp32dev", None, text + "esp_now_register_send_cb(sent);")
    assert report.rung is Rung.SYMBOLS
    told = [str(defect) for defect in report.defects if defect.severity is Severity.WARNING]
    assert told
    assert all("builds only with core 3.3: " in line for line in told)


def test_what_a_version_refuses_and_another_does_not_know_is_said_so():
    report = checked("esp32dev", None, "#include <BLEDevice.h>\nBLEDevice::createServer()->nil();")
    assert not report.errors
    (warning,) = (d for d in report.defects if d.severity is Severity.WARNING)
    assert warning.message.startswith(
        "does not build with core 2.0.17, not checked with core 3.0 to 3.2 or core 3.3: "
    )


@pytest.mark.parametrize(
    ("board", "core"), [("esp32dev", "2.0.17"), ("esp32dev", "3.3"), ("nodemcuv2", None)]
)
def test_a_header_needs_no_other_before_it(board, core):
    """A .cpp of somebody's project may begin with any of them."""
    headers = _ESP8266_HEADERS if board == "nodemcuv2" else _ESP32_HEADERS
    units = [
        SourceFile(f"{header.replace('/', '_')[:-2].lower()}.cpp", f"#include <{header}>\n")
        for header in headers
    ]
    main = SourceFile("a.ino", "void setup() {}\nvoid loop() {}\n")
    report = check_project(
        Project(ProjectKind.SKETCH, "", (main, *units), "a.ino"),
        board=find_board(board),
        depth=Depth.FAST,
        core=core,
        seconds=300,
    )
    assert not report.defects


def test_the_report_says_what_it_is_worth():
    report = checked("esp32dev", "3.0", "delay(1);")
    assert report.core == "Arduino-ESP32 3.0 to 3.2, API-checked, not built (named in the request)"
