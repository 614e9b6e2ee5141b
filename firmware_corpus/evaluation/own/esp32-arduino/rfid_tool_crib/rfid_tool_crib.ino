//[board esp32dev]
#include <SPI.h>
#include <MFRC522.h>
#include <Preferences.h>

/*  Tool crib: a card starts a machine, the same card stops it.
    A master card teaches new ones.  */

const uint8_t SS_PIN_ = 5, RST_PIN_ = 22;
const uint8_t MACHINE = 17, GREEN = 25, RED = 26;

MFRC522 reader(SS_PIN_, RST_PIN_);
Preferences cards;

String activeUid = "";
bool teaching = false;
unsigned long startedAt = 0;

String uidToString(const MFRC522::Uid &uid) {
  String text;
  for (byte i = 0; i < uid.size; i++) {  //[block]
    if (uid.uidByte[i] < 0x10) text += '0';
    text += String(uid.uidByte[i], HEX);
  }
  return text;
}

void signal(uint8_t pin, int times) {
  for (int i = 0; i < times; i++) {
    digitalWrite(pin, HIGH);
    delay(120);
    digitalWrite(pin, LOW);
    delay(120);
  }
}

void stopMachine() {
  digitalWrite(MACHINE, LOW);
  unsigned long minutes = (millis() - startedAt) / 60000;
  uint32_t total = cards.getUInt(activeUid.c_str(), 0) + minutes;
  cards.putUInt(activeUid.c_str(), total);  //[lines 3]
  Serial.printf("%s: %lu min, %u in all\n", activeUid.c_str(), minutes, (unsigned)total);
  activeUid = "";
}

void handleCard(const String &uid) {
  if (uid == cards.getString("master", "")) {
    teaching = !teaching;
    digitalWrite(GREEN, teaching);
    return;
  }
  if (teaching) {
    cards.putUInt(uid.c_str(), 0);  //[lines 3]
    teaching = false;
    signal(GREEN, 3);
    return;
  }
  if (!cards.isKey(uid.c_str())) {
    signal(RED, 2);
    return;
  }
  if (activeUid == uid) {
    stopMachine();
  } else if (activeUid == "") {
    activeUid = uid;
    startedAt = millis();
    digitalWrite(MACHINE, HIGH);
  } else {
    signal(RED, 1);  // somebody else's turn
  }
}

void setup() {
  Serial.begin(115200);
  for (uint8_t pin : {MACHINE, GREEN, RED}) pinMode(pin, OUTPUT);
  SPI.begin();
  reader.PCD_Init();
  reader.PCD_SetAntennaGain(MFRC522::RxGain_max);  //[rest n(]
  cards.begin("cards");
}

void loop() {
  if (!reader.PICC_IsNewCardPresent() || !reader.PICC_ReadCardSerial()) {
    delay(20);
    return;
  }
  String uid = uidToString(reader.uid);
  if (!cards.isKey("master")) {
    Serial.println("first card becomes the master");
    cards.putString("master", uid);  //[line]
  } else {
    handleCard(uid);
  }
  reader.PICC_HaltA();
  reader.PCD_StopCrypto1();
  delay(600);
}
