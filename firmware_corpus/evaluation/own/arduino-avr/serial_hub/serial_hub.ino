//[board mega]
// Hub for three lab instruments. The PC talks on Serial, "@2 *IDN?" goes to instrument 2;
// answers come back with the same prefix. Instruments end their lines with CR LF.

HardwareSerial *const ports[] = {&Serial1, &Serial2, &Serial3};
const unsigned long bauds[] = {9600, 19200, 115200};
const byte PORTS = 3;

class LineReader {
 public:
  explicit LineReader(Stream &stream) : stream(stream) {}

  // nullptr until a whole line is there; valid until the next call
  const char *poll() {
    while (stream.available()) {
      char c = stream.read();
      if (c == '\r') continue;
      if (c == '\n') {  //[block]
        line[used] = '\0';
        used = 0;
        return line;
      }
      if (used < sizeof(line) - 1) line[used++] = c;
    }
    return nullptr;
  }

 private:
  Stream &stream;
  char line[100];
  byte used = 0;
};

LineReader fromPc(Serial);
LineReader fromPort[PORTS] = {LineReader(Serial1), LineReader(Serial2), LineReader(Serial3)};
unsigned long askedAt[PORTS];
bool waiting[PORTS];

void setup() {
  Serial.begin(115200);
  for (byte p = 0; p < PORTS; p++) {
    ports[p]->begin(bauds[p]);  //[line]
  }
}

// Sends a PC's line on to the instrument that it names.
void route(const char *line) {  //[function]
  if (line[0] != '@' || line[1] < '1' || line[1] > '0' + PORTS || line[2] != ' ') {
    Serial.println(F("! @PORT COMMAND"));
    return;
  }
  byte p = line[1] - '1';
  ports[p]->print(line + 3);
  ports[p]->print(F("\r\n"));
  waiting[p] = strchr(line, '?') != nullptr;
  askedAt[p] = millis();
}

void loop() {
  if (const char *line = fromPc.poll()) route(line);

  for (byte p = 0; p < PORTS; p++) {
    if (const char *answer = fromPort[p].poll()) {
      Serial.print('@');  //[lines 5]
      Serial.print(p + 1);
      Serial.print(' ');
      Serial.println(answer);
      waiting[p] = false;
    } else if (waiting[p] && millis() - askedAt[p] > 3000) {  //[rest && ]
      waiting[p] = false;
      Serial.print(F("! timeout @"));
      Serial.println(p + 1);
    }
  }
}
