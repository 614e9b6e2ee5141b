// Prints a line regularly, with the seconds since the start.

// part: globals
const unsigned long ALIVE_MS = 1000;

unsigned long lastAlive = 0;

// part: setup
void setup() {
  Serial.begin(9600);
}

// part: loop
void loop() {
  if (millis() - lastAlive >= ALIVE_MS) {
    lastAlive += ALIVE_MS;
    Serial.print("uptime ");
    Serial.print(millis() / 1000);
    Serial.println(" s");
  }
}
