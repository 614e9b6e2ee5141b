# ruff: noqa: E501 - a sentence and its texts stand side by side
"""Which texts a sentence has, and what each is."""

from __future__ import annotations

import pytest

from codegen.language import Language
from codegen.types import GenerateRequest
from codegen.understanding.brief import understand
from codegen.understanding.texts import texts


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("/lamp/on switches it on, /lamp/off off", [("/lamp/on", "route"), ("/lamp/off", "route")]),
        ("20 km/h and/or on/off", []),
        ("publish over MQTT to /sensors/temp", [("/sensors/temp", "topic")]),
        (
            "broker 10.0.0.5, topic home/temp, user bob, password x1y2",
            [("10.0.0.5", "broker"), ("home/temp", "topic"), ("bob", "user"), ("x1y2", "login password")],
        ),
        (
            "WiFi SSID is Birdhouse and the WiFi password is tweet1234.",
            [("Birdhouse", "ssid"), ("tweet1234", "password")],
        ),
        (
            "ota password letmein, hostname garage-door, wifi Heimnetz / geheim99",
            [("letmein", "ota password"), ("garage-door", "hostname"), ("Heimnetz", "ssid"), ("geheim99", "password")],
        ),
        ("espnow to 24:6F:28:AA:BB:CC", [("24:6F:28:AA:BB:CC", "mac")]),
        ("POST to http://192.168.1.5:5000/readings.", [("http://192.168.1.5:5000/readings", "url")]),
        ("每分钟从 http://api.example.com/data.json 获取JSON", [("http://api.example.com/data.json", "url")]),
        ("发布到主题room/climate,服务器192.168.0.8", [("room/climate", "topic"), ("192.168.0.8", "broker")]),
        (
            "mqtt: listens on room/lamp, reports its state to room/lamp/state",
            [("room/lamp", "topic"), ("room/lamp/state", "state")],
        ),
        ("log into /temp.csv and into data.txt", [("/temp.csv", "file"), ("data.txt", "file")]),
        ("acess point on esp8266 calld RobotCar", [("RobotCar", "name")]),
        ("show 'Hello you' on the display", [("Hello you", "")]),
        ("NTP-Uhr, Zeitzone Wien", [("CET-1CEST,M3.5.0,M10.5.0/3", "zone")]),
        ("clock in UTC+5:30", [("<+0530>-5:30", "zone")]),
        ("ssid barn pw potatoes", [("barn", "ssid"), ("potatoes", "password")]),
        ("join the wifi 'Barn' with key 'potato12'", [("Barn", "ssid"), ("potato12", "password")]),
        ("the JSON value under the key 'hum'", [("hum", "key")]),
        (
            'the JSON {"id":"x1","eur":3} comes back, print the eur field',
            [('{"id":"x1","eur":3}', "json"), ("eur", "key")],
        ),
    ],
)  # fmt: skip
def test_a_text_is_what_the_words_before_it_say_or_what_it_looks_like(sentence, found):
    assert [(each.value, each.role) for each in texts(sentence)] == found


@pytest.mark.parametrize(
    "sentence",
    [
        "reconnect when the network is down",
        "the user presses the button and the LED goes on/off",
        "a web page that is password protected",
        "connect to the mqtt broker every 10 seconds",
        "print the name of the sensor",
        "access point on an esp8266",
        "read the temperature in London style",
        "the web server responds with and/or without data",
    ],
)
def test_what_is_no_name_is_none(sentence):
    assert texts(sentence) == ()


def given(prompt: str, board: str = "esp32dev", language: Language = Language.ARDUINO):
    read = understand(GenerateRequest(prompt=prompt, board=board, language=language))
    assert read.lead is not None
    return read.lead.given


def test_a_text_goes_where_its_role_is_taken_and_nowhere_else():
    said = given("publish a DS18B20 on gpio 4 to mqtt topic cellar/temp, broker is mqtt.home.lan")
    assert said["esp32-mqtt.host"] == "mqtt.home.lan"
    assert said["esp32-mqtt.topic"] == "cellar/temp"
    assert "esp32-mqtt.password" not in said


def test_a_path_has_a_slash_where_the_file_system_wants_one():
    said = given("log the DS18B20 on pin 4 to the sd card into temp.csv")
    assert said["sd-log-csv.path"] == "/temp.csv"
