// board: uno
#include <Keypad.h>
#include <EEPROM.h>
const byte ROWS = 4;
const byte COLS = 4;
char hexaKeys[ROWS][COLS] = {
  {'1', '2', '3', 'A'}, {'4', '5', '6', 'B'}, {'7', '8', '9', 'C'}, {'*', '0', '#', 'D'}};
byte rowPins[ROWS] = {9, 8, 7, 6};
byte colPins[COLS] = {5, 4, 3, 2};
Keypad customKeypad = Keypad(makeKeymap(hexaKeys), rowPins, colPins, ROWS, COLS);
String typed;
void setup() {
  Serial.begin(9600);
  customKeypad.setDebounceTime(20);
  customKeypad.addEventListener(keypadEvent);
}
void loop() {
  char key = customKeypad.getKey();
  if (key != NO_KEY) typed += key;
  if (typed.length() == 4) {
    EEPROM.update(0, typed.toInt() & 0xFF);
    typed = "";
  }
  char last = customKeypad.readKey();  // wrong
}
void keypadEvent(KeypadEvent key) {
  if (customKeypad.getState() == PRESSED && key == '#') Serial.println("enter");
}
