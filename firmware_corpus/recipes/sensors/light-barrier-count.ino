// Counts what passes a light barrier and prints the number.

// part: globals
const int BARRIER_PIN = 2;
const int BARRIER_BROKEN = LOW;  // what the output is while something is in the way
const unsigned long BARRIER_SETTLE_MS = 50;

unsigned long barrierCount = 0;
bool barrierWasBroken = false;
unsigned long barrierChanged = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(BARRIER_PIN, INPUT_PULLUP);  // many barriers only pull down
  barrierWasBroken = digitalRead(BARRIER_PIN) == BARRIER_BROKEN;
  Serial.println("passed: 0");
}

// part: loop
void loop() {
  bool broken = digitalRead(BARRIER_PIN) == BARRIER_BROKEN;
  if (broken != barrierWasBroken && millis() - barrierChanged >= BARRIER_SETTLE_MS) {
    barrierWasBroken = broken;
    barrierChanged = millis();
    if (broken) {
      barrierCount++;
      Serial.print("passed: ");
      Serial.println(barrierCount);
    }
  }
}
