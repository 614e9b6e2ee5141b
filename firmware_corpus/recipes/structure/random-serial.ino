// Prints a random number between two others, both of them possible.

// part: globals
const long LEAST = 1;
const long MOST = 6;
const int SEED_PIN = A0;  // with nothing on it
const unsigned long RANDOM_MS = 1000;

unsigned long lastRandom = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  randomSeed(analogRead(SEED_PIN));
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastRandom >= RANDOM_MS) {
    lastRandom = now;
    Serial.println(random(LEAST, MOST + 1));
  }
}
