// Counts presses of a button in an interrupt and prints the count when it changes.

// part: globals
const int COUNT_PIN = 2;
const unsigned long COUNT_DEBOUNCE_MS = 50;

volatile unsigned long pressCount = 0;
volatile unsigned long lastPress = 0;
unsigned long printedCount = 0;

// part: helpers
void onPress() {
  unsigned long now = millis();
  if (now - lastPress >= COUNT_DEBOUNCE_MS) {
    lastPress = now;
    pressCount++;
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(COUNT_PIN, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(COUNT_PIN), onPress, FALLING);
  Serial.println("presses: 0");
}

// part: loop
void loop() {
  noInterrupts();  // four bytes are not read at once on an AVR
  unsigned long count = pressCount;
  interrupts();
  if (count != printedCount) {
    printedCount = count;
    Serial.print("presses: ");
    Serial.println(count);
  }
}
