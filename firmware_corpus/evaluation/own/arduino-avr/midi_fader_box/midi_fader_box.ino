//[board nano]
// midi fader box: 6 faders, 2 buttons, DIN out on TX

const byte MIDI_CHANNEL = 0;     // channel 1
const byte CC[6] = {7, 10, 71, 74, 91, 93};
const byte BUTTONS[2] = {2, 3};
const byte NOTES[2] = {36, 38};

int filtered[6];
byte sentValue[6];
bool held[2];

void controlChange(byte number, byte value)
{
  Serial.write(0xB0 | MIDI_CHANNEL);  //[lines 3]
  Serial.write(number);
  Serial.write(value);
}

void note(byte number, byte velocity)
{
  Serial.write((velocity ? 0x90 : 0x80) | MIDI_CHANNEL);
  Serial.write(number);
  Serial.write(velocity);
}

void setup()
{
  Serial.begin(31250);
  for (byte b = 0; b < 2; b++)
    pinMode(BUTTONS[b], INPUT_PULLUP);
  for (byte f = 0; f < 6; f++) {  //[block]
    filtered[f] = analogRead(A0 + f) << 4;
    sentValue[f] = 0xFF;
  }
}

void readFader(byte f)
{
  // exponential average in 1/16 counts
  filtered[f] += analogRead(A0 + f) - (filtered[f] >> 4);  //[rest += ]
  int fine = filtered[f] >> 4;
  byte value = fine >> 3;
  if (value == sentValue[f])
    return;
  // 2 counts of hysteresis at the border between two values
  int border = (value > sentValue[f] ? value : value + 1) << 3;
  if (sentValue[f] != 0xFF && abs(fine - border) < 2)
    return;
  sentValue[f] = value;
  controlChange(CC[f], value);  //[line]
}

void readButton(byte b)
{
  static unsigned long changed[2];
  bool now = digitalRead(BUTTONS[b]) == LOW;
  if (now != held[b] && millis() - changed[b] > 10) {
    changed[b] = millis();
    held[b] = now;
    note(NOTES[b], now ? 100 : 0);  //[rest ], ]
  }
}

void loop()
{
  for (byte f = 0; f < 6; f++)
    readFader(f);
  for (byte b = 0; b < 2; b++)
    readButton(b);
  delay(2);
}
