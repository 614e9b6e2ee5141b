"""Secrets become placeholders, the same one for the same secret; nothing else changes."""

from __future__ import annotations

import pytest

from firmware_corpus.cleaning.secrets import mask_secrets


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ('const char* password = "hunter2!x";', 'const char* password = "your-password";'),
        ('#define WIFI_PASS "s3cr3tpw"', '#define WIFI_PASS "your-password"'),
        ('const char *ssid = "FRITZ!Box 7590";', 'const char *ssid = "your-ssid";'),
        ('WiFi.begin("Home", "abcdefgh1");', 'WiFi.begin("your-ssid", "your-password");'),
        ("wlan.connect('Home', 'abcdefgh1')", "wlan.connect('your-ssid', 'your-password')"),
        ("{'ssid': 'Home', 'password': 'qwertz98'}",
         "{'ssid': 'your-ssid', 'password': 'your-password'}"),
        ('String apiKey = "A1B2C3D4E5F6G7H8";', 'String apiKey = "your-api-key";'),
        ('char auth[] = "a1b2c3d4e5f60718293a4b5c6d7e8f90";', 'char auth[] = "your-api-key";'),
        ('String k = "AIzaSyD4x7Kq9LmN2pR5tV8wZ1bC3eF6gH0jKlM";', 'String k = "your-api-key";'),
        ("// see &appid=9f8e7d6c5b4a39281706f5e4d3c2b1a0", "// see &appid=your-api-key"),
        ("// mail joe.doe@gmail.com", "// mail user@example.com"),
        ("u1_t APPKEY[8] = { 0x01, 0x52, 3, 4, 5, 6, 7, 8 };",
         "u1_t APPKEY[8] = { 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00 };"),
        ("-----BEGIN RSA PRIVATE KEY-----\n" + "MIIEow" * 20 + "\n-----END RSA PRIVATE KEY-----",
         "-----BEGIN RSA PRIVATE KEY-----\n-----END RSA PRIVATE KEY-----"),
    ],
)  # fmt: skip
def test_a_secret_is_masked(text, masked):
    assert mask_secrets(text)[0] == masked


@pytest.mark.parametrize(
    "text",
    [
        'const char* password = "your_password";',
        'const char* pass = "********";',
        '#define PASSWORD ""',
        'Serial.println("Password: ");',
        'lcd.print("wrong pass");',
        'client.connect("arduinoClient", "testuser", "x");',
        'String token = "TOKEN";',
        'String secret = "short";',
        "y = a@b.T",
        "c = x@matrix.dot(y)",
        "git@github.com:owner/name.git",
        "info@example.com",
        "byte key[4] = {1, 2, 3, 4};",
    ],
)
def test_what_is_no_secret_stays(text):
    assert mask_secrets(text) == (text, {})


def test_the_same_secret_has_the_same_placeholder_everywhere_and_another_one_another():
    text, counts = mask_secrets(
        'const char* password = "hunter2!x";\n'
        'const char* ota_password = "sesam-99";\n'
        'if (typed == "hunter2!x") log("sesam-99");\n'
        "// a@web.de and b@web.de and a@web.de\n"
    )
    assert text == (
        'const char* password = "your-password";\n'
        'const char* ota_password = "your-password-2";\n'
        'if (typed == "your-password") log("your-password-2");\n'
        "// user@example.com and user-2@example.com and user@example.com\n"
    )
    assert counts == {"password": 2, "email": 2}


def test_masking_twice_changes_nothing_more():
    once, _ = mask_secrets('WiFi.begin("Home", "abcdefgh1"); // a@web.de\n')
    assert mask_secrets(once) == (once, {})
