//[board esp32dev]
#include <WiFi.h>
#include <ESPAsyncWebServer.h>
#include <AccelStepper.h>

/**
 * Motorised camera slider. The phone connects to our access point and sends
 *   /go?to=<mm>&seconds=<s>   /home   /stop   /where
 */

constexpr int STEP_PIN = 14, DIR_PIN = 27, ENABLE_PIN = 12, LIMIT_PIN = 13;
constexpr float STEPS_PER_MM = 80.0f;
constexpr long RAIL_MM = 620;

AccelStepper stepper(AccelStepper::DRIVER, STEP_PIN, DIR_PIN);
AsyncWebServer server(80);

enum class Job { Idle, Homing, Moving };
volatile Job job = Job::Idle;

void beginHoming() {  //[block]
  stepper.enableOutputs();
  stepper.setMaxSpeed(15 * STEPS_PER_MM);
  stepper.setSpeed(-15 * STEPS_PER_MM);
  job = Job::Homing;
}

bool beginMove(long mm, long seconds) {
  if (mm < 0 || mm > RAIL_MM || seconds < 1) return false;
  long distance = labs(lroundf(mm * STEPS_PER_MM) - stepper.currentPosition());
  float speed = max(1.0f, (float)distance / seconds);  //[rest d = ]
  stepper.enableOutputs();
  stepper.setMaxSpeed(speed);
  stepper.setAcceleration(speed);
  stepper.moveTo(lroundf(mm * STEPS_PER_MM));  //[line]
  job = Job::Moving;
  return true;
}

void setupServer() {
  server.on("/go", HTTP_GET, [](AsyncWebServerRequest *request) {
    if (!request->hasParam("to") || !request->hasParam("seconds")) {
      request->send(400, "text/plain", "to and seconds");
      return;
    }
    long mm = request->getParam("to")->value().toInt();  //[lines 3]
    long seconds = request->getParam("seconds")->value().toInt();
    bool ok = beginMove(mm, seconds);
    request->send(ok ? 200 : 422, "text/plain", ok ? "moving" : "not on the rail");
  });
  server.on("/home", HTTP_GET, [](AsyncWebServerRequest *request) {
    beginHoming();
    request->send(200, "text/plain", "homing");
  });
  server.on("/stop", HTTP_GET, [](AsyncWebServerRequest *request) {
    stepper.stop();
    request->send(200, "text/plain", "stopping");
  });
  server.on("/where", HTTP_GET, [](AsyncWebServerRequest *request) {
    request->send(200, "text/plain", String(stepper.currentPosition() / STEPS_PER_MM, 1));  //[rest ", ]
  });
  server.begin();
}

void setup() {
  pinMode(LIMIT_PIN, INPUT_PULLUP);
  stepper.setEnablePin(ENABLE_PIN);
  stepper.setPinsInverted(false, false, true);
  stepper.disableOutputs();
  WiFi.softAP("slider", "timelapse");
  setupServer();
}

void loop() {
  switch (job) {
    case Job::Homing:
      stepper.runSpeed();
      if (digitalRead(LIMIT_PIN) == LOW) {
        stepper.setCurrentPosition(0);
        beginMove(5, 1);
      }
      break;
    case Job::Moving:
      if (!stepper.run()) {
        stepper.disableOutputs();
        job = Job::Idle;
      }
      break;
    case Job::Idle:
      break;
  }
}
