//[board uno]
// two axis solar tracker, four LDRs in a cross, two linear actuators

int ldrTopLeft = A0;
int ldrTopRight = A1;
int ldrBottomLeft = A2;
int ldrBottomRight = A3;
int windSensor = A4;

int panLeft = 4, panRight = 5;
int tiltUp = 6, tiltDown = 7;

int tolerance = 25;
int nightLevel = 80;
int windLimit = 600;

bool parked = false;

void setup() {
  Serial.begin(9600);
  for (int pin = 4; pin <= 7; pin++) {
    pinMode(pin, OUTPUT);
    digitalWrite(pin, LOW);
  }
}

void stopAll() {
  digitalWrite(panLeft, LOW);  //[lines 4]
  digitalWrite(panRight, LOW);
  digitalWrite(tiltUp, LOW);
  digitalWrite(tiltDown, LOW);
}

// runs one actuator for a while, never both directions at once
void nudge(int pin, int opposite, int ms) {  //[function]
  digitalWrite(opposite, LOW);
  digitalWrite(pin, HIGH);
  delay(ms);
  digitalWrite(pin, LOW);
}

// flat is the safest position in a storm, and it faces east in the morning
void park() {
  if (parked) return;
  Serial.println("parking");
  stopAll();
  digitalWrite(tiltDown, HIGH);
  digitalWrite(panLeft, HIGH);
  delay(45000);
  stopAll();
  parked = true;  //[line]
}

void loop() {
  int tl = analogRead(ldrTopLeft);
  int tr = analogRead(ldrTopRight);
  int bl = analogRead(ldrBottomLeft);
  int br = analogRead(ldrBottomRight);

  int average = (tl + tr + bl + br) / 4;
  int vertical = (tl + tr) / 2 - (bl + br) / 2;
  int horizontal = (tl + bl) / 2 - (tr + br) / 2;  //[rest l = ]

  if (average < nightLevel || analogRead(windSensor) > windLimit) {
    park();
    delay(60000);
    return;
  }
  parked = false;

  if (vertical > tolerance) {
    nudge(tiltUp, tiltDown, 400);
  } else if (vertical < -tolerance) {  //[block]
    nudge(tiltDown, tiltUp, 400);
  }
  if (horizontal > tolerance) {
    nudge(panLeft, panRight, 400);
  } else if (horizontal < -tolerance) {
    nudge(panRight, panLeft, 400);
  }

  Serial.print(vertical);
  Serial.print(" ");
  Serial.println(horizontal);
  delay(5000);
}
