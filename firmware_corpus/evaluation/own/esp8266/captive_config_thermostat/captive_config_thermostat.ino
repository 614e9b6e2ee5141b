//[board d1_mini]
#include <ESP8266WiFi.h>
#include <ESP8266WebServer.h>
#include <ESP8266mDNS.h>
#include <DNSServer.h>
#include <EEPROM.h>
#include <OneWire.h>
#include <DallasTemperature.h>

struct Config {
    char ssid[33];
    char password[65];
    float target;
    uint8_t valid;
};

static Config config;
static ESP8266WebServer web(80);
static DNSServer dns;
static OneWire bus(D4);
static DallasTemperature sensors(&bus);
static bool portal = false;
static float temperature = DEVICE_DISCONNECTED_C;

static const char FORM[] PROGMEM =
    "<form method=post action=/save>"
    "<input name=ssid placeholder=network><input name=pass type=password>"
    "<button>Save</button></form>";

static void saveConfig()
{
    config.valid = 0x5A;
    EEPROM.put(0, config);  //[lines 2]
    EEPROM.commit();
}

static void handleSave()
{  //[block]
    strlcpy(config.ssid, web.arg("ssid").c_str(), sizeof(config.ssid));
    strlcpy(config.password, web.arg("pass").c_str(), sizeof(config.password));
    saveConfig();
    web.send(200, "text/plain", "saved, restarting");
    delay(500);
    ESP.restart();
}

// Every name leads to us, so that phones show the form by themselves.
static void startPortal()  //[function]
{
    portal = true;
    WiFi.mode(WIFI_AP);
    WiFi.softAP("thermostat-" + String(ESP.getChipId(), HEX));
    dns.setErrorReplyCode(DNSReplyCode::NoError);
    dns.start(53, "*", WiFi.softAPIP());
    web.on("/save", HTTP_POST, handleSave);
    web.onNotFound([]() { web.send_P(200, PSTR("text/html"), FORM); });
}

static void startNormal()
{
    MDNS.begin("thermostat");
    MDNS.addService("http", "tcp", 80);
    web.on("/", []() {
        String json = "{\"t\":" + String(temperature, 1) + ",\"target\":" + String(config.target, 1) + "}";
        web.send(200, "application/json", json);
    });
    web.on("/target", HTTP_POST, []() {
        float wanted = web.arg("c").toFloat();  //[rest d = ]
        if (wanted < 5 || wanted > 30) {
            web.send(422, "text/plain", "5..30");
            return;
        }
        config.target = wanted;
        saveConfig();
        web.send(204);
    });
}

void setup()
{
    pinMode(D1, OUTPUT);
    sensors.begin();
    sensors.setWaitForConversion(false);
    EEPROM.begin(sizeof(Config));
    EEPROM.get(0, config);  //[line]

    if (config.valid == 0x5A) {
        WiFi.mode(WIFI_STA);
        WiFi.begin(config.ssid, config.password);
    } else {
        config.target = 20;
    }
    if (config.valid == 0x5A && WiFi.waitForConnectResult(20000) == WL_CONNECTED)
        startNormal();
    else
        startPortal();
    web.begin();
}

void loop()
{
    static uint32_t last = 0;
    if (portal)
        dns.processNextRequest();
    else
        MDNS.update();
    web.handleClient();

    if (millis() - last < 2000)
        return;
    last = millis();
    temperature = sensors.getTempCByIndex(0);
    sensors.requestTemperatures();
    if (temperature == DEVICE_DISCONNECTED_C || temperature > config.target + 0.3f)
        digitalWrite(D1, LOW);
    else if (temperature < config.target - 0.3f)
        digitalWrite(D1, HIGH);
}
