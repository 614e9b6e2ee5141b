// Moves a servo on an Uno to the angle that comes over serial, as a number and a line's end: "90".
// Timer1 makes the pulses, at pins 9 and 10.

// part: globals
const int ANGLE_SERVO_PIN = 9;  // 9 or 10
const int ANGLE_START_DEGREES = 90;
const unsigned int ANGLE_MIN_US = 544;   // the pulse for 0 degrees
const unsigned int ANGLE_MAX_US = 2400;  // and for 180

char angleLine[6];
byte angleLineLength = 0;

// part: helpers
void writeAngleServo(int degrees) {
  unsigned int counts = 2 * map(degrees, 0, 180, ANGLE_MIN_US, ANGLE_MAX_US);  // of 0.5 us
  if (ANGLE_SERVO_PIN == 9) {
    OCR1A = counts;
  } else {
    OCR1B = counts;
  }
}

void moveTo(int degrees) {
  if (degrees < 0 || degrees > 180) {
    Serial.println("give an angle from 0 to 180");
    return;
  }
  writeAngleServo(degrees);
  Serial.print("angle: ");
  Serial.println(degrees);
}

void readAngle() {
  while (Serial.available() > 0) {
    char letter = Serial.read();
    if (letter == '\n' || letter == '\r') {
      if (angleLineLength > 0) {
        angleLine[angleLineLength] = '\0';
        angleLineLength = 0;
        moveTo(atoi(angleLine));
      }
    } else if (isDigit(letter) && angleLineLength < sizeof(angleLine) - 1) {
      angleLine[angleLineLength++] = letter;
    }
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(ANGLE_SERVO_PIN, OUTPUT);
  TCCR1A = (1 << WGM11);  // fast PWM up to ICR1, clock / 8: see TCCR1B
  TCCR1B = (1 << WGM13) | (1 << WGM12) | (1 << CS11);
  ICR1 = 39999;  // 20 ms
  moveTo(ANGLE_START_DEGREES);
  TCCR1A |= 1 << (ANGLE_SERVO_PIN == 9 ? COM1A1 : COM1B1);  // only now the pin gets pulses
}

// part: loop
void loop() {
  readAngle();
}
