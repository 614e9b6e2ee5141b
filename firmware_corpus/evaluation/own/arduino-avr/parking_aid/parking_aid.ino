//[board uno]
#define TRIG 9
#define ECHO 10
#define BUZZER 3

int leds[] = { 4, 5, 6, 7, 8 };
const int ledCount = 5;

int history[5];
int historyIndex = 0;

// Distance in cm by the HC-SR04, 0 if there is no echo.
int measureCm() {  //[function]
  digitalWrite(TRIG, LOW);
  delayMicroseconds(3);
  digitalWrite(TRIG, HIGH);
  delayMicroseconds(10);
  digitalWrite(TRIG, LOW);
  unsigned long us = pulseIn(ECHO, HIGH, 25000);
  return us / 58;
}

// middle of the last five readings, so that one wild echo does not beep
int median() {
  int sorted[5];
  memcpy(sorted, history, sizeof(history));
  for (int i = 1; i < 5; i++) {
    for (int j = i; j > 0 && sorted[j - 1] > sorted[j]; j--) {  //[block]
      int t = sorted[j];
      sorted[j] = sorted[j - 1];
      sorted[j - 1] = t;
    }
  }
  return sorted[2];
}

void showBar(int cm) {
  int lit = 0;
  if (cm > 0) lit = constrain(map(cm, 150, 20, 0, ledCount), 0, ledCount);  //[rest t = ]
  for (int i = 0; i < ledCount; i++) {
    digitalWrite(leds[i], i < lit ? HIGH : LOW);
  }
}

void beep(int cm) {
  static unsigned long nextBeep = 0;
  if (cm == 0 || cm > 120) {
    noTone(BUZZER);
    return;
  }
  if (cm < 25) {
    tone(BUZZER, 1800);      // continuous: stop!
    return;
  }
  if (millis() >= nextBeep) {
    tone(BUZZER, 1800, 60);
    nextBeep = millis() + 60 + (cm - 25) * 8;  //[line]
  }
}

void setup() {
  pinMode(TRIG, OUTPUT);
  pinMode(ECHO, INPUT);
  pinMode(BUZZER, OUTPUT);
  for (int i = 0; i < ledCount; i++) {
    pinMode(leds[i], OUTPUT);
  }
}

void loop() {
  history[historyIndex] = measureCm();  //[lines 3]
  historyIndex = (historyIndex + 1) % 5;
  int cm = median();
  showBar(cm);
  beep(cm);
  delay(30);
}
