// Prints how loud it is: the difference of the highest and lowest value of a microphone in a window.

// part: globals
const int MIC_PIN = A0;
const unsigned long SOUND_WINDOW_MS = 50;  // one period of the deepest tone: 20 Hz
const int LOUD_FROM = 200;
const int LOUD_LED_PIN = 13;

unsigned long windowStart = 0;
int soundLow = 1023;
int soundHigh = 0;

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(LOUD_LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  int sample = analogRead(MIC_PIN);
  soundLow = min(soundLow, sample);
  soundHigh = max(soundHigh, sample);
  unsigned long now = millis();
  if (now - windowStart >= SOUND_WINDOW_MS) {
    windowStart = now;
    int level = soundHigh - soundLow;
    digitalWrite(LOUD_LED_PIN, level >= LOUD_FROM ? HIGH : LOW);
    Serial.print("sound: ");
    Serial.println(level);
    soundLow = 1023;
    soundHigh = 0;
  }
}
