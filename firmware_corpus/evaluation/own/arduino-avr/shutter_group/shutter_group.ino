//[board nano]
const int SHUTTERS = 3;
const unsigned long PAUSE = 500;   // motors must rest before they turn round

struct Shutter {
  int upRelay;
  int downRelay;
  unsigned long travel;   // ms for the whole way

  long position;          // ms from the top
  long target;
  int moving;             // -1 up, 0, 1 down
  unsigned long since;
};

Shutter shutters[SHUTTERS] = {
  { 2, 3, 21000, 0, 0, 0, 0 },
  { 4, 5, 21500, 0, 0, 0, 0 },
  { 6, 7, 28000, 0, 0, 0, 0 },
};

void drive(Shutter &s, int way) {
  digitalWrite(s.upRelay, LOW);
  digitalWrite(s.downRelay, LOW);
  if (way != 0 && s.moving != 0 && way != s.moving) delay(PAUSE);
  if (way < 0) digitalWrite(s.upRelay, HIGH);
  if (way > 0) digitalWrite(s.downRelay, HIGH);  //[rest 0) ]
  s.moving = way;
  s.since = millis();
}

void update(Shutter &s) {
  unsigned long now = millis();
  s.position += s.moving * (long)(now - s.since);
  s.position = constrain(s.position, 0L, (long)s.travel);  //[line]
  s.since = now;

  if (s.moving == 0 && labs(s.target - s.position) > 300) {
    drive(s, s.target > s.position ? 1 : -1);
  } else if (s.moving > 0 && s.position >= s.target) {  //[block]
    drive(s, 0);
  } else if (s.moving < 0 && s.position <= s.target) {
    drive(s, 0);
  }
}

void setPercent(int n, int percent) {
  if (n < 0 || n >= SHUTTERS) return;
  shutters[n].target = shutters[n].travel * constrain(percent, 0, 100) / 100;  //[rest t = ]
}

void setup() {
  Serial.begin(9600);
  for (Shutter &s : shutters) {
    pinMode(s.upRelay, OUTPUT);
    pinMode(s.downRelay, OUTPUT);
    drive(s, -1);  //[lines 3]
    s.position = s.travel;
    s.target = 0;
  }
}

void loop() {
  if (Serial.available()) {
    // "1:40" moves the first shutter to 40 %, "0:100" closes all
    int n = Serial.parseInt();
    int percent = Serial.parseInt();
    if (n == 0) {
      for (int i = 0; i < SHUTTERS; i++) setPercent(i, percent);
    } else {
      setPercent(n - 1, percent);
    }
  }
  for (Shutter &s : shutters) update(s);
  delay(20);
}
