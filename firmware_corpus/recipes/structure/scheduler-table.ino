// Runs tasks from a table: each has a function and an interval.

// part: globals
const int LED_PIN = 13;

struct Task {
  void (*run)();
  unsigned long intervalMs;
  unsigned long lastRun;
};

bool taskLedOn = false;

// part: helpers
void blinkTask() {
  taskLedOn = !taskLedOn;
  digitalWrite(LED_PIN, taskLedOn ? HIGH : LOW);
}

void reportTask() {
  Serial.print(F("uptime "));
  Serial.println(millis());
}

Task tasks[] = {
    {blinkTask, 250, 0},
    {reportTask, 1000, 0},
};

void runTasks() {
  for (Task &task : tasks) {
    if (millis() - task.lastRun >= task.intervalMs) {
      task.lastRun += task.intervalMs;  // keeps the rate even if a turn was late
      task.run();
    }
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  runTasks();
}
