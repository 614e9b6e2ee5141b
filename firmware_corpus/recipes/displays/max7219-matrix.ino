// Blinks a smiley on an 8x8 matrix with a MAX7219, without a library.

// part: globals
const int MATRIX_DIN_PIN = 12;
const int MATRIX_CLK_PIN = 11;
const int MATRIX_CS_PIN = 10;
const uint8_t MATRIX_BRIGHTNESS = 4;  // 0 to 15
const unsigned long PICTURE_MS = 600;

const uint8_t PICTURES[2][8] = {
  {0x3C, 0x42, 0xA5, 0x81, 0xA5, 0x99, 0x42, 0x3C},  // eyes open
  {0x3C, 0x42, 0x81, 0xA5, 0x81, 0x99, 0x42, 0x3C},  // eyes lowered
};
int currentPicture = 0;
unsigned long lastPicture = 0;

// part: helpers
void writeMatrix(uint8_t reg, uint8_t value) {
  digitalWrite(MATRIX_CS_PIN, LOW);
  shiftOut(MATRIX_DIN_PIN, MATRIX_CLK_PIN, MSBFIRST, reg);
  shiftOut(MATRIX_DIN_PIN, MATRIX_CLK_PIN, MSBFIRST, value);
  digitalWrite(MATRIX_CS_PIN, HIGH);  // takes the 16 bits
}

void showPicture(const uint8_t *rows) {
  for (int row = 0; row < 8; row++) {
    writeMatrix(row + 1, rows[row]);
  }
}

// part: setup
void setup() {
  pinMode(MATRIX_DIN_PIN, OUTPUT);
  pinMode(MATRIX_CLK_PIN, OUTPUT);
  digitalWrite(MATRIX_CS_PIN, HIGH);
  pinMode(MATRIX_CS_PIN, OUTPUT);
  writeMatrix(0x0F, 0);  // no display test
  writeMatrix(0x0B, 7);  // all eight rows
  writeMatrix(0x09, 0);  // bits, no digits
  writeMatrix(0x0A, MATRIX_BRIGHTNESS);
  writeMatrix(0x0C, 1);  // on
  showPicture(PICTURES[currentPicture]);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastPicture >= PICTURE_MS) {
    lastPicture = now;
    currentPicture = 1 - currentPicture;
    showPicture(PICTURES[currentPicture]);
  }
}
