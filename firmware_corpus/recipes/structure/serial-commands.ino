// Commands over serial: "on", "off", "blink", "interval 250", "status". A line ends with Enter.

// part: globals
const int LED_PIN = 13;
const unsigned long START_INTERVAL_MS = 500;

enum LedMode { LED_OFF, LED_ON, LED_BLINK };

LedMode ledMode = LED_BLINK;
unsigned long blinkInterval = START_INTERVAL_MS;
unsigned long lastBlink = 0;
bool ledLit = false;
char commandLine[32];
byte commandLength = 0;

// part: helpers
void showStatus() {
  Serial.print(F("mode "));
  Serial.print(ledMode == LED_OFF ? F("off") : ledMode == LED_ON ? F("on") : F("blink"));
  Serial.print(F(", interval "));
  Serial.println(blinkInterval);
}

void setBlinkInterval(const char *text) {
  long value = atol(text);
  if (value < 10 || value > 60000) {
    Serial.println(F("interval is 10 to 60000"));
    return;
  }
  blinkInterval = value;
  showStatus();
}

void runCommand(char *line) {
  char *command = strtok(line, " ");
  char *value = strtok(nullptr, " ");
  if (command == nullptr) {
    return;
  }
  if (strcmp(command, "on") == 0) {
    ledMode = LED_ON;
    showStatus();
  } else if (strcmp(command, "off") == 0) {
    ledMode = LED_OFF;
    showStatus();
  } else if (strcmp(command, "blink") == 0) {
    ledMode = LED_BLINK;
    showStatus();
  } else if (strcmp(command, "interval") == 0 && value != nullptr) {
    setBlinkInterval(value);
  } else if (strcmp(command, "status") == 0) {
    showStatus();
  } else {
    Serial.println(F("on, off, blink, interval NUMBER or status"));
  }
}

void readCommands() {
  while (Serial.available() > 0) {
    char c = Serial.read();
    if (c == '\n' || c == '\r') {
      commandLine[commandLength] = '\0';
      commandLength = 0;
      runCommand(commandLine);
    } else if (commandLength < sizeof(commandLine) - 1) {
      commandLine[commandLength++] = c;
    }
  }
}

void driveLed() {
  if (ledMode == LED_BLINK && millis() - lastBlink >= blinkInterval) {
    lastBlink = millis();
    ledLit = !ledLit;
  }
  bool lit = ledMode == LED_ON || (ledMode == LED_BLINK && ledLit);
  digitalWrite(LED_PIN, lit ? HIGH : LOW);
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(LED_PIN, OUTPUT);
  showStatus();
}

// part: loop
void loop() {
  readCommands();
  driveLed();
}
