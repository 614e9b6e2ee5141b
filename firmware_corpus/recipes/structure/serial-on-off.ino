// Switches an LED by lines over serial: ON, OFF or TOGGLE, in small letters too.

// part: globals
const int LED_PIN = 13;
const char ANSWER[] = "unknown command";

bool ledOn = false;
char line[16];
byte lineLength = 0;

// part: helpers
void runLine() {
  if (strcasecmp(line, "ON") == 0) {
    ledOn = true;
  } else if (strcasecmp(line, "OFF") == 0) {
    ledOn = false;
  } else if (strcasecmp(line, "TOGGLE") == 0) {
    ledOn = !ledOn;
  } else {
    Serial.println(ANSWER);
    return;
  }
  digitalWrite(LED_PIN, ledOn ? HIGH : LOW);
  Serial.println(ledOn ? "LED on" : "LED off");
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(LED_PIN, OUTPUT);
  Serial.println("ON, OFF or TOGGLE");
}

// part: loop
void loop() {
  while (Serial.available() > 0) {
    char letter = Serial.read();
    if (letter == '\n' || letter == '\r') {
      if (lineLength > 0) {
        line[lineLength] = '\0';
        lineLength = 0;
        runLine();
      }
    } else if (lineLength < sizeof(line) - 1) {
      line[lineLength++] = letter;
    }
  }
}
