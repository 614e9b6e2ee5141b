// Runs several tasks, each at its own interval, out of a table: a small scheduler by millis().

// part: globals
struct Task {
  void (*run)();
  unsigned long intervalMs;
  unsigned long lastRun;
};

const int HEARTBEAT_PIN = 13;
const unsigned long HEARTBEAT_MS = 250;
const unsigned long SENSOR_MS = 1000;
const unsigned long STATUS_MS = 2000;

bool heartbeatOn = false;
int sensorValue = 0;

// part: helpers
void beat() {
  heartbeatOn = !heartbeatOn;
  digitalWrite(HEARTBEAT_PIN, heartbeatOn ? HIGH : LOW);
}

void readSensor() {
  sensorValue = analogRead(A0);
  Serial.print("sensor: ");
  Serial.println(sensorValue);
}

void printStatus() {
  Serial.print("status: up for ");
  Serial.print(millis() / 1000);
  Serial.println(" s");
}

Task tasks[] = {
  {beat, HEARTBEAT_MS, 0},
  {readSensor, SENSOR_MS, 0},
  {printStatus, STATUS_MS, 0},
};

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(HEARTBEAT_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  for (Task &task : tasks) {
    if (now - task.lastRun >= task.intervalMs) {
      task.lastRun += task.intervalMs;  // so that no lateness adds up
      task.run();
    }
  }
}
