// A DC motor on an L298N and an ESP32: speed over serial, from -100 to 100 percent. Core 3.

// part: globals
const int L298_ENA_PIN = 25;  // take the jumper off ENA
const int L298_IN1_PIN = 26;
const int L298_IN2_PIN = 27;
const int L298_PWM_HZ = 1000;
const int L298_PWM_BITS = 8;

char l298Line[6];
size_t l298LineLength = 0;

// part: helpers
void driveL298(int percent) {
  percent = constrain(percent, -100, 100);
  digitalWrite(L298_IN1_PIN, percent > 0 ? HIGH : LOW);
  digitalWrite(L298_IN2_PIN, percent < 0 ? HIGH : LOW);
  ledcWrite(L298_ENA_PIN, abs(percent) * 255 / 100);
  Serial.printf("speed: %d %%\n", percent);
}

void readL298Speed() {
  while (Serial.available() > 0) {
    char letter = Serial.read();
    if (letter == '\n' || letter == '\r') {
      if (l298LineLength > 0) {
        l298Line[l298LineLength] = '\0';
        l298LineLength = 0;
        driveL298(atoi(l298Line));
      }
    } else if (l298LineLength < sizeof(l298Line) - 1) {
      l298Line[l298LineLength++] = letter;
    }
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(L298_IN1_PIN, OUTPUT);
  pinMode(L298_IN2_PIN, OUTPUT);
  if (!ledcAttach(L298_ENA_PIN, L298_PWM_HZ, L298_PWM_BITS)) {
    Serial.println("no LEDC channel is free");
  }
  driveL298(0);
}

// part: loop
void loop() {
  readL298Speed();
}
