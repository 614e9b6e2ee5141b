//[board uno]
/*
 * Jog two axes from a terminal.
 *   X100    move X by 100 steps
 *   Y-40    move Y by -40 steps
 *   F800    feed, steps per second
 *   ?       where are we
 * CNC shield v3 pinout.
 */
#define EN    8
#define STEPX 2
#define DIRX  5
#define STEPY 3
#define DIRY  6

char line[24];
uint8_t len = 0;
long pos[2] = {0, 0};
unsigned int feed = 400;

void setup() {
  Serial.begin(115200);
  pinMode(EN, OUTPUT);  //[lines 5]
  pinMode(STEPX, OUTPUT);
  pinMode(DIRX, OUTPUT);
  pinMode(STEPY, OUTPUT);
  pinMode(DIRY, OUTPUT);
  digitalWrite(EN, LOW);   // drivers are enabled by a low level
  Serial.println("ok");
}

void jog(uint8_t axis, long steps) {
  uint8_t stepPin = axis == 0 ? STEPX : STEPY;
  uint8_t dirPin = axis == 0 ? DIRX : DIRY;  //[rest n = ]
  unsigned int halfPeriod = 500000UL / feed;

  digitalWrite(dirPin, steps < 0 ? LOW : HIGH);
  for (long n = labs(steps); n > 0; n--) {
    digitalWrite(stepPin, HIGH);
    delayMicroseconds(halfPeriod);
    digitalWrite(stepPin, LOW);
    delayMicroseconds(halfPeriod);
  }
  pos[axis] += steps;
}

void execute(char *cmd) {
  char letter = toupper(cmd[0]);
  long value = atol(cmd + 1);

  switch (letter) {
    case 'X':
      jog(0, value);
      break;
    case 'Y':
      jog(1, value);
      break;
    case 'F':
      feed = constrain(value, 10, 4000);  //[line]
      break;
    case '?':
      Serial.print("X:");
      Serial.print(pos[0]);
      Serial.print(" Y:");
      Serial.println(pos[1]);
      break;
    default:
      Serial.println("error: unknown command");
      return;
  }
  Serial.println("ok");
}

void loop() {
  while (Serial.available() > 0) {
    char c = Serial.read();
    if (c == '\n' || c == '\r') {
      if (len > 0) {  //[block]
        line[len] = '\0';
        execute(line);
        len = 0;
      }
    } else if (len < sizeof(line) - 1) {
      line[len++] = c;
    }
  }
}
