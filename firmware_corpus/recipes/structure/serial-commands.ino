// Reads commands from the serial monitor, a line each: "on", "off", "status".

// part: globals
const int COMMAND_LED_PIN = 13;
const size_t LONGEST_COMMAND = 32;

char commandLine[LONGEST_COMMAND + 1];
size_t commandLength = 0;

// part: helpers
void obey(const char* command) {
  if (strcmp(command, "on") == 0) {
    digitalWrite(COMMAND_LED_PIN, HIGH);
    Serial.println("ok");
  } else if (strcmp(command, "off") == 0) {
    digitalWrite(COMMAND_LED_PIN, LOW);
    Serial.println("ok");
  } else if (strcmp(command, "status") == 0) {
    Serial.println(digitalRead(COMMAND_LED_PIN) == HIGH ? "on" : "off");
  } else {
    Serial.print("unknown command: ");
    Serial.println(command);
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(COMMAND_LED_PIN, OUTPUT);
  digitalWrite(COMMAND_LED_PIN, LOW);
  Serial.println("commands: on, off, status");
}

// part: loop
void loop() {
  while (Serial.available() > 0) {
    char letter = Serial.read();
    if (letter == '\n' || letter == '\r') {
      commandLine[commandLength] = '\0';
      if (commandLength > 0) {
        obey(commandLine);
      }
      commandLength = 0;
    } else if (commandLength < LONGEST_COMMAND) {
      commandLine[commandLength++] = letter;
    }
  }
}
