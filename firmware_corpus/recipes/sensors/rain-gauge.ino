// Counts the tips of a rain gauge's bucket and prints the rain so far, at each tip and regularly.

// part: globals
const int RAIN_PIN = 2;
const float MM_PER_TIP = 0.2794;
const unsigned long RAIN_BOUNCE_MS = 100;  // the contact bounces while the bucket swings
const unsigned long RAIN_REPORT_MS = 10000;

volatile unsigned long rainTips = 0;
volatile unsigned long lastRainTip = 0;
unsigned long reportedTips = 0;
unsigned long lastRainReport = 0;

// part: helpers
void onRainTip() {
  unsigned long now = millis();
  if (rainTips == 0 || now - lastRainTip >= RAIN_BOUNCE_MS) {
    lastRainTip = now;
    rainTips++;
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(RAIN_PIN, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(RAIN_PIN), onRainTip, FALLING);
}

// part: loop
void loop() {
  unsigned long now = millis();
  noInterrupts();
  unsigned long tips = rainTips;
  interrupts();
  if (tips != reportedTips || now - lastRainReport >= RAIN_REPORT_MS) {
    reportedTips = tips;
    lastRainReport = now;
    Serial.print("rain: ");
    Serial.print(tips * MM_PER_TIP, 2);
    Serial.println(" mm");
  }
}
