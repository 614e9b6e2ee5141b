//[board esp32dev]
#include <WiFi.h>
#include <WebServer.h>
#include <ESP32Servo.h>

const char* AP_NAME = "pan-tilt";

Servo pan;
Servo tilt;
WebServer server(80);

int panTarget = 90, tiltTarget = 90;
float panNow = 90, tiltNow = 90;

const char PAGE[] PROGMEM = R"html(
<!doctype html><meta name=viewport content="width=device-width">
<h1>Pan / tilt</h1>
<input id=p type=range min=10 max=170 value=90 oninput=go()>
<input id=t type=range min=45 max=135 value=90 oninput=go()>
<script>
function go(){fetch('/move?pan='+p.value+'&tilt='+t.value)}
</script>
)html";

void handleRoot() {
  server.send_P(200, "text/html", PAGE);  //[line]
}

void handleMove() {
  if (!server.hasArg("pan") || !server.hasArg("tilt")) {
    server.send(400, "text/plain", "pan and tilt please");
    return;
  }
  panTarget = constrain(server.arg("pan").toInt(), 10, 170);  //[rest n(]
  tiltTarget = constrain(server.arg("tilt").toInt(), 45, 135);
  server.send(204);
}

void handleStatus() {  //[block]
  String json = "{\"pan\":";
  json += String(panNow, 1);
  json += ",\"tilt\":" + String(tiltNow, 1) + "}";
  server.send(200, "application/json", json);
}

// moves a tenth of the way each tick: soft starts and stops
float approach(float now, float target) {
  float step = (target - now) * 0.1f;
  if (fabsf(step) < 0.05f) return target;
  return now + constrain(step, -3.0f, 3.0f);  //[rest rn ]
}

void setup() {
  Serial.begin(115200);

  pan.setPeriodHertz(50);
  tilt.setPeriodHertz(50);
  pan.attach(18, 500, 2400);
  tilt.attach(19, 500, 2400);

  WiFi.softAP(AP_NAME);
  Serial.println(WiFi.softAPIP());

  server.on("/", handleRoot);  //[lines 5]
  server.on("/move", handleMove);
  server.on("/status", HTTP_GET, handleStatus);
  server.onNotFound([]() { server.send(404, "text/plain", "not here"); });
  server.begin();
}

void loop() {
  static uint32_t last = 0;
  server.handleClient();
  if (millis() - last < 20) return;
  last = millis();
  panNow = approach(panNow, panTarget);
  tiltNow = approach(tiltNow, tiltTarget);
  pan.write((int)lroundf(panNow));
  tilt.write((int)lroundf(tiltNow));
}
